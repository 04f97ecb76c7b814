/// A number written in digits: `1,500`, `1.2m`, `10-12`, `50,000–100,000`.
struct Numeral {
  /// The least and the most that it names, in thousandths; the same but for a range.
  var low: Int
  var high: Int
  /// The place of the last digit that is written, in thousandths: 100,000,000 for `1.2m`.
  var unit: Int
  /// Whether it is told in thousands, millions or tenths, and so may be rounded.
  var isRounded: Bool
  /// The offset of the first byte after it.
  var end: Int

  /// Digits of a count; a longer row is no count.
  private static let digitLimit = 12

  /// What a number may come to, in thousandths. What "about" adds to it is no more than it, and still can be held.
  private static let limit = Int.max / 4

  private static let suffixes: [(letters: String, factor: Int)] = [
    ("tn", 1_000_000_000_000), ("bn", 1_000_000_000), ("mn", 1_000_000), ("m", 1_000_000), ("b", 1_000_000_000),
    ("k", 1000),
  ]

  /// Reads a number at an offset; `nil` where there is none, or it is part of something else: `12th`, `26-year-old`.
  init?(_ text: [UInt8], at start: Int) {
    guard let first = Self.one(text, at: start) else { return nil }
    low = first.value
    high = first.value
    unit = first.unit
    isRounded = first.unit < 1000
    end = first.end
    if let next = Self.dash(text, at: end).flatMap({ Self.one(text, at: $0) }) {
      high = next.value
      unit = min(unit, next.unit)
      end = next.end
    }
    if let suffix = Self.suffixes.first(where: { text[end...].starts(with: $0.letters.utf8) }),
      !Self.isWord(text, at: end + suffix.letters.utf8.count)
    {
      end += suffix.letters.utf8.count
      guard multiply(by: suffix.factor) else { return nil }
    }
    if low > high || Self.isWord(text, at: end) { return nil }
  }

  /// The number that a text begins with at an offset, whatever a hyphen joins to it: the `6.1` of `6.1-magnitude`.
  static func first(of text: [UInt8], at start: Int) -> Self? {
    one(text, at: start).map { digits in
      var number = Self(0, end: digits.end)
      (number.low, number.high, number.unit) = (digits.value, digits.value, digits.unit)
      number.isRounded = digits.unit < 1000
      return number
    }
  }

  /// - Parameter value: A number that is written as a word.
  init(_ value: Int, end: Int) {
    low = value * 1000
    high = value * 1000
    unit = 1000
    isRounded = false
    self.end = end
  }

  /// Takes a factor such as "million" behind it.
  ///
  /// - Returns: Whether the product is a number that can be reckoned with.
  mutating func multiply(by factor: Int) -> Bool {
    guard max(low, high, unit) <= Self.limit / factor else { return false }
    low *= factor
    high *= factor
    unit *= factor
    isRounded = true
    return true
  }

  private static func one(_ text: [UInt8], at start: Int) -> (value: Int, unit: Int, end: Int)? {
    var end = start
    var value = 0
    var count = 0
    func isDigit(_ offset: Int) -> Bool { offset < text.count && Tokenizer.isDigit(text[offset]) }
    while end < text.count {
      if isDigit(end) {
        value = value * 10 + Int(text[end] & 15)
        count += 1
        end += 1
        if count > digitLimit { return nil }
      } else if text[end] == UInt8(ascii: ","), count > 0, (1...3).allSatisfy({ isDigit(end + $0) }), !isDigit(end + 4)
      {
        end += 1
      } else {
        break
      }
    }
    guard count > 0 else { return nil }
    guard end < text.count, text[end] == UInt8(ascii: "."), isDigit(end + 1) else { return (value * 1000, 1000, end) }
    end += 1
    var unit = 1000
    value *= 1000
    while isDigit(end) {
      unit /= 10
      value += Int(text[end] & 15) * unit
      end += 1
      if unit == 1, isDigit(end) { return nil }
    }
    return (value, unit, end)
  }

  /// The offset after a hyphen or a dash that stands between two numbers.
  private static func dash(_ text: [UInt8], at offset: Int) -> Int? {
    guard offset < text.count else { return nil }
    if text[offset] == UInt8(ascii: "-") { return offset + 1 }
    return text[offset...].starts(with: [0xE2, 0x80, 0x93]) ? offset + 3 : nil
  }

  private static func isWord(_ text: [UInt8], at offset: Int) -> Bool {
    guard offset < text.count else { return false }
    return Tokenizer.isLetter(text[offset]) || Tokenizer.isDigit(text[offset])
      || text[offset] == UInt8(ascii: "-") && offset + 1 < text.count && Tokenizer.isLetter(text[offset + 1])
  }
}
