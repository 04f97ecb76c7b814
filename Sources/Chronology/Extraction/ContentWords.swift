/// The words that carry what a stretch of text says.
struct ContentWords {
  private(set) var terms: [String] = []
  private(set) var numbers: [String] = []
  private(set) var names: [String] = []

  init(_ analysis: SentenceAnalysis, in range: Range<Int>) {
    for index in range where !analysis.isDate(index) {
      let token = analysis.tokens[index]
      switch token.kind {
      case .number:
        numbers.append(token.key)
        terms.append(token.key)
      case .word where !token.has(.stopWord) && token.key.utf8.count > 1:
        let stem = Stemmer.stem(token.key, lexicon: analysis.lexicon)
        terms.append(stem)
        if token.isCapitalised, index > analysis.sentence.lowerBound { names.append(stem) }
      default: break
      }
    }
    terms = terms.sortedOnce()
    numbers = numbers.sortedOnce()
    names = names.sortedOnce()
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
