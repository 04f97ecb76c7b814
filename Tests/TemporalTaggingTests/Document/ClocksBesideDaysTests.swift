import Testing

/// A time of day, and the day behind it that no rule joins with it.
@Suite struct ClocksBesideDaysTests {
  static let sentences: [MarkedSentence] = [
    MarkedSentence("At [noon] on [the Friday before Christmas] they met.", "2024-12-20T12:00 | 2024-12-20"),
    MarkedSentence("At [6 p.m.] [the day after Christmas] it ended.", "2024-12-26T18:00 | 2024-12-26"),
    MarkedSentence(
      "From [5 p.m.] to [6 p.m.] on [the day after Christmas] it rained.",
      "2024-12-26T17:00 | 2024-12-26T18:00 | 2024-12-26"),
    MarkedSentence("At [8 p.m.] on [the last Saturday] of the season they met.", "XXXX-XX-XXT20:00 | XXXX-WXX-6"),
    MarkedSentence("At [8 p.m. on Independence Day] they met.", "XXXX-XX-XXT20:00"),
    MarkedSentence("At [9 a.m. Monday]'s talks ended.", "2025-02-10T09:00"),
    MarkedSentence("[Overnight] on [Friday] into [Saturday], bridges fell.", "2025-02-07TNI | 2025-02-07 | 2025-02-08"),
    MarkedSentence("[Overnight] from [Thursday] to [Friday] it rained.", "2025-02-06TNI | 2025-02-06 | 2025-02-07"),
    MarkedSentence("[Overnight], bridges fell. On [Friday] it rained.", "2025-02-10TNI | 2025-02-07"),
    MarkedSentence("It rained [overnight], and on [Friday] it snowed.", "2025-02-10TNI | 2025-02-07"),
    MarkedSentence("It rained [overnight]; [Friday]'s match was off.", "2025-02-10TNI | 2025-02-07"),
    MarkedSentence("They met at [noon] on the day of the vote.", "XXXX-XX-XXT12:00"),
    MarkedSentence("Bids close at [noon] on the last working day of [the month].", "XXXX-XX-XXT12:00 | 2025-02"),
    MarkedSentence("They met at [noon] on the steps of the hall.", "2025-02-11T12:00"),
    MarkedSentence("It ended at [noon] and [Friday] was quiet.", "2025-02-11T12:00 | 2025-02-07"),
    MarkedSentence(
      "It meets at [6:30 p.m.] [the second Tuesday of each month].", "XXXX-XX-XXT18:30 | P1M"),
    MarkedSentence(
      "Mass is said [Sundays] at [10 a.m.] and [6 p.m.]", "XXXX-WXX-7 | XXXX-XX-XXT10:00 | XXXX-XX-XXT18:00"),
    MarkedSentence(
      "The fair is held [every Saturday] from [9am] to [1pm].", "XXXX-WXX-6 | XXXX-XX-XXT09:00 | XXXX-XX-XXT13:00"),
    MarkedSentence(
      "Open [9 a.m.] to [5 p.m.] [Monday through Friday].",
      "XXXX-XX-XXT09:00 | XXXX-XX-XXT17:00 | XXXX-WXX-1/XXXX-WXX-5"),
    MarkedSentence(
      "Visit from [9 a.m.] to [noon] [Monday-Thursday].", "XXXX-XX-XXT09:00 | XXXX-XX-XXT12:00 | XXXX-WXX-1/XXXX-WXX-4"),
    MarkedSentence("It opens at [10 a.m.] [Tuesday through Sunday].", "XXXX-XX-XXT10:00 | XXXX-WXX-2/XXXX-WXX-7"),
    MarkedSentence("It was shut from [9 p.m. Friday] to [5 a.m. Monday].", "2025-02-07T21:00 | 2025-02-10T05:00"),
    MarkedSentence("They drove from [9 p.m. Monday] through [Friday].", "2025-02-03T21:00 | 2025-02-07"),
    MarkedSentence("He will speak at [9 a.m. Monday] through an interpreter.", "2025-02-17T09:00"),
    MarkedSentence(
      "Doors are open [9 a.m.-5 p.m.] [every Sunday].", "XXXX-XX-XXT09:00/XXXX-XX-XXT17:00 | XXXX-WXX-7"),
    MarkedSentence("They saw it at [6 a.m.] [ten days] before the fire.", "XXXX-XX-XXT06:00 | P10D"),
    MarkedSentence("They saw it at [6 a.m.] and [ten days] after the fire.", "2025-02-11T06:00 | P10D"),
    MarkedSentence(
      "They signed at [1:42 p.m.] The war ended on [July 27, 1953]. They left at [6:30 p.m.]",
      "2025-02-11T13:42 | 1953-07-27 | 2025-02-11T18:30"),
    MarkedSentence("The fire began on [3 March 1998]. At [10 p.m.] it was out.", "1998-03-03 | 1998-03-03T22:00"),
    MarkedSentence("The [weekly] talks ended at [6 p.m.]", "P1W | 2025-02-11T18:00"),
    MarkedSentence("Trains leave at [3.30 on Monday].", "2025-02-17T03:30"),
    MarkedSentence("The inquest was adjourned until [10.30 on Monday].", "2025-02-17T10:30"),
    MarkedSentence("The pound stood at 1.15 on [Monday].", "2025-02-10"),
  ]

  /// Ranges of times of day, of which one end names no day.
  static let ranges: [MarkedSentence] = [
    MarkedSentence("It rained from [5 p.m.] to [6 p.m. on Monday].", "2025-02-10T17:00 | 2025-02-10T18:00"),
    MarkedSentence("It rained between [noon] and [6 p.m. Monday].", "2025-02-10T12:00 | 2025-02-10T18:00"),
    MarkedSentence("It rained from [11 p.m.] to [4 a.m. on Monday].", "2025-02-09T23:00 | 2025-02-10T04:00"),
    MarkedSentence("It rained from [11 p.m.] until [4 a.m. Monday].", "2025-02-09T23:00 | 2025-02-10T04:00"),
    MarkedSentence("It rained from [midnight] to [4 a.m. on Monday].", "2025-02-09T24:00 | 2025-02-10T04:00"),
    MarkedSentence("It rained between [11 p.m.] and [4 a.m. on Monday].", "2025-02-09T23:00 | 2025-02-10T04:00"),
    MarkedSentence("It rained from [5 p.m. on Monday] to [4 a.m.]", "2025-02-10T17:00 | 2025-02-11T04:00"),
    MarkedSentence("The curfew runs from [10 p.m.] to [5 a.m.]", "2025-02-11T22:00 | 2025-02-12T05:00"),
    MarkedSentence(
      "On [Friday] it rained from [10 p.m.] to [5 a.m.]", "2025-02-07 | 2025-02-07T22:00 | 2025-02-08T05:00"),
    MarkedSentence(
      "It is open from [9 a.m.] to [5 p.m.] on [weekdays].", "XXXX-XX-XXT09:00 | XXXX-XX-XXT17:00 | XXXX-WXX-XX"),
    MarkedSentence("They met at [5 p.m.], and at [6 p.m. on Monday] they left.", "2025-02-11T17:00 | 2025-02-10T18:00"),
  ]

  @Test(arguments: ranges) func range(_ sentence: MarkedSentence) { sentence.expectFound() }

  @Test(arguments: sentences) func found(_ sentence: MarkedSentence) { sentence.expectFound() }
}
