import Foundation

/// The bytes of a file, in one go.
enum FileBytes {
  enum Failure: Error {
    case unreadable
    /// The file has so many bytes.
    case tooLong(Int)
  }

  /// Reads a regular file, or one that a link leads to.
  static func read(_ path: String, limit: Int) -> Result<[UInt8], Failure> {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return .failure(.unreadable) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return .failure(.unreadable)
    }
    let size = Int(clamping: status.st_size)
    guard size <= limit else { return .failure(.tooLong(size)) }
    var isWhole = true
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let part = unsafe Foundation.read(descriptor, buffer.baseAddress! + count, size - count)
        if part < 0, errno == EINTR { continue }
        // A file that has become shorter meanwhile ends here.
        guard part > 0 else {
          isWhole = part == 0
          break
        }
        count += part
      }
    }
    return isWhole ? .success(bytes) : .failure(.unreadable)
  }
}
