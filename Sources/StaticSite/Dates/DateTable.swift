import Chronology

/// The words for every date of a timeline, by its EDTF: dates recur on many pages.
struct DateTable: Sendable {
  let words: DateWords
  private var texts: [String: DateText] = [:]
  /// The value for `datetime` of each date that has one.
  private var datetimes: [String: String] = [:]

  /// - Complexity: O(*n*) in the number of reports and marks.
  init(of timeline: Timeline, marks: [String: [TimeMark]], words: DateWords) {
    self.words = words
    for article in timeline.articles { add(article.published) }
    // By index, since an event or a report handed on as a whole is copied part by part.
    for event in timeline.events.indices {
      add(timeline.events[event].date.edtf)
      for report in timeline.events[event].reports.indices {
        if let edtf = timeline.events[event].reports[report].date?.edtf { add(edtf) }
      }
      if let edtf = timeline.events[event].engineDate?.edtf { add(edtf) }
    }
    for marks in marks.values {
      for mark in marks.indices { if let edtf = marks[mark].edtf { add(edtf) } }
    }
  }

  private mutating func add(_ edtf: String) {
    guard texts[edtf] == nil else { return }
    texts[edtf] = DateText(edtf: edtf, words: words)
    datetimes[edtf] = DateText.datetime(edtf: edtf)
  }

  func text(_ edtf: String) -> DateText { texts[edtf] ?? DateText(edtf: edtf, words: words) }

  /// The value for `datetime` of a date of the timeline, or `nil` where HTML has none.
  func datetime(_ edtf: String) -> String? { datetimes[edtf] }
}
