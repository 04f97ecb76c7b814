package import SourceText

/// One Markdown text: its prose, with a map back to the source, and its HTML.
///
/// The text is CommonMark 0.30 with one habit of our own, plain CommonMark itself: a fenced block with the info string
/// `caption` holds the words under a picture. Raw HTML is left out, and so is every address that `WebAddress` does not
/// allow. A picture from another site becomes a link to it, since a page of ours asks no other host for anything.
package struct MarkdownDocument: Sendable {
  /// The stretches of running text that are not empty, in the order of the source.
  package let blocks: [ProseBlock]
  /// Links and images that were taken out because their address is not allowed, and the like.
  package let diagnostics: [Diagnostic]
  private let text: CleanText

  /// Reads the Markdown in the given range of a file, from which bytes of other encodings are taken as U+FFFD.
  ///
  /// - Complexity: O(*n*), apart from nesting: each line costs as much as it has containers around it.
  package init(file: SourceFile, body: Range<Int>) {
    let body = body.clamped(to: 0..<file.bytes.count)
    let start = file.bytes[body].starts(with: [0xEF, 0xBB, 0xBF]) ? body.lowerBound + 3 : body.lowerBound
    text = CleanText(file.bytes, range: start..<body.upperBound)
    var reader = ProseReader(text: text, file: file)
    reader.read()
    blocks = reader.blocks
    diagnostics = reader.diagnostics
  }

  /// The document as HTML, with the given stretches of prose wrapped.
  ///
  /// The highest headings become level 2, because the page has a title of its own. Of two marks that
  /// overlap, the one that begins first stays.
  package func html(marking marks: [InlineMark] = []) -> String {
    guard let tree = MarkdownTree(parsing: text.bytes, in: text.range) else { return "" }
    MarkdownRewriter(marks: marks).rewrite(tree)
    return tree.html()
  }
}
