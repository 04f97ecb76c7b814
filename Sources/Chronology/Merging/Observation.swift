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
  let record: SentenceRecord
  /// `nil` for a sentence without a date of its own.
  let candidate: Candidate?
  private let numbered: ReportWords
  /// Who speaks.
  let speakers: SpeakerIDs
  /// Hashes of every six words in a row, ascending.
  let runs: [UInt64]
  /// On which sides of the pairs of opposite words the terms stand.
  let opposition: Opposition

  /// - Parameter sides: The opposition of every word, by its number.
  init(
    article: Int, sentence: Int, record: SentenceRecord, candidate: Candidate?, words: ReportWords,
    speakers: SpeakerIDs, sides: [Opposition]
  ) {
    self.article = article
    self.sentence = sentence
    self.record = record
    self.candidate = candidate
    numbered = words
    self.speakers = speakers
    runs = StableHash.runs(of: Self.quotedRun, in: words.words.map { UInt64($0) }).sortedOnce()
    opposition = Opposition(words.terms, sides: sides)
  }

  /// The terms of the clause, or of the sentence where there is no date.
  var terms: [Term] { numbered.terms }
  /// The terms of the whole sentence.
  var allTerms: [Term] { numbered.allTerms }
  /// The terms that name who speaks.
  var speakerTerms: [Term] { numbered.speakerTerms }
  /// The terms of the clause that are written with a capital.
  var nameTerms: [Term] { numbered.nameTerms }
  /// The terms of the whole sentence that are written with a capital, beyond its first word.
  var capitalTerms: [Term] { numbered.capitalTerms }
  /// The term of the verb or the noun that the date belongs to, where it says something.
  var headTerm: Term? { numbered.headTerm }
  /// The words in their order, to compare what is quoted.
  var words: [Term] { numbered.words }

  var numbers: [String] { candidate?.numbers ?? record.numbers }
  var figures: [Figure] { candidate?.figures ?? record.figures }
  var actors: [String] { candidate?.actors ?? record.actors }
  var places: [String] { candidate?.places ?? record.places }

  // One by one, since to take the candidate as a whole copies every part of it.
  var kind: Event.Kind? { candidate?.kind }
  var date: EventDate? { candidate?.date }
  var eventClasses: [EventClass] { candidate?.eventClasses ?? [] }
  var isAnaphoric: Bool { candidate?.isAnaphoric ?? false }

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

  /// The longest run of words that both have, the first one of those; empty where it is shorter than ``quotedRun``.
  ///
  /// - Complexity: O(*m* + *n*) where they have none, O(*mn*) in the lengths of the sentences where they do.
  func commonRun(_ other: Observation) -> [Term] {
    guard hasCommonRun(with: other) else { return [] }
    let theirs = other.words
    if words == theirs { return words }
    var best = 0
    var end = 0
    // One row of the table of common suffixes, overwritten from its end.
    var lengths = [Int](repeating: 0, count: theirs.count + 1)
    for i in words.indices {
      for j in theirs.indices.reversed() {
        guard words[i] == theirs[j] else {
          lengths[j + 1] = 0
          continue
        }
        lengths[j + 1] = lengths[j] + 1
        if lengths[j + 1] > best { (best, end) = (lengths[j + 1], i + 1) }
      }
    }
    return Array(words[end - best..<end])
  }

  /// - Complexity: O(*m* + *n*) in the lengths of the sentences.
  func hasCommonRun(with other: Observation) -> Bool {
    var i = 0
    var j = 0
    while i < runs.count, j < other.runs.count {
      if runs[i] == other.runs[j] { return true }
      if runs[i] < other.runs[j] { i += 1 } else { j += 1 }
    }
    return false
  }

  /// Whether the words stand in one of its quotations.
  func quotes(_ run: [Term]) -> Bool { record.quotations.contains { Self.contains(words[$0], run[...]) } }

  /// A quotation of a few words of one that is part of one of the other: "everything" and "doing everything".
  func shortQuotation(sharedWith other: Observation, _ terms: TermTable) -> [String]? {
    for range in record.quotations {
      for rival in other.record.quotations {
        let (mine, theirs) = (words[range], other.words[rival])
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
    return (words.startIndex...(words.endIndex - run.count)).contains {
      words[$0..<$0 + run.count].elementsEqual(run)
    }
  }
}
