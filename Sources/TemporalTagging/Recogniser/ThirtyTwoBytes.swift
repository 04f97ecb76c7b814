/// Thirty-two bytes of a text in one vector, so that they are looked at together.
///
/// Its tests are those of `EightBytes`, four of them at once: sums and bits of vectors are instructions of any processor,
/// which comparisons of their bytes are not for the compiler.
struct ThirtyTwoBytes {
  private var bits: SIMD4<UInt64>

  /// - Precondition: So many bytes stand in the text from the offset on.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int) {
    precondition(offset >= 0 && offset <= bytes.count &- 32)
    // Any thirty-two bytes are four integers, and these lie in the text.
    bits = unsafe bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD4<UInt64>.self)
  }

  @inline(__always)
  private init(bits: SIMD4<UInt64>) { self.bits = bits }

  /// The high bit of each byte at which a quotation mark may begin, and of some others: of each from 0x80 up, of `"` and
  /// `'`, of the grave accent, and of what is like these.
  var quotationMarks: Self {
    @inline(__always) get {
      // `"` is 0x22, `'` is 0x27; without the two bits by which they differ, `#` and `&` are the same as well.
      let quotes = (bits & Self.each(~0x05)) ^ Self.each(0x22)
      let accents = bits ^ Self.each(UInt8(ascii: "`"))
      let zeros = (quotes &- Self.each(1)) & ~quotes | (accents &- Self.each(1)) & ~accents
      return Self(bits: (zeros | bits) & Self.each(0x80))
    }
  }

  /// The high bit of each byte that is an ASCII letter, of either case.
  var letters: Self {
    @inline(__always) get {
      let low = (bits | Self.each(0x20)) & Self.each(0x7F)
      let isFromA = low &+ Self.each(0x80 - UInt8(ascii: "a"))
      let isPastZ = low &+ Self.each(0x80 - UInt8(ascii: "z") - 1)
      return Self(bits: isFromA & ~isPastZ & ~bits & Self.each(0x80))
    }
  }

  /// The high bit of each byte that is a figure.
  var figures: Self {
    @inline(__always) get {
      let low = bits & Self.each(0x7F)
      let isFromNought = low &+ Self.each(0x80 - UInt8(ascii: "0"))
      let isPastNine = low &+ Self.each(0x80 - UInt8(ascii: "9") - 1)
      return Self(bits: isFromNought & ~isPastNine & ~bits & Self.each(0x80))
    }
  }

  /// Whether no bit is set.
  var isNone: Bool {
    @inline(__always) get {
      let two = bits.lowHalf | bits.highHalf
      return two.x | two.y == 0
    }
  }

  /// Eight of the bytes, in the order of the text where the processor has the lowest byte first.
  subscript(lane: Int) -> UInt64 {
    @inline(__always) get { UInt64(littleEndian: bits[lane]) }
  }

  @inline(__always)
  private static func each(_ byte: UInt8) -> SIMD4<UInt64> { SIMD4(repeating: EightBytes.each(byte)) }
}
