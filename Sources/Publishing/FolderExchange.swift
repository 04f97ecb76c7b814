#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Swaps two folders in one step of the file system, so that no reader ever finds neither.
enum FolderExchange {
  /// Gives each of two existing folders the other's name.
  ///
  /// - Throws: `ENOSYS`, `ENOTSUP` or `EINVAL` where the system or the file system cannot do it.
  static func swap(_ path: String, _ other: String) throws(DiskError) {
    #if canImport(Darwin)
      let result = unsafe renamex_np(path, other, UInt32(RENAME_SWAP))
    #else
      // Swift's view of the C library leaves out what hides behind _GNU_SOURCE; a library without it is no error.
      typealias Call = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
      guard let symbol = unsafe dlsym(nil, "renameat2") else {
        throw DiskError(operation: "swap", path: path, code: ENOSYS)
      }
      let renameat2 = unsafe unsafeBitCast(symbol, to: Call.self)
      // RENAME_EXCHANGE of <linux/fs.h>.
      let result = unsafe renameat2(AT_FDCWD, path, AT_FDCWD, other, 1 << 1)
    #endif
    guard result == 0 else { throw DiskError(operation: "swap", path: path, code: errno) }
  }
}
