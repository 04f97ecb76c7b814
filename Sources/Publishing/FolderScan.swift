import Digests
import SourceText

/// Everything that lies in a site's folder.
struct FolderScan {
  /// The folder, without links.
  var root: String
  var entries: [String: Disk.Status] = [:]

  /// - Complexity: O(*n*) in the number of entries; no file is opened. Links are listed, not followed.
  init(root: String) throws(DiskError) {
    self.root = root
    var pending = [""]
    while let folder = pending.popLast() {
      for name in try Disk.names(in: folder.isEmpty ? root : root + "/" + folder) {
        let path = folder.isEmpty ? name : folder + "/" + name
        guard let status = try Disk.status(root + "/" + path) else { continue }
        entries[path] = status
        if status.kind == .folder, path.lowercased() != ".git" { pending.append(path) }
      }
    }
  }

  /// The folder as a plan sees it.
  func state(manifest: Manifest?) -> HostState {
    var kinds = entries.mapValues(\.kind)
    kinds[Manifest.fileName] = nil
    kinds[".git"] = nil
    return HostState(
      entries: kinds, manifest: manifest,
      holds: { (path, file) throws(PublishingFailure) in
        // The size spares most files the reading.
        guard entries[path]?.size == file.bytes.count else { return false }
        return try contents(path) == file.bytes
      },
      matches: { (path, digest) throws(PublishingFailure) in SHA256(of: try contents(path)) == digest })
  }

  /// The manifest that lies in the folder, if there is one.
  ///
  /// - Parameter force: Take a damaged manifest for none.
  func manifest(shownAs place: String, force: Bool) throws(PublishingFailure) -> Manifest? {
    guard entries[Manifest.fileName]?.kind == .file else { return nil }
    let file = SourceFile(path: place + "/" + Manifest.fileName, bytes: try contents(Manifest.fileName))
    let (manifest, diagnostics) = Manifest.parse(file)
    if diagnostics.isEmpty { return manifest }
    if force { return nil }
    throw PublishingFailure(diagnostics)
  }

  private func contents(_ path: String) throws(PublishingFailure) -> [UInt8] {
    do { return try Disk.contents(of: root + "/" + path) } catch { throw PublishingFailure(error) }
  }
}

extension PublishingFailure {
  init(_ error: DiskError) { self.init("output-unwritable", error.description) }
}
