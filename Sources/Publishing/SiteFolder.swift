package import SourceText

/// A folder that holds a site, locked for one plan and its application.
///
/// Publishing leaves a folder complete or untouched: the new tree is laid out beside it, with hard links for all that
/// stays, and the two are swapped in one step. A folder that cannot be swapped (a mount point, the working directory or
/// above it, a git work tree, a file system without hard links) is updated file by file instead.
package struct SiteFolder: Sendable {
  /// How the bytes get to their place.
  package enum Method: Hashable, Sendable {
    /// The whole tree at once.
    case swap
    /// Each file at once, one after the other; the next run completes one that was interrupted.
    case inPlace
  }

  /// The folder as the user named it.
  package let path: String
  /// The folder without links; it need not exist.
  let root: String
  /// The folder that holds it, without links.
  let parent: String
  private let lock: FolderLock

  /// Locks the place of a site, and puts right what a dead process left there.
  ///
  /// - Throws: A place that is not a folder or cannot be one, or that another process is writing.
  package init(_ path: String, patience: Int = 200) throws(PublishingFailure) {
    self.path = path
    do throws(DiskError) {
      let place = try Self.locate(path)
      root = place
      parent = place.lastIndex(of: "/").map { $0 == place.startIndex ? "/" : String(place[..<$0]) } ?? "/"
      lock = try FolderLock(on: parent, patience: patience)
      try StagedSwap.recover(root)
      if let status = try Disk.status(root), status.kind != .folder {
        throw DiskError(operation: "write a site to", path: path, code: DiskError.notAFolder)
      }
    } catch {
      if error.code == DiskError.wouldBlock {
        throw PublishingFailure("output-locked", "another dateline is writing '\(path)'", hint: "wait for it to end")
      }
      throw PublishingFailure(error)
    }
  }

  /// Compares a site with what lies in the folder; nothing is written.
  ///
  /// - Parameter force: Take over a folder that is not ours, and replace files that are in the way.
  package func plan(for files: [RenderedFile], force: Bool = false) throws(PublishingFailure) -> PublicationPlan {
    if !force { try refuseStrangers() }
    guard let scan = try scan() else {
      let nothing = HostState(
        entries: [:], manifest: nil,
        compare: { file, transfer in .success(.init(isSame: false, digest: transfer.digest(of: file))) },
        matches: { (_, _) throws(PublishingFailure) in false })
      return try PublicationPlan(for: files, over: nothing, force: force, place: path)
    }
    let manifest = try scan.manifest(shownAs: path, force: force)
    return try PublicationPlan(for: files, over: scan.state(manifest: manifest), force: force, place: path)
  }

  /// Makes the folder hold the planned site.
  ///
  /// - Parameter isInterrupted: Asked before each file, on any thread; `true` takes everything back.
  /// - Returns: How it was done, or `nil` when there was nothing to do.
  /// - Throws: What could not be written; the folder is as it was.
  package func apply(
    _ plan: PublicationPlan, isInterrupted: @Sendable () -> Bool = { false }
  ) throws(PublishingFailure) -> Method? {
    if plan.isEmpty { return nil }
    let scan = try scan()
    let seen = plan.steps.count { $0.action != .create }
    let lies = scan?.state(manifest: nil).entries.filter { $0.value != .folder } ?? [:]
    guard seen == lies.count, plan.steps.allSatisfy({ $0.action == .create || lies[$0.path] != nil }) else {
      throw PublishingFailure("output-changed", "'\(path)' changed while it was being looked at", hint: "run again")
    }
    do {
      if scan == nil || !mustStay(scan) {
        do {
          try StagedSwap.apply(plan, scan, root: root, parent: parent, isInterrupted: isInterrupted)
          return .swap
        } catch let error as DiskError where error.allowsAnotherWay && scan != nil {
          // Fall through: another way may do.
        }
      }
      try InPlaceUpdate.apply(plan, root: root, isInterrupted: isInterrupted)
      return .inPlace
    } catch let error as DiskError {
      throw PublishingFailure(error)
    } catch let error as PublishingFailure {
      throw error
    } catch {
      throw PublishingFailure("output-unwritable", "'\(path)' cannot be written")
    }
  }

  private func scan() throws(PublishingFailure) -> FolderScan? {
    do { return try Disk.status(root) == nil ? nil : try FolderScan(root: root) } catch {
      throw PublishingFailure(error)
    }
  }

  /// Refuses a folder of somebody else's by a look at its top alone, so that a home folder is never read through.
  private func refuseStrangers() throws(PublishingFailure) {
    let names: [String]
    do {
      guard try Disk.status(root) != nil, try Disk.status(root + "/" + Manifest.fileName) == nil else { return }
      names = try Disk.names(in: root).map(\.name)
    } catch {
      throw PublishingFailure(error)
    }
    // Without a manifest nobody knows whose "index.html" it is; what folders hold is for the plan to see.
    let strangers = names.filter { $0 != ".git" }
    guard strangers.isEmpty else { throw PublishingFailure.notOurs(path, holding: strangers) }
  }

  /// Whether the folder itself must not be replaced by another: git knows a work tree by its `.git`, which may change
  /// while we copy it, and a shell whose working directory is swapped away is left in a deleted one.
  private func mustStay(_ scan: FolderScan?) -> Bool {
    if scan?.entries[".git"] != nil { return true }
    guard let here = Disk.resolve(".") else { return false }
    return here == root || here.hasPrefix(root + "/")
  }

  /// The place that a path names, without links; the folders above it are made where they are missing.
  private static func locate(_ path: String) throws(DiskError) -> String {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw DiskError(operation: "write a site to", path: path, code: DiskError.noSuchFile)
    }
    // A link in the place of the site is the user's own choice: the folder that it names is the site.
    var place = Disk.resolve(path)
    if place == nil {
      // Nothing lies there; or a link that leads nowhere, which is refused.
      let slash = path.lastIndex(of: "/")
      let above = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
      let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
      if try Disk.status(path) == nil, name != "..", name != "." {
        try makeFolders(above)
        place = Disk.resolve(above).map { $0 == "/" ? "/" + name : $0 + "/" + name }
      }
    }
    guard let place, place != "/" else {
      throw DiskError(operation: "write a site to", path: path, code: DiskError.noSuchFile)
    }
    return place
  }

  private static func makeFolders(_ path: String) throws(DiskError) {
    if Disk.resolve(path) != nil { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeFolders(String(path[..<slash])) }
    try Disk.makeFolder(path)
  }
}
