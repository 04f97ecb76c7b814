import CivilTime
import Testing

@Suite struct EDTFTests {
  @Test(
    "canonical text is read and printed unchanged",
    arguments: [
      "2025-02-06", "2024-08", "2024", "2024-21", "2024-24", "2025-33", "2025-36", "2025-40", "2025-41", "199X", "19XX",
      "2XXX", "0000", "-0043", "-0043-03-15", "2025-02-07~", "1984?", "2004-06%", "2024-05/2024-07", "../2024-08",
      "2024-08/..", "/2024-08-24", "2024/", "2024-05~/2024-07?", "2025-02-06T10:35:00", "2004-02-29", "0476-09-04",
    ])
  func roundTrip(text: String) {
    #expect(EDTFDate(text)?.description == text)
  }

  @Test(
    "text that is not a date is refused",
    arguments: [
      "", "/", "../..", "2025-02-30", "2025-13", "2025-00", "2025-2-6", "25-02-06", "20250206", "2025-02-06 ", " 2025",
      "2025-02-06T10:35", "2025-02-06T24:00:00", "2024-07/2024-05", "XXXX", "2025-XX-06", "2025-02-06~~", "~2025", "..",
      "2025-37", "2025-20", "2025/2026/2027", "11.02.2025", "٢٠٢٥", "2025-02-06\0", "-0000", "-005X", "2025-02-0X",
      "2O25",
      "\u{FFFD}", "2025-02-", "2025-", "-", "--2025",
    ])
  func refused(text: String) {
    #expect(EDTFDate(text) == nil)
  }

  @Test(
    "unspecified places at the end are the coarser date",
    arguments: [
      ("2024-08-XX", "2024-08"), ("2024-XX", "2024"), ("2024-XX-XX", "2024"),
    ])
  func unspecified(text: String, same: String) {
    #expect(EDTFDate(text) == EDTFDate(same))
  }

  @Test(arguments: [
    ("2024-08", "2024-08-01", "2024-09-01"), ("2024-24", "2024-12-01", "2025-03-01"),
    ("199X", "1990-01-01", "2000-01-01"),
    ("2025-34", "2025-04-01", "2025-07-01"), ("2025-41", "2025-07-01", "2026-01-01"),
    ("2025-02-06", "2025-02-06", "2025-02-07"),
    ("2025-02-06T10:35:00", "2025-02-06", "2025-02-07"), ("2024-05/2024-07-10", "2024-05-01", "2024-07-11"),
  ])
  func days(text: String, start: String, end: String) throws {
    let span = try #require(EDTFDate(text)).days
    #expect(span == DaySpan(start: try day(start), end: try day(end)))
  }

  @Test func openEnds() throws {
    let before = try #require(EDTFDate("../2024-08-24"))
    #expect(before.days == DaySpan(start: nil, end: try day("2024-08-25")))
    #expect(before.interval().isOpenStart)
    #expect(EDTFDate(before.interval(), at: .month).description == "../2024-08")
    #expect(EDTFDate("2024~/2025")?.isQualified == true)
    #expect(EDTFDate("2024-05-03/2025")?.granularity == .year)
    #expect(EDTFDate("9999")?.interval().end == CivilMoment(.end))
  }

  @Test("the years before 0 print as years, since EDTF has no word for their decades")
  func beforeZero() throws {
    let cell = try #require(CalendarGrid().cell(.decade, at: -5))
    #expect(EDTFDate(cell, at: .decade).description == "-0050/-0041")
  }
}
