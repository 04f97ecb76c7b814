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

  /// Whether the finer of two dates may be that of what the coarser one dates, though too little speaks for joining them.
  func isRival(_ a: Observation, _ b: Observation, speakers: ([String], [String])) -> Bool {
    guard let likeness = comparison(a, b, speakers: speakers), a.kind != .statement, a.kind != .photograph else {
      return false
    }
    return likeness.mayBeOneHappening
  }

  /// Whether one of the dates is coarser than a day and the other is not the same: joined, they make it finer.
  static func isRefinement(_ a: Observation, _ b: Observation) -> Bool {
    guard let first = a.date, let second = b.date else { return false }
    return max(first.granularity, second.granularity) > .day && first.span != second.span
  }

  /// What two reports have in common, or `nil` where something speaks against their being of one event.
  private func comparison(_ a: Observation, _ b: Observation, speakers: ([String], [String])) -> Likeness? {
    guard let kind = a.kind, let other = b.kind, Self.agree(kind, other), datesAgree(a, b), mayHaveGrounds(kind, a, b)
    else { return nil }
    let likeness = Likeness(a, b, terms, speakers: speakers)
    if likeness.isQuoted { return likeness }
    if Self.areApart(a.places, b.places) || areAtOdds(a, b) { return nil }
    if !a.eventClasses.isEmpty, !b.eventClasses.isEmpty, likeness.classes.isEmpty { return nil }
    if kind == .statement, Self.areApart(speakers.0, speakers.1) { return nil }
    return likeness
  }

  /// Whether one says the contrary of the other, or counts otherwise. Of one day, haste explains some difference; of a
  /// longer time none, since a week has its own dead and each of its days has others.
  private func areAtOdds(_ a: Observation, _ b: Observation) -> Bool {
    if a.opposition.isContrary(to: b.opposition) { return true }
    guard let (mine, theirs) = Figure.contradiction(a.figures, b.figures) else { return false }
    return Self.isRefinement(a, b) || Figure.areFarApart(mine, theirs)
  }

  private func grounds(
    _ a: Observation, _ b: Observation, speakers: ([String], [String])
  ) -> (likeness: Likeness, score: Int, isReference: Bool)? {
    guard let kind = a.kind, let likeness = comparison(a, b, speakers: speakers) else { return nil }
    switch kind {
    case .statement: return likeness.areOneStatement ? (likeness, likeness.score, false) : nil
    case .photograph: return likeness.areOnePhotograph ? (likeness, likeness.score, false) : nil
    case .happening, .planned:
      if a.article == b.article, a.isAnaphoric || b.isAnaphoric, likeness.areReferenceAndOriginal {
        return (likeness, likeness.score + 600, true)
      }
      guard likeness.areOneHappening, !Self.isRefinement(a, b) || likeness.isSureRefinement else { return nil }
      return (likeness, likeness.score, false)
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
    let run = sentence.commonRun(dated)
    let sameSpeaker = !Set(sentence.speakers).isDisjoint(with: speakers)
    let isSaid = target.kind == .statement
    // Six words that only one of them quotes may be anybody's, unless the other tells what was said.
    let isQuoted =
      run.count >= Observation.quotedRun
      && stems(run).count(where: Set(sentence.allTerms.map(terms.word)).contains) >= 3
      && (isSaid ? sentence.quotes(run) || dated.quotes(run) : sentence.quotes(run) && dated.quotes(run))
    if !isQuoted {
      if sentence.article == dated.article || Self.areApart(sentence.places, target.places) { return nil }
      if sentence.opposition.isContrary(to: dated.opposition)
        || Figure.contradiction(sentence.figures, dated.figures) != nil
      {
        return nil
      }
      // What nobody is named for may be told by anybody.
      if isSaid, !sameSpeaker { return nil }
    }
    let names = isSaid ? sentence.speakerTerms + dated.speakerTerms : []
    let own = terms.likeness(sentence.allTerms, dated.allTerms, without: names)
    // The share of the longer of the two: a long sentence that has a short one in it tells more than it.
    let mutual = terms.mutualShare(sentence.allTerms, dated.allTerms, without: names)
    let numbers = sentence.numbers.filter { dated.record.numbers.contains($0) && $0.isTellingFigure }
    let quotation = sameSpeaker ? sentence.shortQuotation(sharedWith: dated, terms) : nil
    // Names and offices alone make no event, nor does what stands beside it in its sentence.
    let content = own.terms.count { !dated.nameTerms.contains($0) && !sentence.capitalTerms.contains($0) }
    let isAlike =
      (isSaid || tells(sentence, what: dated)) && mutual >= 45 && own.terms.count >= 6 && content >= 3
      && terms.shared(sentence.allTerms, dated.terms).weight * 2 >= terms.weight(dated.terms)
    let isFigured = sameSpeaker && !numbers.isEmpty && own.terms.count >= 4 && mutual >= 25
    let isSpoken =
      isSaid && sameSpeaker
      && (own.terms.count >= 4 && mutual >= 35 || quotation != nil && own.terms.count >= 2 && mutual >= 15)
    guard isQuoted || isAlike || isFigured || isSpoken else { return nil }
    var reasons: [String] = []
    if isQuoted { reasons.append(Self.words(run.map(terms.word))) }
    if let quotation { reasons.append("both quote “\(quotation.joined(separator: " "))”") }
    if isSaid, sameSpeaker { reasons.append(Self.speaker) }
    if !numbers.isEmpty { reasons.append(Self.figures(numbers)) }
    reasons += say(own.terms)
    reasons.append("it gives no date; joined by its words")
    return Evidence(score: (isQuoted ? 2000 + run.count * 20 : 0) + mutual * 10 + numbers.count * 60, reasons: reasons)
  }

  /// Whether a sentence has the verb or the noun of what happened, or another of its class.
  private func tells(_ sentence: Observation, what dated: Observation) -> Bool {
    if let head = dated.headTerm, sentence.allTerms.contains(head) { return true }
    let classes = dated.eventClasses
    return sentence.words.contains { terms.eventClass(of: $0).map(classes.contains) ?? false }
  }

  private func stems(_ words: [Term]) -> Set<String> {
    Set(words.map { Stemmer.stem(Word(terms.word($0))).description })
  }

  // MARK: Reasons

  private static let speaker = "both give the words of the same speaker"

  private static func words(_ run: [String]) -> String { "both have the words “\(run.joined(separator: " "))”" }

  private static func figures(_ numbers: [String]) -> String { "both name " + numbers.joined(separator: " and ") }

  private func say(_ shared: [Term]) -> [String] {
    let telling = terms.telling(shared, limit: 6)
    return telling.isEmpty ? [] : ["both say " + telling.map { "“\($0)”" }.joined(separator: ", ")]
  }

  private func dateReason(_ a: EventDate, _ b: EventDate) -> String {
    if a.edtf == b.edtf { return "both give \(a.edtf)" }
    return a.granularity >= b.granularity ? "\(a.edtf) allows \(b.edtf)" : "\(b.edtf) allows \(a.edtf)"
  }

  // MARK: What speaks against it

  /// What keeps two reports apart, for whoever wants to check.
  func hindrances(_ a: Observation, _ b: Observation, _ likeness: Likeness) -> [String] {
    var found: [String] = []
    if !datesAgree(a, b), let first = a.date, let second = b.date {
      found.append("\(first.edtf) and \(second.edtf) do not allow each other")
    }
    if a.opposition.isContrary(to: b.opposition),
      let (mine, theirs) = Opposition.words(a.terms.map(terms.word), b.terms.map(terms.word))
    {
      found.append("“\(mine)” against “\(theirs)”")
    }
    if let (mine, theirs) = Figure.contradiction(a.figures, b.figures) {
      found.append("“\(mine.text)” against “\(theirs.text)”")
    }
    if likeness.areStrangers, let mine = stranger(a, to: b), let theirs = stranger(b, to: a) {
      found.append("one alone names “\(mine)”, and the other “\(theirs)”")
    }
    if found.isEmpty {
      found.append("of their words they share \(likeness.own.share) percent, too little to join them")
    }
    return found
  }

  /// A name that one clause has and the other has not.
  private func stranger(_ a: Observation, to b: Observation) -> String? {
    terms.rarest(a.terms.filter { (a.nameTerms.contains($0) || terms.isProper($0)) && !b.terms.contains($0) }, limit: 1)
      .first.map(terms.word)
  }

  /// A plan and what came of it are one event; otherwise kinds do not mix.
  private static func agree(_ a: Event.Kind, _ b: Event.Kind) -> Bool {
    a == b || a == .happening && b == .planned || a == .planned && b == .happening
  }

  /// Whether both name some and none in common.
  private static func areApart(_ a: [String], _ b: [String]) -> Bool {
    !a.isEmpty && !b.isEmpty && !a.contains(where: b.contains)
  }

  /// Whether a date tells how long something went on: "from 3 to 9 May", and not "this week".
  private static func isStretch(_ date: EventDate?) -> Bool {
    guard let date, let start = date.span.start, let end = date.span.end else { return false }
    let longest =
      switch date.granularity {
      case ...Granularity.day: 1
      case .weekend: 4
      case .week: 7
      case .month: 31
      case .season, .quarter: 93
      case .half: 185
      case .year: 366
      default: Int.max
      }
    return end - start > longest
  }

  private func datesAgree(_ a: Observation, _ b: Observation) -> Bool {
    guard let left = a.plausibleDays(published: published[a.article]),
      let right = b.plausibleDays(published: published[b.article]), left.intersection(right) != nil
    else { return false }
    // What went on from one day to another is no coarse date of what happened on a day between.
    if left != right, Self.isStretch(a.date) && left.contains(right) || Self.isStretch(b.date) && right.contains(left) {
      return false
    }
    // Two stretches of their own length that merely overlap are two times: a week and the month it runs into.
    return left.contains(right) || right.contains(left)
      || a.candidate?.date.span.start == nil || b.candidate?.date.span.start == nil
  }
}
