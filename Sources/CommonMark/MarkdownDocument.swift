package import SourceText

/// One Markdown text: its prose, with a map back to the source, and its HTML.
package struct MarkdownDocument: Sendable {
  /// The stretches of running text, in the order of the source.
  package let blocks: [ProseBlock]
  /// Links and images that were taken out because their address is not allowed, and the like.
  package let diagnostics: [Diagnostic]

  package init(file: SourceFile, body: Range<Int>) {
    blocks = []
    diagnostics = []
  }

  /// The document as HTML, with the given stretches of prose wrapped.
  package func html(marking marks: [InlineMark] = []) -> String { "" }
}

/// A stretch of prose that a reader takes in without a break: a paragraph, a heading, a caption.
package struct ProseBlock: Sendable {
  package enum Kind: Hashable, Sendable {
    case paragraph
    /// A heading of the given level, 1 through 6.
    case heading(Int)
    case listItem
    case quotation
    case caption
  }

  package let kind: Kind
  /// The text as read: markup taken off, entities and escapes resolved, each line break one space.
  package let text: String

  /// The bytes of the file that hold the given stretch of `text`, in UTF-8 offsets.
  package func sourceRange(of range: Range<Int>) -> Range<Int> { range }
}

/// HTML to put around a stretch of a block's text.
package struct InlineMark: Sendable {
  /// Index into `MarkdownDocument.blocks`.
  package var block: Int
  /// UTF-8 offsets into that block's text.
  package var range: Range<Int>
  /// HTML, trusted: whoever makes a mark escapes what goes into it.
  package var opening: String
  package var closing: String

  package init(block: Int, range: Range<Int>, opening: String, closing: String) {
    self.block = block
    self.range = range
    self.opening = opening
    self.closing = closing
  }
}
