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

  /// Whether the expression is an event that is dated by the way, and another is the length of time between the day beside
  /// it and the event: "three days" of "on Friday, three days after the quake".
  package func countsBack(by length: ExplainedPhrase, in article: Article) -> Bool {
    guard derivation?.rule == AnchorSolver.backRule, mark.event != nil, mark.block == length.mark.block,
      length.derivation == nil
    else { return false }
    let words = String(article.document.blocks[mark.block].text, utf8: length.mark.range)
    return derivation?.steps.contains { $0.hasPrefix("“\(words) ") } ?? false
  }
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

  /// The same with what the chronology counts from its events, each in the place of the expressions within it.
  ///
  /// - Parameter marks: The marks of the article, of a chronology with these events.
  package func explainedPhrases(_ marks: [TimeMark], of events: [String: Event]) -> [ExplainedPhrase] {
    let read = explainedPhrases
    func place(_ mark: TimeMark) -> [Int] { [mark.block, mark.range.lowerBound, mark.range.upperBound] }
    let known = Set(read.map { place($0.mark) })
    let counted = marks.filter { !known.contains(place($0)) }.map { mark -> ExplainedPhrase in
      let source = document.blocks[mark.block].sourceRange(of: mark.range)
      let location = file.location(at: source.lowerBound)
      let reports = mark.event.flatMap { events[$0]?.reports } ?? []
      return ExplainedPhrase(
        mark: mark, source: source, derivation: reports.lazy.compactMap(\.derivation).first { $0.location == location })
    }
    let others = read.filter { phrase in
      !counted.contains { $0.mark.block == phrase.mark.block && $0.mark.range.overlaps(phrase.mark.range) }
    }
    return (others + counted).sorted { $0.source.lowerBound < $1.source.lowerBound }
  }
}
