import CivilTime
import Testing

@Suite struct DayTests {
  @Test("every day of 4,400 years goes to its number and back, and weekdays follow one another")
  func roundTrip() throws {
    var ordinal = try #require(Day(year: -400, month: 1, day: 1)).ordinal
    // 1 January of year -400 was a Saturday, as was that of 2000: 400 years are a whole number of weeks.
    var weekday = 6
    var wrong = 0
    for (year, month, day) in NaiveCalendar(from: -400) {
      if year > 4000 { break }
      let value = Day(ordinal: ordinal)
      if value.civil != (year, month, day) { wrong += 1 }
      if Day(year: year, month: month, day: day) != value { wrong += 1 }
      if value.weekday.rawValue != weekday { wrong += 1 }
      ordinal += 1
      weekday = weekday % 7 + 1
    }
    #expect(wrong == 0)
    #expect(Day(year: 1970, month: 1, day: 1)?.ordinal == 0)
  }

  @Test(arguments: [
    (2023, 2, 29), (2024, 13, 1), (2024, 0, 1), (2024, 4, 31), (2024, 4, 0), (10_000, 1, 1), (.min, 1, 1),
  ])
  func impossible(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(
    "a month after the 31st is the last day of a shorter month",
    arguments: [
      ("2024-01-31", 1, "2024-02-29"), ("2025-01-31", 1, "2025-02-28"), ("2025-03-31", -1, "2025-02-28"),
      ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", -48, "2020-02-29"), ("2025-02-06", -6, "2024-08-06"),
      ("0001-01-15", -1, "0000-12-15"), ("0000-01-15", -1, "-0001-12-15"),
    ])
  func addingMonths(start: String, months: Int, end: String) throws {
    #expect(try day(start).adding(months: months)?.description == end)
  }

  @Test func addingLeavesTheCalendar() throws {
    #expect(try day("9999-12-31").adding(months: 1) == nil)
    #expect(try day("2025-01-01").adding(months: .max) == nil)
    #expect(Day(ordinal: .max) + .max == Day(ordinal: .max))
  }
}

/// The day that a text names.
func day(_ text: String) throws -> Day {
  guard case .date(.day(let day), nil)? = EDTFDate(text) else { throw NotADay(text: text) }
  return day
}

struct NotADay: Error { var text: String }
