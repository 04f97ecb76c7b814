import TemporalTagging
import Testing

/// Joined dates share their year; published on Tuesday 11 February 2025.
@Suite struct YearSharingTests {
  @Test(
    arguments: [
      ("It rained in May and June 2020.", ["2020-05", "2020-06"]),
      ("It rained in December and January 2021.", ["2020-12", "2021-01"]),
      ("It rained on March 3, June 5 and July 9, 2021.", ["2021-03-03", "2021-06-05", "2021-07-09"]),
      ("It rained from November 2020 to March.", ["2020-11", "2021-03"]),
      ("It rained in May 2020 and June.", ["2020-05", "2020-06"]),
      ("It ran from March 3, 2021, to June 5.", ["2021-03-03", "2021-06-05"]),
      // One day told twice, and two days.
      ("It began on October 7, 2023. The next day, October 8, it spread.", ["2023-10-07", "2023-10-08", "2023-10-08"]),
      ("It began on October 7, 2023. The next day, October 9 came.", ["2023-10-07", "2023-10-08", "2024-10-09"]),
    ])
  func joined(text: String, values: [String]) { #expect(mentions(text).map(\.value) == values) }

  @Test(
    "what is told apart keeps its own year",
    arguments: [
      ("They met in May and voted in October 2020.", ["2024-05", "2020-10"]),
      ("It opened in May 2020, and in June it closed.", ["2020-05", "2024-06"]),
      ("It opened on March 3, 2021, June 5 was a holiday.", ["2021-03-03", "2024-06-05"]),
      ("They met in May. October 2020 was dry.", ["2024-05", "2020-10"]),
      ("They met on Friday and in May 2020.", ["2025-02-07", "2020-05"]),
    ])
  func apart(text: String, values: [String]) { #expect(mentions(text).map(\.value) == values) }

  @Test func theYearIsExplained() throws {
    let text = "It rained in May and June 2020."
    let first = try #require(mentions(text).first)
    #expect(first.anchor.origin == .mention)
    #expect(first.explanation(in: text).steps == ["the latest May up to 2020-06: 2020-05"])
  }
}
