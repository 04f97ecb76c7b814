import Chronology
import CivilTime

/// A year of the timeline, or a longer stretch that some events cannot be placed within.
struct TimelineSection: Sendable {
  /// `2024`, `2014–2016`.
  var title: String
  /// The fragment that links to it: `y2024`.
  var anchor: String
  /// Its months in order; the events whose month is not known come first, under no month.
  var groups: [TimelineGroup]
}

/// The events of one month, or those of a year whose month is not known.
struct TimelineGroup: Sendable {
  /// `August 2024`, or `nil` for events of no one month.
  var title: String?
  /// The fragment that links to it: `m2024-08`.
  var anchor: String
  var events: [Event]
}

/// Puts events under headings that claim no more than is known: an event stands under a month only if its whole date
/// lies in one (or is stated in days), and under a year only if it lies in that.
enum TimelineSections {
  /// - Parameter events: In the order of the timeline, which each group keeps.
  static func sections(of events: [Event], words: DateWords) -> [TimelineSection] {
    let places = events.map { Place($0.date, words: words) }
    var byPlace: [Place: [Event]] = [:]
    for (event, place) in zip(events, places) { byPlace[place, default: []].append(event) }
    var sections: [TimelineSection] = []
    for (place, events) in byPlace.sorted(by: { $0.key < $1.key }) {
      let anchor = place.anchor
      if sections.last?.anchor != anchor {
        sections.append(TimelineSection(title: place.title, anchor: anchor, groups: []))
      }
      let group =
        place.month.map { month in
          TimelineGroup(
            title: DateText(edtf: "\(place.yearText)-\(twoDigits(month))", words: words).text,
            anchor: "m\(place.yearText)-\(twoDigits(month))", events: events)
        } ?? TimelineGroup(title: nil, anchor: "\(anchor)-whole", events: events)
      sections[sections.count - 1].groups.append(group)
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
    let title: String

    init(_ date: EventDate, words: DateWords) {
      let last = date.span.end.map { $0 - 1 }
      guard let first = date.span.start ?? last, let last = last ?? date.span.start else {
        (year, lastYear, month) = (Int.max, nil, nil)
        title = words.unknown
        return
      }
      let isOpen = date.span.start == nil || date.span.end == nil
      let isOfOneMonth =
        date.granularity <= (isOpen ? .month : .week)
        || (!isOpen && first.year == last.year && first.month == last.month)
      year = first.year
      month = isOfOneMonth ? first.month : nil
      let end = month == nil ? last.year : first.year
      lastYear = end
      let edtf = year == end ? ISOYear.text(year) : "\(ISOYear.text(year))/\(ISOYear.text(end))"
      title = DateText(edtf: edtf, words: words).text
    }

    var yearText: String { ISOYear.text(year) }

    var anchor: String {
      guard let lastYear else { return "undated" }
      return lastYear == year ? "y\(yearText)" : "y\(yearText)-\(ISOYear.text(lastYear))"
    }

    /// Longer stretches before the years in them, the events of no month before the months.
    static func < (left: Self, right: Self) -> Bool {
      (left.year, -(left.lastYear ?? 0), left.month ?? 0, left.title)
        < (right.year, -(right.lastYear ?? 0), right.month ?? 0, right.title)
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
