/// Names of files and the links to them.
enum PagePath {
  /// A file name, without its extension, for an id: letters, digits, `.`, `_`, `-` and everything beyond ASCII stay,
  /// any other byte becomes a hyphen.
  ///
  /// The name neither starts with a dot nor is longer than file systems allow. Two ids may get one name; whoever makes
  /// pages checks that.
  static func fileName(for id: String) -> String {
    var bytes = id.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...:
        byte
      default: UInt8(ascii: "-")
      }
    }
    if bytes.first == UInt8(ascii: ".") { bytes[0] = UInt8(ascii: "-") }
    if bytes.isEmpty { bytes = [UInt8(ascii: "-")] }
    if bytes.count > lengthLimit {
      // Not in the middle of a character.
      var end = lengthLimit
      while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      bytes.removeLast(bytes.count - end)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Bytes; file systems allow 255, less the extension and what a temporary name adds.
  private static let lengthLimit = 200

  /// A path as a relative reference: what RFC 3986 does not allow there is percent-encoded.
  static func reference(_ path: String) -> String {
    if path.utf8.allSatisfy(isPlain) { return path }
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), hex(byte >> 4), hex(byte & 15)]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "/"):
      true
    default: false
    }
  }

  private static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x37 + digit }
}
