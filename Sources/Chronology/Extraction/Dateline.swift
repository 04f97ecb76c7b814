/// The words before the text of a report, with the place and day of writing: `ORLO, May 7 (NNA) —`.
enum Dateline {
  /// How far into a text it may reach, in bytes.
  private static let longest = 100

  /// The index of the first token after the dateline, or 0 where the text has none.
  static func end(_ tokens: [Token]) -> Int {
    for (index, token) in tokens.enumerated() {
      guard token.range.upperBound <= longest else { return 0 }
      switch token.kind {
      case .dash: return index == 0 ? 0 : index + 1
      case .word:
        // A sentence that has got as far as a small letter is no dateline.
        if !token.isCapitalised, !["and", "of", "de", "el", "near", "in"].contains(token.key) { return 0 }
      case .stop, .openQuote, .closeQuote, .semicolon: return 0
      default: break
      }
    }
    return 0
  }
}
