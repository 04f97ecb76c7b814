import SourceText

/// Reads the front matter that nearly every article has, `key: value` on each line, without a YAML parser.
///
/// It reads a part of YAML in which each line says all by itself: a key at the margin, and plain text or text in quotes
/// without escapes. Of anything else it reads nothing, and the parser decides; what it reads, it reads as the parser
/// would, to the byte.
struct PlainFrontMatter {
  private let bytes: [UInt8]
  private var entries: [YAMLMapping.Entry] = []

  /// The entries of the given lines, or `nil` when a line is more than a key and a value.
  ///
  /// - Complexity: O(*n*), and O(*k*²) in the number of keys.
  static func entries(in file: SourceFile, _ range: Range<Int>) -> [YAMLMapping.Entry]? {
    var reader = PlainFrontMatter(bytes: file.bytes)
    var start = range.lowerBound
    while start < range.upperBound {
      let end = file.bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
      if start < end, !reader.read(start..<end) { return nil }
      start = end + 1
    }
    return reader.entries.isEmpty ? nil : reader.entries
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read(_ line: Range<Int>) -> Bool {
    guard isLetter(bytes[line.lowerBound]),
      let colon = bytes[line].firstIndex(where: { !isLetter($0) && !isDigit($0) && $0 != UInt8(ascii: "-") }),
      bytes[colon] == UInt8(ascii: ":"), colon + 1 < line.upperBound, bytes[colon + 1] == UInt8(ascii: " "),
      let first = bytes[(colon + 1)..<line.upperBound].firstIndex(where: { $0 != UInt8(ascii: " ") })
    else { return false }
    let keyRange = line.lowerBound..<colon
    let key = String(decoding: bytes[keyRange], as: UTF8.self)
    guard !entries.contains(where: { $0.key == key }) else { return false }
    var end = line.upperBound
    while bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    guard let (value, valueRange) = value(first..<end) else { return false }
    entries.append(YAMLMapping.Entry(key: key, keyRange: keyRange, value: value, valueRange: valueRange))
    return true
  }

  private func value(_ range: Range<Int>) -> (YAMLMapping.Value, Range<Int>)? {
    let quote = bytes[range.lowerBound]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    guard isQuoted || isLetter(quote) || isDigit(quote) else { return nil }
    var words = range
    if isQuoted {
      guard range.count >= 3, bytes[range.upperBound - 1] == quote else { return nil }
      words = range.lowerBound + 1..<range.upperBound - 1
    }
    for offset in words {
      switch bytes[offset] {
      // Controls, and the lead bytes of what YAML takes for line breaks and marks of the byte order.
      case ..<0x20, 0x7F, 0xEF: return nil
      case 0xC2, 0xE2: if isBreak(offset) { return nil }
      case UInt8(ascii: "\\") where isQuoted: return nil
      case quote where isQuoted: return nil
      case UInt8(ascii: ":") where !isQuoted:
        guard offset + 1 < words.upperBound, bytes[offset + 1] != UInt8(ascii: " ") else { return nil }
      case UInt8(ascii: "#") where !isQuoted:
        guard bytes[offset - 1] != UInt8(ascii: " ") else { return nil }
      default: break
      }
    }
    let text = String(decoding: bytes[words], as: UTF8.self)
    return (!isQuoted && text == "null" ? .none : .text(text), range)
  }

  /// Whether a byte leads U+0085, U+2028 or U+2029.
  private func isBreak(_ offset: Int) -> Bool {
    bytes[offset] == 0xC2
      ? offset + 1 < bytes.count && bytes[offset + 1] == 0x85
      : offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && (bytes[offset + 2] | 1) == 0xA9
  }

  private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
  private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
