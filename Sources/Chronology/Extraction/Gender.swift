/// What a pronoun says of whom it stands for.
enum Gender {
  case he, she

  init?(_ key: Word) {
    switch key {
    case "he", "his": self = .he
    case "she", "her": self = .she
    default: return nil
    }
  }

  /// The words that speak of somebody else.
  var others: WordSet { self == .he ? Self.ofHer : Self.ofHim }

  private static let ofHim: WordSet = [
    "he", "him", "his", "mr", "king", "prince", "lord", "sir", "chairman", "spokesman", "congressman",
  ]
  private static let ofHer: WordSet = [
    "she", "her", "mrs", "ms", "miss", "queen", "princess", "lady", "dame", "chairwoman", "spokeswoman",
    "congresswoman",
  ]
}
