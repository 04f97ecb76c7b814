/// What makes bytes unfit to be text.
package enum UTF8Check {
  /// The offset of the first byte in the range that is not well-formed UTF-8, or is NUL; `nil` when all is well.
  ///
  /// Well-formed is as the Unicode Standard has it, table 3-7: no surrogates, nothing overlong, nothing past U+10FFFF.
  /// - Complexity: O(*n*), without allocation.
  package static func firstFault(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let bytes = bytes.span
    var offset = range.lowerBound
    while offset < range.upperBound {
      let first = bytes[offset]
      if first &- 1 < 0x7F {
        offset += 1
        continue
      }
      let count = sequenceCount(bytes, at: offset, end: range.upperBound)
      if count == 0 { return offset }
      offset += count
    }
    return nil
  }

  /// The length of the well-formed sequence at an offset, 0 where there is none; NUL is none.
  package static func sequenceCount(_ bytes: Span<UInt8>, at offset: Int, end: Int) -> Int {
    let first = bytes[offset]
    if first < 0x80 { return first == 0 ? 0 : 1 }
    func continues(_ distance: Int, _ allowed: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      offset + distance < end && allowed.contains(bytes[offset + distance])
    }
    switch first {
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}
