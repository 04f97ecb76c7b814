/// Where a sentence begins without a stop before it: a caption or a heading has run into the text, as in "Rescuers leave
/// the ruins On Monday the mayor said".
enum RunIn {
  /// How far to look for the verb that makes a sentence of what follows, in tokens.
  private static let reach = 30

  /// Whether the token opens a sentence that a word of another one stands right before.
  static func begins(at index: Int, in tokens: [Token], after start: Int) -> Bool {
    guard tokens[index].isCapitalised, index > start + 1, index + 1 < tokens.count else { return false }
    let (before, opening, next) = (tokens[index - 1], tokens[index], tokens[index + 1])
    // "The port fell NEW: The army denies it": the labels of live pages.
    if next.kind == .colon, before.isWordOrNumber, labels.contains(opening.key) { return true }
    guard opening.isWord, before.isWordOrNumber, next.isWordOrNumber,
      opens(opening, before, next),
      // "2 May 2031 The trial opens": the date heads its entry.
      tokens[start..<index].contains(where: { $0.isWord && !$0.isCapitalised })
    else { return false }
    return hasVerb(after: index, tokens)
  }

  private static func opens(_ opening: Token, _ before: Token, _ next: Token) -> Bool {
    // "in The Orlo Times", "of The wall": part of a name.
    if before.has([.preposition, .determiner, .coordinator, .subordinator, .relative]), before.isWord { return false }
    if ["on", "in", "since", "by"].contains(opening.key) {
      // "a song called On Monday" is rarer than a caption; a name in capitals is not.
      return (before.kind == .number || !before.isCapitalised)
        && (next.kind == .number || next.isCapitalised && calendar.contains(next.key))
    }
    return openers.contains(opening.key) && !next.isCapitalised && !opening.isPossessive
  }

  private static func hasVerb(after index: Int, _ tokens: [Token]) -> Bool {
    for token in tokens[(index + 1)...].prefix(reach) {
      if token.kind == .stop { return false }
      if token.isWord, token.has([.past, .auxiliary, .present]) { return true }
    }
    return false
  }

  private static let openers: WordSet = [
    "the", "an", "he", "she", "it", "they", "we", "his", "her", "its", "their", "these", "those", "this", "both",
    "there",
    "but", "some", "many", "several", "thousands", "hundreds", "dozens",
  ]
  private static let labels: WordSet = ["new", "update", "updated", "breaking"]
  private static let calendar = WordSet(list: NameWords.calendar)
}
