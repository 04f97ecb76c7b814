import Testing

/// Figures below 1500, which are years where the words beside them are those of a history, and amounts elsewhere.
@Suite struct EarlyYearTests {
  static let years: [MarkedSentence] = [
    MarkedSentence("In [1215] the barons met.", "1215"),
    MarkedSentence("In [1381], peasants rose.", "1381"),
    MarkedSentence("The abbey, founded in [1132], fell.", "1132"),
    MarkedSentence("He landed in [1066] and was crowned.", "1066"),
    MarkedSentence("In [1346] Henry sailed.", "1346"),
    MarkedSentence("The plague of [1348] killed a third.", "1348"),
    MarkedSentence("The church dates from [1190].", "1190"),
    MarkedSentence("The duke (born [1312]; died [1377]) was ill.", "1312 | 1377"),
    MarkedSentence("The bishop ([1412]–[1431]) was a Dane.", "1412 | 1431"),
    MarkedSentence("The house ruled from [1371] to [1714].", "1371 | 1714"),
    MarkedSentence("It was built c. [1820].", "1820 APPROX"),
  ]

  static let amounts: [MarkedSentence] = [
    MarkedSentence("It burned in 1200 homes."),
    MarkedSentence("It rose in 1300 towns."),
    MarkedSentence("They found it in 1400 and 1300 cases."),
    MarkedSentence("It sold 1200 copies."),
    MarkedSentence("A crowd of 1100 came."),
    MarkedSentence("The town of 1400 fell."),
    MarkedSentence("From 1200 to 1400 men were sent."),
    MarkedSentence("The bill passed (1412-1100)."),
    MarkedSentence("A gram of vitamin C 1820 was lost."),
  ]

  @Test(arguments: years + amounts) func found(_ sentence: MarkedSentence) { sentence.expectFound() }
}
