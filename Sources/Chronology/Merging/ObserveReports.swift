import SourceText

/// Articles in a row that were read with one book of words.
struct ExtractedStretch: Sendable {
  /// The index of the first article.
  var start: Int
  var extractions: [ArticleExtraction]
  /// The words by their numbers.
  var words: [Word]
}

/// Dated reports and, where they can join one, sentences without a date, in the order of the articles.
///
/// Words get their numbers in the order in which they first stand in the reports, whatever the number of cores: each
/// stretch of articles counts by itself, and the counts are then joined one after the other.
func observeReports(
  _ stretches: [ExtractedStretch], copies: [Int: Int]
) -> (observations: [Observation], vocabulary: Vocabulary, headlines: [Headline]) {
  let counted = stretches.concurrentMap { ReportCounter($0, copies: copies) }
  var vocabulary = Vocabulary()
  let numbered = counted.map { counter in
    var numbers = [Term](repeating: -1, count: counter.words)
    for (number, word) in counter.order { numbers[Int(number)] = vocabulary.number(word) }
    return (reports: counter.reports, numbers: numbers)
  }
  let speakers = numberSpeakers(stretches, counted.map(\.reports))
  let sides = vocabulary.words.map { Opposition([$0.description]) }
  let made = stretches.indices.map(\.self).concurrentMap { number in
    let (stretch, numbered) = (stretches[number], numbered[number])
    let observations = zip(numbered.reports, speakers[number]).map { report, speakers in
      let article = report.article - stretch.start
      let record = stretch.extractions[article].sentences[report.sentence]
      let candidate = report.candidate.map { stretch.extractions[article].candidates[$0] }
      return Observation(
        article: report.article, sentence: report.sentence, record: record, candidate: candidate,
        words: ReportWords(record, candidate, numbers: numbered.numbers), speakers: speakers, sides: sides)
    }
    let headlines = stretch.extractions.map { Headline($0.headline, numbers: numbered.numbers) }
    return (observations: observations, headlines: headlines)
  }
  return (made.flatMap(\.observations), vocabulary, made.flatMap(\.headlines))
}

/// Who speaks in each report of each stretch, by numbers.
private func numberSpeakers(_ stretches: [ExtractedStretch], _ reports: [[ReportCounter.Report]]) -> [[SpeakerIDs]] {
  var numbers: [String: Int32] = [:]
  func number(_ speaker: String) -> Int32 {
    if let known = numbers[speaker] { return known }
    numbers[speaker] = Int32(numbers.count)
    return Int32(numbers.count - 1)
  }
  return zip(stretches, reports).map { stretch, reports in
    reports.map { report in
      let article = report.article - stretch.start
      let speakers =
        report.candidate.map { stretch.extractions[article].candidates[$0].value.speakers }
        ?? stretch.extractions[article].sentences[report.sentence].value.speakers
      return speakers.isEmpty ? SpeakerIDs() : SpeakerIDs(speakers.map(number))
    }
  }
}

/// The content words of a headline.
struct Headline: Sendable {
  /// Those that reports have too.
  let terms: Set<Term>
  /// How many there are.
  let count: Int

  init(_ words: [Int32], numbers: [Term]) {
    terms = Set(words.map { numbers[Int($0)] }.filter { $0 >= 0 })
    count = words.count
  }
}

/// The reports of a stretch, and its words in the order in which they first stand in them.
private struct ReportCounter: Sendable {
  struct Report: Sendable {
    let article: Int
    let sentence: Int
    /// Index into the candidates of the article.
    let candidate: Int?
  }

  private(set) var reports: [Report] = []
  private(set) var order: [(number: Int32, word: Word)] = []
  private var isKnown: [Bool]

  /// How many numbers the book of the stretch has.
  var words: Int { isKnown.count }

  init(_ stretch: ExtractedStretch, copies: [Int: Int]) {
    isKnown = [Bool](repeating: false, count: stretch.words.count)
    for (offset, extraction) in stretch.extractions.enumerated() {
      let article = stretch.start + offset
      // What was dated by another event stands behind the others.
      let candidates = extraction.candidates.indices.sorted {
        (extraction.candidates[$0].value.sentence, $0) < (extraction.candidates[$1].value.sentence, $1)
      }
      var next = 0
      for (sentence, record) in extraction.sentences.enumerated() {
        let first = next
        while next < candidates.count, extraction.candidates[candidates[next]].value.sentence == sentence {
          let number = candidates[next]
          add(article, sentence, record, number, extraction.candidates[number], stretch.words)
          next += 1
        }
        // A copy's sentences say nothing that its original does not.
        if next == first, copies[article] == nil, !record.isCaption, record.terms.count >= 4 {
          add(article, sentence, record, nil, nil, stretch.words)
        }
      }
    }
  }

  private mutating func add(
    _ article: Int, _ sentence: Int, _ record: Shared<SentenceRecord>, _ number: Int?, _ candidate: Shared<Candidate>?,
    _ words: [Word]
  ) {
    reports.append(Report(article: article, sentence: sentence, candidate: number))
    count(sorted: record.terms, words)
    if let candidate {
      count(sorted: candidate.terms, words)
      count(sorted: candidate.names, words)
    }
    count(sorted: record.names, words)
    for term in candidate?.speakerTerms ?? record.speakerTerms { count(term, words) }
    if let candidate, candidate.isHeadTelling { count(candidate.head, words) }
    for word in record.words { count(word, words) }
  }

  private mutating func count(_ number: Int32, _ words: [Word]) {
    guard !isKnown[Int(number)] else { return }
    isKnown[Int(number)] = true
    order.append((number, words[Int(number)]))
  }

  /// New terms in the order of the alphabet, which does not depend on the numbers of a book.
  private mutating func count(sorted terms: [Int32], _ words: [Word]) {
    guard terms.contains(where: { !isKnown[Int($0)] }) else { return }
    let new = terms.filter { !isKnown[Int($0)] }
    for (number, _) in new.map({ ($0, words[Int($0)].description) }).sorted(by: { $0.1 < $1.1 }) {
      count(number, words)
    }
  }
}
