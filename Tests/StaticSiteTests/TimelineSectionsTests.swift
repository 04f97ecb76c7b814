import Chronology
import CivilTime
import Testing

@testable import StaticSite

struct TimelineSectionsTests {
  private func event(_ id: String, _ edtf: String, _ start: Day?, _ end: Day?, _ granularity: Granularity) -> Event {
    Event(
      id: id, date: EventDate(edtf: edtf, span: DaySpan(start: start, end: end), granularity: granularity),
      kind: .happening, title: id, summary: "", reports: [])
  }

  /// The headings with the ids under them, a line each.
  private func outline(_ events: [Event]) -> String {
    let site = SiteIndex(timeline: Timeline(title: "", events: events), articles: [], marks: [:])
    return TimelineSections.sections(of: site.events, words: .english)
      .flatMap { section in
        section.groups.map { group in
          "\(section.title) | \(group.title ?? "-") | \(group.events.map(\.event.id).joined(separator: " "))\n"
        }
      }.joined()
  }

  @Test func noEventStandsUnderAMonthThatIsNotKnown() {
    let day = Fixture.day
    let events = [
      event("before", "../2024-08-24", nil, day(2024, 8, 25), .day),
      event("before-year", "../2023", nil, day(2024, 1, 1), .year),
      event("years", "2023/2024", day(2023, 1, 1), day(2025, 1, 1), .year),
      event("year", "2024", day(2024, 1, 1), day(2025, 1, 1), .year),
      event("summer", "2024-22", day(2024, 6, 1), day(2024, 9, 1), .season),
      event("week", "2024-07-29/2024-08-04", day(2024, 7, 29), day(2024, 8, 5), .week),
      event("month", "2024-08", day(2024, 8, 1), day(2024, 9, 1), .month),
      event("day", "2024-08-06", day(2024, 8, 6), day(2024, 8, 7), .day),
      event("open", "2024-08-06/..", day(2024, 8, 6), nil, .day),
      event("none", "../..", nil, nil, .day),
    ]
    #expect(
      outline(events) == """
        2023–2024 | - | years
        2023 | - | before-year
        2024 | - | year summer
        2024 | July 2024 | week
        2024 | August 2024 | before month day open
        date not known | - | none

        """)
  }
}
