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
  /// Words of a quotation that nobody else quotes, where the speaker is not the same.
  private static let anybodysRun = 9

  let reports: ReportTable
  let published: [Day]

  init(_ observations: [Observation], terms: TermTable, published: [Day]) {
    reports = ReportTable(observations, terms: terms, published: published)
    self.published = published
  }

  var terms: TermTable { reports.terms }
  var observations: [Observation] { reports.observations }

  /// How sure it is that two dated reports that are worth comparing are of one event, and whether that rests on a few
  /// common words alone, without a name, a figure or a run of words; `nil` without grounds.
  ///
  /// - Parameter speakers: Who is known to have said what either tells, beyond the two sentences themselves.
  func score(_ a: Int, _ b: Int, speakers: (SpeakerIDs, SpeakerIDs)) -> (score: Int, restsOnFewWords: Bool)? {
    guard let (likeness, score, isReference) = grounds(a, b, speakers: speakers) else { return nil }
    let kind = reports.sketches[a].kind
    let isThin = !isReference && (kind == .happening || kind == .planned) && likeness.restsOnFewWords
    return (score, isThin)
  }

  /// Weighs two dated reports, and says why.
  ///
  /// - Parameter speakers: As for ``score(_:_:speakers:)``.
  func weigh(_ a: Int, _ b: Int, speakers: (SpeakerIDs, SpeakerIDs)) -> Evidence? {
    guard areWorthComparing(a, b), let (likeness, score, isReference) = grounds(a, b, speakers: speakers) else {
      return nil
    }
    let (first, second) = (observations[a], observations[b])
    var reasons: [String] = []
    if likeness.isVerbatim { reasons.append(Self.words(first.commonRun(second).map(terms.word))) }
    if first.kind == .statement, likeness.sameSpeaker { reasons.append(Self.speaker) }
    if isReference, let x = first.candidate, let y = second.candidate {
      let (reference, original) = x.isAnaphoric ? (x, y) : (y, x)
      reasons.append("“\(reference.title)” refers back to “\(original.title)” in the same article")
    }
    if likeness.numbers > 0 { reasons.append(Self.figures(first.tellingFigures(sharedWith: second))) }
    if let shared = first.eventClasses.first(where: second.eventClasses.contains) {
      reasons.append("both tell of an event of the class \(shared.rawValue)")
    }
    reasons += say(
      likeness.own.count >= 2 ? sharedTerms(first, second) : terms.shared(first.allTerms, second.allTerms).terms)
    if let given = first.date, let other = second.date { reasons.append(dateReason(given, other)) }
    return Evidence(score: score, reasons: reasons)
  }

  /// The terms that the clauses of two reports share; of statements without who speaks.
  func sharedTerms(_ a: Observation, _ b: Observation) -> [Term] {
    terms.shared(a.terms, b.terms, without: a.kind == .statement ? a.speakerTerms + b.speakerTerms : []).terms
  }

  /// Whether the finer of two dates may be that of what the coarser one dates, though too little speaks for joining the
  /// two reports, which are worth comparing.
  func isRival(_ a: Int, _ b: Int, speakers: (SpeakerIDs, SpeakerIDs)) -> Bool {
    guard let kind = reports.sketches[a].kind, kind != .statement, kind != .photograph,
      let likeness = comparison(a, b, speakers: speakers)
    else { return false }
    return likeness.mayBeOneHappening
  }

  /// Whether two dated reports can have grounds to be joined, by what is cheap to know: most pairs fail it.
  func areWorthComparing(_ a: Int, _ b: Int) -> Bool {
    let (left, right) = (reports.sketches[a], reports.sketches[b])
    guard left.isOfOneKind(as: right), left.datesAgree(with: right) else { return false }
    // What all grounds but a common run ask for.
    return left.kind == .statement || left.isKin(of: right) || sharesMuch(a, b) || reports.haveCommonRun(a, b)
  }

  /// What two reports that are worth comparing have in common, or `nil` where something speaks against their being of one
  /// event.
  private func comparison(_ a: Int, _ b: Int, speakers: (SpeakerIDs, SpeakerIDs)) -> Likeness? {
    let (left, right) = (reports.sketches[a], reports.sketches[b])
    let hasRun = reports.haveCommonRun(a, b)
    let mayBeQuoted = hasRun && !left.details.union(right.details).isDisjoint(with: .quotations)
    let quoted = mayBeQuoted ? longestRun(a, b) : .none
    if !quoted.isQuoted {
      if left.kind == .statement, speakers.0.isApart(from: speakers.1) { return nil }
      if !left.eventClasses.isEmpty, !right.eventClasses.isEmpty, left.eventClasses.isDisjoint(with: right.eventClasses)
      {
        return nil
      }
      if areAtOdds(a, b) { return nil }
    }
    let run = hasRun && !mayBeQuoted ? longestRun(a, b) : quoted
    return Likeness(a, b, in: reports, run: run, speakers: speakers)
  }

  /// The longest run of words that two reports have in common.
  func commonRun(_ a: Int, _ b: Int) -> CommonRun {
    reports.haveCommonRun(a, b) ? longestRun(a, b) : .none
  }

  /// Whether the longest run of words that two reports have in common stands in quotation marks in one of them.
  func haveQuotedRun(_ a: Int, _ b: Int) -> Bool {
    let details = reports.sketches[a].details.union(reports.sketches[b].details)
    return details.contains(.quotations) && commonRun(a, b).isQuoted
  }

  /// The same, where it is known that there is one.
  private func longestRun(_ a: Int, _ b: Int) -> CommonRun {
    let (first, second) = (observations[a], observations[b])
    let run = first.commonRun(second)
    return CommonRun(
      length: run.count, isQuoted: run.count >= Observation.quotedRun && (first.quotes(run) || second.quotes(run)))
  }

  private func sharesMuch(_ a: Int, _ b: Int) -> Bool {
    let least = min(reports.sketches[a].weight, reports.sketches[b].weight)
    let shared = reports.sharedWeight(a, b)
    return shared > 0 && shared * 100 / least >= Likeness.leastShareOfStrangers
  }

  /// Whether they lie in other places, or one says the contrary of the other, or counts otherwise. Of one day, haste
  /// explains some difference; of a longer time none, since a week has its own dead and each of its days has others.
  private func areAtOdds(_ a: Int, _ b: Int) -> Bool {
    let (left, right) = (reports.sketches[a], reports.sketches[b])
    if left.opposition.isContrary(to: right.opposition) { return true }
    let both = left.details.intersection(right.details)
    if both.contains(.places), Self.areApart(observations[a].places, observations[b].places) { return true }
    guard both.contains(.figures),
      let (mine, theirs) = Figure.contradiction(observations[a].figures, observations[b].figures)
    else { return false }
    return left.isRefinement(of: right) || Figure.areFarApart(mine, theirs)
  }

  private func grounds(
    _ a: Int, _ b: Int, speakers: (SpeakerIDs, SpeakerIDs)
  ) -> (likeness: Likeness, score: Int, isReference: Bool)? {
    let (left, right) = (reports.sketches[a], reports.sketches[b])
    guard let kind = left.kind, let likeness = comparison(a, b, speakers: speakers) else { return nil }
    switch kind {
    case .statement: return likeness.areOneStatement ? (likeness, likeness.score, false) : nil
    case .photograph: return likeness.areOnePhotograph ? (likeness, likeness.score, false) : nil
    case .happening, .planned:
      if left.article == right.article, left.isAnaphoric || right.isAnaphoric, likeness.areReferenceAndOriginal {
        return (likeness, likeness.score + 600, true)
      }
      guard likeness.areOneHappening, !left.isRefinement(of: right) || likeness.isSureRefinement else { return nil }
      return (likeness, likeness.score, false)
    }
  }

  /// Whether a sentence without a date may be weighed against a dated report with any outcome, whoever is known to speak.
  func mayWeighUndated(_ sentence: Int, _ dated: Int) -> Bool {
    let (left, right) = (reports.sketches[sentence], reports.sketches[dated])
    guard let kind = right.kind, kind != .photograph else { return false }
    if reports.haveCommonRun(sentence, dated) { return true }
    if left.article == right.article || left.opposition.isContrary(to: right.opposition) { return false }
    let isSaid = kind == .statement
    let first = observations[sentence]
    if isSaid, first.speakers.isEmpty { return false }
    let names = isSaid ? first.speakerTerms + observations[dated].speakerTerms : []
    let shared = reports.wholeOverlap(sentence, dated, without: names)
    let most =
      names.isEmpty
      ? max(left.wholeWeight, right.wholeWeight)
      : max(
        terms.weight(first.allTerms, without: names), terms.weight(observations[dated].allTerms, without: names))
    let mutual = most == 0 ? 0 : shared.weight * 100 / most
    return isSaid ? shared.count >= 2 && mutual >= 15 : shared.count >= 4 && mutual >= 25
  }

  /// Weighs a sentence without a date against a dated report.
  func weighUndated(_ index: Int, _ other: Int, speakers: (SpeakerIDs, SpeakerIDs)) -> Evidence? {
    let (sentence, dated) = (observations[index], observations[other])
    guard let target = dated.candidate, target.kind != .photograph else { return nil }
    let run = reports.haveCommonRun(index, other) ? sentence.commonRun(dated) : []
    let sameSpeaker = speakers.0.sharesOne(with: speakers.1)
    let isSaid = target.kind == .statement
    // The words of a law or a saying are quoted by many who tell of other things.
    let isOnesOwn = sameSpeaker || isSaid && sentence.article == dated.article
    // Six words that only one of them quotes may be anybody's, unless the other tells what was said.
    let isQuoted =
      run.count >= (isOnesOwn ? Observation.quotedRun : Self.anybodysRun)
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

  private func stems(_ words: ArraySlice<Term>) -> Set<String> {
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

  /// What keeps two reports apart, for whoever wants to check; nothing where they could be joined for all that they say.
  func hindrances(_ index: Int, _ other: Int, _ likeness: Likeness) -> [String] {
    let (a, b) = (observations[index], observations[other])
    var found: [String] = []
    if !reports.sketches[index].datesAgree(with: reports.sketches[other]), let first = a.date, let second = b.date {
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
    if found.isEmpty, let shortcoming = likeness.shortcoming { found.append(shortcoming) }
    return found
  }

  /// A name that one clause has and the other has not.
  private func stranger(_ a: Observation, to b: Observation) -> String? {
    terms.rarest(a.terms.filter { a.isNamed($0, terms) && !b.terms.contains($0) }, limit: 1)
      .first.map(terms.word)
  }

  /// Whether both name some and none in common.
  private static func areApart(_ a: [String], _ b: [String]) -> Bool {
    !a.isEmpty && !b.isEmpty && !a.contains(where: b.contains)
  }
}
