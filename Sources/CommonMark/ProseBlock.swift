/// A stretch of prose that a reader takes in without a break: a paragraph, a heading, a caption.
package struct ProseBlock: Sendable {
  package enum Kind: Hashable, Sendable {
    case paragraph
    /// A heading of the given level, 1 through 6, as the source has it.
    case heading(Int)
    /// A paragraph directly in a list item.
    case listItem
    /// A paragraph directly in a block quote.
    case quotation
    /// A fenced block with the info string `caption`: the words under a picture.
    case caption
  }

  package let kind: Kind
  /// The text as read: markup taken off, entities and escapes resolved, each line break one space.
  ///
  /// The descriptions of images and raw HTML are no part of it.
  package let text: String
  private let map: SourceMap

  init(kind: Kind, text: String, map: SourceMap) {
    self.kind = kind
    self.text = text
    self.map = map
  }

  /// The bytes of the file that hold the given stretch of `text`, in UTF-8 offsets.
  ///
  /// An entity, an escape or a line break is taken whole. A stretch that goes beyond the text is clamped.
  /// - Complexity: O(log *n*) in the number of places where text and source part.
  package func sourceRange(of range: Range<Int>) -> Range<Int> { map.sourceRange(of: range) }

  /// The offset in `text` of what stands at an offset of the file; `nil` where that is markup or another block.
  ///
  /// - Complexity: O(log *n*) in the number of places where text and source part.
  package func textOffset(ofSource offset: Int) -> Int? { map.textOffset(of: offset) }
}
