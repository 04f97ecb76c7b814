import Foundation
import SourceText
import Testing

@testable import Publishing

@Suite struct SiteFolderTests {
  let temporary: TemporaryFolder
  var place: String { temporary.path + "/site" }

  init() throws { temporary = try TemporaryFolder() }

  @discardableResult
  func publish(_ files: [RenderedFile], force: Bool = false) throws -> SiteFolder.Method? {
    let folder = try SiteFolder(place)
    return try folder.apply(try folder.plan(for: files, force: force))
  }

  func failure(_ body: () throws -> Void) -> [Diagnostic] {
    do {
      try body()
      return []
    } catch { return (error as? PublishingFailure)?.diagnostics ?? [] }
  }

  @Test func aFirstSiteMakesItsFolders() throws {
    let folder = try SiteFolder(temporary.path + "/a/b/site/")
    let plan = try folder.plan(for: site(["index.html": "1", "events/x.html": "2"]))
    #expect(plan.paths(.create) == ["events/x.html", "index.html"])
    #expect(try folder.apply(plan) == .swap)
    #expect(temporary.tree("a/b/site") == ["events/x.html": "2", "index.html": "1"])
    #expect(temporary.names("a/b") == ["site"])
  }

  @Test func theSecondTimeNothingIsDone() throws {
    let files = site(["index.html": "1", "events/x.html": "2"])
    try publish(files)
    let before = try temporary.inode("site")
    #expect(try publish(files) == nil)
    #expect(try temporary.inode("site") == before)
  }

  @Test func onlyChangedFilesAreWritten() throws {
    try publish(site(["index.html": "1", "kept.html": "2", "gone/a.html": "3", "gone/b.html": "4"]))
    let inode = try temporary.inode("site/kept.html")
    let date = try temporary.modified("site/kept.html")
    let folder = try SiteFolder(place)
    let plan = try folder.plan(for: site(["index.html": "changed", "kept.html": "2", "new.html": "5"]))
    #expect(
      plan.steps == [
        .init(action: .delete, path: "gone/a.html"), .init(action: .delete, path: "gone/b.html"),
        .init(action: .update, path: "index.html"), .init(action: .unchanged, path: "kept.html"),
        .init(action: .create, path: "new.html"),
      ])
    _ = try folder.apply(plan)
    #expect(temporary.tree("site") == ["index.html": "changed", "kept.html": "2", "new.html": "5"])
    #expect(temporary.names("site") == [".dateline-manifest", "index.html", "kept.html", "new.html"])
    #expect(try temporary.inode("site/kept.html") == inode)
    #expect(try temporary.modified("site/kept.html") == date)
  }

  @Test func filesOfOthersStay() throws {
    try publish(site(["index.html": "1", "old.html": "2"]))
    try temporary.write("site/CNAME", "example.org\n")
    try temporary.write("site/media/clip.bin", "…")
    try temporary.link("site/latest", to: "index.html")
    try FileManager.default.createDirectory(atPath: place + "/empty", withIntermediateDirectories: true)
    let folder = try SiteFolder(place)
    let plan = try folder.plan(for: site(["index.html": "2"]))
    #expect(plan.paths(.foreign) == ["CNAME", "latest", "media/clip.bin"])
    _ = try folder.apply(plan)
    #expect(
      temporary.tree("site") == [
        "index.html": "2", "CNAME": "example.org\n", "latest": "-> index.html", "media/clip.bin": "…",
      ])
    #expect(temporary.names("site").contains("empty"))
  }

  @Test func aPageThatSomebodyEditedIsNotDeleted() throws {
    try publish(site(["index.html": "1", "old.html": "2"]))
    try temporary.write("site/old.html", "by hand")
    do {
      let folder = try SiteFolder(place)
      let plan = try folder.plan(for: site(["index.html": "1"]))
      #expect(plan.paths(.edited) == ["old.html"])
      _ = try folder.apply(plan)
    }
    #expect(temporary.text("site/old.html") == "by hand")
    #expect(try SiteFolder(place).plan(for: site(["index.html": "1"])).paths(.foreign) == ["old.html"])
  }

  @Test func aPageThatSomebodyEditedIsWrittenAgain() throws {
    try publish(site(["index.html": "1"]))
    try temporary.write("site/index.html", "?")
    try publish(site(["index.html": "1"]))
    #expect(temporary.tree("site") == ["index.html": "1"])
  }

  @Test func aHomeFolderIsRefused() throws {
    try temporary.write("site/Documents/novel.txt", "…")
    try temporary.write("site/.profile", "…")
    let diagnostics = failure { try publish(site(["index.html": "1"])) }
    #expect(diagnostics.map(\.id) == ["output-not-ours"])
    #expect(
      diagnostics.first?.message
        == "'\(place)' was not written by dateline: it holds '.profile' and 1 more, and no manifest")
    #expect(temporary.tree("site") == [".profile": "…", "Documents/novel.txt": "…"])
    try publish(site(["index.html": "1"]), force: true)
    #expect(temporary.tree("site") == [".profile": "…", "Documents/novel.txt": "…", "index.html": "1"])
  }

  @Test func aSiteWhoseManifestWasLostIsTakenOverByForceAlone() throws {
    try publish(site(["index.html": "1", "a/b.html": "2"]))
    try FileManager.default.removeItem(atPath: place + "/.dateline-manifest")
    // Somebody's home page has the name of ours, too.
    let files = site(["index.html": "new", "a/b.html": "2"])
    #expect(failure { try publish(files) }.map(\.id) == ["output-not-ours"])
    #expect(temporary.text("site/index.html") == "1")
    try publish(files, force: true)
    #expect(temporary.tree("site") == ["index.html": "new", "a/b.html": "2"])
  }

  @Test func anEmptyFolderIsAccepted() throws {
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    #expect(try publish(site(["index.html": "1"])) == .swap)
  }

  @Test func whatIsNotOursAndInTheWayIsNotOverwritten() throws {
    try publish(site(["index.html": "1"]))
    try temporary.write("site/robots.txt", "theirs")
    let files = site(["index.html": "1", "robots.txt": "ours"])
    #expect(failure { try publish(files) }.map(\.id) == ["output-blocked"])
    #expect(temporary.text("site/robots.txt") == "theirs")
    try publish(files, force: true)
    #expect(temporary.text("site/robots.txt") == "ours")
  }

  @Test func aFileTurnsIntoAFolderAndBack() throws {
    try publish(site(["a": "file"]))
    try publish(site(["a/b": "inside"]))
    #expect(temporary.tree("site") == ["a/b": "inside"])
    try publish(site(["a": "file"]))
    #expect(temporary.tree("site") == ["a": "file"])
    try FileManager.default.removeItem(atPath: place + "/a")
    try temporary.write("site/a/theirs", "x")
    let diagnostics = failure { try publish(site(["a": "file"]), force: true) }
    #expect(diagnostics.map(\.message) == ["'a' must become a file, but 'a/theirs' lies in it"])
  }

  @Test func badPathsAreRefusedBeforeAnythingIsWritten() throws {
    let diagnostics = failure { try publish(site(["../out.html": "1", "a/../../x": "2", "ok.html": "3"])) }
    #expect(diagnostics.map(\.id) == ["output-path", "output-path"])
    #expect(temporary.names() == [])
  }

  @Test func aDamagedManifestIsLocated() throws {
    try publish(site(["index.html": "1"]))
    try temporary.write("site/.dateline-manifest", "<<<<<<< HEAD\n")
    let diagnostics = failure { try publish(site(["index.html": "2"])) }
    #expect(diagnostics.first?.location?.description == "\(place)/.dateline-manifest:1:1")
    #expect(temporary.text("site/index.html") == "1")
    try publish(site(["index.html": "2"]), force: true)
    #expect(temporary.text("site/index.html") == "2")
  }

  @Test func twoAtOnce() throws {
    let first = try SiteFolder(place)
    #expect(failure { _ = try SiteFolder(place, patience: 1) }.map(\.id) == ["output-locked"])
    withExtendedLifetime(first) {}
  }
}
