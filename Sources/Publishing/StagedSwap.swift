import Digests
import SourceText

/// Writes a site as a new tree beside the old one, then swaps the two.
///
/// The names of the trees tell a later run what happened: `.NAME.dateline-new` is a tree that never got to its place,
/// `.NAME.dateline-old` is the tree that was in it.
enum StagedSwap {
  /// Puts right what a process left that died in the middle.
  ///
  /// - Parameter root: The folder's place, locked.
  static func recover(_ root: String) throws(DiskError) {
    let (new, old) = names(for: root)
    if try Disk.status(root) == nil, try Disk.status(old) != nil {
      // It died between the two renames of `exchange`.
      try Disk.move(old, to: root)
    }
    try Disk.removeTree(new)
    try Disk.removeTree(old)
  }

  /// - Parameters:
  ///   - scan: What lies in the folder, or `nil` when it does not exist.
  ///   - isInterrupted: Asked before each file, on any thread.
  static func apply(
    _ plan: PublicationPlan, _ scan: FolderScan?, root: String, parent: String, isInterrupted: @Sendable () -> Bool
  ) throws {
    let (new, old) = names(for: root)
    do {
      try Disk.makeFolder(new)
      try fill(new, plan, scan, isInterrupted)
      if let scan {
        if let mode = try Disk.status(scan.root)?.mode { try Disk.setMode(new, mode) }
        try exchange(root, new, old)
      } else {
        try Disk.move(new, to: root)
      }
    } catch {
      try? Disk.removeTree(new)
      throw error
    }
    Disk.flushFolder(parent)
    // The new site stands; what cannot be cleared away now, the next run clears.
    try? Disk.removeTree(new)
    try? Disk.removeTree(old)
  }

  private static func fill(
    _ tree: String, _ plan: PublicationPlan, _ scan: FolderScan?, _ isInterrupted: @Sendable () -> Bool
  ) throws {
    var made: Set<String> = []
    func makeParents(of path: String) throws(DiskError) {
      for folder in SitePath.parents(of: path) where made.insert(folder).inserted {
        let mode = try scan.flatMap { scan throws(DiskError) in try Disk.status(scan.root + "/" + folder)?.mode }
        try Disk.makeFolder(tree + "/" + folder, mode: mode ?? 0o755)
      }
    }
    let steps = plan.steps.filter { $0.action != .delete }
    for step in steps { try makeParents(of: step.path) }
    let paths = Set(plan.files.map(\.path))
    let written = Set(steps.lazy.filter { $0.action == .create || $0.action == .update }.map(\.path))
    // The disk is waited for only where there is an old site to lose.
    let durable = scan != nil
    let files = plan.files.filter { written.contains($0.path) }.longestFirst
    let results = files.concurrentMap(with: FileTransfer.init) { transfer, file -> Result<SHA256, any Error> in
      if isInterrupted() { return .failure(PublishingFailure.interrupted) }
      return Result { try transfer.write(file, to: tree + "/" + file.path, durable: durable) }
    }
    var digests: [String: SHA256] = [:]
    for (file, result) in zip(files, results) { digests[file.path] = try result.get() }
    if let scan {
      let kept = steps.map(\.path).filter { !written.contains($0) }
      let failures = kept.concurrentMap { path -> DiskError? in
        do throws(DiskError) { try Disk.addName(to: scan.root + "/" + path, tree + "/" + path) } catch { return error }
        return nil
      }
      if let failure = failures.lazy.compactMap(\.self).first { throw failure }
    }
    // Folders that were empty before are nobody's but their maker's.
    if let scan {
      let full = Set(scan.entries.keys.flatMap(SitePath.parents))
      for (path, kind) in scan.entries.sorted(by: { SitePath.precedes($0.key, $1.key) })
      where kind == .folder && !full.contains(path) && !paths.contains(path) {
        try makeParents(of: path + "/")
      }
    }
    try Disk.create(tree + "/" + Manifest.fileName, plan.manifest(adding: digests).bytes, durable: durable)
    if durable { for folder in made { Disk.flushFolder(tree + "/" + folder) } }
  }

  private static func exchange(_ root: String, _ new: String, _ old: String) throws(DiskError) {
    do {
      try FolderExchange.swap(root, new)
    } catch {
      guard error.allowsAnotherWay else { throw error }
      try Disk.move(root, to: old)
      do { try Disk.move(new, to: root) } catch {
        try Disk.move(old, to: root)
        throw error
      }
    }
  }

  private static func names(for root: String) -> (new: String, old: String) {
    let slash = root.lastIndex(of: "/") ?? root.startIndex
    let stem = root[...slash] + "." + root[root.index(after: slash)...] + ".dateline-"
    return (stem + "new", stem + "old")
  }
}
