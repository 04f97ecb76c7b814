import Testing

/// Days and months of the calendar.
@Suite struct CalendarDayTests {
  static let sentences: [MarkedSentence] = [
    MarkedSentence("The treaty was signed on [14 June 1985].", "1985-06-14"),
    MarkedSentence("The treaty was signed on [June 14th, 1985].", "1985-06-14"),
    MarkedSentence("The treaty was signed on [the 14th of June 1985].", "1985-06-14"),
    MarkedSentence("The treaty was signed on [Friday, 14 June 1985].", "1985-06-14"),
    MarkedSentence("The treaty was signed on [14.06.1985].", "1985-06-14"),
    MarkedSentence("The treaty was signed on [1985-06-14].", "1985-06-14"),
    MarkedSentence("The treaty was signed on [14-Jun-1985].", "1985-06-14"),
    MarkedSentence("The treaty was signed on [Sept. 9].", "2024-09-09"),
    MarkedSentence("The treaty was signed on [Sept 9].", "2024-09-09"),
    MarkedSentence("The treaty was signed on [the 9th of September].", "2024-09-09"),
    MarkedSentence("The treaty was signed in [June 1985].", "1985-06"),
    MarkedSentence("The treaty was signed in [June of 1985].", "1985-06"),
    MarkedSentence("The treaty was signed in [June of last year].", "2024-06"),
    MarkedSentence("The treaty was signed [last June].", "2024-06"),
    MarkedSentence("The treaty will be signed [next June].", "2025-06"),
    MarkedSentence("The treaty will be signed in [June].", "2025-06"),
    MarkedSentence("The treaty will be signed on [March 3].", "2025-03-03"),
    MarkedSentence("The treaty will be signed on [the first of March].", "2025-03-01"),
    MarkedSentence("The treaty will be signed on [Thursday, Feb. 13].", "2025-02-13"),
    MarkedSentence("They met on [Feb. 3] and [7].", "2025-02-03 | 2025-02-07"),
    MarkedSentence("They met on [Feb. 3, 4 and 5].", "2025-02-03/2025-02-05"),
    MarkedSentence("They met on [3 and 4 February].", "2025-02-03/2025-02-04"),
    MarkedSentence("They met in [Jan. 2025].", "2025-01"),
    MarkedSentence("They met in [Jan-2025].", "2025-01"),
    MarkedSentence("They met on [Tuesday].", "2025-02-11"),
    MarkedSentence("They met [last Tuesday].", "2025-02-04"),
    MarkedSentence("They meet [next Tuesday].", "2025-02-18"),
    MarkedSentence("They meet [this Thursday].", "2025-02-13"),
    MarkedSentence("They met [Monday last week].", "2025-02-03"),
    MarkedSentence("They met on [Monday of last week].", "2025-02-03"),
    MarkedSentence("They met on [the Monday after Easter 2024].", "2024-04-01"),
    MarkedSentence("They met [two Mondays ago].", "2025-02-03"),
    MarkedSentence("They meet [a week from Friday].", "2025-02-21"),
    MarkedSentence("They meet [Friday week].", "2025-02-21"),
    MarkedSentence("They meet [three weeks from today].", "2025-03-04"),
    MarkedSentence("They met [ten days ago].", "2025-02-01"),
    MarkedSentence("They met [the day before yesterday].", "2025-02-09"),
    MarkedSentence("They meet [the day after tomorrow].", "2025-02-13"),
  ]

  @Test(arguments: sentences) func found(_ sentence: MarkedSentence) { sentence.expectFound() }
}
