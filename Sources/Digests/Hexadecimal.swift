/// Words in lower-case hexadecimal digits.
enum Hexadecimal {
  /// Eight digits for each word, the highest first.
  static func text(_ words: [UInt32]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(words.count * 8)
    for word in words {
      for shift in stride(from: UInt32(28), through: 0, by: -4) { text.append(digits[Int(word >> shift & 15)]) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)

  /// The words that the digits stand for, or `nil` when one is no lower-case digit or a word is not whole.
  static func words(_ digits: some Collection<UInt8>) -> [UInt32]? {
    guard digits.count.isMultiple(of: 8) else { return nil }
    var words: [UInt32] = []
    var word: UInt32 = 0
    for (index, digit) in digits.enumerated() {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): word = word << 4 | UInt32(digit - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): word = word << 4 | UInt32(digit - UInt8(ascii: "a") + 10)
      default: return nil
      }
      if index % 8 == 7 { words.append(word) }
    }
    return words
  }
}
