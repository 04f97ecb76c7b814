import Foundation
import SourceText
import Testing

@testable import StaticSite

struct TemplateFolderTests {
  /// A folder that is removed when the test ends.
  private final class Scratch {
    let path = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path + "/templates-\(UUID().uuidString)"

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String) throws {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    }
  }

  @Test func readsFilesInOrder() throws {
    let folder = try Scratch()
    try folder.write("b.mustache", "b")
    try folder.write("a.mustache", "a")
    try folder.write(".hidden", "")
    let (files, diagnostics) = TemplateFolder.read(folder.path)
    #expect(files.map { $0.path.split(separator: "/").last } == ["a.mustache", "b.mustache"])
    #expect(diagnostics.isEmpty)
  }

  @Test func aLinkDoesNotLeaveTheFolder() throws {
    let folder = try Scratch()
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/x.css", withDestinationPath: "/etc/hostname")
    let (files, diagnostics) = TemplateFolder.read(folder.path)
    #expect(files.isEmpty)
    #expect(diagnostics.map(\.id) == ["template-outside"])
  }

  @Test func aMissingFolderIsToldOnce() {
    let (files, diagnostics) = TemplateFolder.read("no-such-folder")
    #expect(files.isEmpty)
    #expect(
      diagnostics.map { $0.text() } == [
        "no-such-folder:1:1: error: the folder of templates cannot be read; name another with --templates, or copy the one that came with dateline [template-folder]\n"
      ])
  }

  @Test func missingTemplatesAreNamed() {
    let (templates, diagnostics) = SiteTemplates.check([], folder: "templates")
    #expect(templates == nil)
    #expect(
      diagnostics.first?.text()
        == "templates/about.mustache:1:1: error: there is no about.mustache, and pages of the kind 'how the chronology was made' need it [template-missing]\n"
    )
  }

  @Test func aTemplateMustBeText() {
    let file = SourceFile(path: "templates/event.mustache", bytes: [0x61, 0x0A, 0xFF])
    let (_, diagnostics) = SiteTemplates.check([file], folder: "templates")
    #expect(diagnostics.contains { $0.id == "template-not-utf8" && $0.location?.line == 2 })
  }
}
