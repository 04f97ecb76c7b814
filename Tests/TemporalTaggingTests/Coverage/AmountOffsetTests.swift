import Testing

/// Halves, quarters and dozens of units, counted from a time, and what comes back at every other turn.
@Suite struct AmountOffsetTests {
  static let sentences: [MarkedSentence] = [
    MarkedSentence("[A quarter of a century ago], the wall fell.", "2000"),
    MarkedSentence("[A quarter-century ago] it stood.", "2000"),
    MarkedSentence("[Half a dozen years ago] he resigned.", "2019"),
    MarkedSentence("They scored in the second half [two years ago].", "2023"),
    MarkedSentence("It took [half a million years].", "P500000Y"),
    MarkedSentence("[A half-century ago] it stood.", "1975"),
    MarkedSentence("[A number of years ago] it closed.", "PAST_REF"),
    MarkedSentence("It opened in [May 1950]. [A quarter of a century later] it closed.", "1950-05 | 1975"),
    MarkedSentence("It grew over [the last quarter of a century].", "P25Y"),
    MarkedSentence("It will grow over [the next quarter of a century].", "P25Y"),
    MarkedSentence("It took [half a dozen years].", "P6Y"),
    MarkedSentence("It took [three-quarters of an hour].", "PT45M"),
    MarkedSentence("It closed [two quarters ago].", "2024-Q3"),
    MarkedSentence("The last quarter of a game decided it."),
    MarkedSentence("They meet [every other Friday].", "P2W"),
    MarkedSentence("They meet on [alternate Mondays].", "P2W"),
    MarkedSentence("They meet [every Friday].", "XXXX-WXX-5"),
    MarkedSentence("Every fourth quarter has shown a loss."),
    MarkedSentence("They meet [every first Monday of the month].", "P1M"),
  ]

  @Test(arguments: sentences) func found(_ sentence: MarkedSentence) { sentence.expectFound() }
}
