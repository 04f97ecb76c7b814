import CommonMark

/// Addresses from front matter and settings, checked again where they are printed.
enum WebLink {
  /// The address when it is one of the web, `http` or `https` with a host; `nil` for anything else.
  static func allowed(_ address: String?) -> String? {
    address.flatMap { WebAddress.kind(of: $0) == .web ? $0 : nil }
  }
}
