import Foundation

/// What lies at a path, as the file system says it without reading it.
struct FileStatus {
  enum Kind {
    case file, folder, link
    /// A device, a pipe, a socket, or nothing.
    case other
  }

  var kind: Kind

  /// `nil` when there is nothing, or nothing that may be seen.
  init?(_ path: String, followingLinks: Bool) {
    var status = stat()
    let failed = unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
    guard failed == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
  }
}
