/// A text to tag, with the time from which its expressions count.
package struct SourceDocument: Hashable, Sendable {
  package var id: String
  /// When the text was made; `nil` where nobody says.
  package var reference: CreationTime?
  package var text: String

  package init(id: String, reference: CreationTime?, text: String) {
    self.id = id
    self.reference = reference
    self.text = text
  }
}

/// The time expressions that somebody marked in one document.
package struct Annotation: Hashable, Sendable {
  package var documentID: String
  package var mentions: [AnnotatedMention]

  package init(documentID: String, mentions: [AnnotatedMention]) {
    self.documentID = documentID
    self.mentions = mentions
  }
}

/// Everything that was read from some files.
package struct Corpus: Hashable, Sendable {
  package var documents: [SourceDocument] = []
  package var annotations: [Annotation] = []

  package init() {}

  package static func += (corpus: inout Self, other: Self) {
    corpus.documents += other.documents
    corpus.annotations += other.annotations
  }
}
