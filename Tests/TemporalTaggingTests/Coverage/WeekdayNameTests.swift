import Testing

/// People, papers, teams and films that are called like days and months; published on Tuesday 11 February 2025.
@Suite struct WeekdayNameTests {
  static let names: [MarkedSentence] = [
    MarkedSentence("Mr Sunday Okoro won."),
    MarkedSentence("Gov. Sunday Okoro signed it."),
    MarkedSentence("Striker Friday Mensah scored."),
    MarkedSentence("Tuesday Lowe, a singer, was there."),
    MarkedSentence("Tuesday Lowe, 26, was there."),
    MarkedSentence("Sheffield Wednesday drew."),
    MarkedSentence("Ruby Tuesday closed."),
    MarkedSentence("TGI Fridays closed."),
    MarkedSentence("Freaky Friday was shown."),
    MarkedSentence("The Mail on Sunday said so."),
    MarkedSentence("The Saturday Evening Post said so."),
    MarkedSentence("The Monday Club met."),
    MarkedSentence("Father Christmas came."),
    MarkedSentence("The Christmas tree burned."),
    MarkedSentence("A Year 9 pupil was ill."),
    MarkedSentence("He hit a century."),
    MarkedSentence("They ran the last quarter mile."),
    MarkedSentence("The Weekend Orlandian said so."),
    MarkedSentence("A Sunday roast was served."),
    MarkedSentence("Ms. June was ill."),
    MarkedSentence("Dr. April Lowe was ill."),
    MarkedSentence("Ms. Winter was ill."),
    MarkedSentence("His daughter, April, was ill."),
    MarkedSentence("His wife June was ill."),
  ]

  static let days: [MarkedSentence] = [
    MarkedSentence("They met in Sheffield [Wednesday].", "2025-02-05"),
    MarkedSentence("The firm said on [Sunday] it would close.", "2025-02-09"),
    MarkedSentence("The mail came on [Sunday].", "2025-02-09"),
    MarkedSentence("[Tuesday], a singer was ill.", "2025-02-11"),
    MarkedSentence("[Saturday evening] was quiet.", "2025-02-08TEV"),
    MarkedSentence("Since [Christmas] they met twice.", "2024-12-25"),
    MarkedSentence("[Midnight Monday] came.", "2025-02-10T24:00"),
    MarkedSentence("It lasted [a century].", "P100Y"),
    MarkedSentence("He met his daughter in [April].", "2024-04"),
    MarkedSentence("He said it to Mr. Lowe in [June].", "2024-06"),
  ]

  @Test(arguments: names + days) func found(_ sentence: MarkedSentence) { sentence.expectFound() }
}
