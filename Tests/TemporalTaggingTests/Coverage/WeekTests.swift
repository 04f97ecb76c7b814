import Testing

/// Weeks, weekends and halves.
@Suite struct WeekTests {
  static let sentences: [MarkedSentence] = [
    MarkedSentence("It opened in [the week of 13 January].", "2025-W03"),
    MarkedSentence("It opened in [week 3].", "2025-W03"),
    MarkedSentence("It opened in [week 32 of 2023].", "2023-W32"),
    MarkedSentence("It opened in [2024-W07].", "2024-W07"),
    MarkedSentence("It opened [last weekend].", "2025-W06-WE"),
    MarkedSentence("Sales fell in [the last quarter of the year].", "2024-Q4"),
    MarkedSentence("Sales will rise in [the last quarter of the year].", "2025-Q4"),
    MarkedSentence("The economy shrank in [the second half of the year].", "2024-H2"),
    MarkedSentence("The economy will shrink in [the second half of the year].", "2025-H2"),
    MarkedSentence("The economy will shrink in [the second half of this year].", "2025-H2"),
    MarkedSentence("[The last Saturday] of the season was wet.", "XXXX-WXX-6"),
    MarkedSentence("[Last Saturday] was wet.", "2025-02-08"),
    MarkedSentence("The last day of [this year]'s festival was wet.", "2025"),
    MarkedSentence("[The last day of last month] was wet.", "2025-01-31"),
    MarkedSentence("[The 10 years] from [2010] were hard.", "P10Y | 2010"),
    MarkedSentence("It opens [two weeks from Monday].", "2025-03-03"),
    MarkedSentence("It opened at [the weekend].", "2025-W06-WE"),
    MarkedSentence("It opens [this weekend].", "2025-W07-WE"),
    MarkedSentence("It opened [last week].", "2025-W06"),
    MarkedSentence("It opened in [the first week of January].", "2025-W01"),
    MarkedSentence("It opened in [the last week of 2024].", "2024-W52"),
    MarkedSentence("It opened in [the first half of January].", "2025-01 START"),
    MarkedSentence("It opened in [the second half of March 2024].", "2024-03 END"),
    MarkedSentence("It opens [the week after next].", "2025-W09"),
    MarkedSentence("It closed [the week before last].", "2025-W05"),
    MarkedSentence("It closed [earlier this week].", "2025-W07"),
    MarkedSentence("It closed [late last week].", "2025-W06 END"),
    MarkedSentence("It closes [later this week].", "2025-W07"),
    MarkedSentence("It opened in [the week beginning 3 February].", "2025-W06"),
    MarkedSentence("It opened in [the week ending Feb. 2].", "2025-W05"),
    MarkedSentence("It closed in [a fortnight].", "P2W"),
    MarkedSentence("It closed [a fortnight ago].", "2025-W05"),
  ]

  @Test(arguments: sentences) func found(_ sentence: MarkedSentence) { sentence.expectFound() }
}
