/// The words that carry what a stretch of text says.
struct ContentWords {
  private(set) var terms: [String] = []
  private(set) var numbers: [String] = []
  private(set) var names: [String] = []

  init(_ analysis: SentenceAnalysis, in range: Range<Int>) {
    var terms: Set<String> = []
    var numbers: Set<String> = []
    var names: Set<String> = []
    for index in range where !analysis.isDate(index) {
      let token = analysis.tokens[index]
      switch token.kind {
      case .number:
        numbers.insert(token.key)
        terms.insert(token.key)
      case .word where !token.has(.stopWord) && token.key.utf8.count > 1:
        let stem = Stemmer.stem(token.key, lexicon: analysis.lexicon)
        terms.insert(stem)
        if token.isCapitalised, index > analysis.sentence.lowerBound { names.insert(stem) }
      default: break
      }
    }
    self.terms = terms.sorted()
    self.numbers = numbers.sorted()
    self.names = names.sorted()
  }

  /// The quotations of a sentence, each as its words in small letters.
  static func quotations(_ tokens: [Token], in sentence: Range<Int>) -> [[String]] {
    var found: [[String]] = []
    var open: [String]?
    for index in sentence {
      let token = tokens[index]
      switch token.kind {
      case .openQuote: open = []
      case .closeQuote:
        if let words = open, !words.isEmpty { found.append(words) }
        open = nil
      default: if token.isWordOrNumber { open?.append(token.key) }
      }
    }
    if let words = open, !words.isEmpty { found.append(words) }
    return found
  }
}
