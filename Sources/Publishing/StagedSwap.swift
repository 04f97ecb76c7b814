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
  ///   - isInterrupted: Asked before each file.
  static func apply(
    _ plan: PublicationPlan, _ scan: FolderScan?, root: String, parent: String, isInterrupted: () -> Bool
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

  /// Files that are written side by side.
  private static let batch = 256

  private static func fill(
    _ tree: String, _ plan: PublicationPlan, _ scan: FolderScan?, _ isInterrupted: () -> Bool
  ) throws {
    var made: Set<String> = []
    func makeParents(of path: String) throws(DiskError) {
      for folder in SitePath.parents(of: path) where made.insert(folder).inserted {
        try Disk.makeFolder(tree + "/" + folder, mode: scan?.entries[folder]?.mode ?? 0o755)
      }
    }
    let bytes = Dictionary(uniqueKeysWithValues: plan.files.map { ($0.path, $0.bytes) })
    // The disk is waited for only where there is an old site to lose.
    let durable = scan != nil
    let steps = plan.steps.filter { $0.action != .delete }
    for step in steps { try makeParents(of: step.path) }
    for start in stride(from: 0, to: steps.count, by: batch) {
      let stretch = Array(steps[start..<min(start + batch, steps.count)])
      for _ in stretch where isInterrupted() { throw PublishingFailure.interrupted }
      let failures = stretch.concurrentMap { step -> DiskError? in
        let target = tree + "/" + step.path
        do throws(DiskError) {
          switch step.action {
          case .create, .update: try Disk.create(target, bytes[step.path] ?? [], durable: durable)
          case .unchanged, .foreign, .edited:
            if let scan { try Disk.addName(to: scan.root + "/" + step.path, target) }
          case .delete: break
          }
        } catch {
          return error
        }
        return nil
      }
      // The first in the order of the paths, whichever came first in time.
      if let failure = failures.lazy.compactMap(\.self).first { throw failure }
    }
    // Folders that were empty before are nobody's but their maker's.
    if let scan {
      let full = Set(scan.entries.keys.flatMap(SitePath.parents))
      for (path, status) in scan.entries.sorted(by: { SitePath.precedes($0.key, $1.key) })
      where status.kind == .folder && !full.contains(path) && !bytes.keys.contains(path) {
        try makeParents(of: path + "/")
      }
    }
    try Disk.create(tree + "/" + Manifest.fileName, plan.manifest.bytes, durable: durable)
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
