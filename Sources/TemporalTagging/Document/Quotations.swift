/// Where a text quotes: the stretches between quotation marks.
enum Quotations {
  /// The stretches in order, without their marks; one that is not closed reaches to the end of the text, as the
  /// paragraphs of a long quotation do.
  ///
  /// Straight marks toggle; curly ones, guillemets and the pairs of grave accents and apostrophes of the newswires open
  /// and close. Single marks are not read, since they are apostrophes as well.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func ranges(in bytes: Span<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var opening: Int?
    var offset = 0
    while offset < bytes.count {
      // Nearly every byte is done with here, eight at a time.
      let eight = EightBytes(bytes, at: offset)
      let marks =
        eight.equal(to: UInt8(ascii: "\"")) | eight.equal(to: UInt8(ascii: "`")) | eight.equal(to: UInt8(ascii: "'"))
        | eight.high
      if marks == 0 {
        offset += 8
        continue
      }
      offset += marks.trailingZeroBitCount >> 3
      guard let (mark, width) = mark(at: offset, bytes) else {
        offset += 1
        continue
      }
      switch (mark, opening) {
      case (.closes, let start?), (.toggles, let start?):
        found.append(start..<offset)
        opening = nil
      case (.opens, _), (.toggles, nil): opening = opening ?? offset + width
      case (.closes, nil): break
      }
      offset += width
    }
    if let opening, opening < bytes.count { found.append(opening..<bytes.count) }
    return found
  }

  private enum Mark { case opens, closes, toggles }

  private static func mark(at offset: Int, _ bytes: Span<UInt8>) -> (Mark, width: Int)? {
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: "\""): return (.toggles, 1)
    case UInt8(ascii: "`"), UInt8(ascii: "'"):
      guard offset + 1 < bytes.count, bytes[offset + 1] == byte else { return nil }
      return (byte == UInt8(ascii: "`") ? .opens : .closes, 2)
    case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] == 0xAB: return (.opens, 2)  // «
    case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] == 0xBB: return (.closes, 2)  // »
    case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80:
      switch bytes[offset + 2] {
      case 0x9C, 0x9E: return (.opens, 3)  // “ „
      case 0x9D: return (.closes, 3)  // ”
      default: return nil
      }
    default: return nil
    }
  }
}
