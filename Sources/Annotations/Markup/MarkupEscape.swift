/// Writes characters so that markup takes them for text.
enum MarkupEscape {
  /// A character of XML content; one that XML does not have becomes U+FFFD.
  static func xml(_ scalar: Unicode.Scalar, _ bytes: inout [UInt8]) {
    // A bare carriage return would be read as a line feed.
    if scalar == "\r" { bytes.append(contentsOf: "&#13;".utf8) } else { text(scalar, &bytes) }
  }

  /// A character of HTML content; control characters become U+FFFD.
  static func html(_ scalar: Unicode.Scalar, _ bytes: inout [UInt8]) { text(scalar, &bytes) }

  /// A value that can stand between quotation marks in XML and in HTML.
  static func attribute(_ value: String) -> String {
    var bytes: [UInt8] = []
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r": bytes.append(contentsOf: "&#\(scalar.value);".utf8)
      case "\"": bytes.append(contentsOf: "&quot;".utf8)
      default: text(scalar, &bytes)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func text(_ scalar: Unicode.Scalar, _ bytes: inout [UInt8]) {
    switch scalar {
    case "&": bytes.append(contentsOf: "&amp;".utf8)
    case "<": bytes.append(contentsOf: "&lt;".utf8)
    case ">": bytes.append(contentsOf: "&gt;".utf8)
    case _ where !XMLCharacter.isOne(scalar): bytes.append(contentsOf: "\u{FFFD}".utf8)
    case _ where scalar.isASCII: bytes.append(UInt8(scalar.value))
    default: bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
    }
  }
}
