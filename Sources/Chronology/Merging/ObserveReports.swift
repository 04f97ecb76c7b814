import SourceText

/// Dated reports and, where they can join one, sentences without a date, in the order of the articles.
///
/// Words get their numbers in the order in which they first stand in the reports, whatever the number of cores: each
/// stretch of articles counts by itself, and the counts are then joined one after the other.
func observeReports(
  _ extractions: [ArticleExtraction], copies: [Int: Int]
) -> (observations: [Observation], vocabulary: Vocabulary) {
  let length = 64
  let stretches = Array(stride(from: 0, to: extractions.count, by: length)).concurrentMap { start in
    var stretch = Stretch()
    for article in start..<min(start + length, extractions.count) {
      stretch.read(extractions[article], article: article, isCopy: copies[article] != nil)
    }
    return stretch
  }
  var vocabulary = Vocabulary()
  let numbered = stretches.map { stretch in
    (stretch: stretch, numbers: stretch.vocabulary.words.map { vocabulary.number($0) })
  }
  let observations = numbered.concurrentMap { part in
    part.stretch.reports.map { report in
      Observation(
        article: report.article, sentence: report.sentence, record: report.record, candidate: report.candidate,
        words: report.words.renumbered(part.numbers))
    }
  }
  return (observations.flatMap(\.self), vocabulary)
}

/// The reports of a few articles, with numbers for their words that hold among them alone.
private struct Stretch: Sendable {
  struct Report: Sendable {
    let article: Int
    let sentence: Int
    let record: SentenceRecord
    let candidate: Candidate?
    let words: ReportWords
  }

  private(set) var reports: [Report] = []
  private(set) var vocabulary = Vocabulary()

  mutating func read(_ extraction: ArticleExtraction, article: Int, isCopy: Bool) {
    let dated = Dictionary(grouping: extraction.candidates, by: \.sentence)
    for (sentence, record) in extraction.sentences.enumerated() {
      let candidates = dated[sentence] ?? []
      for candidate in candidates { add(article, sentence, record, candidate) }
      // A copy's sentences say nothing that its original does not.
      if candidates.isEmpty, !isCopy, !record.isCaption, record.terms.count >= 4 {
        add(article, sentence, record, nil)
      }
    }
  }

  private mutating func add(_ article: Int, _ sentence: Int, _ record: SentenceRecord, _ candidate: Candidate?) {
    reports.append(
      Report(
        article: article, sentence: sentence, record: record, candidate: candidate,
        words: ReportWords(record, candidate, &vocabulary)))
  }
}
