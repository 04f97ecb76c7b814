#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A call to the operating system that failed.
struct DiskError: Error, CustomStringConvertible {
  /// What was tried: `write`.
  var operation: String
  var path: String
  /// The number in `errno`.
  var code: Int32

  var description: String { "cannot \(operation) '\(path)': \(unsafe String(cString: strerror(code)))" }

  /// `ENOENT`.
  static var noSuchFile: Int32 { ENOENT }
  /// `ENOTDIR`.
  static var notAFolder: Int32 { ENOTDIR }
  /// `EWOULDBLOCK`.
  static var wouldBlock: Int32 { EWOULDBLOCK }

  /// Whether another way of writing may do where this one did not: a busy mount point, a parent folder that may not
  /// be written, a file system without hard links.
  var allowsAnotherWay: Bool {
    [EACCES, EPERM, EROFS, EXDEV, EBUSY, EMLINK, ENOTSUP, EOPNOTSUPP, EINVAL, ENOSYS, EILSEQ].contains(code)
  }
}

/// The few calls that publishing needs, each of which says what failed and never follows a link in the last part.
enum Disk {
  struct Status {
    var kind: HostState.Kind
    /// The permission bits.
    var mode: UInt32
  }

  /// What lies at a path, or `nil` when nothing does.
  static func status(_ path: String) throws(DiskError) -> Status? {
    var buffer = stat()
    guard unsafe lstat(path, &buffer) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw DiskError(operation: "look at", path: path, code: errno)
    }
    let kind: HostState.Kind =
      switch buffer.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .other
      }
    return Status(kind: kind, mode: UInt32(buffer.st_mode & 0o7777))
  }

  /// The path without links, `.` and `..`, or `nil` when it does not lead anywhere.
  static func resolve(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The names in a folder, ordered by their bytes, each with what lies there where the file system says so at once.
  ///
  /// - Throws: `EILSEQ` for a name that is not UTF-8, which no `String` can hold.
  static func names(in folder: String) throws(DiskError) -> [(name: String, kind: HostState.Kind?)] {
    guard let stream = unsafe opendir(folder) else { throw DiskError(operation: "list", path: folder, code: errno) }
    defer { unsafe closedir(stream) }
    var names: [(name: String, kind: HostState.Kind?)] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(validatingCString: $0) }
      }
      guard let name else { throw DiskError(operation: "read a name in", path: folder, code: EILSEQ) }
      guard name != ".", name != ".." else { continue }
      let kind: HostState.Kind? =
        switch unsafe Int(entry.pointee.d_type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .symbolicLink
        default: nil
        }
      names.append((name, kind))
    }
    return names.sorted { SitePath.precedes($0.name, $1.name) }
  }

  /// The bytes of a regular file.
  static func contents(of path: String) throws(DiskError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw DiskError(operation: "read", path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw DiskError(operation: "read", path: path, code: errno) }
    var bytes = [UInt8](repeating: 0, count: max(0, Int(status.st_size)))
    var length = 0
    while length < bytes.count {
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        Self.retrying { unsafe read(descriptor, buffer.baseAddress! + length, buffer.count - length) }
      }
      guard count >= 0 else { throw DiskError(operation: "read", path: path, code: errno) }
      if count == 0 { break }
      length += count
    }
    bytes.removeLast(bytes.count - length)
    return bytes
  }

  /// Creates a file; fails when anything lies there already.
  ///
  /// - Parameter durable: Wait until the bytes are on the disk.
  static func create(_ path: String, _ bytes: [UInt8], durable: Bool) throws(DiskError) {
    var file = try NewFile(path)
    file.append(bytes)
    try file.end(durable: durable)
  }

  static func makeFolder(_ path: String, mode: UInt32 = 0o755) throws(DiskError) {
    guard unsafe mkdir(path, mode_t(mode)) == 0 else {
      throw DiskError(operation: "create the folder", path: path, code: errno)
    }
  }

  static func setMode(_ path: String, _ mode: UInt32) throws(DiskError) {
    guard unsafe chmod(path, mode_t(mode)) == 0 else {
      throw DiskError(operation: "set the permissions of", path: path, code: errno)
    }
  }

  /// Gives a file, or a symbolic link itself, a second name.
  static func addName(to path: String, _ other: String) throws(DiskError) {
    guard unsafe linkat(AT_FDCWD, path, AT_FDCWD, other, 0) == 0 else {
      throw DiskError(operation: "link", path: path, code: errno)
    }
  }

  static func move(_ path: String, to other: String) throws(DiskError) {
    guard unsafe rename(path, other) == 0 else {
      throw DiskError(operation: "rename", path: path, code: errno)
    }
  }

  static func removeFile(_ path: String) throws(DiskError) {
    guard unsafe unlink(path) == 0 else { throw DiskError(operation: "delete", path: path, code: errno) }
  }

  /// Removes a folder that has become empty; one that has not, stays.
  static func removeIfEmpty(_ path: String) { _ = unsafe rmdir(path) }

  /// Removes a folder and everything in it; links are removed, not followed. Nothing there is no error.
  static func removeTree(_ path: String) throws(DiskError) {
    guard let status = try status(path) else { return }
    guard status.kind == .folder else { return try removeFile(path) }
    for (name, kind) in try names(in: path) {
      let path = path + "/" + name
      if kind == .file { try removeFile(path) } else { try removeTree(path) }
    }
    guard unsafe rmdir(path) == 0 else { throw DiskError(operation: "delete", path: path, code: errno) }
  }

  /// Waits until a folder's names are on the disk, where the file system can do that.
  static func flushFolder(_ path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  static func retrying(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result < 0, errno == EINTR { continue }
      return result
    }
  }
}
