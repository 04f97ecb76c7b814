package import SourceText

/// One Markdown text: its prose, with a map back to the source, and its HTML.
///
/// The text is CommonMark 0.30 with one habit of our own, plain CommonMark itself: a fenced block with the info string
/// `caption` holds the words under a picture. Raw HTML is left out, and so is every address that `WebAddress` does not
/// allow. A picture from another site becomes a link to it, since a page of ours asks no other host for anything.
package struct MarkdownDocument: Sendable {
  /// The stretches of running text that are not empty, in the order of the source.
  package let blocks: [ProseBlock]
  /// Links and images that were taken out because their address is not allowed, a text that lies too deep, and the like.
  package let diagnostics: [Diagnostic]
  private let text: CleanText

  /// Reads the Markdown in the given range of a file, from which bytes of other encodings are taken as U+FFFD.
  ///
  /// A text that lies too deep in quotes and lists is not read at all, and an error says so.
  ///
  /// - Complexity: O(*n*): each line costs as much as it has containers around it, and those have a limit.
  package init(file: SourceFile, body: Range<Int>) {
    let body = body.clamped(to: 0..<file.bytes.count)
    let start = file.bytes[body].starts(with: [0xEF, 0xBB, 0xBF]) ? body.lowerBound + 3 : body.lowerBound
    if let fault = NestingGuard.firstFault(in: file.bytes, start..<body.upperBound) {
      text = CleanText([], range: 0..<0)
      blocks = []
      diagnostics = [
        Diagnostic(
          .error, id: "markdown-nesting", "quotes and lists lie too deep in each other", in: file, fault,
          hint: "the limits are \(NestingGuard.markerLimit) on a line and \(NestingGuard.indentLimit) columns")
      ]
      return
    }
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
    String(decoding: bytes(marking: marks), as: UTF8.self)
  }

  /// The same in UTF-8.
  package func bytes(marking marks: [InlineMark]) -> [UInt8] {
    guard let tree = MarkdownTree(parsing: text.bytes, in: text.range) else { return [] }
    MarkdownRewriter(marks: marks).rewrite(tree)
    return tree.html()
  }
}
