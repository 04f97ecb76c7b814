/// Makes names fit to be the name of a page.
enum ArticleID {
  /// The name with each run of bytes that a path or an address would need to escape as one hyphen.
  ///
  /// Letters beyond ASCII stay, and a dot within a word. A name never begins with a dot or holds two in a row, so that
  /// it is no hidden file and no way up.
  static func make(_ name: String) -> String {
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      if byte.isASCIILetterOrDigit || byte >= 0x80 || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: ".") && !bytes.isEmpty && bytes.last != UInt8(ascii: ".")
          && bytes.last != UInt8(ascii: "-")
      {
        bytes.append(byte)
      } else if bytes.last != UInt8(ascii: "-") {
        bytes.append(UInt8(ascii: "-"))
      }
    }
    while bytes.last == UInt8(ascii: "-") || bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
    let start = bytes.firstIndex { $0 != UInt8(ascii: "-") } ?? bytes.endIndex
    return String(decoding: bytes[start...], as: UTF8.self)
  }

  /// The file's name without its folders and its extension.
  static func stem(of path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    let end = name.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex
    return String(Substring(name[..<end]))
  }
}
