/// Refuses Markdown that could cost more to read than its length, before a parser sees it.
///
/// A parser of CommonMark holds every line against all containers that are open. A line of `- - - …` opens thousands,
/// and each of the lines after it, even an empty one, then costs thousands. No text for people lies so deep.
enum NestingGuard {
  /// How many quotes and lists one line may open or continue.
  static let markerLimit = 100
  /// How far a line may be indented, in columns; it bounds nesting over lines, since a list in a list is indented.
  static let indentLimit = 400
  /// CommonMark's distance of tab stops.
  private static let tabWidth = 4

  /// Where the text lies deeper than the limits, or `nil`.
  ///
  /// - Complexity: O(*n*).
  static func firstFault(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
      if let offset = fault(in: bytes, start..<end) { return offset..<offset + 1 }
      start = end + 1
    }
    return nil
  }

  /// The place at which a line goes beyond the limits.
  private static func fault(in bytes: [UInt8], _ line: Range<Int>) -> Int? {
    var offset = line.lowerBound
    var column = 0
    var markers = 0
    var runStart = offset
    while offset < line.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: " "):
        column += 1
        offset += 1
      case UInt8(ascii: "\t"):
        column += tabWidth - column % tabWidth
        offset += 1
      default:
        guard let width = markerWidth(in: bytes, offset..<line.upperBound) else { return nil }
        if bytes[offset] != bytes[runStart] { runStart = offset }
        markers += 1
        column = 0
        if markers > markerLimit { return isRule(bytes, runStart..<line.upperBound) ? nil : offset }
        offset += width
      }
      if column > indentLimit { return offset < line.upperBound ? offset : nil }
    }
    return nil
  }

  /// The bytes of the mark of a quote or list item that the line goes on with, or `nil`.
  private static func markerWidth(in bytes: [UInt8], _ rest: Range<Int>) -> Int? {
    var offset = rest.lowerBound
    switch bytes[offset] {
    case UInt8(ascii: ">"): return 1
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): offset += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while offset < rest.upperBound, offset - rest.lowerBound < 9, isDigit(bytes[offset]) { offset += 1 }
      guard offset < rest.upperBound, bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ")") else {
        return nil
      }
      offset += 1
    default: return nil
    }
    guard offset == rest.upperBound || isBlank(bytes[offset]) else { return nil }
    return offset - rest.lowerBound
  }

  /// Whether what is left of a line, more than three marks, is a thematic break, `* * * *`, which opens nothing.
  private static func isRule(_ bytes: [UInt8], _ rest: Range<Int>) -> Bool {
    let mark = bytes[rest.lowerBound]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") else { return false }
    return rest.allSatisfy { bytes[$0] == mark || isBlank(bytes[$0]) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
