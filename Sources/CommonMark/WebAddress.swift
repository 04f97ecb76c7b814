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
  package static func kind(of address: some Collection<UInt8>) -> Kind? {
    guard !address.isEmpty, address.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else {
      return nil
    }
    let end = address.firstIndex { $0 == UInt8(ascii: ":") || endsHost($0) }
    guard let end, address[end] == UInt8(ascii: ":") else {
      return address.starts(with: "//".utf8) ? nil : .relative
    }
    let scheme = address[..<end].lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let rest = address[address.index(after: end)...]
    if scheme.elementsEqual("https".utf8) || scheme.elementsEqual("http".utf8) {
      guard rest.starts(with: "//".utf8), let host = rest.dropFirst(2).first else { return nil }
      return endsHost(host) || host == UInt8(ascii: "@") || host == UInt8(ascii: ":") ? nil : .web
    }
    return scheme.elementsEqual("mailto".utf8) && !rest.isEmpty ? .mail : nil
  }

  /// Whether a byte begins what stands behind a host.
  private static func endsHost(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }
}
