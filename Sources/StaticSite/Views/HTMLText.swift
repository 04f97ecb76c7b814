import Mustache

/// Text made safe for HTML, between tags and inside quoted attributes.
enum HTMLText {
  /// The text with `<`, `>`, `&` and both quotes written as references.
  ///
  /// Works on bytes: a quote followed by a combining mark is one `Character`, and yet the quote ends an attribute. Bytes
  /// that HTML forbids (controls other than tab and line breaks) become U+FFFD.
  static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: { replacement(for: $0) != nil }) else { return text }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 64)
    for byte in text.utf8 {
      if let replacement = replacement(for: byte) {
        escaped.append(contentsOf: replacement.utf8)
      } else {
        escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func replacement(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: "\u{FFFD}"
    default: nil
    }
  }
}

/// How Mustache is to escape variables: as `HTMLText` does. Its own way misses quotes that carry a combining mark.
struct HTMLTextContentType: MustacheContentType {
  /// The pragma that turns it on, to be put before each template; it prints nothing.
  static let pragma: String = {
    MustacheContentTypes.register(Self(), named: "HTML-TEXT")
    return "{{% CONTENT_TYPE: HTML-TEXT}}\n"
  }()

  func escapeText(_ text: String) -> String { HTMLText.escape(text) }
}
