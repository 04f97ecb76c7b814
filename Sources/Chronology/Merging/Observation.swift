import Articles
import CivilTime

/// One report as the merging sees it: a dated candidate, or a sentence without a date.
///
/// A class, since the same few thousand are compared millions of times and none ever changes.
final class Observation: Sendable {
  /// Words of a verbatim run that two sentences hardly have by chance.
  static let quotedRun = 6

  /// Index into the articles, which are in the order of publication.
  let article: Int
  /// Index into that article's sentences.
  let sentence: Int
  let record: Shared<SentenceRecord>
  /// `nil` for a sentence without a date of its own.
  let candidate: Shared<Candidate>?
  private let numbered: ReportWords
  /// Who speaks.
  let speakers: SpeakerIDs
  /// On which sides of the pairs of opposite words the terms stand.
  let opposition: Opposition

  /// - Parameter sides: The opposition of every word, by its number.
  init(
    article: Int, sentence: Int, record: Shared<SentenceRecord>, candidate: Shared<Candidate>?, words: ReportWords,
    speakers: SpeakerIDs, sides: [Opposition]
  ) {
    self.article = article
    self.sentence = sentence
    self.record = record
    self.candidate = candidate
    numbered = words
    self.speakers = speakers
    opposition = Opposition(words.terms, sides: sides)
  }

  /// The terms of the clause, or of the sentence where there is no date.
  var terms: ArraySlice<Term> { numbered.terms }
  /// The terms of the whole sentence.
  var allTerms: ArraySlice<Term> { numbered.allTerms }
  /// The terms that name who speaks.
  var speakerTerms: ArraySlice<Term> { numbered.speakerTerms }
  /// The terms of the clause that are written with a capital.
  var nameTerms: ArraySlice<Term> { numbered.nameTerms }
  /// The terms of the whole sentence that are written with a capital, beyond its first word.
  var capitalTerms: ArraySlice<Term> { numbered.capitalTerms }
  /// The term of the verb or the noun that the date belongs to, where it says something.
  var headTerm: Term? { numbered.headTerm }
  /// Whether a term of the clause stands there as a name: with a capital, or at the head of the sentence where other
  /// sentences write it with one.
  func isNamed(_ term: Term, _ table: TermTable) -> Bool {
    nameTerms.contains(term)
      || table.isProper(term) && (numbered.firstTerm == term || capitalTerms.contains(term))
  }

  /// The words in their order, to compare what is quoted.
  var words: ArraySlice<Term> { numbered.words }

  var numbers: [String] { candidate?.value.numbers ?? record.value.numbers }
  var figures: [Figure] { candidate?.value.figures ?? record.value.figures }
  var actors: [String] { candidate?.value.actors ?? record.value.actors }
  var places: [String] { candidate?.value.places ?? record.value.places }

  var kind: Event.Kind? { candidate?.value.kind }
  var date: EventDate? { candidate?.value.date }
  var eventClasses: [EventClass] { candidate?.value.eventClasses ?? [] }
  var countedFrom: Int? { candidate?.value.countedFrom }
  var isAnaphoric: Bool { candidate?.value.isAnaphoric ?? false }

  /// Hashes of every six words in a row, ascending.
  var runs: [UInt64] { StableHash.runs(of: Self.quotedRun, in: words.map { UInt64($0) }).sortedOnce() }

  /// Figures that both give and that are not too common to tell something, in the order of the alphabet.
  func tellingFigures(sharedWith other: Observation) -> [String] {
    numbers.filter { other.numbers.contains($0) && $0.isTellingFigure }
  }

  /// Whether both name one of the editors' actors or places.
  func knows(oneOf other: Observation) -> Bool {
    actors.contains(where: other.actors.contains) || places.contains(where: other.places.contains)
  }

  /// The days on which the event may have been, for the sake of comparing: of "more than six months ago", no more
  /// than twice as far back.
  func plausibleDays(published: Day) -> DaySpan? {
    guard let span = candidate?.date.span else { return nil }
    guard span.start == nil, let end = span.end else { return span }
    return DaySpan(start: end - max(31, published - end), end: end)
  }

  /// The longest run of words that both have, the first one of those.
  ///
  /// - Complexity: O(*mn*) in the lengths of the sentences, O(*n*) where they are the same.
  func commonRun(_ other: Observation) -> ArraySlice<Term> {
    let (words, theirs) = (self.words, other.words)
    if words == theirs { return words }
    if let run = Self.longRun(words, theirs) { return run }
    var best = 0
    var end = words.startIndex
    // One row of the table of common suffixes, overwritten from its end.
    var lengths = [Int32](repeating: 0, count: theirs.count + 1)
    for i in words.indices {
      let word = words[i]
      for offset in stride(from: theirs.count - 1, through: 0, by: -1) {
        guard word == theirs[theirs.startIndex + offset] else {
          lengths[offset + 1] = 0
          continue
        }
        lengths[offset + 1] = lengths[offset] + 1
        if Int(lengths[offset + 1]) > best { (best, end) = (Int(lengths[offset + 1]), i + 1) }
      }
    }
    return words[end - best..<end]
  }

  /// The longest run of at least ``quotedRun`` words, the first one of those; `nil` where there is none.
  ///
  /// - Complexity: a sixth of O(*mn*), since such a run has one of every six words of either sentence.
  private static func longRun(_ words: ArraySlice<Term>, _ theirs: ArraySlice<Term>) -> ArraySlice<Term>? {
    let (left, right) = (words.span, theirs.span)
    var best = 0..<0
    for row in stride(from: quotedRun - 1, to: left.count, by: quotedRun) {
      let word = left[row]
      for column in right.indices where right[column] == word {
        var before = 0
        while before < min(row, column), left[row - before - 1] == right[column - before - 1] { before += 1 }
        var end = row + 1
        while end < left.count, end - row + column < right.count, left[end] == right[end - row + column] { end += 1 }
        let run = row - before..<end
        if run.count > best.count || run.count == best.count && run.upperBound < best.upperBound { best = run }
      }
    }
    guard best.count >= quotedRun else { return nil }
    return words[words.startIndex + best.lowerBound..<words.startIndex + best.upperBound]
  }

  /// Whether the words stand in one of its quotations.
  func quotes(_ run: ArraySlice<Term>) -> Bool {
    record.value.quotations.contains { Self.contains(quotation($0), run) }
  }

  private func quotation(_ range: Range<Int>) -> ArraySlice<Term> {
    words[words.startIndex + range.lowerBound..<words.startIndex + range.upperBound]
  }

  /// A quotation of a few words of one that is part of one of the other: "everything" and "doing everything".
  func shortQuotation(sharedWith other: Observation, _ terms: TermTable) -> [String]? {
    for range in record.quotations {
      for rival in other.record.quotations {
        let (mine, theirs) = (quotation(range), other.quotation(rival))
        let (short, long) = mine.count <= theirs.count ? (mine, theirs) : (theirs, mine)
        if short.count <= Self.quotedRun, short.contains(where: { terms.word($0).utf8.count > 3 }),
          Self.contains(long, short)
        {
          return short.map(terms.word)
        }
      }
    }
    return nil
  }

  private static func contains(_ words: ArraySlice<Term>, _ run: ArraySlice<Term>) -> Bool {
    guard !run.isEmpty, words.count >= run.count else { return false }
    let (words, run) = (words.span, run.span)
    for start in 0...(words.count - run.count) where words[start] == run[0] {
      var length = 1
      while length < run.count, words[start + length] == run[length] { length += 1 }
      if length == run.count { return true }
    }
    return false
  }
}
