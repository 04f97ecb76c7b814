import CivilTime
import TemporalTagging
import Testing

/// What the conventions of a document change, on Sunday 9 February 2025.
@Suite struct ConventionTests {
  private func mentions(
    _ blocks: [String], _ conventions: CalendarConventions = .standard, on published: String = "2025-02-09"
  ) throws -> [Mention] {
    TemporalTagger.english.mentions(
      in: blocks, context: DocumentContext(published: try #require(EDTFDate(published)), conventions: conventions))
  }

  private func edtf(
    _ text: String, _ conventions: CalendarConventions = .standard, on published: String = "2025-02-09"
  ) throws -> [String?] {
    try mentions([text], conventions, on: published).map(\.resolution?.edtf)
  }

  @Test(
    "last, this and next weekday by the nearest day, and by the calendar week",
    arguments: [
      ("last Thursday", "2025-02-06", "2025-01-30"), ("next Thursday", "2025-02-13", "2025-02-13"),
      ("this Thursday", "2025-02-13", "2025-02-06"), ("this Sunday", "2025-02-09", "2025-02-09"),
      ("The team won this Thursday.", "2025-02-06", "2025-02-06"),
      ("The team will play this Thursday.", "2025-02-13", "2025-02-06"),
      ("Monday of this week", "2025-02-03", "2025-02-03"), ("this Thursday morning", "2025-02-13", "2025-02-06"),
    ])
  func weekday(text: String, nearest: String, calendarWeek: String) throws {
    #expect(try edtf(text) == [nearest])
    #expect(try edtf(text, CalendarConventions(weekdays: .calendarWeek)) == [calendarWeek])
  }

  @Test func aTuesdayAheadIsTodayWhereTheTextCameOutOnOne() throws {
    #expect(try edtf("The council will meet on Tuesday.", on: "2025-02-11") == ["2025-02-11"])
    #expect(try edtf("The council will meet this Tuesday.", on: "2025-02-11") == ["2025-02-11"])
    #expect(try edtf("The council will meet next Tuesday.", on: "2025-02-11") == ["2025-02-18"])
  }

  @Test func weeksBeginWhereTheSettingsSay() throws {
    let sunday = CalendarConventions(weekStart: .sunday)
    #expect(try edtf("last week") == ["2025-01-27/2025-02-02"])
    #expect(try edtf("last week", sunday) == ["2025-02-02/2025-02-08"])
    let usual = try #require(try mentions(["last week"]).first).explanation(in: "last week")
    #expect(usual.rejected == ["2025-02-02/2025-02-08: weeks begin on Monday"])
    let set = try #require(try mentions(["last week"], sunday).first).explanation(in: "last week")
    #expect(set.rejected == ["2025-01-27/2025-02-02: weeks begin on Sunday, as the settings say"])
    let midweek = try #require(try mentions(["last week"], on: "2025-02-12").first).explanation(in: "last week")
    #expect(midweek.rejected.isEmpty)
  }

  @Test func seasonsAreThoseOfTheHemisphere() throws {
    let south = CalendarConventions(hemisphere: .southern)
    #expect(try edtf("last summer") == ["2024-22"])
    #expect(try edtf("last summer", south) == ["2023-12/2024-02"])
    let mention = try #require(try mentions(["last summer"], south).first)
    #expect(mention.value == "2023-12/2024-02")
    #expect(
      mention.explanation(in: "last summer").rejected == [
        "2024-22: the seasons are those of the southern hemisphere, as the settings say"
      ])
  }

  @Test(
    "a date in figures is a day where the figures, the text, its day of publication or the settings say which",
    arguments: [
      (["on 25/04/2025"], nil, ["2025-04-25"]),
      (["on 04/04/2025"], nil, ["2025-04-04"]),
      (["on 03/04/2025"], nil, ["2025"]),
      (["on 03/04/2025"], .dayFirst, ["2025-04-03"]),
      (["on 03/04/2025"], .monthFirst, ["2025-03-04"]),
      (["on 25/04/2025"], .monthFirst, ["2025-04-25"]),
      (["from 03/04/2025 on", "and on 25/04/2025"], nil, ["2025-04-03", "2025-04-25"]),
      (["on 04/25/2025 and 03/04/2025"], nil, ["2025-04-25", "2025-03-04"]),
      (["on 04/25/2025, 25/04/2025 and 03/04/2025"], nil, ["2025-04-25", "2025-04-25", "2025"]),
      (["02/09/2025", "on 03/04/2025"], nil, ["2025-02-09", "2025-03-04"]),
      (["on 08/02/2025, 03/04/2025"], nil, ["2025-02-08", "2025-04-03"]),
      (["on 3-4-25"], .dayFirst, ["2025-04-03"]),
      (["at 9 a.m. on 03/04/2025"], nil, ["2025"]),
    ] as [([String], NumericDateOrder?, [String])])
  func numericDate(blocks: [String], order: NumericDateOrder?, edtf: [String]) throws {
    let found = try mentions(blocks, CalendarConventions(numericDates: order))
    #expect(found.compactMap(\.resolution?.edtf) == edtf)
  }

  @Test func aDateInFiguresSaysWhatItMayBe() throws {
    let text = "It closed on 03/04/2025."
    let open = try #require(try mentions([text]).first).explanation(in: text)
    #expect(open.steps == ["3/4/2025 is 2025-04-03 or 2025-03-04: 2025"])
    #expect(open.inferences == ["no finer than the year, since nothing shows whether the day or the month comes first"])
    let found = try mentions([text, "It opened on 25/01/2025."])
    let settled = try #require(found.first).explanation(in: text)
    #expect(settled.steps == ["3/4/2025: 2025-04-03"])
    #expect(settled.inferences == ["the day comes first, as other dates of the text show"])
    #expect(settled.rejected == ["2025-03-04: the other order of day and month"])
  }

  @Test(
    "the time of a day in a stretch of many says nothing of the day",
    arguments: [("at 9 a.m. last week", "2025-01-27/2025-02-02"), ("at noon last month", "2025-01")])
  func timeOfNoDay(text: String, edtf: String) throws {
    #expect(try self.edtf(text) == [edtf])
  }
}
