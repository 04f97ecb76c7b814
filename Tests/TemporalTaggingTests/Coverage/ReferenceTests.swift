import Testing

/// Times that count from the date told last.
@Suite struct ReferenceTests {
  static let sentences: [MarkedSentence] = [
    MarkedSentence("It falls on [the third Friday of March 2024].", "2024-03-15"),
    MarkedSentence("It falls on [the last Monday in May 2024].", "2024-05-27"),
    MarkedSentence("It was [the last day of 2024].", "2024-12-31"),
    MarkedSentence("It was [the second Tuesday of last month].", "2025-01-14"),
    MarkedSentence("It shut on [May 3, 2021]. [A year earlier] it lost money.", "2021-05-03 | 2020"),
    MarkedSentence("It shut on [May 3, 2021]. [The same day] he left.", "2021-05-03 | 2021-05-03"),
    MarkedSentence("It shut on [May 3, 2021]. [The following week] he left.", "2021-05-03 | 2021-W19"),
    MarkedSentence("It shut on [May 3, 2021]. [Two days later] he left.", "2021-05-03 | 2021-05-05"),
    MarkedSentence("It shut in [2021]. [That year] he left.", "2021 | 2021"),
    MarkedSentence("It shut in [May 2021]. [The previous month] he left.", "2021-05 | 2021-04"),
    MarkedSentence("It shut on [May 3, 2021]. [The next day] he left.", "2021-05-03 | 2021-05-04"),
    MarkedSentence("It shut on [May 3, 2021]. [The day before], he left.", "2021-05-03 | 2021-05-02"),
    MarkedSentence("It shut on [May 3, 2021]. [The previous evening] he left.", "2021-05-03 | 2021-05-02TEV"),
    MarkedSentence("It shut on [May 3, 2021]. [The following morning] he left.", "2021-05-03 | 2021-05-04TMO"),
    MarkedSentence("It shut on [May 3, 2021]. [That night] he left.", "2021-05-03 | 2021-05-03TNI"),
    MarkedSentence("It shut on [May 3, 2021]. [Three months later] he left.", "2021-05-03 | 2021-08"),
    MarkedSentence("It shut on [May 3, 2021]. [A week later], he left.", "2021-05-03 | 2021-W19"),
    MarkedSentence("It shut on [May 3, 2021]. [Two years earlier] it was sold.", "2021-05-03 | 2019"),
    MarkedSentence("It shut on [May 3, 2021]. He had left [the previous Friday].", "2021-05-03 | 2021-04-30"),
    MarkedSentence("It shut in [2021]. [The following year] he left.", "2021 | 2022"),
    MarkedSentence("It shut on [May 3, 2021]. [Five days before], he had left.", "2021-05-03 | 2021-04-28"),
    MarkedSentence("It shut on [May 3, 2021]. [The month after], he left.", "2021-05-03 | 2021-06"),
  ]

  @Test(arguments: sentences) func found(_ sentence: MarkedSentence) { sentence.expectFound() }
}
