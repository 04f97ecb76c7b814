#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A file that is being written where nothing lay.
struct NewFile {
  private let path: String
  private let descriptor: Int32
  /// The number in `errno`, once something has gone wrong.
  private var failure: Int32 = 0

  /// Creates the file; fails when anything lies there already.
  init(_ path: String) throws(DiskError) {
    self.path = path
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw DiskError(operation: "write", path: path, code: errno) }
  }

  /// Appends bytes; ``end(durable:)`` tells whether that went well.
  mutating func append(_ bytes: [UInt8]) {
    var offset = 0
    while offset < bytes.count, failure == 0 {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        Disk.retrying { unsafe write(descriptor, buffer.baseAddress! + offset, buffer.count - offset) }
      }
      if count < 0 { failure = errno } else { offset += count }
    }
  }

  /// Ends the file, and takes it away where anything went wrong.
  ///
  /// - Parameter durable: Wait until the bytes are on the disk.
  mutating func end(durable: Bool) throws(DiskError) {
    if failure == 0, durable, fsync(descriptor) != 0, errno != EINVAL { failure = errno }
    // A full disk behind a network shows itself only here.
    if close(descriptor) != 0, failure == 0, errno != EINTR { failure = errno }
    guard failure == 0 else {
      unsafe unlink(path)
      throw DiskError(operation: "write", path: path, code: failure)
    }
  }
}
