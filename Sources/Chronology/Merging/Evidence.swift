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

  /// Words of a verbatim run outside of quotation marks that no two writers find.
  static let plainRun = 12

  let terms: TermTable
  let published: [Day]

  /// Weighs two dated reports.
  ///
  /// - Parameter speakers: Who is known to have said what either tells, beyond the two sentences themselves.
  func weigh(_ a: Observation, _ b: Observation, speakers: ([String], [String])? = nil) -> Evidence? {
    guard let x = a.candidate, let y = b.candidate, Self.agree(x.kind, y.kind), datesAgree(a, b) else { return nil }
    var reasons: [String] = []
    let isFine =
      x.date.granularity <= .week && y.date.granularity <= .week && x.date.span.start != nil && y.date.span.start != nil

    let run = a.commonRun(b).map(terms.word)
    let isQuoted = run.count >= Observation.quotedRun && (quotes(a, run) || quotes(b, run))
    let isVerbatim = isQuoted || run.count >= Self.plainRun
    if isVerbatim { reasons.append("both have the words “\(run.joined(separator: " "))”") }

    if !x.places.isEmpty, !y.places.isEmpty, Set(x.places).isDisjoint(with: y.places), !isQuoted { return nil }
    let classes = x.eventClasses.filter(y.eventClasses.contains)
    if !x.eventClasses.isEmpty, !y.eventClasses.isEmpty, classes.isEmpty, !isQuoted { return nil }

    let speakersA = speakers?.0 ?? a.speakers
    let speakersB = speakers?.1 ?? b.speakers
    let sameSpeaker = !Set(speakersA).isDisjoint(with: speakersB)
    if x.kind == .statement, !sameSpeaker, !speakersA.isEmpty, !speakersB.isEmpty, !isQuoted { return nil }

    let own = similarity(a.terms, b.terms, without: x.kind == .statement ? a.speakerTerms + b.speakerTerms : [])
    let whole = similarity(a.allTerms, b.allTerms, without: [])
    let numbers = shared(x.numbers, y.numbers).filter(isDistinctive)
    let sameClass = !classes.isEmpty
    let sameHead = !x.head.isEmpty && x.head == y.head
    let names = shared(x.names, y.names) + shared(x.actors, y.actors) + shared(x.places, y.places)

    var grounds = isVerbatim
    var score = isVerbatim ? 2000 : 0
    if x.kind == .statement {
      if own.share >= 45, own.terms.count >= 3 { grounds = true }
      if !numbers.isEmpty, own.terms.count >= 3, own.share >= 30 { grounds = true }
      if !sameSpeaker, !isQuoted, own.share < 60 { return nil }
    } else if x.kind == .photograph {
      grounds = own.share >= 70
    } else if a.article == b.article, sameClass || sameHead, x.isAnaphoric || y.isAnaphoric, !isFine || own.share >= 30
    {
      grounds = true
      score += 600
      let (reference, original) = x.isAnaphoric ? (x, y) : (y, x)
      reasons.append("“\(reference.title)” refers back to “\(original.title)” in the same article")
    } else {
      let kinship = sameClass || sameHead
      // Each names somebody or some place that the other does not: two raids of one army on one day.
      let strangers = a.nameTerms.contains { !b.terms.contains($0) } && b.nameTerms.contains { !a.terms.contains($0) }
      let bar = strangers ? 30 : 0
      let content = own.terms.count { !a.nameTerms.contains($0) && !b.nameTerms.contains($0) }
      if kinship, own.share >= 40 + bar, own.terms.count >= 2, !names.isEmpty || own.terms.count >= 3 { grounds = true }
      if kinship, whole.share >= 50 + bar, whole.terms.count >= 4 { grounds = true }
      if kinship, !isFine, whole.share >= 28 + bar, whole.terms.count >= 4, own.terms.count >= 1 { grounds = true }
      if kinship, !numbers.isEmpty, !names.isEmpty, own.share >= 25 + bar / 2 { grounds = true }
      if own.share >= 60 + bar / 2, own.terms.count >= 4, content >= (isFine ? 2 : 4) { grounds = true }
      if whole.share >= 80, whole.terms.count >= 6, kinship || x.head == y.head { grounds = true }
    }
    guard grounds else { return nil }
    score += own.share * 6 + whole.share * 4 + numbers.count * 60 + (sameSpeaker ? 60 : 0) + (sameClass ? 60 : 0)
    if sameSpeaker, x.kind == .statement { reasons.append("both give the words of the same speaker") }
    if !numbers.isEmpty { reasons.append("both name " + numbers.joined(separator: " and ")) }
    if let kind = classes.first { reasons.append("both tell of an event of the class \(kind.rawValue)") }
    let telling = terms.telling(own.terms.count >= 2 ? own.terms : whole.terms, limit: 6)
    if !telling.isEmpty { reasons.append("both say " + telling.map { "“\($0)”" }.joined(separator: ", ")) }
    reasons.append(dateReason(x.date, y.date))
    return Evidence(score: score, reasons: reasons)
  }

  /// Weighs a sentence without a date against a dated report.
  func weighUndated(_ sentence: Observation, _ dated: Observation, speakers: [String]) -> Evidence? {
    guard let target = dated.candidate, target.kind != .photograph else { return nil }
    var reasons: [String] = []
    let run = sentence.commonRun(dated).map(terms.word)
    let isQuoted = run.count >= Observation.quotedRun && (quotes(sentence, run) || quotes(dated, run))
    let sameSpeaker = !Set(sentence.speakers).isDisjoint(with: speakers)
    if !sentence.places.isEmpty, !target.places.isEmpty, Set(sentence.places).isDisjoint(with: target.places), !isQuoted
    {
      return nil
    }
    if target.kind == .statement, !sameSpeaker, !sentence.speakers.isEmpty, !isQuoted { return nil }
    if sentence.article == dated.article, !isQuoted { return nil }
    let names = target.kind == .statement ? sentence.speakerTerms + dated.speakerTerms : []
    let own = similarity(sentence.allTerms, dated.allTerms, without: names)
    let numbers = shared(sentence.numbers, dated.record.numbers).filter(isDistinctive)
    // The share of the longer of the two: a long sentence that has a short one in it tells more than it.
    let mutual = mutualShare(sentence.allTerms, dated.allTerms, without: names)
    let strong = mutual >= 45 && own.terms.count >= 6
    let figured = !numbers.isEmpty && sameSpeaker && own.terms.count >= 4 && mutual >= 25
    let scare = sameSpeaker ? sharedQuotation(sentence, dated) : nil
    let spoken =
      sameSpeaker && target.kind == .statement
      && (own.terms.count >= 4 && mutual >= 35 || scare != nil && own.terms.count >= 2 && mutual >= 15)
    guard isQuoted || strong || figured || spoken else { return nil }
    if isQuoted { reasons.append("both have the words “\(run.joined(separator: " "))”") }
    if let scare { reasons.append("both quote “\(scare.joined(separator: " "))”") }
    if sameSpeaker, target.kind == .statement { reasons.append("both give the words of the same speaker") }
    if !numbers.isEmpty { reasons.append("both name " + numbers.joined(separator: " and ")) }
    let telling = terms.telling(own.terms, limit: 6)
    if !telling.isEmpty { reasons.append("both say " + telling.map { "“\($0)”" }.joined(separator: ", ")) }
    reasons.append("it gives no date; joined by its words")
    return Evidence(score: (isQuoted ? 2000 + run.count * 20 : 0) + mutual * 10 + numbers.count * 60, reasons: reasons)
  }

  // MARK: Parts

  /// A plan and what came of it are one event; otherwise kinds do not mix.
  private static func agree(_ a: Event.Kind, _ b: Event.Kind) -> Bool {
    a == b || Set([a, b]) == [.happening, .planned]
  }

  func datesAgree(_ a: Observation, _ b: Observation) -> Bool {
    guard let left = a.plausibleDays(published: published[a.article]),
      let right = b.plausibleDays(published: published[b.article])
    else { return false }
    guard let common = left.intersection(right) else { return false }
    // Two stretches of their own length that merely overlap are two times: a week and the month it runs into.
    return left.contains(right) || right.contains(left) || common == left || common == right
      || a.candidate?.date.span.start == nil || b.candidate?.date.span.start == nil
  }

  private func dateReason(_ a: EventDate, _ b: EventDate) -> String {
    if a.edtf == b.edtf { return "both give \(a.edtf)" }
    return a.granularity >= b.granularity ? "\(a.edtf) allows \(b.edtf)" : "\(b.edtf) allows \(a.edtf)"
  }

  /// The share of the weight of the lighter list that both have, in percent, and the terms.
  private func similarity(_ a: [Int], _ b: [Int], without names: [Int]) -> (share: Int, terms: [Int]) {
    let shared = terms.shared(a, b, without: names)
    let least = min(terms.weight(a, without: names), terms.weight(b, without: names))
    return (least == 0 ? 0 : shared.weight * 100 / least, shared.terms)
  }

  private func mutualShare(_ a: [Int], _ b: [Int], without names: [Int]) -> Int {
    let most = max(terms.weight(a, without: names), terms.weight(b, without: names))
    return most == 0 ? 0 : terms.shared(a, b, without: names).weight * 100 / most
  }

  private func shared(_ a: [String], _ b: [String]) -> [String] { a.filter(b.contains) }

  /// A figure of three digits or more, or with a fraction; not a year.
  private func isDistinctive(_ number: String) -> Bool {
    let digits = number.utf8.count
    if number.contains(".") { return true }
    return digits >= 3 && !(digits == 4 && (number.hasPrefix("19") || number.hasPrefix("20")))
  }

  private func quotes(_ observation: Observation, _ run: [String]) -> Bool {
    observation.record.quotations.contains { $0.count >= run.count && Self.contains($0, run) }
  }

  /// A quotation of some words of one that is part of one of the other.
  private func sharedQuotation(_ a: Observation, _ b: Observation) -> [String]? {
    for left in a.record.quotations {
      for right in b.record.quotations {
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        if short.count <= Observation.quotedRun, short.contains(where: { $0.utf8.count > 3 }),
          Self.contains(long, short)
        {
          return short
        }
      }
    }
    return nil
  }

  private static func contains(_ words: [String], _ run: [String]) -> Bool {
    guard words.count >= run.count else { return false }
    return (0...(words.count - run.count)).contains { Array(words[$0..<$0 + run.count]) == run }
  }
}
