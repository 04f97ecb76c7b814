package import SourceText

/// Which ids were given to published events, and how to know those events again: `permalinks.jsonl`.
package struct Permalinks: Sendable {
  package static let fileName = "permalinks.jsonl"

  /// Where the registry is, or would be.
  package var path: String
  /// `nil` where there is no registry.
  package var file: SourceFile?
  /// In the order of the file.
  package var entries: [PermalinkEntry]

  package init(path: String = fileName, file: SourceFile? = nil, entries: [PermalinkEntry] = []) {
    self.path = path
    self.file = file
    self.entries = entries
  }
}

/// One published event.
package struct PermalinkEntry: Hashable, Sendable {
  package var id: String
  /// The id of the event that it went into, if it did.
  package var mergedInto: String?
  /// The event's date in EDTF when it was registered.
  package var date: String
  /// The event's title when it was registered; for whoever reads the registry.
  package var title: String
  /// Sentences that told of it, some of them at most.
  package var sources: [Source]
  /// The line in the registry, from 1; 0 for an entry that no file has.
  package var line: Int

  package init(
    id: String, mergedInto: String? = nil, date: String, title: String, sources: [Source], line: Int = 0
  ) {
    self.id = id
    self.mergedInto = mergedInto
    self.date = date
    self.title = title
    self.sources = sources
    self.line = line
  }

  /// A sentence of an article, and the phrase in it that dated the event.
  package struct Source: Hashable, Sendable {
    /// The id of the article.
    package var article: String
    /// What the sentence says, folded into 64 bits, of which few change with a word.
    package var sentence: UInt64
    /// `nil` for a sentence that joined by its words.
    package var phrase: String?
    /// Which of the places is meant where the sentence has those words more than once, from 1.
    package var occurrence: Int

    package init(article: String, sentence: UInt64, phrase: String?, occurrence: Int = 1) {
      self.article = article
      self.sentence = sentence
      self.phrase = phrase
      self.occurrence = occurrence
    }
  }
}
