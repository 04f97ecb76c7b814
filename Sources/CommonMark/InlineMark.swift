/// HTML to put around a stretch of a block's text.
package struct InlineMark: Sendable {
  /// Index into `MarkdownDocument.blocks`.
  package var block: Int
  /// UTF-8 offsets into that block's text.
  package var range: Range<Int>
  /// HTML, trusted: whoever makes a mark escapes what goes into it.
  ///
  /// It is repeated where markup divides the stretch, so it must hold no `id`. Inside a link the `<a …>` in it is left
  /// out, with the `</a>` in `closing`, for links do not nest.
  package var opening: String
  package var closing: String

  package init(block: Int, range: Range<Int>, opening: String, closing: String) {
    self.block = block
    self.range = range
    self.opening = opening
    self.closing = closing
  }
}

extension InlineMark {
  /// Whether the mark makes a link.
  var isLink: Bool { Self.anchor(in: opening) != nil }

  /// The mark without its link.
  var withoutLink: InlineMark {
    var mark = self
    while let anchor = Self.anchor(in: mark.opening) { mark.opening.removeSubrange(anchor) }
    while let end = Self.anchorEnd(in: mark.closing) { mark.closing.removeSubrange(end) }
    return mark
  }

  /// The first `</a>` of a piece of HTML.
  private static func anchorEnd(in html: String) -> Range<String.Index>? {
    let tag = "</a>".utf8
    var rest = html.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[open...]
      if rest.starts(with: tag) { return open..<rest.index(open, offsetBy: tag.count) }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// The first `<a …>` of a piece of HTML.
  private static func anchor(in html: String) -> Range<String.Index>? {
    let bytes = html.utf8
    var start = bytes.startIndex
    while let open = bytes[start...].firstIndex(of: UInt8(ascii: "<")) {
      let name = bytes[open...].dropFirst()
      if name.first == UInt8(ascii: "a"), let next = name.dropFirst().first,
        next == UInt8(ascii: ">") || next.isWhitespace
      {
        var quote: UInt8?
        for index in bytes[open...].indices {
          let byte = bytes[index]
          if byte == quote {
            quote = nil
          } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            quote = byte
          } else if quote == nil, byte == UInt8(ascii: ">") {
            return open..<bytes.index(after: index)
          }
        }
      }
      start = bytes.index(after: open)
    }
    return nil
  }
}
