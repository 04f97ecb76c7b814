import Chronology
import Testing

/// Which clause a date belongs to, and whether it tells that something happened.
@Suite struct DatedClauseTests {
  private func lines(_ sentence: String) -> [String] { Story().article("a", sentence).lines }

  @Test(
    "a negated subject",
    arguments: [
      "Neither Reed nor Moss attended the meeting of the council on Tuesday.",
      "No one attended the meeting of the council on Tuesday.", "Nobody came to the harbour of Orlo on Tuesday.",
      "No ferries sailed from Orlo on Tuesday.", "None of the ferries sailed from Orlo on Tuesday.",
    ])
  func whatDidNotHappenIsNoEvent(sentence: String) { #expect(lines(sentence) == []) }

  @Test(arguments: [
    ("No fewer than 12 people died in Orlo on Tuesday.", "2031-05-13 happening: No fewer than 12 people died in Orlo"),
    ("Reed and Moss met the council on Tuesday.", "2031-05-13 happening: Reed and Moss met the council"),
  ])
  func whatOnlyLooksNegatedHappened(sentence: String, line: String) { #expect(lines(sentence) == [line]) }

  @Test(
    "what is fixed by a calendar",
    arguments: [
      ("A trial is scheduled to begin on October 6.", "2031-10-06 planned: A trial is scheduled to begin"),
      ("A memorial is due to open on August 3.", "2031-08-03 planned: A memorial is due to open"),
      ("Anna Reed will go on trial in October.", "2031-10 planned: Anna Reed will go on trial"),
      ("The law takes effect on January 1.", "2032-01-01 planned: The law takes effect"),
      ("The trial begins on October 6.", "2031-10-06 planned: The trial begins"),
    ])
  func whatIsAheadIsPlanned(sentence: String, line: String) { #expect(lines(sentence) == [line]) }

  @Test(arguments: [
    // Plurals, and states.
    "The early starts on October 6 were dropped.", "The memorial is open on August 3.",
    "The bridge is due on October 6.",
  ])
  func whatIsNotSaidToTakePlaceIsNotPlanned(sentence: String) { #expect(lines(sentence) == []) }

  @Test(
    "two predicates, each with its date",
    arguments: [
      ("The ferry was built in 1987 and was last inspected in November.", "1987 happening: The ferry was built"),
      (
        "Anna Reed was elected mayor in 2019 and was re-elected in May 2023.",
        "2019 happening: Anna Reed was elected mayor"
      ),
      (
        "Police questioned the captain on Monday and released him the next day.",
        "2031-05-12 happening: Police questioned the captain"
      ),
      // One date dates both.
      (
        "Police questioned the captain and released him on Monday.",
        "2031-05-12 happening: Police questioned the captain and released him"
      ),
    ])
  func theFirstEndsWhereTheSecondBegins(sentence: String, line: String) { #expect(lines(sentence).contains(line)) }

  @Test func whatIsSaidOfAYearIsNotSaidInIt() {
    #expect(lines("Opponents said Reed lied about the sale of the yard in 2021.") == [])
    #expect(lines("Opponents said Reed sold the yard in 2021.") == ["2021 happening: Reed sold the yard"])
  }

  @Test func aDateDatesNoSentenceBeforeIts() {
    let found = lines(
      "“In November the inspectors came, looked at the paint and left. The next day they signed,” Reed said.")
    #expect(found.count == 1 && !found[0].contains("ooked at"))
  }

  @Test func whoSpeaksElsewhereDoesNotVouchForTheClause() throws {
    let event = try #require(
      Story().article("a", "Mayor Anna Reed resigned on Tuesday after a court ruled last month that she had lied.")
        .events
        .first { $0.title.contains("resigned") })
    #expect(event.reports.count == 1 && event.reports[0].attribution == nil)
  }

  @Test func ofYearsPastAMonthAndADayTellNoYear() {
    #expect(
      lines(
        "Over the past decade, the ferries of Orlo had 12 accidents. The 11 November accident in Sole Bay was grave.")
        == [])
    #expect(
      lines("The 11 November accident in Sole Bay was grave.") == ["2030-11-11 happening: Accident in Sole Bay"])
    #expect(
      lines("Over the past decade, ferries had 12 accidents. On 11 November 2025, a ferry sank in Sole Bay.")
        == ["2025-11-11 happening: A ferry sank in Sole Bay"])
  }
}
