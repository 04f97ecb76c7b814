#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A file that lies on the disk, read beside the bytes that it should hold.
struct OldFile {
  private let path: String
  private let descriptor: Int32
  /// Lends its memory to one file after the other.
  private(set) var buffer: [UInt8]
  private var isSame = true
  private var failure: DiskError?

  init(_ path: String, buffer: [UInt8]) throws(DiskError) {
    self.path = path
    self.buffer = buffer
    descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw DiskError(operation: "read", path: path, code: errno) }
  }

  /// Compares the next bytes; ``end()`` tells what came out.
  mutating func compare(_ bytes: [UInt8]) {
    guard isSame, failure == nil else { return }
    do throws(DiskError) {
      let count = try fill(bytes.count)
      isSame = count == bytes.count && buffer[..<count] == bytes[...]
    } catch {
      failure = error
    }
  }

  /// Closes the file.
  ///
  /// - Returns: Whether it holds the bytes and no more.
  mutating func end() throws(DiskError) -> Bool {
    defer { close(descriptor) }
    if let failure { throw failure }
    if isSame { isSame = try fill(1) == 0 }
    return isSame
  }

  /// Reads so many bytes into the buffer, fewer only at the end of the file.
  private mutating func fill(_ count: Int) throws(DiskError) -> Int {
    if buffer.count < count { buffer += [UInt8](repeating: 0, count: count - buffer.count) }
    var length = 0
    while length < count {
      let part = unsafe buffer.withUnsafeMutableBytes { buffer in
        Disk.retrying { unsafe read(descriptor, buffer.baseAddress! + length, count - length) }
      }
      guard part >= 0 else { throw DiskError(operation: "read", path: path, code: errno) }
      if part == 0 { break }
      length += part
    }
    return length
  }
}
