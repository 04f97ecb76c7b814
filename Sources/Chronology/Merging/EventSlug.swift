import CivilTime

/// Makes the names under which events are linked: the day, then the first telling words of the title.
enum EventSlug {
  private static let words = 6
  /// The registry takes ids of 200 bytes, with the date and a mark.
  private static let lengthLimit = 120

  /// The slug of a title: small ASCII letters, digits and hyphens.
  static func slug(_ title: String) -> String {
    var parts: [String] = []
    var length = 0
    for (index, token) in Tokenizer.tokens(of: title).filter(\.isWordOrNumber).enumerated() {
      // A capital at the head of the title makes no name.
      // "Pleaded not guilty" is not "pleaded guilty".
      let isNegation = token.has(.negation) || ["nobody", "none", "nothing"].contains(token.key)
      if !isNegation, token.has([.stopWord, .auxiliary, .preposition]), index == 0 || !token.isCapitalised { continue }
      let part = String(decoding: token.key.description.utf8.filter(isPlain), as: UTF8.self)
      length += part.utf8.count + 1
      if length > lengthLimit { break }
      if !part.isEmpty { parts.append(part) }
      if parts.count == words { break }
    }
    return parts.isEmpty ? "event" : parts.joined(separator: "-")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    Tokenizer.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
  }

  /// The part of an id that tells the date: `2024-08-06`, `2024-08`, `before-2024-08`.
  static func day(_ date: EventDate) -> String {
    let sides = date.edtf.split(separator: "/", omittingEmptySubsequences: false)
    if sides.count == 2, ["", ".."].contains(sides[0]) { return "before-" + plain(sides[1]) }
    if sides.count == 2, ["", ".."].contains(sides[1]) { return "after-" + plain(sides[0]) }
    return plain(date.edtf)
  }

  /// The digits and hyphens of a date, as sharp as it is.
  private static func plain(_ edtf: some StringProtocol) -> String {
    var text = ""
    for byte in edtf.utf8 {
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
