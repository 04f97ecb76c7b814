/// References of XML to a character: `&amp;`, `&#233;`, `&#xE9;`.
enum XMLReference {
  private static let predefined: [(name: String, byte: UInt8)] = [
    ("amp", UInt8(ascii: "&")), ("lt", UInt8(ascii: "<")), ("gt", UInt8(ascii: ">")),
    ("quot", UInt8(ascii: "\"")), ("apos", UInt8(ascii: "'")),
  ]

  /// Reads the reference at a position and moves the position past it.
  ///
  /// - Precondition: an ampersand stands at the position.
  static func read(_ bytes: [UInt8], _ position: inout Int) throws(XMLFailure) -> [UInt8] {
    let start = position
    // The longest that can mean something has fewer bytes; a stray ampersand is not to read on to the text's end.
    let window = bytes[start..<min(bytes.count, start + 64)]
    let name = window.dropFirst().prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "&") && $0 > 0x20 }
    guard name.endIndex < window.endIndex, bytes[name.endIndex] == UInt8(ascii: ";"), !name.isEmpty else {
      throw XMLFailure(range: start..<start + 1, message: "a bare '&' cannot stand here", hint: "write &amp;")
    }
    let range = start..<name.endIndex + 1
    position = range.upperBound
    if let known = predefined.first(where: { name.elementsEqual($0.name.utf8) }) { return [known.byte] }
    guard name.first == UInt8(ascii: "#") else {
      let shown = String(decoding: bytes[range], as: UTF8.self)
      throw XMLFailure(range: range, message: "\(shown) is not one of XML's entities", hint: "write the character")
    }
    guard let scalar = scalar(name.dropFirst()) else {
      throw XMLFailure(range: range, message: "XML has no such character", hint: nil)
    }
    return Array(String(Character(scalar)).utf8)
  }

  private static func scalar(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHex = digits.first == UInt8(ascii: "x")
    let digits = isHex ? digits.dropFirst() : digits
    guard let first = digits.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-"),
      let number = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10),
      let scalar = Unicode.Scalar(number), XMLCharacter.isOne(scalar)
    else { return nil }
    return scalar
  }
}

/// The characters that XML 1.0 allows in a text.
enum XMLCharacter {
  static func isOne(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
