import SourceText
import Testing

@Suite struct DiagnosticTextTests {
  func text(_ source: String, _ range: Range<Int>, hint: String? = nil, colored: Bool = false) -> String {
    let file = SourceFile(path: "a.md", bytes: Array(source.utf8))
    return Diagnostic(.error, id: "some-id", "something is wrong", in: file, range, hint: hint).text(colored: colored)
  }

  @Test func theFormOfGNU() {
    #expect(
      text("title: x\npublished: 11.02.2025\n", 20..<30, hint: "write 2025-02-11") == """
        a.md:2:12: error: something is wrong [some-id]
        2 | published: 11.02.2025
          |            ^~~~~~~~~~ write 2025-02-11

        """)
  }

  @Test func withoutAPlace() {
    let diagnostic = Diagnostic(.warning, id: "x", "nothing there", hint: "add something")
    #expect(diagnostic.text() == "warning: nothing there [x]\n  | add something\n")
  }

  @Test func theCaretStandsUnderTheCharacter() {
    #expect(
      text("é“ü” Feb. 30", 10..<17) == """
        a.md:1:11: error: something is wrong [some-id]
        1 | é“ü” Feb. 30
          |     ^~~~~~~

        """)
    #expect(text("\tx: \ty", 5..<6).contains("\n  | \t   \t^\n"))
  }

  @Test(arguments: [0..<0, 3..<3, 3..<99, 99..<100])
  func rangesAtTheEdge(range: Range<Int>) {
    #expect(text("abc", range).hasSuffix("^\n") || text("abc", range).hasSuffix("~\n"))
  }

  @Test func controlCharactersDoNotReachTheTerminal() {
    let printed = text("a\u{1B}[2Jb\u{7}\u{202E}c", 1..<2)
    #expect(printed.contains("1 | a\u{FFFD}[2Jb\u{FFFD}\u{FFFD}c\n"))
    #expect(!printed.contains("\u{1B}"))
  }

  @Test func aLongLineIsCut() {
    let printed = text(
      String(repeating: "x", count: 100_000) + "HERE" + String(repeating: "y", count: 1000), 100_000..<100_004)
    let lines = printed.split(separator: "\n")
    #expect(lines[1].hasPrefix("1 | …xxx"))
    #expect(lines[1].hasSuffix("y…"))
    #expect(lines[1].count < 130)
    let caret = lines[2].firstIndex(of: "^").map { lines[2].distance(from: lines[2].startIndex, to: $0) }
    let here = lines[1].firstIndex(of: "H").map { lines[1].distance(from: lines[1].startIndex, to: $0) }
    #expect(caret == here)
  }

  @Test func aColumnInsideACharacter() {
    #expect(text("aéb", 2..<3).contains("  |  ^"))
  }

  @Test func aByteOrderMarkTakesNoRoom() {
    #expect(text("\u{FEFF}abc", 3..<4).contains("1 | abc\n  | ^\n"))
  }

  @Test func colours() {
    #expect(text("abc", 0..<1, colored: true).hasPrefix("\u{1B}[1ma.md:1:1:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m "))
  }
}
