/// Turns offsets in UTF-8 bytes into offsets in Unicode code points.
///
/// - Complexity: O(*n*) in the bytes of the text for any number of questions that come in ascending order.
package struct CodePointOffsets {
  private let bytes: [UInt8]
  private var byte = 0
  private var codePoint = 0

  /// Creates offsets into a text, which is kept as bytes.
  package init(_ text: String) { bytes = Array(text.utf8) }

  /// The number of code points that begin before a byte; an offset outside the text counts as its nearer end.
  package mutating func codePoints(before offset: Int) -> Int {
    if offset < byte { (byte, codePoint) = (0, 0) }
    while byte < min(offset, bytes.count) {
      if bytes[byte] & 0b1100_0000 != 0b1000_0000 { codePoint += 1 }
      byte += 1
    }
    return codePoint
  }

  /// The code points that begin within a range of bytes.
  package mutating func codePoints(_ range: Range<Int>) -> Range<Int> {
    let start = codePoints(before: range.lowerBound)
    return start..<max(start, codePoints(before: range.upperBound))
  }
}
