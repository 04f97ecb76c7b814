/// What stands before a sentence on a page of entries and is no part of it.
enum EntryHead {
  /// How far into a sentence the head of a comment may reach, in tokens.
  private static let longest = 16

  /// The index of the first token after the head of an entry; the beginning of the sentence where it has none.
  static func end(_ tokens: [Token], in sentence: Range<Int>) -> Int {
    let start = sentence.lowerBound
    if isClock(tokens[start]), start + 1 < sentence.upperBound, tokens[start + 1].isWord,
      tokens[start + 1].isCapitalised
    {
      return start + 1
    }
    // "NORLAND, 5:21 p.m. ET, 12:21 a.m. local: The port is shut."
    let head = tokens[sentence].prefix(longest)
    if let colon = head.indices.first(where: { index in
      tokens[index].kind == .colon && index > start && tokens[index - 1].kind != .number
    }), colon > start + 2, colon + 1 < sentence.upperBound,
      tokens[start..<colon].contains(where: { clocks.contains($0.key) }),
      !tokens[start..<colon].contains(where: { $0.has([.past, .auxiliary, .present, .preposition]) })
    {
      return colon + 1
    }
    // "June 2, 2031 at 9:20 am | Reply The mayor left."
    for index in sentence.dropFirst().prefix(longest) where tokens[index].kind == .other {
      guard index + 2 < sentence.upperBound, tokens[index + 1].key == "reply", tokens[index + 1].isCapitalised else {
        return start
      }
      return index + 2
    }
    return start
  }

  private static let clocks: WordSet = ["a.m.", "p.m.", "am", "pm", "a.m", "p.m", "noon", "midnight", "gmt", "local"]

  /// "1651 The mayor says": a time of day in four figures.
  private static func isClock(_ token: Token) -> Bool {
    guard token.kind == .number, token.range.count == 4, let number = Int(token.key.description) else { return false }
    return number < 2400 && number % 100 < 60
  }
}
