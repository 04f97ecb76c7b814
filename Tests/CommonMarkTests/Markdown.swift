import CommonMark
import SourceText
import Testing

/// A document made of nothing but Markdown.
func document(_ markdown: String) -> MarkdownDocument {
  document(Array(markdown.utf8))
}

func document(_ bytes: [UInt8]) -> MarkdownDocument {
  MarkdownDocument(file: SourceFile(path: "test.md", bytes: bytes), body: 0..<bytes.count)
}

extension String {
  /// The range of the only place where a text stands in this one, in UTF-8 offsets.
  func range(of text: String) throws -> Range<Int> {
    let all = Array(utf8)
    let part = Array(text.utf8)
    let starts = (0...max(0, all.count - part.count)).filter { all[$0...].starts(with: part) }
    let start = try #require(starts.count == 1 ? starts.first : nil, "“\(text)” does not stand once in “\(self)”")
    return start..<start + part.count
  }
}

extension MarkdownDocument {
  /// A mark in square brackets around the only place where a text stands in a block.
  func mark(_ text: String, block: Int = 0, opening: String = "[", closing: String = "]") throws -> InlineMark {
    InlineMark(block: block, range: try blocks[block].text.range(of: text), opening: opening, closing: closing)
  }
}
