import Articles
import CivilTime

/// One report as the merging sees it: a dated candidate, or a sentence without a date.
struct Observation: Sendable {
  /// Index into the articles, which are in the order of publication.
  var article: Int
  /// Index into that article's sentences.
  var sentence: Int
  var record: SentenceRecord
  /// `nil` for a sentence without a date of its own.
  var candidate: Candidate?
  /// Words in the order of the sentence, in small letters, to compare what is quoted.
  var words: [String]

  var terms: [String] { candidate?.terms ?? record.terms }
  var numbers: [String] { candidate?.numbers ?? record.numbers }
  var speakers: [String] { candidate?.speakers ?? record.speakers }
  var actors: [String] { candidate?.actors ?? record.actors }
  var places: [String] { candidate?.places ?? record.places }

  /// The days on which the event may have been, for the sake of comparing: of "more than six months ago", no more
  /// than twice as far back.
  func plausibleDays(published: Day) -> DaySpan? {
    guard let span = candidate?.date.span else { return nil }
    guard span.start == nil, let end = span.end else { return span }
    return DaySpan(start: end - max(31, published - end), end: end)
  }
}
