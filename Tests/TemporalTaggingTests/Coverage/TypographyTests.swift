import Testing

/// Spans across spaces, line breaks, hyphens, brackets and quotation marks of all kinds.
@Suite struct TypographyTests {
  static let sentences: [MarkedSentence] = [
    MarkedSentence("It opened on [Monday\u{00a0}morning].", "2025-02-10TMO"),
    MarkedSentence("It opened on [3\u{00a0}May\u{00a0}2021].", "2021-05-03"),
    MarkedSentence("It opened on [3\u{202f}May 2021].", "2021-05-03"),
    MarkedSentence("It opened on [3 May\n2021].", "2021-05-03"),
    MarkedSentence("It opened at [5\u{00a0}p.m. on\nMonday].", "2025-02-10T17:00"),
    MarkedSentence("It is a [six\u{2010}month] term.", "P6M"),
    MarkedSentence("It is a [six\u{2011}month] term.", "P6M"),
    MarkedSentence("It ran [May 3\u{2013}5, 2021].", "2021-05-03/2021-05-05"),
    MarkedSentence("It ran [May 3\u{2012}5, 2021].", "2021-05-03/2021-05-05"),
    MarkedSentence("It ran [May 3\u{2014}5, 2021].", "2021-05-03/2021-05-05"),
    MarkedSentence("It ran [2010]\u{2013}[2014].", "2010 | 2014"),
    MarkedSentence("It opened ([Monday]) at last.", "2025-02-10"),
    MarkedSentence("It opened *[Monday]* at last.", "2025-02-10"),
    MarkedSentence("It opened **[Monday]** at last.", "2025-02-10"),
    MarkedSentence("It opened on “[Monday]” at last.", "2025-02-10"),
    MarkedSentence("It opened on ‘[Monday]’ at last.", "2025-02-10"),
    MarkedSentence("[Monday]’s vote failed.", "2025-02-10"),
    MarkedSentence("[Last year]’s vote failed.", "2024"),
    MarkedSentence("[Today]’s vote failed.", "2025-02-11"),
    MarkedSentence("Taken in [two weeks’ time].", "2025-W09"),
    MarkedSentence("It opened in [‘98].", "1998"),
    MarkedSentence("It opened in [’98].", "1998"),
    MarkedSentence("It opened on [May\u{00a0}3].", "2024-05-03"),
    MarkedSentence("[MONDAY] — It rained.", "2025-02-10"),
    MarkedSentence("It opened in [mid\u{2011}2021].", "2021 MID"),
    MarkedSentence("It opened in [mid\u{2013}2021].", "2021 MID"),
    MarkedSentence("It opened at [10\u{00a0}a.m.]\u{2014}no one came.", "2025-02-11T10:00"),
    MarkedSentence("It opened on [2025\u{2011}02\u{2011}10].", "2025-02-10"),
    MarkedSentence("It opened in [the 1990s]—and shut.", "199"),
    MarkedSentence("“[Yesterday] was hard.”", "2025-02-10"),
    MarkedSentence("It opened on [Feb.\u{00a0}3].", "2025-02-03"),
    MarkedSentence("It opened on [the 3rd\u{00a0}of May 2021].", "2021-05-03"),
  ]

  @Test(arguments: sentences) func found(_ sentence: MarkedSentence) { sentence.expectFound() }
}
