/// The names of the writers with which a text begins: `By the NNA Wire Staff`.
enum Byline {
  private static let longest = 8
  private static let ends: WordSet = [
    "staff", "writer", "writers", "reporter", "correspondent", "editor", "producer", "contributor",
  ]

  /// The index of the first token after a byline at the head of a sentence; its beginning where there is none.
  static func end(_ tokens: [Token], in sentence: Range<Int>) -> Int {
    guard tokens[sentence.lowerBound].key == "by", tokens[sentence.lowerBound].isCapitalised else {
      return sentence.lowerBound
    }
    for index in sentence.dropFirst().prefix(longest) {
      let token = tokens[index]
      guard token.isCapitalised || token.kind == .comma || ["the", "and", "of", "for"].contains(token.key) else {
        break
      }
      if ends.contains(token.key) { return index + 1 }
    }
    return sentence.lowerBound
  }
}
