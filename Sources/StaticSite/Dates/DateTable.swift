import Chronology

/// The words for every date of a timeline, by its EDTF: dates recur on many pages.
///
/// A class, since every page asks it for each of its dates.
final class DateTable: Sendable {
  let words: DateWords
  private let texts: [String: DateText]
  /// The value for `datetime` of each date that has one.
  private let datetimes: [String: String]

  /// - Complexity: O(*n*) in the number of reports and marks.
  init(of timeline: Timeline, marks: [String: [TimeMark]], words: DateWords) {
    self.words = words
    var texts: [String: DateText] = [:]
    var datetimes: [String: String] = [:]
    for edtf in Self.dates(of: timeline, marks: marks) {
      texts[edtf] = DateText(edtf: edtf, words: words)
      datetimes[edtf] = DateText.datetime(edtf: edtf)
    }
    self.texts = texts
    self.datetimes = datetimes
  }

  /// All dates, each once.
  private static func dates(of timeline: Timeline, marks: [String: [TimeMark]]) -> Set<String> {
    var dates: Set<String> = []
    for article in timeline.articles.indices { dates.insert(timeline.articles[article].published) }
    // By index, since an event or a report handed on as a whole is copied part by part.
    for event in timeline.events.indices {
      dates.insert(timeline.events[event].date.edtf)
      for report in timeline.events[event].reports.indices {
        if let edtf = timeline.events[event].reports[report].date?.edtf { dates.insert(edtf) }
      }
      if let edtf = timeline.events[event].engineDate?.edtf { dates.insert(edtf) }
    }
    for marks in marks.values {
      for mark in marks.indices { if let edtf = marks[mark].edtf { dates.insert(edtf) } }
    }
    return dates
  }

  func text(_ edtf: String) -> DateText { texts[edtf] ?? DateText(edtf: edtf, words: words) }

  /// The value for `datetime` of a date of the timeline, or `nil` where HTML has none.
  func datetime(_ edtf: String) -> String? { datetimes[edtf] }
}
