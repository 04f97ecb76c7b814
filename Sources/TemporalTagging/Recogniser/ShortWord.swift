/// A word of one to seven ASCII letters that no letter or figure goes on, as most words are: found with one load and no
/// loop.
struct ShortWord {
  let packed: PackedWord
  let range: Range<Int>
  /// Whether it begins with a capital.
  let isCapitalised: Bool

  /// The word that ends at an offset, if it is a short one that does not stand among the first bytes of the text.
  @inline(__always)
  init?(endingAt end: Int, _ bytes: Span<UInt8>) {
    guard end >= 8, end <= bytes.count else { return nil }
    let eight = EightBytes(bytes, at: end &- 8)
    let count = eight.lastLetterCount
    guard count > 0, count < 8 else { return nil }
    // Moved down, the word begins at the lowest byte; one step before that stands what parts it from the text before.
    let rest = UInt64(truncatingIfNeeded: 8 &- count) &* 8
    self.init(eight.bits &>> rest, start: end &- count, count: count, beyond: eight.bits &>> (rest &- 8))
  }

  /// The word that begins at an offset, if it is a short one that does not stand among the last bytes of the text.
  @inline(__always)
  init?(from start: Int, _ bytes: Span<UInt8>) {
    guard start >= 0, start &+ 8 <= bytes.count else { return nil }
    let eight = EightBytes(bytes, at: start)
    let count = eight.letterCount
    guard count > 0, count < 8 else { return nil }
    self.init(
      eight.bits, start: start, count: count, beyond: eight.bits &>> (UInt64(truncatingIfNeeded: count) &* 8))
  }

  /// - Parameter beyond: Has the byte at the far end of the word as its lowest one.
  @inline(__always)
  private init?(_ letters: UInt64, start: Int, count: Int, beyond: UInt64) {
    let byte = UInt8(truncatingIfNeeded: beyond)
    guard byte &- 48 >= 10, byte < 0x80 else { return nil }
    packed = PackedWord(letters: letters, count: count)
    range = start..<start &+ count
    isCapitalised = letters & 0x20 == 0
  }
}
