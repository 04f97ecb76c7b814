/// A text to tag, with the time from which its expressions count.
package struct SourceDocument: Hashable, Sendable {
  /// The name by which annotations call the document.
  package var id: String
  /// When the text was made; `nil` where nobody says.
  package var reference: CreationTime?
  /// The text, without markup.
  package var text: String

  /// Creates a document.
  package init(id: String, reference: CreationTime?, text: String) {
    self.id = id
    self.reference = reference
    self.text = text
  }
}

/// The time expressions that somebody marked in one document.
package struct Annotation: Hashable, Sendable {
  /// The name of the document.
  package var documentID: String
  /// What was marked, in the order of the text where a file has it so.
  package var mentions: [AnnotatedMention]

  /// Creates an annotation of one document.
  package init(documentID: String, mentions: [AnnotatedMention]) {
    self.documentID = documentID
    self.mentions = mentions
  }
}

/// Everything that was read from some files.
package struct Corpus: Hashable, Sendable {
  /// The texts.
  package var documents: [SourceDocument] = []
  /// What was marked in them.
  package var annotations: [Annotation] = []

  /// Creates an empty corpus.
  package init() {}

  /// Adds what was read from another file.
  package static func += (corpus: inout Self, other: Self) {
    corpus.documents += other.documents
    corpus.annotations += other.annotations
  }
}
