import Digests

/// What a page may load and do, as a content security policy for a `meta` element.
///
/// Pages load their own style sheet, script and pictures and nothing else: no other host learns who reads them.
enum SecurityPolicy {
  static let page =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"

  /// The policy of a page with its style inside.
  static func page(withStyle style: [UInt8]) -> String {
    "default-src 'none'; style-src 'sha256-\(base64(SHA256(of: style).bytes))'; img-src data:; base-uri 'none'; "
      + "form-action 'none'"
  }

  /// RFC 4648, section 4.
  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for digit in 0...3 {
        text.append(digit <= group.count ? alphabet[bits >> (18 - 6 * digit) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
