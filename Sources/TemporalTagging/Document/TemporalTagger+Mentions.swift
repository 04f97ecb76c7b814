extension TemporalTagger {
  /// Every time expression of a text, resolved as its place in the text asks for.
  ///
  ///     TemporalTagger.english.mentions(in: "They met last Thursday.", context: DocumentContext(published: day))
  public func mentions(in text: String, context: DocumentContext) -> [Mention] {
    mentions(in: [text], context: context)
  }

  /// Every time expression of a document, block after block: what one says last, the next may count from.
  public func mentions(in blocks: [String], context: DocumentContext) -> [Mention] {
    let texts = blocks.map { Array($0.utf8) }
    let timexes = texts.map { self.timexes(in: $0.span) }
    var reader = DocumentReader(context)
    for timexes in timexes { reader.learnNumericDates(from: timexes) }
    var found: [Mention] = []
    for (bytes, timexes) in zip(texts, timexes) { found += reader.read(timexes, in: bytes.span) }
    return found
  }
}
