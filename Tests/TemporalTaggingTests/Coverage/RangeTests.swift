import Testing

/// Ranges of every grain, and stretches counted from the day of publication.
@Suite struct RangeTests {
  static let sentences: [MarkedSentence] = [
    MarkedSentence("It ran from [May 3] to [June 4, 2021].", "2021-05-03 | 2021-06-04"),
    MarkedSentence("It ran from [3 to 5 May 2021].", "2021-05-03/2021-05-05"),
    MarkedSentence("It ran [May 3-5, 2021].", "2021-05-03/2021-05-05"),
    MarkedSentence("It ran [3-5 May 2021].", "2021-05-03/2021-05-05"),
    MarkedSentence("It ran [3–5 May 2021].", "2021-05-03/2021-05-05"),
    MarkedSentence("It ran between [2010] and [2014].", "2010 | 2014"),
    MarkedSentence("It ran from [2010] to [2014].", "2010 | 2014"),
    MarkedSentence("It ran from [March] to [May 2021].", "2021-03 | 2021-05"),
    MarkedSentence("It ran from [9:00] to [17:00].", "2025-02-11T09:00 | 2025-02-11T17:00"),
    MarkedSentence("It lasted [two to three weeks].", "P2W"),
    MarkedSentence("It lasted [18-24 months].", "P18M"),
    MarkedSentence("It grew in [the 1980s] and [1990s].", "198 | 199"),
    MarkedSentence("It grew in [the 19th and 20th centuries].", "18/19"),
    MarkedSentence("It ran from [the 1980s] to [the 1990s].", "198 | 199"),
    MarkedSentence("It ran in [July] and [August 2021].", "2021-07 | 2021-08"),
    MarkedSentence("It ran [28 November] to [3 December 2021].", "2021-11-28 | 2021-12-03"),
    MarkedSentence("It rained for [the past three weeks].", "P3W"),
    MarkedSentence("It will rain for [the next two days].", "P2D"),
    MarkedSentence("It rained over [the last 24 hours].", "PT24H"),
    MarkedSentence("It rained in [the last few days].", "PXD"),
    MarkedSentence("In [the first ten days of May 2024] it lost money.", "2024-05-01/2024-05-10"),
    MarkedSentence("Within [a week] it was gone.", "P1W"),
    MarkedSentence("In [less than a week] it was gone.", "P1W LESS_THAN"),
    MarkedSentence("It was gone after [three days].", "P3D"),
    MarkedSentence("They have waited since [2010].", "2010"),
    MarkedSentence("It stayed shut [all week].", "2025-W07"),
    MarkedSentence("It stayed shut [all year].", "2025"),
    MarkedSentence("By [year-end] it will open.", "2025 END"),
    MarkedSentence("By [the end of next year] it will open.", "2026 END"),
    MarkedSentence("By [the middle of next week] it will open.", "2025-W08 MID"),
    MarkedSentence("At [the start of the year] it opened.", "2025 START"),
    MarkedSentence("At [the beginning of last month] it opened.", "2025-01 START"),
    MarkedSentence("Since [the start of the month] it has rained.", "2025-02 START"),
  ]

  @Test(arguments: sentences) func found(_ sentence: MarkedSentence) { sentence.expectFound() }
}
