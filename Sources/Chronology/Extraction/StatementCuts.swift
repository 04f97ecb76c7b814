/// What a long title of a statement may do without: where it was said, and what was conceded first.
extension TitleMaker {
  /// The tokens without where it was said: "the mayor said in a statement that", in which the paper is none of the news.
  func withoutMedium(_ kept: [Int]) -> [Int] {
    guard let verb = analysis.groups.first(where: { $0.isFinite && $0.isReporting && kept.contains($0.main) }),
      let place = kept.firstIndex(of: verb.main), place + 3 < kept.count,
      ["in", "at", "during", "on"].contains(analysis.tokens[kept[place + 1]].key)
    else { return kept }
    // "said during the opening of the trial that"
    let that = kept[(place + 2)...].prefix(9).firstIndex { index in
      let token = analysis.tokens[index]
      return !token.isWordOrNumber || token.key == "that" || token.has([.coordinator, .relative, .subordinator])
    }
    if let that, that > place + 2, that + 1 < kept.count, analysis.tokens[kept[that]].key == "that",
      analysis.tokens[kept[that - 1]].has([.preposition, .determiner]) == false,
      kept[(place + 1)..<that].allSatisfy({ analysis.group(at: $0)?.isFinite != true })
    {
      return Array(kept[...place] + kept[that...])
    }
    let article = place + 2
    guard ["in", "at"].contains(analysis.tokens[kept[place + 1]].key),
      ["a", "an", "the"].contains(analysis.tokens[kept[article]].key),
      var noun = kept[article...].prefix(5).lastIndex(where: { Self.media.contains(analysis.tokens[$0].key) }),
      noun + 1 < kept.count, kept[article...noun].allSatisfy({ analysis.tokens[$0].isWord })
    else { return kept }
    // "in a paper issued in Orlo" tells where; "in a paper issued" no more than that it was.
    if analysis.group(at: kept[noun + 1])?.form == .participle, noun + 2 < kept.count { noun += 1 }
    let next = analysis.tokens[kept[noun + 1]]
    return next.has(.preposition) ? kept : Array(kept[...place] + kept[(noun + 1)...])
  }

  private static let media: WordSet = [
    "statement", "interview", "conference", "briefing", "report", "letter", "speech", "address", "message", "paper",
    "memo", "bulletin",
  ]

  /// The tokens without a clause that stands before what is said: "said that, while boats are wanted, the harbour needs a
  /// pier". Where a pronoun follows, it may name whom the words stand for, and stays.
  func withoutConcession(_ kept: [Int]) -> [Int] {
    guard let verb = analysis.groups.first(where: { $0.isFinite && $0.isReporting && kept.contains($0.main) }),
      let that = kept.firstIndex(where: { $0 > verb.main && analysis.token($0)?.key == "that" }), that + 4 < kept.count
    else { return kept }
    let hasComma = analysis.tokens[kept[that + 1]].kind == .comma
    let opening = that + (hasComma ? 2 : 1)
    guard Self.conceding.contains(analysis.tokens[kept[opening]].key), !analysis.isPlainPreposition(kept[opening]),
      let close = endOfConcession(kept[opening...]), close + 2 < kept.count,
      case let next = analysis.tokens[kept[close + 1]],
      next.isWordOrNumber, !next.has(.pronoun) || next.has(.determiner),
      !TitleMaker.unnamed.contains(next.key),
      analysis.groups.contains(where: { $0.isFinite && $0.first > kept[close] && $0.main <= kept[kept.count - 1] }),
      analysis.groups.contains(where: { $0.isFinite && kept[opening] < $0.first && $0.main < kept[close] })
    else { return kept }
    return Array(kept[...that] + kept[(close + 1)...])
  }

  /// The comma, or the closing quotation mark behind it, before what is said.
  private func endOfConcession(_ words: ArraySlice<Int>) -> Int? {
    guard let comma = words.firstIndex(where: { analysis.tokens[$0].kind == .comma }) else { return nil }
    let quotes = words[..<comma].filter { analysis.tokens[$0].isQuote }
    if quotes.isEmpty { return comma }
    let isOpen = analysis.tokens[quotes[quotes.count - 1]].kind == .openQuote
    guard quotes.count <= 2 else { return nil }
    if !isOpen { return comma }
    return comma + 1 < words.endIndex && analysis.tokens[words[comma + 1]].kind == .closeQuote ? comma + 1 : nil
  }

  private static let conceding: WordSet = ["while", "although", "though", "as", "when", "after", "before"]
}
