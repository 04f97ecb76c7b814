import Testing

/// Quarters, halves, and years of business.
@Suite struct FiscalYearTests {
  static let sentences: [MarkedSentence] = [
    MarkedSentence("Profit fell in [fiscal 2024].", "2024"),
    MarkedSentence("Profit fell in [the 2024 fiscal year].", "2024"),
    MarkedSentence("Profit fell in [fiscal year 2024].", "2024"),
    MarkedSentence("Profit fell in [FY24].", "2024"),
    MarkedSentence("Profit fell in [FY 2024].", "2024"),
    MarkedSentence("Profit fell in [Q3 2024].", "2024-Q3"),
    MarkedSentence("Profit fell in [Q3].", "2024-Q3"),
    MarkedSentence("Profit fell in [the third quarter of 2024].", "2024-Q3"),
    MarkedSentence("Profit fell in [the third quarter].", "2024-Q3"),
    MarkedSentence("Profit fell in [the 2024 third quarter].", "2024-Q3"),
    MarkedSentence("Profit fell in [3Q24].", "2024-Q3"),
    MarkedSentence("Profit fell in [3Q 2024].", "2024-Q3"),
    MarkedSentence("Profit fell in [2024 Q3].", "2024-Q3"),
    MarkedSentence("Profit fell in [2024Q3].", "2024-Q3"),
    MarkedSentence("Profit fell in [Q3 '24].", "2024-Q3"),
    MarkedSentence("Profit fell in [Q3 of 2024].", "2024-Q3"),
    MarkedSentence("Profit fell in [the first half of 2024].", "2024-H1"),
    MarkedSentence("Profit fell in [H1 2024].", "2024-H1"),
    MarkedSentence("Profit fell in [the second half of last year].", "2024-H2"),
    MarkedSentence("Profit fell in [the third quarter of last year].", "2024-Q3"),
    MarkedSentence("Profit fell in [last year's fourth quarter].", "2024-Q4"),
    MarkedSentence("Profit rose in [the current fiscal year].", "2025"),
    MarkedSentence("Profit rose in [last fiscal year].", "2024"),
    MarkedSentence("Profit rose in [the past financial year].", "2024"),
    MarkedSentence("Profit rose in [the 2023/24 financial year].", "2023/2024"),
    MarkedSentence("Profit rose in [the 2023-24 fiscal year].", "2023/2024"),
    MarkedSentence("Profit rose in [the fourth fiscal quarter].", "2024-Q4"),
    MarkedSentence("Profit rose in [financial year 2023-24].", "2023/2024"),
  ]

  @Test(arguments: sentences) func found(_ sentence: MarkedSentence) { sentence.expectFound() }
}
