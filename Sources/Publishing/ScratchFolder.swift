#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A folder of our own for as long as it is held.
final class ScratchFolder: Sendable {
  let path: String

  /// Makes an empty folder, readable by its owner alone, in `TMPDIR` or `/tmp`.
  init() throws(PublishingFailure) {
    let above = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array((above + "/dateline-XXXXXX").utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw PublishingFailure(DiskError(operation: "make a folder in", path: above, code: errno))
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? Disk.removeTree(path) }
}
