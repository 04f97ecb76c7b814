import Foundation
import SourceText
import Synchronization
import Testing

@testable import Publishing

/// What is left when a run does not come to its end.
@Suite struct InterruptionTests {
  let temporary: TemporaryFolder
  var place: String { temporary.path + "/site" }

  init() throws {
    temporary = try TemporaryFolder()
    let folder = try SiteFolder(place)
    _ = try folder.apply(try folder.plan(for: site(["index.html": "old", "a/b.html": "old", "gone.html": "old"])))
  }

  let old = ["index.html": "old", "a/b.html": "old", "gone.html": "old"]
  let new = site(["index.html": "new", "a/b.html": "new", "c.html": "new"])

  /// Broken off before the first file, the second, …: the old site stands, and nothing lies beside it.
  @Test(arguments: 0..<3, [false, true])
  func brokenOff(after count: Int, worktree: Bool) throws {
    if worktree { try temporary.write("site/.git", "gitdir: elsewhere") }
    let folder = try SiteFolder(place)
    let plan = try folder.plan(for: new)
    let asked = Mutex(0)
    #expect(throws: PublishingFailure.self) {
      try folder.apply(plan) {
        asked.withLock { asked in
          asked += 1
          return asked > count
        }
      }
    }
    #expect(temporary.tree("site").filter { $0.key != ".git" } == old)
    #expect(temporary.names() == ["site"])
    #expect(temporary.names("site").filter { $0.hasPrefix(".dateline") } == [".dateline-manifest"])
  }

  @Test func killedWhileTheNewTreeWasWritten() throws {
    try temporary.write(".site.dateline-new/index.html", "half")
    _ = try SiteFolder(place)
    #expect(temporary.tree("site") == old)
    #expect(temporary.names() == ["site"])
  }

  @Test func killedBetweenTheTwoRenames() throws {
    try FileManager.default.moveItem(atPath: place, toPath: temporary.path + "/.site.dateline-old")
    try temporary.write(".site.dateline-new/index.html", "complete")
    _ = try SiteFolder(place)
    #expect(temporary.tree("site") == old)
    #expect(temporary.names() == ["site"])
  }

  @Test func killedBeforeTheOldTreeWasCleared() throws {
    try temporary.write(".site.dateline-old/index.html", "older")
    _ = try SiteFolder(place)
    #expect(temporary.tree("site") == old)
    #expect(temporary.names() == ["site"])
  }

  /// An in-place run that died after some files: the manifest already named them, so the next run tidies up.
  @Test func killedInTheMiddleInPlace() throws {
    try temporary.write("site/.git", "gitdir: elsewhere")
    let union = Manifest(of: new).digests.merging(Manifest(of: site(["gone.html": "old"])).digests) { a, _ in a }
    try temporary.write(
      "site/.dateline-manifest", String(decoding: Manifest(digests: union).bytes, as: UTF8.self))
    try temporary.write("site/c.html", "new")
    let folder = try SiteFolder(place)
    let plan = try folder.plan(for: site(["index.html": "newest"]))
    // The two that were not yet replaced are told from their entries and kept: a page too many, never one lost.
    #expect(plan.paths(.delete) == ["c.html", "gone.html"])
    #expect(plan.paths(.edited) == ["a/b.html"])
    #expect(try folder.apply(plan) == .inPlace)
    #expect(temporary.names("site") == [".dateline-manifest", ".git", "a", "index.html"])
  }

  @Test func aWriteThatFailsLeavesTheOldSite() throws {
    let folder = try SiteFolder(place)
    let plan = try folder.plan(for: new)
    // A file where a folder must be made, put there after the look: the new tree cannot be laid out.
    let path = temporary.path
    #expect(throws: PublishingFailure.self) {
      try folder.apply(plan) {
        try? FileManager.default.createDirectory(
          atPath: path + "/.site.dateline-new/c.html", withIntermediateDirectories: true)
        return false
      }
    }
    #expect(temporary.tree("site") == old)
    #expect(temporary.names() == ["site"])
  }

  @Test func aFileThatAppearsAfterTheLookIsNotLost() throws {
    let folder = try SiteFolder(place)
    let plan = try folder.plan(for: new)
    try temporary.write("site/late.txt", "late")
    #expect(throws: PublishingFailure.self) { try folder.apply(plan) }
    #expect(temporary.text("site/late.txt") == "late")
  }
}
