import SourceText
import Testing

@testable import Articles

/// What is read without the parser is read as the parser reads it.
@Suite struct PlainFrontMatterTests {
  @Test(arguments: [
    "title: A report\npublished: 2031-05-15\n", "title: \"A: report # one\"\nurl: https://norland.example/a?b=c#d\n",
    "title: 'It is \"so\"'\n\nauthor: Ada Reed\n", "a-b: 1\nc: null\nd: true\n", "title: Café – “late”  \n",
    "title: \"\u{A0}x\"", "time: 2031-05-15T07:34:00+00:00",
  ])
  func isReadByItself(_ yaml: String) throws {
    let file = SourceFile(path: "a.md", bytes: Array(yaml.utf8))
    let entries = try #require(PlainFrontMatter.entries(in: file, 0..<file.bytes.count))
    #expect(lines(entries) == parsed(file))
  }

  @Test(arguments: [
    "", "# a remark\ntitle: A", "title: A\n  and more", "title:", "title: ", "title: [a, b]", "title: a: b",
    "title: a #b",
    "title: \"a\\\"b\"", "title: 'a''b'", "title: \"a", "title: |\n  a", "title: &a b", "title: *a", "title: - a",
    "title: a\ntitle: b", "a b: c", "- a", "title: a\r\n", "title: a\tb", "title: ~", "title: \"\"", "title: a:",
    "title: a\u{2028}b", "title: \u{FEFF}a", "title: 'a' b", "---", "? a", "title: a\n...", "title: !!str a",
    "title: @a",
    "title: é", "_a: b", "title: a\u{85}b",
  ])
  func isLeftToTheParser(_ yaml: String) {
    let file = SourceFile(path: "a.md", bytes: Array(yaml.utf8))
    #expect(PlainFrontMatter.entries(in: file, 0..<file.bytes.count) == nil)
  }

  @Test func whateverIsReadAgreesWithTheParser() {
    let pieces = [
      "a", "b", "Z", "9", "0x1F", "-", "_", " ", "  ", ":", ": ", " :", "#", " #", "'", "\"", "\\", "\n", "\na: ",
      "\nb: ",
      "&", "*", "!", "|", ">", "%", "@", "`", ",", "[", "]", "{", "}", "~", "null", "true", "é", "“", "\u{A0}",
      "\u{85}",
      "\u{2028}", "\t", "?", "---", "...", "<<", "=", ".",
    ]
    var state: UInt64 = 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var read = 0
    for _ in 0..<20_000 {
      let yaml = "key: " + (0..<1 + next(8)).map { _ in pieces[next(pieces.count)] }.joined()
      let file = SourceFile(path: "a.md", bytes: Array(yaml.utf8))
      guard let entries = PlainFrontMatter.entries(in: file, 0..<file.bytes.count) else { continue }
      read += 1
      #expect(lines(entries) == parsed(file), "\(yaml.debugDescription)")
    }
    #expect(read > 1000)
  }

  private func parsed(_ file: SourceFile) -> [String]? {
    var diagnostics: [Diagnostic] = []
    return YAMLMapping(parsing: file, in: 0..<file.bytes.count, diagnostics: &diagnostics).map { lines($0.entries) }
  }

  private func lines(_ entries: [YAMLMapping.Entry]) -> [String] {
    entries.map { "\($0.key) \($0.keyRange) \($0.value) \($0.valueRange)" }
  }
}
