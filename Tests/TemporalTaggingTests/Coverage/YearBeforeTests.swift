import Testing

/// The time a year ago, parts of months told as one of two, days of work, and days that the news calls events by; published
/// on Tuesday 11 February 2025.
@Suite struct YearBeforeTests {
  static let sentences: [MarkedSentence] = [
    MarkedSentence("Prices were higher than [this time last year].", "2024-02 APPROX"),
    MarkedSentence("Trade fell from [the same month last year].", "2024-02"),
    MarkedSentence("In [January] trade fell from [the same month a year earlier].", "2025-01 | 2024-01"),
    MarkedSentence("Trade fell from [the same period last year].", "2024"),
    MarkedSentence(
      "It earned $2 a share in [the third quarter], and $1 in [the same period last year].", "2024-Q3 | 2023-Q3"),
    MarkedSentence("It earned $2 in [the fourth quarter], and $1 in [the prior year quarter].", "2024-Q4 | 2023-Q4"),
    MarkedSentence("Work starts in [mid-to-late March].", "2025-03"),
    MarkedSentence("It came in [the mid- to late 1990s].", "199"),
    MarkedSentence("It shut [eight trading days after Feb. 3].", "2025-02-13"),
    MarkedSentence("It will shut for [two weeks] from [March 3].", "P2W | 2025-03-03"),
    MarkedSentence("It will last until at least [2027].", "2027"),
    MarkedSentence("It will cost at least 2027."),
    MarkedSentence("Over [the long weekend] it rained.", "2025-W06-WE"),
    MarkedSentence("The [Sept. 11] attacks changed that.", "2001-09-11"),
    MarkedSentence("The [Jan. 6] committee met.", "2021-01-06"),
    MarkedSentence("The [Sept. 11] vote changed that.", "2024-09-11"),
    MarkedSentence("The [Sept. 10] attacks changed that.", "2024-09-10"),
  ]

  @Test(arguments: sentences) func found(_ sentence: MarkedSentence) { sentence.expectFound() }
}
