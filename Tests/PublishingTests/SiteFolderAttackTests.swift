import Foundation
import SourceText
import Testing

@testable import Publishing

/// Links that would lead a site's files out of its folder, and places where no site can be.
@Suite struct SiteFolderAttackTests {
  let temporary: TemporaryFolder
  var place: String { temporary.path + "/site" }

  init() throws { temporary = try TemporaryFolder() }

  func publish(_ files: [RenderedFile], to path: String? = nil, force: Bool = false) throws {
    let folder = try SiteFolder(path ?? place)
    _ = try folder.apply(try folder.plan(for: files, force: force))
  }

  func ids(_ body: () throws -> Void) -> [String] {
    do {
      try body()
      return []
    } catch { return (error as? PublishingFailure)?.diagnostics.map(\.id) ?? ["\(error)"] }
  }

  @Test(arguments: [false, true])
  func aLinkInThePlaceOfAPageIsReplacedNotFollowed(worktree: Bool) throws {
    try publish(site(["index.html": "1"]))
    if worktree { try temporary.write("site/.git", "gitdir: elsewhere") }
    try temporary.write("victim", "precious")
    try FileManager.default.removeItem(atPath: place + "/index.html")
    try temporary.link("site/index.html", to: "../victim")
    try publish(site(["index.html": "2"]))
    #expect(temporary.text("victim") == "precious")
    #expect(temporary.tree("site")["index.html"] == "2")
  }

  @Test(arguments: [false, true])
  func aLinkInThePlaceOfAFolderIsNotFollowed(worktree: Bool) throws {
    try publish(site(["index.html": "1"]))
    if worktree { try temporary.write("site/.git", "gitdir: elsewhere") }
    try FileManager.default.createDirectory(atPath: temporary.path + "/outside", withIntermediateDirectories: true)
    try temporary.link("site/events", to: "../outside")
    let files = site(["index.html": "1", "events/a.html": "2"])
    #expect(ids { try publish(files) } == ["output-blocked"])
    try publish(files, force: true)
    #expect(temporary.names("outside") == [])
    #expect(temporary.tree("site")["events/a.html"] == "2")
  }

  @Test func aManifestCannotDeleteOutside() throws {
    try publish(site(["index.html": "1"]))
    try temporary.write("victim", "abc")
    try temporary.write(
      "site/.dateline-manifest", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  ../victim\n")
    #expect(ids { try publish(site(["index.html": "1"])) } == ["manifest-malformed"])
    try publish(site(["index.html": "1"]), force: true)
    #expect(temporary.text("victim") == "abc")
  }

  @Test func aManifestThatIsALinkIsNone() throws {
    try temporary.write("elsewhere", "")
    try temporary.write("site/notes.txt", "mine")
    try temporary.link("site/.dateline-manifest", to: "../elsewhere")
    #expect(ids { try publish(site(["index.html": "1"])) } == ["output-not-ours"])
  }

  @Test func aLinkToTheSiteMeansTheSite() throws {
    try FileManager.default.createDirectory(atPath: temporary.path + "/real", withIntermediateDirectories: true)
    try temporary.link("site", to: "real")
    try publish(site(["index.html": "1"]))
    #expect(temporary.tree("real") == ["index.html": "1"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: place) == "real")
  }

  @Test func placesWhereNoSiteCanBe() throws {
    try temporary.write("file", "x")
    try temporary.link("nowhere", to: "missing")
    for path in [
      "", "/", "..\u{0}", temporary.path + "/file", temporary.path + "/file/site",
      temporary.path + "/nowhere", "/proc/self/site", "/proc/site/a",
    ] {
      #expect(ids { try publish(site(["index.html": "1"]), to: path) } == ["output-unwritable"], "\(path)")
    }
    #expect(temporary.text("file") == "x")
    #expect(temporary.names() == ["file", "nowhere"])
  }
}
