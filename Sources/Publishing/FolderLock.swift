#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Keeps two processes from writing one site at once, for as long as it lives.
///
/// The lock lies on the parent folder itself (`flock`), so that nothing is left behind when a process dies.
final class FolderLock: Sendable {
  private let descriptor: Int32

  /// - Parameters:
  ///   - folder: An existing folder.
  ///   - patience: How often to try, every 50 ms, before giving up.
  /// - Throws: `EWOULDBLOCK` when another process holds the lock throughout.
  init(on folder: String, patience: Int) throws(DiskError) {
    descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskError(operation: "open", path: folder, code: errno) }
    var attempts = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      attempts += 1
      // Some network file systems have no locks; there the last writer wins, as without us.
      if code == ENOTSUP || code == ENOSYS || code == EOPNOTSUPP { return }
      guard code == EWOULDBLOCK || code == EINTR, attempts < patience else {
        close(descriptor)
        throw DiskError(operation: "lock", path: folder, code: code)
      }
      usleep(50_000)
    }
  }

  deinit { close(descriptor) }
}
