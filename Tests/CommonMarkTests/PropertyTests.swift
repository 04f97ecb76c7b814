import CommonMark
import SourceText
import Testing

@Suite("Of Markdown made at random")
struct PropertyTests {
  @Test("each word of prose is found at its very bytes, and back", arguments: 0..<400)
  func words(_ seed: Int) throws {
    let made = MarkdownMaker(seed: seed)
    let document = document(made.bytes)
    var next = 0
    for block in document.blocks {
      let text = Array(block.text.utf8)
      var offset = 0
      while next < made.words.count, let start = text[offset...].start(of: Array(made.words[next].text.utf8)) {
        let (word, source) = made.words[next]
        offset = start + word.utf8.count
        try #require(block.sourceRange(of: start..<offset) == source, "“\(word)” in \(made.text)")
        try #require(block.textOffset(ofSource: source.lowerBound) == start)
        next += 1
      }
    }
    #expect(next == made.words.count, "\(made.text.debugDescription)")
  }

  @Test("the map never goes back, and stays within the file", arguments: 0..<60)
  func order(_ seed: Int) throws {
    let made = MarkdownMaker(seed: seed)
    var last = 0
    for block in document(made.bytes).blocks {
      for offset in 0..<block.text.utf8.count {
        let range = block.sourceRange(of: offset..<offset + 1)
        try #require(range.lowerBound >= last && range.upperBound <= made.bytes.count && !range.isEmpty)
        last = range.lowerBound
      }
    }
  }

  @Test("marks change nothing but what they add", arguments: 0..<120)
  func marks(_ seed: Int) throws {
    let document = document(MarkdownMaker(seed: seed).bytes)
    var marks: [InlineMark] = []
    for (index, block) in document.blocks.enumerated() {
      let count = block.text.utf8.count
      let step = 1 + (seed + index) % 9
      for start in stride(from: seed % 3, to: count - step, by: step + 1 + seed % 4) {
        marks.append(
          InlineMark(block: index, range: start..<start + step, opening: "<mark><a>", closing: "</a></mark>"))
      }
    }
    let html = document.html(marking: marks)
    #expect(plain(html) == plain(document.html()))
    try expectProperNesting(html)
  }

  /// The HTML without marks and without the closing tags of links, which marks bring too; code that a mark divided is
  /// joined. In bytes, since to Swift a `>` with an accent behind it is no `>`.
  private func plain(_ html: String) -> String {
    var bytes = Array(html.utf8)
    for tag in ["<mark>", "</mark>", "<a>", "</a>", "</code><code>"] {
      bytes = Array(bytes.split(separator: Array(tag.utf8)).joined())
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Each element that opens closes in order, and no link lies in a link.
  private func expectProperNesting(_ html: String) throws {
    var open: [String] = []
    for tag in html.utf8.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst() {
      let name = String(decoding: tag.prefix { !" >\n".utf8.contains($0) }, as: UTF8.self)
      if name == "img" || name == "br" { continue }
      if name.hasPrefix("/") {
        let last = open.popLast()
        try #require(last == String(name.dropFirst()), "\(html)")
      } else {
        try #require(name != "a" || !open.contains("a"), "\(html)")
        open.append(name)
      }
    }
    try #require(open.isEmpty)
  }
}

extension MarkdownMaker {
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension ArraySlice<UInt8> {
  fileprivate func start(of part: [UInt8]) -> Int? {
    indices.first { self[$0] == part[0] && self[$0...].starts(with: part) }
  }
}
