/// Eight bytes of a text in one integer, the first one lowest, so that they are looked at together.
///
/// The tests for a byte within a word are those of Warren, "Hacker's Delight", section 6-1.
struct EightBytes {
  var bits: UInt64

  /// The bytes from an offset on, with zeros past the end of the text.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int) {
    precondition(offset >= 0)
    if offset <= bytes.count &- 8 {
      // They lie in the text.
      bits = unsafe Self(unchecked: bytes, at: offset).bits
    } else {
      bits = Self.last(of: bytes, from: offset)
    }
  }

  /// The bytes from an offset on to the end of the text, apart from the rest so that it stays small where it is inlined.
  @inline(never)
  private static func last(of bytes: Span<UInt8>, from offset: Int) -> UInt64 {
    var bits: UInt64 = 0
    for index in (offset..<max(offset, bytes.count)).reversed() { bits = bits << 8 | UInt64(bytes[index]) }
    return bits
  }

  /// The bytes from an offset on, all of which lie in the text.
  @unsafe @inline(__always)
  init(unchecked bytes: Span<UInt8>, at offset: Int) {
    // Any eight bytes are an integer.
    bits = UInt64(
      littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  /// Each byte in lower case, where it is an ASCII letter; other bytes may be changed, too.
  var lowercased: UInt64 {
    @inline(__always) get { bits | Self.each(0x20) }
  }

  /// A mask for so many bytes from the first on, of which there is one at least.
  @inline(__always)
  static func first(_ count: Int) -> UInt64 { UInt64.max &>> (64 &- UInt64(truncatingIfNeeded: count) &* 8) }

  /// The high bit of each byte that is an ASCII letter, of either case.
  var letters: UInt64 {
    @inline(__always) get {
      let low = lowercased & Self.each(0x7F)
      let isFromA = low &+ Self.each(0x80 - UInt8(ascii: "a"))
      let isPastZ = low &+ Self.each(0x80 - UInt8(ascii: "z") - 1)
      return isFromA & ~isPastZ & ~bits & Self.each(0x80)
    }
  }

  /// How many ASCII letters the bytes begin with, of either case.
  var letterCount: Int {
    @inline(__always) get { (letters ^ Self.each(0x80)).trailingZeroBitCount >> 3 }
  }

  /// How many ASCII letters the bytes end with, of either case.
  var lastLetterCount: Int {
    @inline(__always) get { (letters ^ Self.each(0x80)).leadingZeroBitCount >> 3 }
  }

  /// The high bit of each byte that is a figure.
  var figures: UInt64 {
    @inline(__always) get {
      let low = bits & Self.each(0x7F)
      let isFromNought = low &+ Self.each(0x80 - UInt8(ascii: "0"))
      let isPastNine = low &+ Self.each(0x80 - UInt8(ascii: "9") - 1)
      return isFromNought & ~isPastNine & ~bits & Self.each(0x80)
    }
  }

  /// The high bit of each byte from 0x80 up.
  var high: UInt64 {
    @inline(__always) get { bits & Self.each(0x80) }
  }

  @inline(__always)
  static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
