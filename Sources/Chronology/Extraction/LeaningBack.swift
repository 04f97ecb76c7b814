extension SentenceAnalysis {
  /// Whether a pronoun comes before any name, so that the sentence before says who is meant.
  ///
  /// - "He was charged on Monday", "On Monday his house burned", "the police said that she had left": yes.
  /// - "Reed said that he had left", "On Monday Reed left his house", "It rained on Monday": no.
  func leansBack(_ small: SmallWords) -> Bool {
    for index in sentence where tokens[index].isWord && !isDate(index) {
      let token = tokens[index]
      if Self.persons.contains(token.key) { return true }
      if index == sentence.lowerBound, Self.things.contains(token.key) { return !isWeather(behind: index) }
      if isName(index, small) { return false }
    }
    return false
  }

  private func isName(_ index: Int, _ small: SmallWords) -> Bool {
    let token = tokens[index]
    guard token.isCapitalised, !token.has([.determiner, .pronoun, .preposition, .stopWord]) else { return false }
    return index > sentence.lowerBound || token.traits.isEmpty && !small.has(token)
  }

  /// "It rained", "it was cold": nobody asks what did.
  private func isWeather(behind index: Int) -> Bool {
    guard let verb = token(index + 1) else { return true }
    return Self.weather.contains(verb.key)
  }

  private static let persons: WordSet = ["he", "she", "they", "him", "them", "his", "her", "their", "theirs", "hers"]
  private static let things: WordSet = ["it", "its", "this", "these", "both", "neither"]
  private static let weather: WordSet = ["rained", "rains", "snowed", "snows", "hailed", "hails", "thundered", "froze"]
}
