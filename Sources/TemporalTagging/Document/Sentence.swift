/// Where sentences begin and end, as far as dates need to know.
enum Sentence {
  /// How far a sentence is followed to either side, in bytes, so that a text without an end costs no more than one.
  static let reach = 1000

  /// The sentence that a range stands in; quotation marks do not end it.
  static func range(around range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    let start = start(before: range.lowerBound, in: bytes)
    return start..<max(start, end(after: range.upperBound, in: bytes))
  }

  /// The offset at which the sentence around a place begins.
  static func start(before offset: Int, in bytes: Span<UInt8>) -> Int {
    var start = min(offset, bytes.count)
    let floor = max(0, start - reach)
    while start > floor, !endsSentence(at: start - 1, bytes) { start -= 1 }
    return start
  }

  /// The offset at which the sentence around a place ends.
  static func end(after offset: Int, in bytes: Span<UInt8>) -> Int {
    var end = min(max(0, offset), bytes.count)
    let ceiling = min(bytes.count, end + reach)
    while end < ceiling, !endsSentence(at: end, bytes) { end += 1 }
    return end
  }

  /// Past the marks that close a quotation.
  static func skipClosing(_ offset: Int, in bytes: Span<UInt8>) -> Int {
    var offset = offset
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'") {
        offset += 1
      } else if bytes[offset] >= 0x80, let (kind, width) = Punctuation.at(offset, bytes), kind == .stop {
        offset += width
      } else {
        break
      }
    }
    return offset
  }

  private static func endsSentence(at offset: Int, _ bytes: Span<UInt8>) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\n"): true
    case UInt8(ascii: "."): Clause.isSentenceEnd(at: offset, bytes)
    default: false
    }
  }
}
