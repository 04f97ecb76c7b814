private import Synchronization

/// A word form in small letters, copied and compared as two numbers.
///
/// Up to 15 bytes lie in the value itself, so that a comparison with a literal is one with constants. A longer form, of
/// which a text has few, is a number in ``LongWords``.
struct Word: Hashable, Sendable {
  /// The first eight bytes, the first of them lowest; of a long form its number.
  let low: UInt64
  /// The next seven bytes, and above them how many there are; ``longMark`` above a long form.
  let high: UInt64

  static let inlineLimit = 15
  private static let longMark: UInt64 = 0xFF

  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  init(_ text: some StringProtocol) {
    var builder = WordBuilder()
    for byte in text.utf8 { builder.append(byte) }
    self = builder.word
  }

  /// A form of more than ``inlineLimit`` bytes.
  init(long bytes: [UInt8]) {
    self.init(low: UInt64(LongWords.number(of: String(decoding: bytes, as: UTF8.self))), high: Self.longMark << 56)
  }

  var isLong: Bool { high >> 56 == Self.longMark }
  var isEmpty: Bool { high == 0 }
  /// In bytes.
  var count: Int { isLong ? description.utf8.count : Int(high >> 56) }

  /// Whether it has no bytes beyond ASCII; of a long form it is not known and said to have some.
  var isPlain: Bool { !isLong && (low | high << 8) & 0x8080_8080_8080_8080 == 0 }

  /// The byte at an offset of a form that is not long.
  private func byte(_ offset: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: offset < 8 ? low >> UInt64(offset * 8) : high >> UInt64(offset * 8 - 64))
  }

  func hasPrefix(_ prefix: Word) -> Bool {
    if isLong || prefix.isLong { return description.hasPrefix(prefix.description) }
    let count = prefix.count
    return count <= self.count && (0..<count).allSatisfy { byte($0) == prefix.byte($0) }
  }

  @inline(__always)
  func hasSuffix(_ suffix: Word) -> Bool {
    if isLong || suffix.isLong { return description.hasSuffix(suffix.description) }
    let (count, length) = (self.count, suffix.count)
    guard length <= count else { return false }
    // What is left of both when the bytes before the suffix are shifted away.
    let shift = UInt64((count - length) * 8)
    let bytes = high & ~(0xFF << 56)
    let tail =
      shift >= 64
      ? (bytes >> (shift - 64), 0) : shift == 0 ? (low, bytes) : (low >> shift | bytes << (64 - shift), bytes >> shift)
    return tail.0 == suffix.low && tail.1 == suffix.high & ~(0xFF << 56)
  }

  /// The first byte; 0 where there is none.
  var first: UInt8 { isLong ? description.utf8.first ?? 0 : UInt8(truncatingIfNeeded: low) }

  func contains(_ byte: UInt8) -> Bool {
    if isLong { return description.utf8.contains(byte) }
    return (0..<count).contains { self.byte($0) == byte }
  }

  /// Without so many of the last bytes.
  func dropLast(_ length: Int = 1) -> Word { Word(String(decoding: description.utf8.dropLast(length), as: UTF8.self)) }

  /// Without a full stop at the end: "gen." is "gen".
  var trimmingStop: Word { hasSuffix(".") ? dropLast() : self }
}

extension Word: ExpressibleByStringLiteral {
  @inline(__always)
  init(stringLiteral value: StaticString) {
    let count = value.utf8CodeUnitCount
    guard count <= Self.inlineLimit else {
      self.init(value.description)
      return
    }
    let start = unsafe value.utf8Start
    var low: UInt64 = 0
    var high = UInt64(count) << 56
    // Written out, for then the compiler reads the literal.
    if count > 0 { low |= unsafe UInt64(start[0]) }
    if count > 1 { low |= unsafe UInt64(start[1]) << 8 }
    if count > 2 { low |= unsafe UInt64(start[2]) << 16 }
    if count > 3 { low |= unsafe UInt64(start[3]) << 24 }
    if count > 4 { low |= unsafe UInt64(start[4]) << 32 }
    if count > 5 { low |= unsafe UInt64(start[5]) << 40 }
    if count > 6 { low |= unsafe UInt64(start[6]) << 48 }
    if count > 7 { low |= unsafe UInt64(start[7]) << 56 }
    if count > 8 { high |= unsafe UInt64(start[8]) }
    if count > 9 { high |= unsafe UInt64(start[9]) << 8 }
    if count > 10 { high |= unsafe UInt64(start[10]) << 16 }
    if count > 11 { high |= unsafe UInt64(start[11]) << 24 }
    if count > 12 { high |= unsafe UInt64(start[12]) << 32 }
    if count > 13 { high |= unsafe UInt64(start[13]) << 40 }
    if count > 14 { high |= unsafe UInt64(start[14]) << 48 }
    self.init(low: low, high: high)
  }
}

extension Word: CustomStringConvertible {
  /// The form as text.
  var description: String {
    if isLong { return LongWords.text(Int(low)) }
    return unsafe String(unsafeUninitializedCapacity: Self.inlineLimit) { bytes in
      let count = self.count
      for offset in 0..<count { unsafe bytes[offset] = byte(offset) }
      return count
    }
  }
}

/// Takes the bytes of a word form one by one.
struct WordBuilder {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private(set) var count = 0
  /// All bytes, where they are too many for a value.
  private var long: [UInt8] = []

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count < 8 {
      low |= UInt64(byte) << UInt64(count * 8)
    } else if count < Word.inlineLimit {
      high |= UInt64(byte) << UInt64(count * 8 - 64)
    } else {
      if count == Word.inlineLimit {
        long.removeAll(keepingCapacity: true)
        for offset in 0..<count { long.append(self[offset]) }
      }
      long.append(byte)
    }
    count += 1
  }

  /// The byte at an offset.
  subscript(offset: Int) -> UInt8 {
    if offset >= Word.inlineLimit { return long[offset] }
    return UInt8(truncatingIfNeeded: offset < 8 ? low >> UInt64(offset * 8) : high >> UInt64(offset * 8 - 64))
  }

  var last: UInt8? { count > 0 ? self[count - 1] : nil }

  mutating func removeAll() { (low, high, count) = (0, 0, 0) }

  mutating func removeLast(_ length: Int) {
    let kept = count - length
    if count > Word.inlineLimit { long.removeLast(count - max(kept, Word.inlineLimit)) }
    for offset in min(kept, Word.inlineLimit)..<min(count, Word.inlineLimit) {
      if offset < 8 { low &= ~(0xFF << UInt64(offset * 8)) } else { high &= ~(0xFF << UInt64(offset * 8 - 64)) }
    }
    count = kept
  }

  var word: Word {
    count > Word.inlineLimit ? Word(long: Array(long[..<count])) : Word(low: low, high: high | UInt64(count) << 56)
  }
}

/// The word forms of more bytes than a ``Word`` holds, each once for the whole process.
///
/// Their numbers depend on which text was read first, and are compared for being the same alone.
private enum LongWords {
  private struct Table {
    var numbers: [String: Int] = [:]
    var texts: [String] = []
  }

  private static let table = Mutex(Table())

  static func number(of text: String) -> Int {
    table.withLock { table in
      if let known = table.numbers[text] { return known }
      table.numbers[text] = table.texts.count
      table.texts.append(text)
      return table.texts.count - 1
    }
  }

  static func text(_ number: Int) -> String { table.withLock { $0.texts[number] } }
}
