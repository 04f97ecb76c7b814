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
    ])
  func reachesWithItsPreposition(text: String, extent: String) { #expect(firstExtent(text) == extent) }

  @Test(
    "parts before and after the day of publication",
    arguments: [
      ("Prices fell earlier this month.", "2025-02-01/2025-02-11"),
      ("They will vote later this year.", "2025-02-11/2026-01-01"),
      ("It closes for the rest of the year.", "2025-02-11/2026-01-01"),
      ("Prices fell earlier last year.", "2024-01-01/2025-01-01"), ("Prices fell this month.", "2025-02-01/2025-03-01"),
    ])
  func leavesAPart(text: String, extent: String) { #expect(firstExtent(text) == extent) }

  @Test(
    "lengths from the day of publication on",
    arguments: [
      ("The bridge will open in two weeks.", "2025-02-24/2025-03-03"), ("In two weeks", "2025-02-24/2025-03-03"),
      ("They must reply within ten days.", "2025-02-11/2025-02-21"), ("The bridge was built in two weeks.", "none"),
      ("It will be the largest strike in two years.", "none"), ("In the two weeks, it will fall.", "none"),
      ("It will be built in two years of work.", "none"), ("The biggest fall in two years", "none"),
    ])
  func liesAheadWhereTheClauseDoes(text: String, extent: String) { #expect(firstExtent(text) == extent) }

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
