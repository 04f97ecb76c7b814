import Testing

/// Days told in one breath with a day to come; published on Tuesday 11 February 2025.
@Suite struct CoordinationTests {
  static let sentences: [MarkedSentence] = [
    MarkedSentence(
      "Rain is forecast for [Saturday afternoon] and [Sunday].", "2025-02-15TAF | 2025-02-16"),
    MarkedSentence("They will meet on [Thursday], [Friday] and [Monday].", "2025-02-13 | 2025-02-14 | 2025-02-17"),
    MarkedSentence("They will meet on [Thursday] or on [Monday].", "2025-02-13 | 2025-02-17"),
    MarkedSentence("It rained on [Saturday] and [Sunday].", "2025-02-08 | 2025-02-09"),
  ]

  @Test(arguments: sentences) func found(_ sentence: MarkedSentence) { sentence.expectFound() }
}
