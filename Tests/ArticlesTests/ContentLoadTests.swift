import Articles
import CivilTime
import Foundation
import SourceText
import Testing

/// A content folder that is gone when the test is over.
final class TemporaryContent {
  let root: String
  var folder: String { root + "/content" }
  private let files = FileManager.default

  init(_ texts: [String: String] = [:]) throws {
    root = files.temporaryDirectory.path + "/dateline-" + UUID().uuidString
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (path, text) in texts { try write(Array(text.utf8), to: path) }
  }

  deinit { try? files.removeItem(atPath: root) }

  func write(_ bytes: [UInt8], to path: String) throws {
    let path = folder + "/" + path
    let parent = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
    try files.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  func link(_ path: String, to target: String) throws {
    try files.createSymbolicLink(atPath: folder + "/" + path, withDestinationPath: target)
  }

  /// The articles and, without the folder's own path, what was reported.
  func load() -> (content: Content?, reports: [String]) {
    let (content, diagnostics) = Content.load(from: folder)
    return (
      content,
      diagnostics.map {
        let place = $0.location.map { $0.description.replacing(root + "/", with: "") } ?? "-"
        return "\(place): \($0.severity): \($0.message.replacing(root + "/", with: "")) [\($0.id)]"
      }
    )
  }
}

@Suite("A content folder")
struct ContentLoadTests {
  private static func article(_ title: String, _ published: String = "2025-02-11", more: String = "") -> String {
    "---\ntitle: \(title)\npublished: \(published)\n\(more)---\nText.\n"
  }
  private static let settings = "title: T\nlanguage: uk\n"

  @Test("Articles are found below all folders and come in the order of their days, hidden ones not at all")
  func order() throws {
    let content = try TemporaryContent([
      "timeline.yml": Self.settings, "articles/b.md": Self.article("B", "2025-02-12"),
      "articles/x/y/c.markdown": Self.article("C", "2025-02-10"), "articles/a.md": Self.article("A", "2025-02-12"),
      "articles/.hidden.md": "x", "articles/.git/d.md": "x", "articles/notes.txt": "x", "articles/x/readme": "x",
    ])
    let (loaded, reports) = content.load()
    #expect(reports == [])
    #expect(loaded?.articles.map(\.id) == ["c", "a", "b"])
    #expect(loaded?.articles.map(\.language) == ["uk", "uk", "uk"])
    #expect(loaded?.settings.title == "T")
  }

  @Test("Many files give the same articles and reports every time")
  func determinism() throws {
    var texts = ["timeline.yml": Self.settings]
    for number in 0..<150 {
      texts["articles/\(number % 7)/a\(number).md"] =
        number % 5 == 0 ? "no front matter" : Self.article("A", "2025-02-\(10 + number % 9)", more: "tilte: x\n")
    }
    let content = try TemporaryContent(texts)
    let (first, reports) = content.load()
    let (second, again) = content.load()
    #expect(reports == again)
    #expect(reports.count == 150)
    #expect(first?.articles.map(\.id) == second?.articles.map(\.id))
    #expect(first?.articles.count == 120)
  }

  @Test("What is missing is said, and what is there is read")
  func missing() throws {
    let empty = try TemporaryContent()
    #expect(
      empty.load().reports == [
        "content/articles:1:1: error: there are no articles: there is no such folder [no-articles]",
        "content/timeline.yml:1:1: warning: there is no timeline.yml, so the timeline has no name of its own [timeline-missing]",
      ])
    #expect(empty.load().content == nil)
    #expect(
      try TemporaryContent(["articles/a.txt": ""]).load().reports.first
        == "content/articles:1:1: error: there are no articles: no file ends with .md [no-articles]")
    let (content, diagnostics) = Content.load(from: empty.root + "/nowhere/")
    #expect(content == nil)
    #expect(diagnostics.map(\.id) == ["folder-missing"])
    let one = try TemporaryContent(["articles/a.md": Self.article("A"), "articles/b.md": "---\ntitle: B\n---\n"])
    #expect(one.load().content?.articles.map(\.id) == ["a"])
    #expect(
      one.load().reports.first == "content/articles/b.md:1:1: error: the front matter has no 'published' [missing-key]")
  }

  @Test("An id that two articles have is reported at both, and one of them left out")
  func duplicates() throws {
    let content = try TemporaryContent([
      "timeline.yml": Self.settings, "articles/a.md": Self.article("A"), "articles/x/A.md": Self.article("B"),
      "articles/z.md": Self.article("C", more: "id: a\n"),
    ])
    let (loaded, reports) = content.load()
    #expect(loaded?.articles.map(\.title) == ["A"])
    #expect(
      reports == [
        "content/articles/a.md:1:1: note: the other article with the id 'a' [duplicate-id]",
        "content/articles/a.md:1:1: note: the other article with the id 'a' [duplicate-id]",
        "content/articles/x/A.md:1:1: error: the id 'A' is that of content/articles/a.md too [duplicate-id]",
        "content/articles/z.md:1:1: error: the id 'a' is that of content/articles/a.md too [duplicate-id]",
      ])
  }

  @Test("A copy names an original that is there and no copy itself")
  func copies() throws {
    let content = try TemporaryContent([
      "timeline.yml": Self.settings, "articles/a.md": Self.article("A"),
      "articles/b.md": Self.article("B", more: "copy-of: a\n"),
      "articles/c.md": Self.article("C", more: "copy-of: b\n"),
      "articles/d.md": Self.article("D", more: "copy-of: d\n"),
      "articles/e.md": Self.article("E", more: "copy-of: f\n"),
      "articles/f.md": Self.article("F", more: "copy-of: e\n"),
      "articles/g.md": Self.article("G", more: "copy-of: nothing\n"),
    ])
    let (loaded, reports) = content.load()
    #expect(loaded?.articles.compactMap(\.copyOf) == ["a"])
    #expect(
      reports == [
        "content/articles/c.md:4:1: error: 'copy-of' names a copy: b [copy-of-circle]",
        "content/articles/d.md:4:1: error: 'copy-of' goes in a circle: d [copy-of-circle]",
        "content/articles/e.md:4:1: error: 'copy-of' goes in a circle: f [copy-of-circle]",
        "content/articles/f.md:4:1: error: 'copy-of' goes in a circle: e [copy-of-circle]",
        "content/articles/g.md:4:1: error: 'copy-of' names no article: nothing [copy-of-unknown]",
      ])
  }

  @Test("Links within the folder are followed, links out of it and to folders are not")
  func links() throws {
    let content = try TemporaryContent([
      "timeline.yml": Self.settings, "articles/a.md": Self.article("A"), "drafts/d.md": Self.article("D"),
    ])
    try Data("secret".utf8).write(to: URL(fileURLWithPath: content.root + "/secret.md"))
    try content.link("articles/in.md", to: "../drafts/d.md")
    try content.link("articles/out.md", to: "../../secret.md")
    try content.link("articles/gone.md", to: "nowhere.md")
    try content.link("articles/loop", to: "..")
    let (loaded, reports) = content.load()
    #expect(loaded?.articles.map(\.id) == ["a", "in"])
    #expect(
      reports == [
        "content/articles/gone.md:1:1: error: this link leads nowhere [link-broken]",
        "content/articles/loop:1:1: error: this link leads out of the content folder [link-outside]",
        "content/articles/out.md:1:1: error: this link leads out of the content folder [link-outside]",
      ])
  }

  @Test("A folder by the name of an article, and a file that is too long")
  func oddFiles() throws {
    let content = try TemporaryContent(["timeline.yml": Self.settings, "articles/folder.md/a.md": Self.article("A")])
    try content.write([UInt8](repeating: 0x20, count: 50_000_001), to: "articles/long.md")
    let (loaded, reports) = content.load()
    #expect(loaded?.articles.map(\.id) == ["a"])
    #expect(reports == ["content/articles/long.md:1:1: error: the file has 50.0 MB; the limit is 50 MB [file-size]"])
  }
}
