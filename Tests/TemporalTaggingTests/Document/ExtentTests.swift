import CivilTime
import TemporalTagging
import Testing

/// What phrases reach with the words around them, published on Tuesday 11 February 2025; the first mention of each is
/// asked for.
@Suite struct ExtentTests {
  @Test(
    "prepositions and comparisons",
    arguments: [
      ("The port has been shut since August.", "2024-08-01/.."), ("It was built before 2018.", "../2018-01-01"),
      ("Bids must be in by Friday.", "../2025-02-15"), ("It lasted until May 2020.", "../2020-06-01"),
      ("The rule holds no later than March 2030.", "../2030-04-01"), ("It was later than 2020.", "2021-01-01/.."),
      ("Starting March 3, buses run hourly.", "2025-03-03/.."),
      ("It applies to cars of 2018 or later.", "2018-01-01/.."),
      ("It applies to cars of 2018 and later.", "2018-01-01/.."),
      ("It was lighter in 2018 and 2019.", "2018-01-01/2019-01-01"),
      ("Bids must be in before or on Friday.", "../2025-02-15"),
      ("Bids must be in on or before Friday.", "../2025-02-15"),
      ("It will open during or after March 2026.", "2026-03-01/.."),
      ("It will open on or after March 3.", "2025-03-03/.."),
    ])
  func reachesWithItsPreposition(text: String, extent: String) { #expect(firstExtent(text) == extent) }

  @Test(
    "the end and the beginning of a time are points where they end a stretch, and stretches otherwise",
    arguments: [
      ("It will not open before March 1.", "2025-03-01/.."), ("Not before 2027 will it open.", "2027-01-01/.."),
      ("Nobody left before 2018.", "../2018-01-01"),
      ("They must leave before the end of December.", "../2026-01-01"),
      ("They will leave after the beginning of March.", "2025-03-01/.."),
      ("It will be shut until the start of May.", "../2025-05-01"),
      ("It will be shut until late May.", "../2025-06-01"),
      ("The port has been shut since the end of 1989.", "1989-09-01/.."),
      ("It was built in the middle of 1989.", "1989-05-01/1989-09-01"),
      ("It was built in mid-March.", "2024-03-11/2024-03-21"),
      ("It was shut between the end of 2007 and the end of 2008.", "2008-01-01/2009-01-01"),
      ("It was shut from the middle of 2007 to the end of 2008.", "2007-05-01/2009-01-01"),
      ("It was shut from early 2007 to early 2008.", "2007-01-01/2008-05-01"),
      ("It was shut 2014~2018.", "2014-01-01/2019-01-01"),
    ])
  func reachesToAnEdge(text: String, extent: String) { #expect(firstExtent(text) == extent) }

  @Test(
    "distances from a date, compared",
    arguments: [
      ("They had left more than two weeks before today.", "../2025-01-28"),
      ("They will leave less than three days after tomorrow.", "2025-02-12/2025-02-15"),
      ("They left at least a week before January 20.", "../2025-01-14"),
      ("It will be shut for three days from Friday.", "2025-02-14/2025-02-17"),
    ])
  func comparesDistances(text: String, extent: String) { #expect(firstExtent(text) == extent) }

  @Test(
    "parts before and after the day of publication",
    arguments: [
      ("Prices fell earlier this month.", "2025-02-01/2025-02-11"),
      ("They will vote later this year.", "2025-02-11/2026-01-01"),
      ("It closes for the rest of the year.", "2025-02-11/2026-01-01"),
      ("Prices fell in the first half of January.", "2025-01-01/2025-02-01"),
      ("Prices fell earlier last year.", "2024-01-01/2025-01-01"), ("Prices fell this month.", "2025-02-01/2025-03-01"),
    ])
  func leavesAPart(text: String, extent: String) { #expect(firstExtent(text) == extent) }

  @Test(
    "lengths from the day of publication on",
    arguments: [
      ("The bridge will open in two weeks.", "2025-02-24/2025-03-03"), ("In two weeks", "2025-02-24/2025-03-03"),
      ("They must reply within ten days.", "2025-02-11/2025-02-21"),
      ("Schedule a visit in ten days.", "2025-02-21/2025-02-22"),
      ("He runs a mile in ten minutes.", "none"), ("The bridge was built in two weeks.", "none"),
      ("It will be the largest strike in two years.", "none"), ("In the two weeks, it will fall.", "none"),
      ("It will be built in two years of work.", "none"), ("The biggest fall in two years", "none"),
    ])
  func liesAheadWhereTheClauseDoes(text: String, extent: String) { #expect(firstExtent(text) == extent) }

  @Test(
    "lengths that a date beside them bounds",
    arguments: [
      ("Sales fell in the three months ended December 31.", "2024-10-01/2025-01-01"),
      ("Sales fell in the 12 months ending in June 2024.", "2023-07-01/2024-07-01"),
      ("Sales fell in the six months to September 30, 2024.", "2024-04-01/2024-10-01"),
      ("Two people were hurt in the two weeks before May 4, 2024.", "2024-04-20/2024-05-04"),
      ("Two people were hurt in the ten days after May 4, 2024.", "2024-05-05/2024-05-15"),
      ("The strait is shut three weeks beginning on July 5, 2025.", "2025-07-05/2025-07-26"),
      ("A 30-day period from March 1, 2025, was agreed.", "2025-03-01/2025-03-31"),
      ("Prices fell in the first six months of 2024.", "2024-01-01/2024-07-01"),
      ("Prices fell in the last three months of 2024.", "2024-10-01/2025-01-01"),
      ("Sales fell in the first three quarters of 2024.", "2024-01-01/2024-10-01"),
      ("They will make a three-day visit starting Monday.", "2025-02-17/2025-02-20"),
      ("The report came within a week of March 3.", "none"),
      ("A three-day low after trading ended Monday was told.", "none"),
      ("The vote was put off by two weeks to May 4.", "none"), ("It was put off for two weeks to May 4.", "none"),
      ("He led the party for five years until 2020.", "none"), ("He was jailed for two years until Monday.", "none"),
      ("Sales fell in the fiscal year ended June 30, 2024.", "2023-07-01/2024-07-01"),
      ("The five days before the vote on May 4 were calm.", "none"),
      ("He spent six months of 2024 abroad.", "none"), ("The two weeks and May 4 were calm.", "none"),
      ("The three days ended in May.", "none"), ("The first six months of May were told.", "none"),
    ])
  func boundByADate(text: String, extent: String) { #expect(firstExtent(text) == extent) }

  @Test(
    "quarters are of the calendar, and days of work leave out the others",
    arguments: [
      ("Sales fell in the last two quarters.", "2024-07-01/2025-01-01"),
      ("Sales fell in the previous three quarters.", "2024-04-01/2025-01-01"),
      ("Sales will rise over the next two quarters.", "2025-04-01/2025-10-01"),
      ("It will be shut for the next five business days.", "2025-02-12/2025-02-19"),
      ("Shares fell in the last three trading days.", "2025-02-06/2025-02-11"),
      ("They must reply within five working days.", "2025-02-11/2025-02-19"),
      ("The bridge will open in five business days.", "2025-02-18/2025-02-19"),
      ("They were shut for five business days.", "none"),
    ])
  func countsWholeUnits(text: String, extent: String) { #expect(firstExtent(text) == extent) }

  @Test(
    "late in a week and at its end",
    arguments: [
      ("It was shut late last week.", "2025-02-06/2025-02-10"),
      ("It was shut at the end of last week.", "2025-02-07/2025-02-10"),
      ("It was shut early last week.", "2025-02-03/2025-02-06"),
    ])
  func partsOfAWeek(text: String, extent: String) { #expect(firstExtent(text) == extent) }

  @Test("a minute known does not make days begin at it")
  func wholeDays() {
    let minute = CivilMoment(Self.day).adding(seconds: 45_000)
    let reference = ReferenceTime(CivilInterval(start: minute, end: minute.adding(seconds: 60)), .minute)
    #expect(firstExtent("over the past two days", reference) == "2025-02-09/2025-02-11")
    #expect(firstExtent("over the next two days", reference) == "2025-02-12/2025-02-14")
  }

  private static let day = Day(year: 2025, month: 2, day: 11) ?? .first

  private func firstExtent(_ text: String, _ reference: ReferenceTime = ReferenceTime(ExtentTests.day)) -> String {
    let mentions = TemporalTagger.english.mentions(in: [text], context: DocumentContext(publication: reference))
    guard !mentions.isEmpty else { return "no mention" }
    let bytes = Array(text.utf8)
    guard let extent = Mention.extent(at: 0, of: mentions, in: bytes.span) else { return "none" }
    return "\(extent.isOpenStart ? ".." : "\(extent.start.day)")/\(extent.isOpenEnd ? ".." : "\(extent.end.day)")"
  }
}
