extension TitleMaker {
  /// The most bytes that a title may spend on who speaks.
  private static let longestSpeaker = 45

  /// Whether a quotation of some length ends a stretch.
  private func isQuotation(_ range: Range<Int>) -> Bool {
    range.last.map { analysis.tokens[$0].kind == .closeQuote } == true
      && range.count { analysis.tokens[$0].isWordOrNumber } >= 4
  }

  /// Whether a stretch tells something by itself: it has a verb that can stand alone; or some verb, and begins as a clause
  /// does, since a plain "live" of "six million people, including children, live in camps" may be an adjective, too.
  private func tells(_ range: Range<Int>) -> Bool {
    let groups = analysis.groups.filter { range.contains($0.main) }
    if groups.contains(where: \.isFinite) { return true }
    guard let first = range.first, let opening = groups.first, opening.first != first else { return false }
    // "About six million people", and not "around the city".
    let isAmount =
      ["about", "around", "over"].contains(analysis.tokens[first].key)
      && analysis.token(first + 1).map { !["the", "a", "an"].contains($0.key) && !$0.has([.preposition, .pronoun]) }
        == true
    return isAmount || !analysis.tokens[first].has([.subordinator, .preposition])
  }

  /// The words that make the title of a statement: all of it where that is short, else what is said.
  func statementClause(_ speaker: Speaker, _ group: VerbGroup, _ clause: Range<Int>) -> Range<Int> {
    let start = analysis.sentence.lowerBound
    let before = start..<speaker.clause.lowerBound
    // "…, officials said"; not "On Monday, officials said".
    let isTrailing =
      speaker.clause.lowerBound > start
      && (tells(before) || isQuotation(before))
      && analysis.token(speaker.clause.lowerBound - 1).map { $0.kind == .comma || $0.isQuote } == true
    if isTrailing || speaker.clause.lowerBound == group.main {
      let whole = start..<max(speaker.clause.upperBound, clause.upperBound)
      if !isCut(whole) { return whole }
      let brief = start..<speaker.clause.upperBound
      return isCut(brief) ? before : brief
    }
    // A speaker with a long description leaves no room for what is said.
    let content = group.main + 1..<clause.upperBound
    guard isCut(clause) else { return clause }
    let named = max(clause.lowerBound, nameStart(of: speaker))..<clause.upperBound
    guard isCut(named), !speaker.isClaim, title(of: speaker.clause).utf8.count > Self.longestSpeaker,
      let that = content.first(where: { analysis.token($0)?.key == "that" }),
      analysis.token(that + 1).map({ !$0.has(.pronoun) && !$0.has([.subordinator, .conditional]) }) == true,
      analysis.groups.contains(where: { $0.isFinite && $0.first > that && $0.main < clause.upperBound })
    else { return named }
    return that + 1..<clause.upperBound
  }
}
