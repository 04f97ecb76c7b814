import Testing

/// Days of the year by which attacks are called, published on 11 February 2025.
@Suite struct EventDaysTests {
  static let sentences: [MarkedSentence] = [
    MarkedSentence("The [Sept. 11] attacks changed the trade.", "XXXX-09-11"),
    MarkedSentence("Victims of the [July 7] train bombings were buried.", "XXXX-07-07"),
    MarkedSentence("Relatives of the [Sept. 11] victims wept.", "XXXX-09-11"),
    MarkedSentence("She spoke of the [Jan. 6] Capitol riot.", "XXXX-01-06"),
    // The text tells the year.
    MarkedSentence("It fell on [Sept. 11, 2001]. The [Sept. 11] attacks changed the trade.", "2001-09-11 | 2001-09-11"),
    // Days that no attack is called by, and days that call none.
    MarkedSentence("The [Feb. 6] attack on Orlo killed six.", "2025-02-06"),
    MarkedSentence("The [Sept. 11] hearing was long.", "2024-09-11"),
    MarkedSentence("An attack on [Sept. 11] killed six.", "2024-09-11"),
    MarkedSentence("A [Sept. 11] attack killed six.", "2024-09-11"),
    MarkedSentence("In [May] 20 people died.", "2024-05"),
  ]

  @Test("are of no year, but where the text tells it", arguments: sentences)
  func year(sentence: MarkedSentence) { sentence.expectFound() }
}
