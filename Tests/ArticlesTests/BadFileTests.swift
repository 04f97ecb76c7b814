import Articles
import CommonMark
import SourceText
import Testing

@Suite("Files that are no articles")
struct BadFileTests {
  @Test(
    "Each has its own report",
    arguments: [
      ("", "a.md:1:1: error: the file is empty [file-empty]"),
      ("\n", "a.md:1:1: error: the file does not begin with front matter [front-matter-missing]"),
      ("Only text.\n", "a.md:1:1: error: the file does not begin with front matter [front-matter-missing]"),
      ("---", "a.md:1:1: error: the front matter that begins here does not end [front-matter-unclosed]"),
      ("---\ntitle: A\n", "a.md:1:1: error: the front matter that begins here does not end [front-matter-unclosed]"),
      ("---\n---\n", "a.md:1:1: error: the front matter has no 'title' [missing-key]"),
      ("---\n- a\n---\n", "a.md:2:1: error: keys and values are wanted here [yaml-shape]"),
      (
        "---\ntitle: A: B\n---\n",
        "a.md:2:9: error: the YAML is broken: mapping values are not allowed in this context [yaml-syntax]"
      ),
      ("---\ntitle: [a\n---\n", "a.md:2:10: error: the YAML is broken: did not find expected ',' or ']' [yaml-syntax]"),
      (
        "---\ntitle: \"a\nb\"\n---\n",
        "a.md:2:8: error: quoted text must end on its line, and a block of text begin on that of its key [yaml-form]"
      ),
      (
        "---\n\ttitle: a\n---\n",
        "a.md:2:1: error: the YAML is broken: found character that cannot start any token [yaml-syntax]"
      ),
      ("---\ntitle: A\u{0}\n---\n", "a.md:2:9: error: byte 12 is NUL, which is no text [file-nul]"),
      (
        "---\nid: ../..\ntitle: A\npublished: 2025-02-11\n---\n",
        "a.md:2:5: error: the article has no name that a page could have [bad-id]"
      ),
      ("---\ntitle: &a A\n---\n", "a.md:2:8: error: anchors and aliases of YAML are not read [yaml-alias]"),
      ("---\ntitle: *a\n---\n", "a.md:2:8: error: anchors and aliases of YAML are not read [yaml-alias]"),
    ])
  func reports(_ text: String, _ report: String) {
    let (article, found) = read(Array(text.utf8))
    #expect(article == nil)
    #expect(found.hasPrefix(report + "\n"), "\(found)")
  }

  @Test("Bytes that are not UTF-8 are named by their offset")
  func encoding() {
    let bytes = Array("---\ntitle: ".utf8) + [0xCA, 0xF3] + Array("\n---\n".utf8)
    #expect(read(bytes).report.hasPrefix("a.md:2:8: error: byte 11 is not UTF-8 [file-encoding]\n"))
  }

  @Test("A file of more than 50 MB is refused with its size")
  func size() {
    let bytes = [UInt8](repeating: 0x61, count: 50_100_000)
    #expect(read(bytes).report == "a.md:1:1: error: the file has 50.1 MB; the limit is 50 MB [file-size]\n")
  }

  @Test("A fault at one key hides none at the others")
  func salvage() {
    let (article, report) = read(
      Array(
        """
        ---
        title: A: B
        publishr: The Wire
        published: 11.02.2025
        url: &a https://wire.example
        authors: [A. Reed
        publishr: The Wire
        mode: newz
        ---
        Text.

        """.utf8))
    #expect(article == nil)
    #expect(
      report.split(separator: "\n").filter { $0.hasPrefix("a.md") }.sorted() == [
        "a.md:2:9: error: the YAML is broken: mapping values are not allowed in this context [yaml-syntax]",
        "a.md:3:1: error: the front matter has no key 'publishr' [unknown-key]",
        "a.md:4:12: error: 'published' is not a date: 11.02.2025 [front-matter-date]",
        "a.md:5:6: error: anchors and aliases of YAML are not read [yaml-alias]",
        "a.md:6:18: error: the YAML is broken: did not find expected ',' or ']' [yaml-syntax]",
        "a.md:7:1: error: 'publishr' stands here again; the first is in line 3 [yaml-duplicate-key]",
        "a.md:8:7: error: there is no mode 'newz' [bad-mode]",
      ])
  }

  @Test("A key that could not be read is not said to be missing, and what is fine is not faulted")
  func unread() {
    for front in ["title: A: B\npublished: 2025-02-11", "title: A\npublished: [2025\n", "title: *A\npublished: *b"] {
      let report = read(Array("---\n\(front)\n---\n".utf8)).report
      #expect(!report.contains("missing-key") && report.contains("[yaml-"), "\(report)")
    }
    #expect(read(Array("---\ntitle: A: B\n---\n".utf8)).report.contains("has no 'published' [missing-key]"))
  }

  @Test("CRLF and a byte order mark are fine, and offsets stay those of the file")
  func lineEndings() throws {
    let (article, report) = read(
      Array("\u{FEFF}---\r\ntitle: A\r\npublished: 2025-02-11\r\n---\r\nOn *Monday*\r\nlast.\r\n".utf8))
    #expect(report == "")
    let found = try #require(article)
    #expect(found.title == "A")
    #expect(found.document.blocks.map(\.text) == ["On Monday last."])
    let range = found.document.blocks[0].sourceRange(of: 3..<9)
    #expect(found.file.bytes[range].elementsEqual("Monday".utf8))
    #expect(found.published.location.description == "a.md:3:12")
  }

  @Test("Front matter may end with dots, and the body be missing")
  func ends() {
    #expect(read(Array("---\ntitle: A\npublished: 2025-02-11\n...".utf8)).article?.document.blocks.isEmpty == true)
    #expect(read(Array("---  \ntitle: A\npublished: 2025-02-11\n---\t\nB".utf8)).article?.document.blocks.count == 1)
  }
}
