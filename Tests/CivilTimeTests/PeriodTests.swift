import CivilTime
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    (Period(6, .month), "P6M"), (Period(24, .hour), "PT24H"), (Period(.vague, .week), "PXW"),
    (Period(1, .decade), "P10Y"),
    (Period(.whole(1), .year, and: [.init(.whole(6), .month)]), "P1Y6M"), (Period(.hundredths(250), .year), "P2.5Y"),
    (Period(.whole(1), .day, and: [.init(.whole(12), .hour)]), "P1DT12H"), (Period(.vague, .decade), "PXDE"),
    (Period(-3, .day), "P3D"), (Period(2, .weekend), "P2WE"), (Period(.hundredths(225), .year), "P2.25Y"),
    (Period(3, .quarter), "P3Q"), (Period(.max, .century), "P214748364700Y"),
  ])
  func text(period: Period, iso: String) {
    #expect(period.isoText == iso)
  }

  @Test(arguments: [
    ("2025-02-11", Period(-6, .month), "2024-08-11"), ("2024-08-31", Period(-6, .month), "2024-02-29"),
    ("2025-02-11", Period(-3, .week), "2025-01-21"),
    ("2025-02-11", Period(.whole(1), .year, and: [.init(.whole(6), .month)]), "2026-08-11"),
    ("2025-02-11", Period(.hundredths(150), .year), "2026-08-11"), ("2025-02-11", Period(36, .hour), "2025-02-12"),
    ("2025-02-11", Period(1, .decade), "2035-02-11"), ("2025-02-11", Period(.hundredths(50), .month), "2025-02-26"),
  ])
  func arithmetic(start: String, period: Period, end: String) throws {
    #expect(CivilMoment(try day(start)).adding(period)?.day.description == end)
  }

  @Test func noResult() throws {
    let moment = CivilMoment(try day("2025-02-11"))
    #expect(moment.adding(Period(.vague, .week)) == nil)
    #expect(moment.adding(Period(.max, .millennium)) == nil)
    #expect(moment.adding(Period(.min, .second))?.day.year == 1957)
    #expect(moment.adding(-Period(.min, .day)) == nil)
    #expect(CivilMoment.distantPast.adding(Period(1, .day)) == nil)
  }

  @Test func laws() {
    let period = Period(.whole(2), .year, and: [.init(.hundredths(50), .month), .init(.vague, .day)])
    #expect(-(-period) == period)
    #expect(period.isVague)
    #expect(period.finestUnit == .day)
    #expect(Period(1, .hour).isVague == false)
  }
}
