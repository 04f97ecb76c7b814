package import SourceText

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Why a file could not be read.
package struct ReadFailure: Error, Sendable {
  package var diagnostic: Diagnostic

  package init(_ path: String, _ reason: String) {
    diagnostic = Diagnostic(.error, id: "unreadable", "cannot read '\(path)': \(reason)")
  }
}

/// A file that the user named, or the standard input, which is called `-`.
enum InputFile {
  /// The most that is read at once: 1 GiB, so that a mistaken `/dev/zero` ends.
  private static let limit = 1 << 30

  /// Reads a file to its end.
  ///
  /// - Parameter path: As the user wrote it; `-` is the standard input, shown as `<stdin>`.
  static func read(_ path: String) throws(ReadFailure) -> SourceFile {
    if path == "-" { return SourceFile(path: "<stdin>", bytes: try Console.current.readInput()) }
    guard !path.utf8.contains(0) else { throw ReadFailure(path, "not a path") }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ReadFailure(path, unsafe String(cString: strerror(errno))) }
    defer { close(descriptor) }
    return SourceFile(path: path, bytes: try readAll(descriptor: descriptor, shownAs: path))
  }

  /// Whether a path names a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a path names a regular file.
  static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The path without links, `.` and `..`, or `nil` when it does not lead anywhere.
  static func resolve(_ path: String) -> String? {
    guard !path.utf8.contains(0), let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// Whether anything lies at a path.
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  static func readAll(descriptor: Int32, shownAs path: String) throws(ReadFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe Self.fill($0, from: descriptor) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw ReadFailure(path, unsafe String(cString: strerror(errno)))
      }
      bytes += chunk[..<count]
      if bytes.count > limit { throw ReadFailure(path, "longer than 1 GiB") }
    }
  }

  private static func fill(_ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32) -> Int {
    #if canImport(Darwin)
      unsafe Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      unsafe Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}
