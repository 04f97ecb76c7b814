import Digests

/// The name that git gives to a file's bytes, so that a plan needs no copy of what a branch already holds.
enum GitBlobID {
  /// How a repository names its objects: `git rev-parse --show-object-format`.
  enum Format: String {
    case sha1, sha256
  }

  /// The digest of `blob LENGTH NUL BYTES`.
  static func hexadecimal(of bytes: [UInt8], format: Format) -> String {
    let object = Array("blob \(bytes.count)\0".utf8) + bytes
    switch format {
    case .sha1: return SHA1(of: object).hexadecimal
    case .sha256: return SHA256(of: object).hexadecimal
    }
  }
}
