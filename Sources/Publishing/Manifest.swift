package import Digests
package import SourceText

/// Which files of a published site are ours, and what they held when we wrote them.
///
/// It lies in the site itself, in the form of `sha256sum`: a digest, two spaces and a path a line, sorted by path, so
/// that `sha256sum -c .dateline-manifest` checks a copy of the site.
package struct Manifest: Hashable, Sendable {
  /// Where it lies, below the site's root.
  package static let fileName = ".dateline-manifest"

  /// Digests by path.
  package var digests: [String: SHA256]

  package init(digests: [String: SHA256] = [:]) { self.digests = digests }

  /// Reads a manifest, and every line that is not of the form.
  ///
  /// - Parameter file: The bytes; their path is for the messages.
  package static func parse(_ file: SourceFile) -> (Manifest, [Diagnostic]) {
    var manifest = Manifest()
    var diagnostics: [Diagnostic] = []
    var start = 0
    for line in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      if line.isEmpty { continue }
      let text = String(decoding: line, as: UTF8.self)
      let path = String(text.dropFirst(66))
      if let digest = SHA256(hexadecimal: text.prefix(64)), text.dropFirst(64).prefix(2) == "  ",
        SitePath.fault(in: path) == nil
      {
        manifest.digests[path] = digest
      } else {
        diagnostics.append(
          Diagnostic(
            .error, id: "manifest-malformed", "not a line of a manifest", in: file, start..<(start + line.count),
            hint: "restore the file, or use --force to take over what lies there"))
      }
    }
    return (manifest, diagnostics)
  }

  /// The manifest as a file of the site.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for (path, digest) in digests.sorted(by: { SitePath.precedes($0.key, $1.key) }) {
      bytes += digest.hexadecimal.utf8
      bytes += "  ".utf8
      bytes += path.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
