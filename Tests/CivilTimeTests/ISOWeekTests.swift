import CivilTime
import Testing

@Suite struct ISOWeekTests {
  @Test("weeks number the Thursdays of each year, from 1 to 52 or 53, for 800 years")
  func everyWeek() throws {
    var day = try #require(Day(year: 1600, month: 1, day: 1))
    var thursdays = 0
    var year = day.year
    var wrong = 0
    while day.year < 2400 {
      if day.weekday == .thursday {
        if day.year != year {
          year = day.year
          thursdays = 0
        }
        thursdays += 1
        for offset in -3...3 {
          let week = ISOWeek(containing: day + offset)
          if week.year != year || week.week != thursdays { wrong += 1 }
          if ISOWeek(year: year, week: thursdays)?.monday != day - 3 { wrong += 1 }
        }
      }
      day = day + 1
    }
    #expect(wrong == 0)
  }

  @Test func text() throws {
    #expect(ISOWeek(containing: try day("2025-02-06")).description == "2025-W06")
    #expect(ISOWeek(containing: try day("2024-12-30")).description == "2025-W01")
    #expect(ISOWeek(containing: try day("2021-01-03")).description == "2020-W53")
    #expect(ISOWeek(year: 2021, week: 53) == nil)
    #expect(ISOWeek(year: 2021, week: 0) == nil)
    #expect(ISOWeek(year: .max, week: 1) == nil)
  }
}
