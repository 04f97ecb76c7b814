/// Text made safe for HTML and XML, between tags and inside quoted attributes.
enum HTMLText {
  /// The text with `<`, `>`, `&` and both quotes written as references, and characters that XML forbids (controls other
  /// than tab and line breaks, U+FFFE, U+FFFF) as U+FFFD.
  ///
  /// Goes by bytes, and so by scalars: a quote followed by a combining mark is one `Character`, and yet the quote ends an
  /// attribute.
  static func escape(_ text: String) -> String {
    var escaped: [UInt8] = []
    append(text, to: &escaped)
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Appends the text, made safe in the same way.
  ///
  /// - Complexity: O(*n*) in the number of bytes; one copy when nothing needs a reference.
  static func append(_ text: String, to output: inout [UInt8]) {
    let start = output.count
    output.append(contentsOf: text.utf8)
    guard let special = firstSpecial(in: output, from: start) else { return }
    let rest = Array(output[special...])
    output.removeSubrange(special...)
    var position = 0
    while position < rest.count {
      let byte = rest[position]
      position += 1
      switch byte {
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: ">"): output += "&gt;".utf8
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "\""): output += "&quot;".utf8
      case UInt8(ascii: "'"): output += "&#39;".utf8
      case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): output.append(byte)
      case 0..<0x20, 0x7F: output += replacement
      case 0xEF where rest[position...].starts(with: [0xBF, 0xBE]) || rest[position...].starts(with: [0xBF, 0xBF]):
        output += replacement
        position += 2
      default: output.append(byte)
      }
    }
  }

  /// U+FFFD in UTF-8.
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private static func firstSpecial(in bytes: [UInt8], from start: Int) -> Int? {
    let span = bytes.span
    var index = start
    while index < span.count {
      if isSpecial(span[index]) { return index }
      index += 1
    }
    return nil
  }

  /// Whether a byte may belong to a character that is not printed as it is; 0xEF begins U+FFFE.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 64 ? special >> UInt64(byte) & 1 == 1 : byte == 0x7F || byte == 0xEF
  }

  /// The special ones among the first 64 bytes: all controls but tab and line breaks, both quotes, `&`, `<` and `>`.
  private static let special: UInt64 = 0x5000_00C4_FFFF_D9FF
}
