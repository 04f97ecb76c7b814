import CivilTime

/// Makes the names under which events are linked: the day, then the first telling words of the title.
enum EventSlug {
  private static let words = 6

  /// The slug of a title: small ASCII letters, digits and hyphens.
  static func slug(_ title: String) -> String {
    var parts: [String] = []
    for (index, token) in Tokenizer.tokens(of: title).filter(\.isWordOrNumber).enumerated() {
      // A capital at the head of the title makes no name.
      if token.has([.stopWord, .auxiliary, .preposition]), index == 0 || !token.isCapitalised { continue }
      let part = String(decoding: token.key.utf8.filter(isPlain), as: UTF8.self)
      if !part.isEmpty { parts.append(part) }
      if parts.count == words { break }
    }
    return parts.isEmpty ? "event" : parts.joined(separator: "-")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    Tokenizer.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
  }

  /// The part of an id that tells the date: `2024-08-06`, `2024-08`, `before-2024-08-24`.
  static func day(_ date: EventDate) -> String {
    if date.span.start == nil, let end = date.span.end { return "before-\(end)" }
    if date.span.end == nil, let start = date.span.start { return "after-\(start)" }
    var text = ""
    for byte in date.edtf.utf8 {
      switch byte {
      case UInt8(ascii: "/"): text += "-to-"
      case UInt8(ascii: "T"): return text
      case let byte where Tokenizer.isDigit(byte) || byte == UInt8(ascii: "-"): text += String(UnicodeScalar(byte))
      case UInt8(ascii: "X"): text += "x"
      default: break
      }
    }
    return text
  }

  /// A short mark out of the words of a report, to tell two events of one name apart.
  static func mark(_ report: Report) -> String {
    var hash = StableHash.mix(StableHash.of(report.article), StableHash.of(report.quote))
    hash = StableHash.mix(hash, StableHash.of(report.derivation?.phrase ?? ""))
    return String(hash % 1_679_616, radix: 36)
  }
}
