package import Articles
import CommonMark

/// A time expression of an article with the way to its date, for whoever asks about one place.
package struct ExplainedPhrase: Sendable {
  /// The expression as the article's page marks it; the event is not known here.
  package var mark: TimeMark
  /// The bytes of the file that hold the words.
  package var source: Range<Int>
  /// How the date was found, or `nil` for an expression that dates nothing.
  package var derivation: Derivation?
}

extension Article {
  /// Every time expression, in the order of the text.
  package var explainedPhrases: [ExplainedPhrase] {
    let (phrases, marks) = PhraseReader.read(self)
    return document.blocks.indices.flatMap { block in
      zip(phrases[block], marks[block]).map { phrase, mark in
        ExplainedPhrase(
          mark: mark, source: document.blocks[block].sourceRange(of: mark.range), derivation: phrase.derivation)
      }
    }
  }
}
