package import Articles
import CommonMark
import SourceText

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

extension ChronologyResult {
  /// Every time expression of an article, in the order of the text, with what other events have dated.
  package func explainedPhrases(of article: Article) -> [ExplainedPhrase] {
    let read = Dictionary(
      article.explainedPhrases.map { (Place($0.mark), $0) }, uniquingKeysWith: { first, _ in first })
    let events = Dictionary(timeline.events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return (marks[article.id] ?? []).map { mark in
      let source = article.document.blocks[mark.block].sourceRange(of: mark.range)
      if let known = read[Place(mark)] {
        return ExplainedPhrase(mark: mark, source: source, derivation: known.derivation)
      }
      // It was counted from an event: the way to the date stands in the report.
      let place = article.file.location(at: source.lowerBound)
      let report = mark.event.flatMap { events[$0] }?.reports.first { $0.derivation?.location == place }
      return ExplainedPhrase(mark: mark, source: source, derivation: report?.derivation)
    }
  }

  private struct Place: Hashable {
    let block: Int
    let range: Range<Int>

    init(_ mark: TimeMark) { (block, range) = (mark.block, mark.range) }
  }
}
