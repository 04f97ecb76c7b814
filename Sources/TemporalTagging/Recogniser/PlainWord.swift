/// A word of one to fifteen ASCII letters that no letter or figure goes on, as nearly all words are: found with one load or
/// two, and no loop.
struct PlainWord {
  let packed: PackedWord
  let range: Range<Int>
  /// Whether it begins with a capital.
  let isCapitalised: Bool

  /// The word that ends at an offset, if it is a plain one that does not stand among the first bytes of the text.
  @inline(__always)
  init?(endingAt end: Int, _ bytes: Span<UInt8>) {
    guard end >= 8, end <= bytes.count else { return nil }
    let eight = EightBytes(bytes, at: end &- 8)
    let count = eight.lastLetterCount
    if count == 8 {
      self.init(longEndingAt: end, eight, bytes)
      return
    }
    guard count > 0 else { return nil }
    // Moved down, the word begins at the lowest byte; one step before that stands what parts it from the text before.
    let rest = UInt64(truncatingIfNeeded: 8 &- count) &* 8
    guard Self.parts(UInt8(truncatingIfNeeded: eight.bits &>> (rest &- 8))) else { return nil }
    self.init(eight.bits &>> rest, 0, start: end &- count, count: count)
  }

  /// The word that begins at an offset, if it is a plain one that does not stand among the last bytes of the text.
  @inline(__always)
  init?(from start: Int, _ bytes: Span<UInt8>) {
    guard start >= 0, start &+ 8 <= bytes.count else { return nil }
    let eight = EightBytes(bytes, at: start)
    let count = eight.letterCount
    if count == 8 {
      self.init(longFrom: start, eight, bytes)
      return
    }
    guard count > 0, Self.parts(UInt8(truncatingIfNeeded: eight.bits &>> (UInt64(truncatingIfNeeded: count) &* 8)))
    else { return nil }
    self.init(eight.bits, 0, start: start, count: count)
  }

  /// - Parameter last: The last eight bytes of the word, all of them letters.
  @inline(never)
  private init?(longEndingAt end: Int, _ last: EightBytes, _ bytes: Span<UInt8>) {
    guard end >= 16 else { return nil }
    let before = EightBytes(bytes, at: end &- 16)
    let count = before.lastLetterCount
    guard count < 8, Self.parts(bytes[end &- 9 &- count]) else { return nil }
    guard count > 0 else {
      self.init(last.bits, 0, start: end &- 8, count: 8)
      return
    }
    let (past, rest) = (UInt64(truncatingIfNeeded: count) &* 8, UInt64(truncatingIfNeeded: 8 &- count) &* 8)
    self.init(
      before.bits &>> rest | last.bits &<< past, last.bits &>> rest, start: end &- 8 &- count, count: 8 &+ count)
  }

  /// - Parameter first: The first eight bytes of the word, all of them letters.
  @inline(never)
  private init?(longFrom start: Int, _ first: EightBytes, _ bytes: Span<UInt8>) {
    guard start &+ 16 <= bytes.count else { return nil }
    let after = EightBytes(bytes, at: start &+ 8)
    let count = after.letterCount
    guard count < 8, Self.parts(UInt8(truncatingIfNeeded: after.bits &>> (UInt64(truncatingIfNeeded: count) &* 8)))
    else { return nil }
    self.init(first.bits, after.bits, start: start, count: 8 &+ count)
  }

  /// - Parameters:
  ///   - first: The first letters, the first one lowest.
  ///   - more: Those from the ninth on.
  @inline(__always)
  private init(_ first: UInt64, _ more: UInt64, start: Int, count: Int) {
    packed = PackedWord(letters: first, more, count: count)
    range = start..<start &+ count
    isCapitalised = first & 0x20 == 0
  }

  /// Whether a byte beside the word is neither a figure nor of a letter outside ASCII.
  @inline(__always)
  private static func parts(_ byte: UInt8) -> Bool { byte &- 48 >= 10 && byte < 0x80 }
}
