/// Marks that may stand between the words of a time expression; the raw values count up from nought.
enum Mark: Int, CaseIterable {
  case hyphen, dash, slash, colon, comma, period, apostrophe, possessive, open, close, tilde, plus

  /// How many marks there are.
  static let count = plus.rawValue + 1

  /// Reads the mark that a pattern has at a place, and how many bytes it takes there.
  static func read(_ pattern: [UInt8], at index: Int) -> (mark: Mark, width: Int)? {
    switch pattern[index] {
    case UInt8(ascii: "-"): (.hyphen, 1)
    case UInt8(ascii: "/"): (.slash, 1)
    case UInt8(ascii: ":"): (.colon, 1)
    case UInt8(ascii: ","): (.comma, 1)
    case UInt8(ascii: "."): (.period, 1)
    case UInt8(ascii: "("): (.open, 1)
    case UInt8(ascii: ")"): (.close, 1)
    case UInt8(ascii: "+"): (.plus, 1)
    case UInt8(ascii: "'"):
      index + 1 < pattern.count && pattern[index + 1] == UInt8(ascii: "s") ? (.possessive, 2) : (.apostrophe, 1)
    case 0xE2 where pattern[index...].starts(with: "–".utf8): (.dash, 3)
    case 0xCB where pattern[index...].starts(with: "˜".utf8): (.tilde, 2)
    default: nil
    }
  }
}
