/// The words that carry what a stretch of text says.
struct ContentWords {
  private(set) var terms: [Int32] = []
  /// As text, sorted.
  private(set) var numbers: [String] = []
  private(set) var names: [Int32] = []

  init(_ analysis: SentenceAnalysis, in range: Range<Int>) {
    terms.reserveCapacity(range.count)
    for index in range where !analysis.isDate(index) {
      let token = analysis.tokens[index]
      switch token.kind {
      case .number:
        numbers.append(token.key.description)
        terms.append(token.number)
      case .word where !token.has(.stopWord) && token.key.count > 1:
        terms.append(token.stem)
        if token.isCapitalised, index > analysis.sentence.lowerBound, !Self.address.contains(token.key.trimmingStop) {
          names.append(token.stem)
        }
      default: break
      }
    }
    terms.sortOnce()
    numbers.sortOnce()
    names.sortOnce()
  }

  /// "Mr" and "Dr" are written like names, and one "Mr Reed" is no other than "Reed".
  private static let address = WordSet(list: NameWords.address)

  /// The quotations of a sentence, each as a range of its words and numbers.
  static func quotations(_ tokens: [Token], in sentence: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    var words = 0
    for index in sentence {
      switch tokens[index].kind {
      case .openQuote: open = words
      case .closeQuote:
        if let start = open, start < words { found.append(start..<words) }
        open = nil
      case .word, .number: words += 1
      default: break
      }
    }
    if let start = open, start < words { found.append(start..<words) }
    return found
  }
}
