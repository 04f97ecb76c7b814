extension TemporalTagger {
  /// Every time expression of a text, resolved as its place in the text asks for.
  ///
  ///     TemporalTagger.english.mentions(in: "They met last Thursday.", context: DocumentContext(published: day))
  public func mentions(in text: String, context: DocumentContext) -> [Mention] {
    mentions(in: [text], context: context)
  }

  /// Every time expression of a document, block after block: what one says last, the next may count from.
  public func mentions(in blocks: [String], context: DocumentContext) -> [Mention] {
    var timexes = blocks.map { self.timexes(in: $0.utf8.span) }
    var reader = DocumentReader(context, mode: context.mode(of: timexes))
    for timexes in timexes { reader.learnNumericDates(from: timexes) }
    var found: [Mention] = []
    for (index, block) in blocks.enumerated() {
      // Taken out of the list, so that each expression is moved and not copied.
      var own: [Timex] = []
      swap(&own, &timexes[index])
      found += reader.read(own, in: block.utf8.span)
    }
    return found
  }
}
