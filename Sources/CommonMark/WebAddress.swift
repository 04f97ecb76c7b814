/// Which addresses a page may link to; what is not known to be harmless is not allowed.
package enum WebAddress {
  package enum Kind: Hashable, Sendable {
    /// `https://…` or `http://…`, with a host.
    case web
    /// `mailto:…`.
    case mail
    /// A path, query or fragment of the site itself.
    case relative
  }

  /// The kind of an address, or `nil` when it is not allowed.
  ///
  /// Not allowed are all other schemes, however they are written, `//host`, and any address with a control character, a
  /// space or a backslash in it, which browsers drop or turn into a slash before they look for a scheme (WHATWG URL,
  /// 4.4). A percent sign or anything else that cannot stand in a scheme makes what is before the colon no scheme we
  /// know.
  package static func kind(of address: String) -> Kind? { kind(of: address.utf8.span) }

  package static func kind(of address: [UInt8]) -> Kind? { kind(of: address.span) }

  private static func kind(of address: Span<UInt8>) -> Kind? {
    guard !address.isEmpty else { return nil }
    var end: Int?
    for index in address.indices {
      let byte = address[index]
      guard byte > 0x20, byte != 0x7F, byte != UInt8(ascii: "\\") else { return nil }
      if end == nil, byte == UInt8(ascii: ":") || endsHost(byte) { end = index }
    }
    guard let end, address[end] == UInt8(ascii: ":") else {
      return holds(address, "//", at: 0) ? nil : .relative
    }
    let rest = end + 1
    if end == 5 && holds(address, "https", at: 0) || end == 4 && holds(address, "http", at: 0) {
      guard holds(address, "//", at: rest), address.count > rest + 2 else { return nil }
      let host = address[rest + 2]
      return endsHost(host) || host == UInt8(ascii: "@") || host == UInt8(ascii: ":") ? nil : .web
    }
    return end == 6 && holds(address, "mailto", at: 0) && rest < address.count ? .mail : nil
  }

  /// Whether some small letters or signs stand at a place, in whatever case.
  private static func holds(_ address: Span<UInt8>, _ text: StaticString, at start: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard start + count <= address.count else { return false }
    for offset in 0..<count {
      let byte = address[start + offset]
      let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if unsafe small != text.utf8Start[offset] { return false }
    }
    return true
  }

  /// Whether a byte begins what stands behind a host.
  private static func endsHost(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }
}
