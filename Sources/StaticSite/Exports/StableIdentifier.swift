import Digests

/// Identifiers for feeds and calendars that stay the same from build to build and wherever the site moves.
enum StableIdentifier {
  /// A UUID of version 8 (RFC 9562) out of the SHA-256 hash of a name: `urn:uuid:…` without its prefix.
  static func uuid(for name: String) -> String {
    var text: [UInt8] = []
    for (index, digit) in SHA256(of: Array(name.utf8)).hexadecimal.utf8.prefix(32).enumerated() {
      if index == 8 || index == 12 || index == 16 || index == 20 { text.append(UInt8(ascii: "-")) }
      switch index {
      case 12: text.append(UInt8(ascii: "8"))
      case 16: text.append(variant(digit))
      default: text.append(digit)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The lower-case hexadecimal digit whose two high bits are 1 and 0, and whose others are those of the given one.
  private static func variant(_ digit: UInt8) -> UInt8 {
    let value = digit <= UInt8(ascii: "9") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
    let variant = value & 3 | 8
    return variant < 10 ? UInt8(ascii: "0") + variant : UInt8(ascii: "a") + variant - 10
  }

  static func event(_ id: String) -> String { uuid(for: "dateline event \(id)") }
}
