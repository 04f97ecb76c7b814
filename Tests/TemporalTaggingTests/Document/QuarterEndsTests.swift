import TemporalTagging
import Testing

/// Quarters beside the day on which they end; published on Tuesday 11 February 2025.
@Suite struct QuarterEndsTests {
  @Test(
    arguments: [
      ("Sales for the quarter ended March 31, 2022, fell.", ["2022-Q1", "2022-03-31"]),
      ("Sales in the first quarter ended March 31, 2022, fell.", ["2022-Q1", "2022-03-31"]),
      ("Sales in the third quarter, which ended on Sept. 30, 2023, fell.", ["2023-Q3", "2023-09-30"]),
      ("Sales in the fourth quarter ended December 31 fell.", ["2024-Q4", "2024-12-31"]),
      ("Sales in the second quarter ending June 2026 will fall.", ["2026-Q2", "2026-06"]),
    ])
  func ofTheCalendar(text: String, values: [String]) { #expect(mentions(text).map(\.value) == values) }

  @Test(
    "a quarter of a firm's own year keeps its label, and is approximate",
    arguments: [
      ("Sales in the fourth quarter ended May 31 fell.", "2024-Q4"),
      ("Sales in the first quarter, which ended Nov. 30, fell.", "2025-Q1"),
    ])
  func ofAFirm(text: String, value: String) throws {
    let quarter = try #require(mentions(text).first)
    #expect(quarter.value == value)
    #expect(quarter.resolution?.isApproximate == true)
  }

  @Test(
    "another verb ends something else",
    arguments: [
      ("Sales fell in the third quarter and the strike ended on May 31, 2022.", ["2024-Q3", "2022-05-31"]),
      ("Sales fell in the fourth quarter. On May 31, 2022, they rose.", ["2024-Q4", "2022-05-31"]),
    ])
  func apart(text: String, values: [String]) { #expect(mentions(text).map(\.value) == values) }
}
