internal import SourceText

/// Answers requests for the files of one folder, as a static host would.
///
/// The folder is looked up anew for each request, so that a site that is built again is served at once.
struct SiteResponder: Sendable {
  /// The site's folder, as the user named it.
  let root: String

  struct Answer: Equatable, Sendable {
    var status: Int
    var contentType: String
    var bytes: [UInt8]
    /// Where to go instead.
    var location: String?
  }

  /// - Parameters:
  ///   - method: In capitals: `GET`.
  ///   - path: Decoded, from the first `/` on, without a query.
  ///   - host: The `Host` header; a name other than this machine's own means that some page abuses the browser to
  ///     read the site (DNS rebinding).
  func answer(method: String, path: String, host: String?) -> Answer {
    guard Self.isLoopback(host) else { return plain(403, "This server answers for 127.0.0.1 alone.") }
    guard method == "GET" || method == "HEAD" else { return plain(405, "Only GET and HEAD are answered.") }
    var parts: [Substring] = []
    for part in path.split(separator: "/") {
      // What begins with a dot is no page: the manifest, or a way up.
      if part.utf8.first == UInt8(ascii: ".") || part.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0x5C }) {
        return notFound()
      }
      parts.append(part)
    }
    let place = ([root] + parts.map(String.init)).joined(separator: "/")
    guard let base = InputFile.resolve(root), let target = InputFile.resolve(place),
      target == base || target.hasPrefix(base + "/")
    else { return notFound() }
    if InputFile.isFolder(target) {
      if !path.hasSuffix("/") {
        return Answer(
          status: 301, contentType: "text/plain; charset=utf-8", bytes: [],
          location: "/" + parts.map(Self.encoded).joined(separator: "/") + "/")
      }
      return file(target + "/index.html", within: base) ?? notFound()
    }
    if path.hasSuffix("/") { return notFound() }
    return file(place, within: base) ?? notFound()
  }

  private func file(_ path: String, within base: String) -> Answer? {
    guard let target = InputFile.resolve(path), target.hasPrefix(base + "/"), InputFile.isRegular(target),
      let file = try? InputFile.read(target)
    else { return nil }
    return Answer(status: 200, contentType: ContentType.of(path), bytes: file.bytes)
  }

  private func notFound() -> Answer {
    if let base = InputFile.resolve(root), var page = file(base + "/404.html", within: base) {
      page.status = 404
      return page
    }
    return plain(404, "There is no such page.")
  }

  private func plain(_ status: Int, _ text: String) -> Answer {
    Answer(status: status, contentType: "text/plain; charset=utf-8", bytes: Array((text + "\n").utf8))
  }

  private static func isLoopback(_ host: String?) -> Bool {
    guard var name = host else { return true }
    if let colon = name.lastIndex(of: ":"), name[name.index(after: colon)...].allSatisfy(\.isNumber) {
      name = String(name[..<colon])
    }
    return ["127.0.0.1", "localhost", "[::1]"].contains(name.lowercased())
  }

  /// Percent-encoding of RFC 3986 for one part of a path.
  private static func encoded(_ part: Substring) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in part.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
