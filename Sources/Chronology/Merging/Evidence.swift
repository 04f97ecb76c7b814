import CivilTime

/// What speaks for two reports being of one event.
struct Evidence: Sendable {
  /// The higher the surer; pairs are joined in this order.
  var score: Int
  /// Sentences that a reader can check.
  var reasons: [String]
}

/// Weighs two reports against each other.
///
/// A report joins another only on grounds that can be named; where one thing speaks against it, nothing outweighs that
/// but the same words in quotation marks.
struct EvidenceWeigher: Sendable {
  let terms: TermTable
  let published: [Day]

  /// How sure it is that two dated reports are of one event, or `nil` without grounds.
  func score(_ a: Observation, _ b: Observation, speakers: ([String], [String])) -> Int? {
    grounds(a, b, speakers: speakers)?.score
  }

  /// Weighs two dated reports, and says why.
  ///
  /// - Parameter speakers: Who is known to have said what either tells, beyond the two sentences themselves.
  func weigh(_ a: Observation, _ b: Observation, speakers: ([String], [String])) -> Evidence? {
    guard let (likeness, score, isReference) = grounds(a, b, speakers: speakers) else { return nil }
    var reasons: [String] = []
    if likeness.isVerbatim { reasons.append(Self.words(likeness.run)) }
    if a.kind == .statement, likeness.sameSpeaker { reasons.append(Self.speaker) }
    if isReference, let x = a.candidate, let y = b.candidate {
      let (reference, original) = x.isAnaphoric ? (x, y) : (y, x)
      reasons.append("“\(reference.title)” refers back to “\(original.title)” in the same article")
    }
    if !likeness.numbers.isEmpty { reasons.append(Self.figures(likeness.numbers)) }
    if let shared = likeness.classes.first { reasons.append("both tell of an event of the class \(shared.rawValue)") }
    reasons += say(likeness.own.terms.count >= 2 ? likeness.own.terms : likeness.whole.terms)
    if let first = a.date, let second = b.date { reasons.append(dateReason(first, second)) }
    return Evidence(score: score, reasons: reasons)
  }

  private func grounds(
    _ a: Observation, _ b: Observation, speakers: ([String], [String])
  ) -> (likeness: Likeness, score: Int, isReference: Bool)? {
    guard let kind = a.kind, let other = b.kind, Self.agree(kind, other), datesAgree(a, b),
      mayHaveGrounds(kind, a, b)
    else { return nil }
    let likeness = Likeness(a, b, terms, speakers: speakers)
    if !likeness.isQuoted {
      if Self.areApart(a.places, b.places) { return nil }
      if let x = a.candidate, let y = b.candidate, Opposites.areOpposed(x.terms, y.terms) { return nil }
      if !a.eventClasses.isEmpty, !b.eventClasses.isEmpty, likeness.classes.isEmpty { return nil }
      if kind == .statement, Self.areApart(speakers.0, speakers.1) { return nil }
    }
    switch kind {
    case .statement: return likeness.areOneStatement ? (likeness, likeness.score, false) : nil
    case .photograph: return likeness.areOnePhotograph ? (likeness, likeness.score, false) : nil
    case .happening, .planned:
      if a.article == b.article, a.isAnaphoric || b.isAnaphoric, likeness.areReferenceAndOriginal {
        return (likeness, likeness.score + 600, true)
      }
      return likeness.areOneHappening ? (likeness, likeness.score, false) : nil
    }
  }

  /// Whether it is worth comparing the reports closely: most pairs fail what all grounds but a common run ask for.
  private func mayHaveGrounds(_ kind: Event.Kind, _ a: Observation, _ b: Observation) -> Bool {
    guard kind != .statement, !a.isKin(of: b) else { return true }
    return terms.shares(Likeness.leastShareOfStrangers, a.terms, b.terms) || a.hasCommonRun(with: b)
  }

  /// Weighs a sentence without a date against a dated report.
  func weighUndated(_ sentence: Observation, _ dated: Observation, speakers: [String]) -> Evidence? {
    guard let target = dated.candidate, target.kind != .photograph else { return nil }
    let run = sentence.commonRun(dated).map(terms.word)
    let isQuoted = run.count >= Observation.quotedRun && (sentence.quotes(run) || dated.quotes(run))
    let sameSpeaker = !Set(sentence.speakers).isDisjoint(with: speakers)
    let isSaid = target.kind == .statement
    if !isQuoted {
      if sentence.article == dated.article || Self.areApart(sentence.places, target.places) { return nil }
      // What nobody is named for may be told by anybody.
      if isSaid, !sameSpeaker { return nil }
    }
    let names = isSaid ? sentence.speakerTerms + dated.speakerTerms : []
    let own = terms.likeness(sentence.allTerms, dated.allTerms, without: names)
    // The share of the longer of the two: a long sentence that has a short one in it tells more than it.
    let mutual = terms.mutualShare(sentence.allTerms, dated.allTerms, without: names)
    let numbers = sentence.numbers.filter { dated.record.numbers.contains($0) && $0.isTellingFigure }
    let quotation = sameSpeaker ? sentence.shortQuotation(sharedWith: dated) : nil
    // Names and offices alone make no event, nor does what stands beside it in its sentence.
    let content = own.terms.count { !dated.nameTerms.contains($0) && !sentence.capitalTerms.contains($0) }
    let isAlike =
      mutual >= 45 && own.terms.count >= 6 && content >= 3
      && terms.shared(sentence.allTerms, dated.terms).weight * 2 >= terms.weight(dated.terms)
    let isFigured = sameSpeaker && !numbers.isEmpty && own.terms.count >= 4 && mutual >= 25
    let isSpoken =
      isSaid && sameSpeaker
      && (own.terms.count >= 4 && mutual >= 35 || quotation != nil && own.terms.count >= 2 && mutual >= 15)
    guard isQuoted || isAlike || isFigured || isSpoken else { return nil }
    var reasons: [String] = []
    if isQuoted { reasons.append(Self.words(run)) }
    if let quotation { reasons.append("both quote “\(quotation.joined(separator: " "))”") }
    if isSaid, sameSpeaker { reasons.append(Self.speaker) }
    if !numbers.isEmpty { reasons.append(Self.figures(numbers)) }
    reasons += say(own.terms)
    reasons.append("it gives no date; joined by its words")
    return Evidence(score: (isQuoted ? 2000 + run.count * 20 : 0) + mutual * 10 + numbers.count * 60, reasons: reasons)
  }

  // MARK: Reasons

  private static let speaker = "both give the words of the same speaker"

  private static func words(_ run: [String]) -> String { "both have the words “\(run.joined(separator: " "))”" }

  private static func figures(_ numbers: [String]) -> String { "both name " + numbers.joined(separator: " and ") }

  private func say(_ shared: [Int]) -> [String] {
    let telling = terms.telling(shared, limit: 6)
    return telling.isEmpty ? [] : ["both say " + telling.map { "“\($0)”" }.joined(separator: ", ")]
  }

  private func dateReason(_ a: EventDate, _ b: EventDate) -> String {
    if a.edtf == b.edtf { return "both give \(a.edtf)" }
    return a.granularity >= b.granularity ? "\(a.edtf) allows \(b.edtf)" : "\(b.edtf) allows \(a.edtf)"
  }

  // MARK: What speaks against it

  /// A plan and what came of it are one event; otherwise kinds do not mix.
  private static func agree(_ a: Event.Kind, _ b: Event.Kind) -> Bool {
    a == b || a == .happening && b == .planned || a == .planned && b == .happening
  }

  /// Whether both name some and none in common.
  private static func areApart(_ a: [String], _ b: [String]) -> Bool {
    !a.isEmpty && !b.isEmpty && !a.contains(where: b.contains)
  }

  private func datesAgree(_ a: Observation, _ b: Observation) -> Bool {
    guard let left = a.plausibleDays(published: published[a.article]),
      let right = b.plausibleDays(published: published[b.article]), left.intersection(right) != nil
    else { return false }
    // Two stretches of their own length that merely overlap are two times: a week and the month it runs into.
    return left.contains(right) || right.contains(left)
      || a.candidate?.date.span.start == nil || b.candidate?.date.span.start == nil
  }
}
