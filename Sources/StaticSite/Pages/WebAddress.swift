/// Addresses that pages may link to.
enum WebAddress {
  /// The address, when it is one of the web; `nil` for every other scheme and for text with spaces or controls in it.
  static func allowed(_ text: String?) -> String? {
    guard let text, text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { return nil }
    for scheme in ["https://", "http://"]
    where text.utf8.count > scheme.utf8.count && text.prefix(scheme.count).lowercased() == scheme {
      return text
    }
    return nil
  }
}
