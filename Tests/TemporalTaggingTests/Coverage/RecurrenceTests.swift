import Testing

/// Times that recur.
@Suite struct RecurrenceTests {
  static let sentences: [MarkedSentence] = [
    MarkedSentence("They meet [every Friday].", "XXXX-WXX-5"),
    MarkedSentence("They meet [every other week].", "P2W"),
    MarkedSentence("They meet [every second week].", "P2W"),
    MarkedSentence("They meet [each August].", "XXXX-08"),
    MarkedSentence("They meet [twice a month].", "P1M"),
    MarkedSentence("They meet [three days a week].", "P1W"),
    MarkedSentence("They meet [once every two weeks].", "P2W"),
    MarkedSentence("They meet [four times a year].", "P1Y"),
    MarkedSentence("They meet [daily].", "P1D"),
    MarkedSentence("They meet [weekly].", "P1W"),
    MarkedSentence("It is checked [every 15 minutes].", "PT15M"),
    MarkedSentence("It is checked [hourly].", "PT1H"),
    MarkedSentence("They meet [every few months].", "PXM"),
    MarkedSentence("He trains [most days].", "P1D"),
    MarkedSentence("It happens [every four years].", "P4Y"),
    MarkedSentence("It happens [once a decade].", "P10Y"),
    MarkedSentence("It happens [once in a century].", "P100Y"),
    MarkedSentence("They meet [monthly].", "P1M"),
    MarkedSentence("They meet [quarterly].", "P3M"),
    MarkedSentence("They pay [annually].", "P1Y"),
    MarkedSentence("They met [twice-weekly].", "P1W"),
    MarkedSentence("The shop opens [Saturdays].", "XXXX-WXX-6"),
    MarkedSentence("They meet on [Monday nights].", "XXXX-WXX-1TNI"),
    MarkedSentence("They run [every weekday].", "XXXX-WXX-XX"),
    MarkedSentence("They run on [weekdays].", "XXXX-WXX-XX"),
    MarkedSentence("They earn $20 [an hour].", "PT1H"),
    MarkedSentence("They earn 30,000 euros [a year].", "P1Y"),
    MarkedSentence("It sells 10,000 cars [per month].", "P1M"),
    MarkedSentence("It is held [every spring].", "XXXX-SP"),
    MarkedSentence("It is held [every morning].", "XXXX-XX-XXTMO"),
    MarkedSentence("It is held [every Christmas].", "XXXX-12-25"),
    MarkedSentence("It rained [every single day].", "P1D"),
  ]

  @Test(arguments: sentences) func found(_ sentence: MarkedSentence) { sentence.expectFound() }
}
