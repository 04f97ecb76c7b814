/// What makes the title of a statement.
extension TitleMaker {
  /// Whether a quotation of some length ends a stretch.
  private func isQuotation(_ range: Range<Int>) -> Bool {
    range.last.map { analysis.tokens[$0].kind == .closeQuote } == true
      && range.count { analysis.tokens[$0].isWordOrNumber } >= 4
  }

  /// Whether a stretch tells something by itself: it has a verb that can stand alone; or some verb, and begins as a clause
  /// does, since a plain "live" of "six million people, including children, live in camps" may be an adjective, too.
  private func tells(_ range: Range<Int>) -> Bool {
    let groups = analysis.groups.filter { range.contains($0.main) }
    // "Though the harbour is open, the council reported"
    if let first = range.first, analysis.tokens[first].has(.subordinator), !analysis.isPlainPreposition(first),
      analysis.token(first + 1).map({ $0.key != "many" && $0.key != "much" }) ?? true
    {
      return false
    }
    if groups.contains(where: \.isFinite) { return true }
    guard let first = range.first, let opening = groups.first,
      // "Ten days ago, having waited, the council said"
      (first..<opening.first).contains(where: { !analysis.isDate($0) && analysis.tokens[$0].isWordOrNumber })
    else { return false }
    // "About six million people", and not "around the city".
    let isAmount =
      ["about", "around", "over"].contains(analysis.tokens[first].key)
      && analysis.token(first + 1).map { !["the", "a", "an"].contains($0.key) && !$0.has([.preposition, .pronoun]) }
        == true
    return isAmount || !analysis.tokens[first].has([.subordinator, .preposition])
  }

  /// The words that make the title of a statement: all of it where that is short, else what loses the least; what is
  /// said without who says it only where it is no mere claim.
  func statementClause(_ speaker: Speaker, _ group: VerbGroup, _ clause: Range<Int>) -> Range<Int> {
    let start = analysis.sentence.lowerBound
    let first = speakersStart(speaker)
    let before = start..<first
    // "…, officials said"; not "On Monday, officials said".
    let isTrailing =
      first > start && (tells(before) || isQuotation(before))
      && analysis.token(first - 1).map { $0.kind == .comma || $0.kind == .dash || $0.isQuote } == true
    var choices: [(clause: Range<Int>, cost: Int)] = []
    if isTrailing || speaker.clause.lowerBound == group.main {
      let whole = start..<max(speaker.clause.upperBound, clause.upperBound)
      choices = [(whole, 0), (start..<speaker.clause.upperBound, 2), (before, speaker.isClaim ? 50 : 12)]
    } else {
      choices = [(clause, 0)]
      if !isInserted(group) { choices.append((clause.lowerBound..<analysis.sentence.upperBound, 4)) }
      let name = nameStart(of: speaker)
      if name > clause.lowerBound { choices.append((name..<clause.upperBound, 3)) }
      if !speaker.isClaim, let content = content(of: group, in: clause) { choices.append((content, 28)) }
      if let quoted = quotation(of: group) { choices.append((quoted, speaker.isClaim ? 50 : 24)) }
    }
    if !choices.contains(where: { saysSomething($0.clause, speaker, group) }) {
      choices.append((analysis.sentence, 20))
    }
    var best = (clause: clause, cost: Int.max)
    for choice in choices where choice.cost < best.cost && !choice.clause.isEmpty {
      let silence = saysSomething(choice.clause, speaker, group) ? 0 : 120
      let isLast = choice.clause.lowerBound < speaker.clause.lowerBound
      let flaws = draft(of: choice.clause, telling: isLast ? nil : reached(group, choice.clause)).flaws
      // A cut of "…, a doctor of the hospital said" leaves half a speaker.
      let cost = choice.cost + silence + flaws + (isLast && flaws > 1 && choice.clause != before ? 15 : 0)
      if cost < best.cost { best = (choice.clause, cost) }
    }
    return best.clause
  }

  /// The verb, where it stands in the words: what is said may make the title without it.
  private func reached(_ group: VerbGroup, _ range: Range<Int>) -> Int? {
    range.contains(group.first) ? group.main : nil
  }

  /// "In the camp, officials said Monday, some were ill": what is said stands on both sides.
  private func isInserted(_ group: VerbGroup) -> Bool {
    var index = group.main + 1
    while analysis.isDate(index) { index += 1 }
    return analysis.token(index)?.kind == .comma
  }

  /// Where those begin who speak together: "a doctor and a nurse told the agency".
  private func speakersStart(_ speaker: Speaker) -> Int {
    let start = speaker.clause.lowerBound
    guard let coordinator = analysis.token(start - 1), coordinator.key == "and" else { return start }
    var index = start - 2
    while let token = analysis.token(index), token.isWordOrNumber, analysis.group(at: index) == nil { index -= 1 }
    guard index < start - 2, let mark = analysis.token(index), mark.kind == .comma || mark.kind == .dash || mark.isQuote
    else {
      return start
    }
    return index + 1
  }

  /// The words in quotation marks that the verb introduces: "told the agency: "We are …"".
  private func quotation(of group: VerbGroup) -> Range<Int>? {
    let behind = group.main + 1..<analysis.sentence.upperBound
    guard let open = behind.first(where: { analysis.tokens[$0].kind == .openQuote }),
      let before = analysis.token(open - 1), before.kind == .colon || before.kind == .comma
    else { return nil }
    let close =
      behind.first { $0 > open && analysis.tokens[$0].kind == .closeQuote } ?? analysis.sentence.upperBound - 1
    return close > open + 4 ? open..<close + 1 : nil
  }

  /// What is said, behind "that", where it can stand without who says it.
  private func content(of group: VerbGroup, in clause: Range<Int>) -> Range<Int>? {
    // What was foreseen or wished is nobody's fact.
    guard Self.stating.contains(group.lemma),
      let that = (group.main + 1..<clause.upperBound).first(where: { analysis.token($0)?.key == "that" }),
      !analysis.tokens[group.main + 1..<that].contains(where: \.isQuote),
      !analysis.groups.contains(where: { group.main < $0.first && $0.main < that }),
      let next = analysis.token(that + 1), !next.has(.pronoun), !Self.unnamed.contains(next.key),
      !next.has([.subordinator, .conditional]), next.kind != .comma,
      that - group.main < 6
    else { return nil }
    let content = that + 1..<clause.upperBound
    // A whole clause, though its verb is not known for one.
    guard let told = analysis.groups.first(where: { $0.isFinite && $0.first > that && $0.main < clause.upperBound })
    else {
      let isCutOff = analysis.groups.contains { $0.isFinite && $0.first >= clause.upperBound }
      return !isCutOff && draft(of: content).flaws <= 1 ? content : nil
    }
    // "suggested that the fleet was late and urged the harbour to wait": the second verb is the speaker's again.
    let isOthers = analysis.groups.contains {
      $0.isReporting && $0.first > told.main && $0.main < clause.upperBound
    }
    return isOthers || told.form == .hypothetical ? nil : content
  }

  /// Whether a stretch holds more than who speaks, to whom, and that they do.
  private func saysSomething(_ range: Range<Int>, _ speaker: Speaker, _ group: VerbGroup) -> Bool {
    var isListener = false
    for index in range {
      if index == group.main { isListener = group.lemma == "tell" }
      let token = analysis.tokens[index]
      if index > group.main, !token.isWordOrNumber || token.has([.subordinator, .preposition]) { isListener = false }
      if isListener || analysis.isDate(index) || speaker.tokens.contains(index) { continue }
      if group.first <= index, index <= group.main { continue }
      if token.isWordOrNumber, !token.has(.stopWord), !Self.listeners.contains(token.key) { return true }
    }
    return false
  }

  private static let stating: WordSet = [
    "say", "tell", "report", "announce", "confirm", "state", "add", "note", "explain", "acknowledge", "admit",
    "declare",
    "reveal", "disclose", "testify", "stress", "emphasize", "emphasise", "reiterate", "recall",
  ]
  private static let listeners: WordSet = [
    "reporters", "journalists", "statement", "interview", "conference", "news",
  ]
}
