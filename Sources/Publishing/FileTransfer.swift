import Digests
import SourceText

/// Renders one file after the other, each straight to the disk or beside what lies there, and digests it on the way.
///
/// Its memory serves all of them, so a site takes no more of it than a few pieces of a file.
struct FileTransfer {
  private var rendered: [UInt8] = []
  private var found: [UInt8] = []

  /// What a rendered file is to one that lies on the disk.
  struct Comparison: Sendable {
    var isSame: Bool
    /// That of the rendered file.
    var digest: SHA256
  }

  /// The digest of a rendered file.
  mutating func digest(of file: RenderedFile) -> SHA256 {
    var message = SHA256.Message()
    file.pass(through: &rendered) { message.add($0) }
    return message.digest()
  }

  /// Renders into a new file; fails when anything lies there already.
  ///
  /// - Parameter durable: Wait until the bytes are on the disk.
  mutating func write(_ file: RenderedFile, to path: String, durable: Bool) throws(DiskError) -> SHA256 {
    var output = try NewFile(path)
    var message = SHA256.Message()
    file.pass(through: &rendered) { bytes in
      message.add(bytes)
      output.append(bytes)
    }
    try output.end(durable: durable)
    return message.digest()
  }

  /// Renders a file and compares it with one that lies on the disk.
  mutating func compare(_ file: RenderedFile, with path: String) throws(DiskError) -> Comparison {
    var old = try OldFile(path, buffer: found)
    found = []
    defer { found = old.buffer }
    var message = SHA256.Message()
    file.pass(through: &rendered) { bytes in
      message.add(bytes)
      old.compare(bytes)
    }
    return Comparison(isSame: try old.end(), digest: message.digest())
  }
}

extension [RenderedFile] {
  /// The same with the long ones first, so that no core is left alone with one at the end.
  var longestFirst: [RenderedFile] { filter(\.isLong) + filter { !$0.isLong } }
}
