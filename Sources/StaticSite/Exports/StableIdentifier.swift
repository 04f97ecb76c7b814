import Digests

/// Identifiers for feeds and calendars that stay the same from build to build and wherever the site moves.
enum StableIdentifier {
  /// A UUID of version 8 (RFC 9562) out of the SHA-256 hash of a name: `urn:uuid:…` without its prefix.
  static func uuid(for name: String) -> String {
    var bytes = Array(SHA256(of: Array(name.utf8)).bytes.prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array("0123456789abcdef")
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      text += String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
    return text
  }

  static func event(_ id: String) -> String { uuid(for: "dateline event \(id)") }
}
