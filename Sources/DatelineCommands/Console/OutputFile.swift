internal import SourceText

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A file of the content that a command writes; readers see the old bytes or the new ones, and nothing between.
enum OutputFile {
  /// Writes a file, over the one that is there.
  static func replace(_ path: String, _ bytes: [UInt8]) throws(ReadFailure) {
    // A link stays a link, and what it leads to is written.
    let target = InputFile.resolve(path) ?? path
    let laid = try lay(bytes, beside: target)
    guard unsafe rename(laid, target) == 0 else { throw failure(target, removing: laid) }
  }

  /// Writes a file where there is none.
  static func create(_ path: String, _ bytes: [UInt8]) throws(ReadFailure) {
    let laid = try lay(bytes, beside: path)
    // Unlike a renaming, a link never takes the place of a file.
    guard unsafe link(laid, path) == 0 else { throw failure(path, removing: laid) }
    unsafe unlink(laid)
  }

  /// Makes a folder, unless it is there.
  static func makeFolder(_ path: String) throws(ReadFailure) {
    guard !path.utf8.contains(0) else { throw ReadFailure(writing: path, "not a path") }
    if unsafe mkdir(path, 0o755) != 0, errno != EEXIST {
      throw ReadFailure(writing: path, unsafe String(cString: strerror(errno)))
    }
  }

  private static func lay(_ bytes: [UInt8], beside path: String) throws(ReadFailure) -> String {
    guard !path.utf8.contains(0) else { throw ReadFailure(writing: path, "not a path") }
    let laid = path + ".\(getpid()).new"
    let descriptor = unsafe open(laid, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw ReadFailure(writing: path, unsafe String(cString: strerror(errno))) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        close(descriptor)
        throw failure(path, removing: laid)
      }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0, close(descriptor) == 0 else { throw failure(path, removing: laid) }
    return laid
  }

  private static func failure(_ path: String, removing laid: String) -> ReadFailure {
    let reason = unsafe String(cString: strerror(errno))
    unsafe unlink(laid)
    return ReadFailure(writing: path, reason)
  }
}

extension ReadFailure {
  fileprivate init(writing path: String, _ reason: String) {
    self.init(path, reason)
    diagnostic = Diagnostic(.error, id: "unwritable", "cannot write '\(path)': \(reason)")
  }
}
