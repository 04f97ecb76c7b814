/// A character written as `&amp;`, `&#38;` or `&#x26;` (CommonMark 0.30, 2.5).
struct EntityReference {
  /// How many bytes it takes in the source, `&` and `;` included.
  var sourceCount: Int
  /// How many bytes of UTF-8 it stands for.
  var textCount: Int

  /// Reads the reference at an `&`.
  ///
  /// - Parameter literal: The first byte that libcmark made of what stands there. It tells an unknown name, which stays
  ///   as it is, from a known one: of the known ones only `&amp;` and `&AMP;` stand for a text that begins with `&`.
  init?(_ bytes: [UInt8], at start: Int, end: Int, literal: UInt8) {
    var position = start + 1
    guard position < end else { return nil }
    if bytes[position] == UInt8(ascii: "#") {
      self.init(numberIn: bytes, start: start, end: end)
      return
    }
    while position < end, position - start <= 32, bytes[position].isLetterOrDigit { position += 1 }
    guard position < end, position > start + 1, bytes[position] == UInt8(ascii: ";") else { return nil }
    let name = bytes[start...position]
    let isAmpersand = name.elementsEqual("&amp;".utf8) || name.elementsEqual("&AMP;".utf8)
    guard literal != UInt8(ascii: "&") || isAmpersand else { return nil }
    self.init(sourceCount: name.count, textCount: isAmpersand ? 1 : Self.textCount(ofNamed: Array(name)))
  }

  private init(sourceCount: Int, textCount: Int) {
    self.sourceCount = sourceCount
    self.textCount = textCount
  }

  private init?(numberIn bytes: [UInt8], start: Int, end: Int) {
    var position = start + 2
    let isHex = position < end && bytes[position] | 0x20 == UInt8(ascii: "x")
    if isHex { position += 1 }
    let digits = position
    var number: UInt32 = 0
    while position < end, position - digits < (isHex ? 6 : 7), let digit = bytes[position].hexDigit,
      isHex || digit < 10
    {
      number = number * (isHex ? 16 : 10) + digit
      position += 1
    }
    guard position > digits, position < end, bytes[position] == UInt8(ascii: ";") else { return nil }
    sourceCount = position + 1 - start
    // libcmark writes U+FFFD, three bytes, for 0 and for what is no scalar.
    textCount = number == 0 ? 3 : Unicode.Scalar(number).map { UTF8.width($0) } ?? 3
  }

  /// libcmark's own answer: the table of 2,125 names is not kept twice.
  private static func textCount(ofNamed name: [UInt8]) -> Int {
    var count = 0
    guard let tree = MarkdownTree(parsing: name, in: 0..<name.count) else { return 0 }
    tree.walk { node, _ in
      if node.kind == .text { node.withLiteral { count += $0.count } }
    }
    return count
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool { isDigit || (0x61...0x7A).contains(self | 0x20) }

  fileprivate var hexDigit: UInt32? {
    if isDigit { return UInt32(self - 0x30) }
    let letter = self | 0x20
    return (0x61...0x66).contains(letter) ? UInt32(letter - 0x61 + 10) : nil
  }
}
