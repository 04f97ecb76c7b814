import Testing

/// The time a year ago, parts of months told as one of two, and days of work; published on
/// Tuesday 11 February 2025.
@Suite struct YearBeforeTests {
  static let sentences: [MarkedSentence] = [
    MarkedSentence("Prices were higher than [this time last year].", "2024-02 APPROX"),
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
    MarkedSentence("The force was cut by nearly 2000."),
    MarkedSentence("Attendance grew by at least 1900."),
    MarkedSentence("Over [the long weekend] it rained.", "2025-W06-WE"),
  ]

  @Test(arguments: sentences) func found(_ sentence: MarkedSentence) { sentence.expectFound() }
}
