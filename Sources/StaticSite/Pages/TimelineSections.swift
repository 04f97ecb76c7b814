import Chronology
import CivilTime

/// A year of the timeline, or a longer stretch that some events cannot be placed within.
final class TimelineSection: Viewed {
  /// `2024`, `2014–2016`.
  let title: String
  /// The fragment that links to it: `y2024`.
  let anchor: String
  /// Its months in order; the events whose month is not known come first, under no month.
  let groups: [TimelineGroup]

  init(title: String, anchor: String, groups: [TimelineGroup]) {
    self.title = title
    self.anchor = anchor
    self.groups = groups
  }

  static var view: View<TimelineSection> { Views.section }
}

/// The events of one month, or those of a year whose month is not known.
final class TimelineGroup: Viewed {
  /// `August 2024`, or `nil` for events of no one month.
  let title: String?
  /// The fragment that links to it: `m2024-08`.
  let anchor: String
  let events: [EventSubject]

  init(title: String?, anchor: String, events: [EventSubject]) {
    self.title = title
    self.anchor = anchor
    self.events = events
  }

  static var view: View<TimelineGroup> { Views.group }
}

/// Puts events under headings that claim no more than is known: an event stands under a month only if its whole date
/// lies in one (or is stated in days), and under a year only if it lies in that.
enum TimelineSections {
  /// - Parameter events: In the order of the timeline, which each group keeps.
  static func sections(of events: [EventSubject], words: DateWords) -> [TimelineSection] {
    var byPlace: [Place: [EventSubject]] = [:]
    for event in events { byPlace[Place(event.event.date), default: []].append(event) }
    let places = byPlace.sorted { $0.key < $1.key }
    var sections: [TimelineSection] = []
    var next = 0
    while next < places.count {
      let first = places[next].key
      let own = places[next...].prefix { $0.key.isInSection(of: first) }
      let groups = own.map { place, events in
        TimelineGroup(title: place.monthTitle(words), anchor: place.groupAnchor, events: events)
      }
      sections.append(TimelineSection(title: first.title(words), anchor: first.anchor, groups: groups))
      next += own.count
    }
    return sections
  }

  /// The heading that an event belongs under, in the order of headings.
  private struct Place: Hashable, Comparable {
    /// The first year.
    let year: Int
    /// The last year; `nil` where no day is known at all.
    let lastYear: Int?
    let month: Int?

    init(_ date: EventDate) {
      let last = date.span.end.map { $0 - 1 }
      guard let first = date.span.start ?? last, let last = last ?? date.span.start else {
        (year, lastYear, month) = (Int.max, nil, nil)
        return
      }
      let isOpen = date.span.start == nil || date.span.end == nil
      let isOfOneMonth =
        date.granularity <= (isOpen ? .month : .week)
        || (!isOpen && first.year == last.year && first.month == last.month)
      year = first.year
      month = isOfOneMonth ? first.month : nil
      lastYear = month == nil ? last.year : first.year
    }

    func isInSection(of other: Self) -> Bool { year == other.year && lastYear == other.lastYear }

    func title(_ words: DateWords) -> String {
      guard let lastYear else { return words.unknown }
      let edtf = year == lastYear ? yearText : "\(yearText)/\(ISOYear.text(lastYear))"
      return DateText(edtf: edtf, words: words).text
    }

    func monthTitle(_ words: DateWords) -> String? {
      month.map { DateText(edtf: "\(yearText)-\(twoDigits($0))", words: words).text }
    }

    var groupAnchor: String { month.map { "m\(yearText)-\(twoDigits($0))" } ?? "\(anchor)-whole" }

    var yearText: String { ISOYear.text(year) }

    var anchor: String {
      guard let lastYear else { return "undated" }
      return lastYear == year ? "y\(yearText)" : "y\(yearText)-\(ISOYear.text(lastYear))"
    }

    /// Longer stretches before the years in them, the events of no month before the months.
    static func < (left: Self, right: Self) -> Bool {
      (left.year, -(left.lastYear ?? 0), left.month ?? 0) < (right.year, -(right.lastYear ?? 0), right.month ?? 0)
    }
  }
}

/// A year as ISO 8601 has it, in four digits.
enum ISOYear {
  static func text(_ year: Int) -> String {
    let digits = String(abs(year))
    return (year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
