/// Forms that are a verb of a clause, or of saying, in some places alone.
extension VerbGroupFinder {
  /// "called for a vote", "called the vote a farce", "called it "a farce""; not "called off the search", "called the
  /// guard".
  func callsForOrBy(_ main: Int) -> Bool {
    var article = false
    for index in main + 1..<min(main + 12, sentence.upperBound) {
      let token = tokens[index]
      if token.isQuote { return true }
      if ["for", "on", "upon"].contains(token.key), self.token(index + 1) != nil,
        tokens[main + 1..<index].indices.allSatisfy({
          isDate($0) || tokens[$0].has([.adverb, .preposition])
        })
      {
        return true
      }
      if token.kind == .comma || token.kind == .stop || token.has(.relative) { return false }
      if isDate(index) || token.has(.preposition) && index + 1 < sentence.upperBound && isDate(index + 1) { continue }
      let isArticle = token.key == "a" || token.key == "an" || token.key == "the"
      // The second noun says what the first is called.
      if isArticle, article || index > main + 1 && !tokens[index - 1].has(.preposition) { return true }
      if token.has(.preposition), token.key != "of" { return false }
      article = article || isArticle
    }
    return false
  }

  /// "declared war", "declared a state of emergency": what is said is done by it.
  func proclaims(_ main: Int) -> Bool {
    tokens[main + 1..<min(main + 8, sentence.upperBound)].prefix { $0.isWordOrNumber && $0.key != "that" }
      .contains { Self.proclaimed.contains($0.key) }
  }

  private static let proclaimed: WordSet = [
    "war", "emergency", "independence", "truce", "ceasefire", "cease-fire", "law", "bankruptcy", "amnesty", "curfew",
    "mourning", "holiday", "moratorium", "candidacy", "default",
  ]

  /// "about not being able", "after being asked"; "Having left Orlo, the fleet …": no verb of a clause.
  func isVerbal(_ start: Int) -> Bool {
    let key = tokens[start].key
    if key == "having" {
      return (sentence.lowerBound..<start).allSatisfy { isDate($0) || !tokens[$0].isWordOrNumber }
    }
    guard key == "being" else { return false }
    var index = start - 1
    while let token = token(index), token.has([.adverb, .negation]), !token.has(.preposition) { index -= 1 }
    return token(index)?.has(.preposition) == true
  }
}
