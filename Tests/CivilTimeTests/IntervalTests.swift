import CivilTime
import Testing

@Suite struct IntervalTests {
  @Test func containment() throws {
    let may = try #require(EDTFDate("2024-05")).interval()
    let day = try #require(EDTFDate("2024-05-31")).interval()
    let june = try #require(EDTFDate("2024-06")).interval()
    let open = CivilInterval(start: .distantPast, end: june.start)
    #expect(may.contains(day) && !day.contains(may) && may.contains(may))
    #expect(may.intersection(june) == nil)
    #expect(open.intersection(may) == may)
    #expect(!may.contains(may.end) && may.contains(may.start))
    #expect(open.days == DaySpan(start: nil, end: june.start.day))
    #expect(open.middle == june.start)
    #expect(CivilInterval(start: .distantPast, end: .distantFuture).days == DaySpan(start: nil, end: nil))
  }

  @Test func spans() throws {
    let may = try #require(EDTFDate("2024-05")).days
    let day = DaySpan(try day("2024-05-31"))
    #expect(may.contains(day) && !day.contains(may))
    #expect(DaySpan(start: nil, end: day.end).intersection(may) == may)
    #expect(DaySpan(start: day.end, end: nil).intersection(may) == nil)
    #expect(!may.contains(DaySpan(start: nil, end: day.end)))
  }

  @Test("a moment before 1970 has a second of its day, too")
  func clock() throws {
    let moment = CivilMoment(try day("1969-12-31")).adding(seconds: 3600)
    #expect(moment.day.description == "1969-12-31")
    #expect(moment.secondOfDay == 3600)
    #expect(CivilMoment.distantFuture.adding(seconds: 5) == .distantFuture)
  }
}
