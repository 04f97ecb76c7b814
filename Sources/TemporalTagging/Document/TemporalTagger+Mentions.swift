extension TemporalTagger {
  /// Every time expression of a text, resolved as its place in the text asks for.
  ///
  ///     TemporalTagger.english.mentions(in: "They met last Thursday.", context: DocumentContext(published: day))
  public func mentions(in text: String, context: DocumentContext) -> [Mention] {
    mentions(in: [text], context: context)
  }

  /// Every time expression of a document, block after block: what one says last, the next may count from.
  public func mentions(in blocks: [String], context: DocumentContext) -> [Mention] {
    var reader = DocumentReader(context)
    var found: [Mention] = []
    for block in blocks {
      let bytes = Array(block.utf8)
      found += reader.read(timexes(in: bytes.span), in: bytes.span)
    }
    return found
  }
}
