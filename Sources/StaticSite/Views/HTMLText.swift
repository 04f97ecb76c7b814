import Mustache

/// Text made safe for HTML and XML, between tags and inside quoted attributes.
enum HTMLText {
  /// The text with `<`, `>`, `&` and both quotes written as references, and characters that XML forbids (controls other
  /// than tab and line breaks, U+FFFE, U+FFFF) as U+FFFD.
  ///
  /// Goes by scalars: a quote followed by a combining mark is one `Character`, and yet the quote ends an attribute.
  static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var escaped = String.UnicodeScalarView()
    escaped.reserveCapacity(text.utf8.count + 64)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case "\t", "\n", "\r": escaped.append(scalar)
      case "\0"..<" ", "\u{7F}", "\u{FFFE}", "\u{FFFF}": escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Whether a byte may belong to a character that is not printed as it is; 0xEF begins U+FFFE.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0..<0x20, 0x7F,
      0xEF:
      true
    default: false
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
