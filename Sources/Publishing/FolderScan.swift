import Digests
import SourceText

/// Everything that lies in a site's folder.
struct FolderScan {
  /// The folder, without links.
  var root: String
  var entries: [String: HostState.Kind] = [:]

  /// - Complexity: O(*n* log *n*) in the number of entries; no file is opened. Links are listed, not followed.
  init(root: String) throws(DiskError) {
    self.root = root
    var pending = [""]
    while let folder = pending.popLast() {
      for (name, told) in try Disk.names(in: folder.isEmpty ? root : root + "/" + folder) {
        let path = folder.isEmpty ? name : folder + "/" + name
        var kind = told
        if kind == nil { kind = try Disk.status(root + "/" + path)?.kind }
        guard let kind else { continue }
        entries[path] = kind
        if kind == .folder, path.lowercased() != ".git" { pending.append(path) }
      }
    }
  }

  /// The folder as a plan sees it.
  func state(manifest: Manifest?) -> HostState {
    var kinds = entries
    kinds[Manifest.fileName] = nil
    kinds[".git"] = nil
    return HostState(
      entries: kinds, manifest: manifest,
      compare: { [root] file, transfer in
        do throws(DiskError) { return .success(try transfer.compare(file, with: root + "/" + file.path)) } catch {
          return .failure(PublishingFailure(error))
        }
      },
      matches: { (path, digest) throws(PublishingFailure) in SHA256(of: try contents(path)) == digest })
  }

  /// The manifest that lies in the folder, if there is one.
  ///
  /// - Parameter force: Take a damaged manifest for none.
  func manifest(shownAs place: String, force: Bool) throws(PublishingFailure) -> Manifest? {
    guard entries[Manifest.fileName] == .file else { return nil }
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
