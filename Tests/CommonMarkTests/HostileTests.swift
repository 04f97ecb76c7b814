import CommonMark
import SourceText
import Testing

@Suite("Hostile Markdown neither crashes nor grows without bound")
struct HostileTests {
  /// A piece, and how often it is repeated.
  @Test(arguments: [
    (">", 100_000), ("> ", 10_000), ("- ", 5_000), ("1. ", 5_000), ("[", 100_000), ("]", 100_000), ("![[]()", 10_000),
    ("[a](", 5_000), ("*a **a ", 5_000), ("a**b_c", 5_000), ("*", 100_000), ("`a``", 10_000), ("\\", 100_000),
    ("&", 100_000), ("&amp;", 5_000), ("&ngE;", 2_000), ("<", 10_000), ("<a ", 10_000), ("a\n", 10_000),
    ("> a\n", 5_000),
    ("a\\\n", 5_000), ("# ", 10_000), ("\t", 10_000), ("\u{0}", 5_000), ("😀", 5_000), ("\r", 10_000),
    ("[a]: /b\n", 10_000), ("```caption\n", 5_000), ("|a", 5_000), ("<br>", 5_000), ("![a](https://b.example)", 5_000),
  ])
  func repeated(_ piece: String, _ count: Int) {
    for end in ["", "\n\nb"] {
      let text = document(String(repeating: piece, count: count) + end)
      let marks = text.blocks.indices.prefix(50).map {
        InlineMark(block: $0, range: 0..<1, opening: "<mark>", closing: "</mark>")
      }
      #expect(text.html(marking: marks).utf8.count >= 0)
      for block in text.blocks.prefix(50) {
        let count = block.text.utf8.count
        #expect(block.sourceRange(of: 0..<count).count > 0)
      }
    }
  }

  @Test("Emphasis in emphasis, opened and closed, under one mark and under many")
  func nestedEmphasis() {
    let depth = 5_000
    let markdown = String(repeating: "*a ", count: depth) + "b" + String(repeating: " a*", count: depth)
    let text = document(markdown)
    let count = text.blocks[0].text.utf8.count
    func mark(_ range: Range<Int>) -> InlineMark {
      InlineMark(block: 0, range: range, opening: "<mark>", closing: "</mark>")
    }
    #expect(text.html(marking: [mark(0..<count)]).hasPrefix("<p><mark>"))
    #expect(
      text.html(marking: stride(from: 0, to: count - 1, by: 2).map { mark($0..<$0 + 1) }).contains("<mark>b</mark>"))
  }

  @Test("Bytes of any kind")
  func anyBytes() {
    let signs = Array("*_[]()!<>&;#\\`-+ \t\n\r\"'a1:".utf8)
    var state: UInt64 = 88_172_645_463_325_252
    for _ in 0..<200 {
      let bytes = (0..<400).map { _ -> UInt8 in
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        let sample = UInt8(truncatingIfNeeded: state >> 24)
        // Half of them signs of Markdown, line breaks and broken UTF-8.
        return state & 1 == 0 ? sample : signs[Int(sample) % signs.count]
      }
      let text = document(bytes)
      _ = text.html(
        marking: text.blocks.indices.map { InlineMark(block: $0, range: 0..<3, opening: "<b>", closing: "</b>") })
      for block in text.blocks {
        for offset in 0..<block.text.utf8.count {
          #expect(block.sourceRange(of: offset..<offset + 1).upperBound <= bytes.count)
        }
      }
    }
  }

  @Test("Bytes that are no text are shown as such, and the map still knows each")
  func replaced() throws {
    let text = document(Array("a\u{0}b ".utf8) + [0xFF, 0xC3] + Array(" *c* d".utf8))
    let block = try #require(text.blocks.first)
    #expect(block.text == "a\u{FFFD}b \u{FFFD}\u{FFFD} c d")
    #expect(block.sourceRange(of: 1..<4) == 1..<2)
    #expect(block.sourceRange(of: try block.text.range(of: "c d")) == 8..<12)
  }
}
