/// Eight bytes of a text in one integer, the first one lowest, so that they are looked at together.
///
/// The tests for a byte within a word are those of Warren, "Hacker's Delight", section 6-1.
struct EightBytes {
  var bits: UInt64

  /// The bytes from an offset on, with zeros past the end of the text.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int) {
    if offset <= bytes.count - 8 {
      // Any eight bytes are an integer, and the load is checked against the bounds of the text.
      bits = UInt64(littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    } else {
      bits = 0
      for index in (offset..<bytes.count).reversed() { bits = bits << 8 | UInt64(bytes[index]) }
    }
  }

  /// Each byte in lower case, where it is an ASCII letter.
  var lowercased: UInt64 {
    @inline(__always) get { bits | Self.each(0x20) }
  }

  /// How many ASCII letters the bytes begin with, of either case.
  var letterCount: Int {
    @inline(__always) get {
      let low = lowercased & Self.each(0x7F)
      let isFromA = low &+ Self.each(0x80 - UInt8(ascii: "a"))
      let isPastZ = low &+ Self.each(0x80 - UInt8(ascii: "z") - 1)
      return ((isFromA & ~isPastZ & ~bits & Self.each(0x80)) ^ Self.each(0x80)).trailingZeroBitCount >> 3
    }
  }

  /// The high bit of each byte that is the one asked for, and now and then that of a byte after it.
  @inline(__always)
  func equal(to byte: UInt8) -> UInt64 {
    let difference = bits ^ Self.each(byte)
    return (difference &- Self.each(1)) & ~difference & Self.each(0x80)
  }

  /// The high bit of each byte from 0x80 up.
  var high: UInt64 {
    @inline(__always) get { bits & Self.each(0x80) }
  }

  @inline(__always)
  static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
