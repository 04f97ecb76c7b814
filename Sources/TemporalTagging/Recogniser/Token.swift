/// A word, a number or a mark that the vocabulary knows, at its place in the text.
struct Token {
  /// UTF-8 offsets, half open.
  var start: Int
  var end: Int
  /// What a number amounts to; 0 for other tokens. In the second stratum, an index into the mentions of the run.
  var number: Int
  /// Index into `Lexicon.lexemes`.
  var lexeme: UInt16
  var flags: Flags
  /// How a number in words may be continued.
  var numeral: Numeral

  init(start: Int, end: Int, lexeme: UInt16, number: Int, flags: Flags, numeral: Numeral = .none) {
    self.start = start
    self.end = end
    self.number = number
    self.lexeme = lexeme
    self.flags = flags
    self.numeral = numeral
  }

  struct Flags: OptionSet {
    var rawValue: UInt8
    /// White space stands before the token.
    static let spaced = Self(rawValue: 1)
    /// A line break stands before the token.
    static let broken = Self(rawValue: 2)
    /// The first letter is a capital.
    static let capital = Self(rawValue: 4)
    /// The number is written in figures.
    static let figures = Self(rawValue: 8)
    /// The form is also an ordinary word when written like this: `may`, `sun`.
    static let weak = Self(rawValue: 16)
    /// The token is a mark, not a word or a number.
    static let mark = Self(rawValue: 32)
    /// The token is a number, in figures or in words.
    static let number = Self(rawValue: 64)
    /// The token is no trigger, and no time expression is made of such tokens alone; see `Triggers`.
    static let plain = Self(rawValue: 128)
  }
}

/// How far a number in words has come, which says what may follow: `two hundred` takes `five`, `twenty` takes `two`.
enum Numeral: UInt8 {
  case none, figures, zero, unit, teen, tens, compound, hundred, scale, yearHead, year, ordinal, vague
}
