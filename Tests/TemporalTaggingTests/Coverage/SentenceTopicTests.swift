import Testing

/// Phrases that the words around them make no time, beside the same ones that are; published on Tuesday 11 February 2025.
@Suite struct SentenceTopicTests {
  static let levels: [MarkedSentence] = [
    MarkedSentence("Highs will be in the 50s and 60s."),
    MarkedSentence("Winds gusted in the 50s."),
    MarkedSentence("It was sunny and in the 70s."),
    MarkedSentence("He was popular in [the mid-80s].", "198 MID"),
    MarkedSentence("Songs of [the 70s] and [80s] were played.", "197 | 198"),
    MarkedSentence("The heat of [the '60s] is long gone.", "196"),
  ]

  static let games: [MarkedSentence] = [
    MarkedSentence("The Hawks led 60-44 in the third quarter."),
    MarkedSentence("They took a 61–50 lead in the second quarter."),
    MarkedSentence("The third quarter was goalless."),
    MarkedSentence("With time left in the fourth quarter, he fell."),
    MarkedSentence("They trailed at three-quarter time."),
    MarkedSentence("Sales rose 10-12 percent in [the third quarter].", "2024-Q3"),
    MarkedSentence("Sales were down 5-6% in [the third quarter].", "2024-Q3"),
    MarkedSentence("The firm met its goals in [the fourth quarter].", "2024-Q4"),
    MarkedSentence("They lost to the Hawks in Week 12."),
    MarkedSentence("In week 12 of the trial he spoke."),
    MarkedSentence("Sales of [week 32 of 2023] were good.", "2023-W32"),
  ]

  static let numbers: [MarkedSentence] = [
    MarkedSentence("Resolutions 1970 and 1973 were passed."),
    MarkedSentence("Flights 1999, 2004 and 2010 were late."),
    MarkedSentence("It flooded in [1970] and [1973].", "1970 | 1973"),
    MarkedSentence("The children were aged between two and 12 months."),
    MarkedSentence("Babies aged six to 18 months were hurt."),
    MarkedSentence("The work took between two and [12 months].", "P12M"),
    MarkedSentence("The galaxy is 13.4 billion years old."),
    MarkedSentence("He ran the mile in 3:51."),
    MarkedSentence("She won in a time of 2:05."),
    MarkedSentence("The clock stopped at [3:51].", "2025-02-11T03:51"),
    MarkedSentence("With [two weeks] left in [the third quarter], the firm cut its forecast.", "P2W | 2024-Q3"),
    MarkedSentence("Deliveries were down 10-12 % in [the third quarter].", "2024-Q3"),
  ]

  @Test(arguments: levels + games + numbers) func found(_ sentence: MarkedSentence) { sentence.expectFound() }
}
