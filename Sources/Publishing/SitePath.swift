import SourceText

/// What a path below a site's root may look like, so that it means the same on every host and never leaves the root.
package enum SitePath {
  /// What is wrong with a path, or `nil` for a good one.
  ///
  /// A good path is relative, has no empty, `.` or `..` part, no part of a `.git` folder, no control character, no
  /// backslash, and is no longer than 1,024 bytes (parts: 255), the least that common file systems allow.
  package static func fault(in path: String) -> String? {
    if path.isEmpty { return "is empty" }
    if path.utf8.count > 1024 { return "is longer than 1024 bytes" }
    if path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) {
      return "has a control character or a backslash"
    }
    for part in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if part.isEmpty { return "has an empty part" }
      if part.count > 255 { return "has a part longer than 255 bytes" }
      guard part.first == UInt8(ascii: ".") else { continue }
      if part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) { return "has a part '\(Substring(part))'" }
      if part.elementsEqual(".git".utf8, by: { $0 | 0x20 == $1 }) { return "lies in a '.git' folder" }
    }
    return nil
  }

  /// Everything that makes a set of files impossible to publish: bad paths, and two files for one place.
  ///
  /// Places are compared without letter case and in canonical equivalence, since macOS and Windows do so.
  static func faults(in files: [RenderedFile]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var owner: [String: String] = [:]
    var folders: [String: String] = [:]
    var seen: Set<Substring> = []
    for file in files {
      if let fault = fault(in: file.path) {
        diagnostics.append(Diagnostic(.error, id: "output-path", "the path '\(file.path)' \(fault)"))
        continue
      }
      if Manifest.fileName == file.path {
        diagnostics.append(Diagnostic(.error, id: "output-path", "'\(file.path)' is the manifest's own place"))
      }
      if let other = owner.updateValue(file.path, forKey: file.path.lowercased()) {
        diagnostics.append(
          Diagnostic(.error, id: "output-collision", "two files for one place: '\(other)' and '\(file.path)'"))
      }
      guard seen.insert(folder(of: file.path)).inserted else { continue }
      for folder in parents(of: file.path) where folders[folder.lowercased()] == nil {
        folders[folder.lowercased()] = file.path
      }
    }
    for file in files {
      guard let other = folders[file.path.lowercased()] else { continue }
      diagnostics.append(
        Diagnostic(.error, id: "output-collision", "'\(file.path)' is a file and also the folder of '\(other)'"))
    }
    return diagnostics
  }

  /// The folders that a path lies in, the outermost first: `a/b/c` lies in `a` and `a/b`.
  static func parents(of path: String) -> [String] {
    path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
  }

  /// The folder that a path lies in; empty for the root.
  private static func folder(of path: String) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? ""
  }

  /// All folders that some paths lie in.
  static func folders(of paths: some Sequence<String>) -> Set<String> {
    var seen: Set<Substring> = []
    var folders: Set<String> = []
    for path in paths where seen.insert(folder(of: path)).inserted { folders.formUnion(parents(of: path)) }
    return folders
  }

  /// Whether the first path sorts before the second by its bytes, on every machine.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    left.precedesInBytes(right)
  }
}
