/// Where a text quotes: the stretches between quotation marks, found as they are asked for.
///
/// Straight marks toggle; curly ones, guillemets and the pairs of grave accents and apostrophes of the newswires open
/// and close. Single marks are not read, since they are apostrophes as well.
struct Quotations {
  /// The last stretch found.
  private var found = 0..<0
  /// Where a stretch begins that has not been seen to end.
  private var opening: Int?
  /// How far the text was read.
  private var offset = 0

  /// The stretch that holds an offset, without its marks; one that is not closed reaches to the end of the text, as the
  /// paragraphs of a long quotation do. `nil` for an offset that stands in none.
  ///
  /// - Parameter place: No smaller than the one asked for before.
  /// - Complexity: O(*n*) in the number of bytes, for all offsets together.
  mutating func range(holding place: Int, in bytes: Span<UInt8>) -> Range<Int>? {
    if place >= found.upperBound { read(past: place, bytes) }
    return found.contains(place) ? found : nil
  }

  /// Reads on until a stretch ends behind a place, or none is open there.
  private mutating func read(past place: Int, _ bytes: Span<UInt8>) {
    while opening != nil || offset <= place {
      guard let (start, mark, width) = Self.next(from: offset, bytes) else {
        offset = bytes.count
        break
      }
      offset = start + width
      switch (mark, opening) {
      case (.closes, let first?), (.toggles, let first?):
        opening = nil
        guard start <= place else {
          found = first..<start
          return
        }
      case (.opens, nil), (.toggles, nil): opening = offset
      case (.opens, _?), (.closes, nil): break
      }
    }
    if let opening, opening < bytes.count {
      found = opening..<bytes.count
      self.opening = nil
    }
  }

  /// The first mark from an offset on.
  private static func next(from start: Int, _ bytes: Span<UInt8>) -> (offset: Int, Mark, width: Int)? {
    var offset = start
    // Nearly every byte is done with here, thirty-two at a time.
    while offset &+ 32 <= bytes.count {
      let marks = ThirtyTwoBytes(bytes, at: offset).quotationMarks
      if !marks.isNone {
        for lane in 0..<4 {
          var rest = marks[lane]
          while rest != 0 {
            let place = offset &+ lane &* 8 &+ rest.trailingZeroBitCount >> 3
            if let (mark, width) = mark(at: place, bytes) { return (place, mark, width) }
            rest &= rest &- 1
          }
        }
      }
      offset &+= 32
    }
    while offset < bytes.count {
      if let (mark, width) = mark(at: offset, bytes) { return (offset, mark, width) }
      offset += 1
    }
    return nil
  }

  private enum Mark { case opens, closes, toggles }

  @inline(__always)
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
