import Digests
import SourceText

/// Updates a folder that cannot be swapped: every new file is written aside first, then each takes its place.
///
/// The manifest goes first, naming old files and new, so that no run, however it ends, leaves a file of ours that the
/// next one would take for foreign.
enum InPlaceUpdate {
  static func apply(_ plan: PublicationPlan, root: String, isInterrupted: () -> Bool) throws {
    let files = Dictionary(uniqueKeysWithValues: plan.files.map { ($0.path, $0) })
    let written = plan.steps.filter { $0.action == .create || $0.action == .update }.map(\.path)

    let aside = root + "/.dateline-aside"
    try Disk.removeTree(aside)
    defer { try? Disk.removeTree(aside) }
    try Disk.makeFolder(aside)
    var transfer = FileTransfer()
    var digests: [String: SHA256] = [:]
    for (number, path) in written.enumerated() {
      if isInterrupted() { throw PublishingFailure.interrupted }
      guard let file = files[path] else { preconditionFailure("the plan writes \(path) and has no bytes for it") }
      digests[path] = try transfer.write(file, to: aside + "/\(number)", durable: true)
    }
    let manifest = plan.manifest(adding: digests)
    let union = Manifest(digests: manifest.digests.merging(plan.previous?.digests ?? [:]) { new, _ in new })
    try Disk.create(aside + "/first", union.bytes, durable: true)
    try Disk.create(aside + "/last", manifest.bytes, durable: true)

    // From here on it is quick, and not broken off.
    try Disk.move(aside + "/first", to: root + "/" + Manifest.fileName)
    for step in plan.steps where step.action == .delete {
      try Disk.removeFile(root + "/" + step.path)
      for folder in SitePath.parents(of: step.path).reversed() { Disk.removeIfEmpty(root + "/" + folder) }
    }
    for (number, path) in written.enumerated() {
      try makeParents(of: path, root: root)
      try Disk.move(aside + "/\(number)", to: root + "/" + path)
    }
    try Disk.move(aside + "/last", to: root + "/" + Manifest.fileName)
    Disk.flushFolder(root)
  }

  private static func makeParents(of path: String, root: String) throws(DiskError) {
    for folder in SitePath.parents(of: path) {
      switch try Disk.status(root + "/" + folder)?.kind {
      case .folder?: continue
      case nil: try Disk.makeFolder(root + "/" + folder)
      // A link here would lead the page out of the site.
      default: throw DiskError(operation: "write below", path: root + "/" + folder, code: DiskError.notAFolder)
      }
    }
  }
}
