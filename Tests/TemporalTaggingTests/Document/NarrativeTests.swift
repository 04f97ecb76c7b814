import CivilTime
import TemporalTagging
import Testing

/// Histories, in which the last date named carries its year and month forward.
@Suite struct NarrativeTests {
  /// Ten dates long before publication, each with its year.
  private static let chronicle = """
    The siege began on 4 May 1641 and ended on 6 June 1641. The king returned in 1642, fled in March 1643 and came back \
    in 1644. A plague came in 1645, and a second one in October 1647. Peace was made on 2 January 1648. He fell ill in \
    1649 and died in 1650.
    """

  @Test(
    "what a narrative goes on with",
    arguments: [
      ("On 3 March 1651, his son was crowned. In April, the queen left.", "1651-04"),
      ("On 3 March 1651, his son was crowned. On 9 April, the queen left.", "1651-04-09"),
      ("In June 1651, his son was crowned. The truce of March was over.", "1651-03"),
      ("In December 1651, his son was crowned. In January, the queen left.", "1652-01"),
      ("On 6 June 1651, his son was crowned. In summer, the queen left.", "1651-22"),
      ("In 1651, his son was crowned. In the 1660s, the hall burnt. In June, the queen left.", "1651-06"),
      ("On 3 March 1651, his son was crowned. By the end of the year, he was dead.", "1651"),
      ("On 3 March 1651, his son was crowned. On the last day of the month, he died.", "1651-03-31"),
      ("On 3 March 1651, his son was crowned. The next May, he died.", "1651-05"),
      ("On 3 March 1651, his son was crowned. The following February, he died.", "1652-02"),
      ("In the winter of 1651-52, he fell ill. In February, he died.", "1652-02"),
      ("In the winter of 1651-52, he fell ill. In December, he died.", "1651-12"),
      ("In the winter of 1651-52, he fell ill. In June, he died.", "1652-06"),
      ("In the winter of 1651-52, he fell ill. In spring, he died.", "1652-21"),
      ("On 3 March 1651, his son was crowned. Until the 14th, they feasted.", "1651-03-14"),
      ("On 3 March 1651, his son was crowned. Today a stone tells of it. On 9 April, the queen left.", "1651-04-09"),
    ])
  func carries(text: String, edtf: String) throws {
    let last = try #require(mentions(text, mode: .narrative).last)
    #expect(last.resolution?.edtf == edtf)
    #expect(last.anchor.origin == .mention)
  }

  @Test(
    "days and hours after what is less fine",
    arguments: [
      ("On 6 December 1651, his son was crowned. At 10 a.m., the queen left.", "1651-12-06T10:00"),
      ("In 1651, his son was crowned. At 10 a.m., the queen left.", "1651-XX-XXT10:00"),
      ("In 1651, his son was crowned. On Friday, the queen left.", "1651"),
      ("On Wednesday, 6 December 1651, his son was crowned. On Monday, the queen left.", "1651-12-11"),
    ])
  func noFinerThanKnown(text: String, value: String) { #expect(mentions(text, mode: .narrative).last?.value == value) }

  @Test func aHistoryIsToldByItsDates() throws {
    let text = Self.chronicle + " On 3 March 1651, his son was crowned. In April, the queen left."
    let last = try #require(mentions(text).last)
    #expect(last.resolution?.edtf == "1651-04")
    #expect(last.isModeInferred)
    #expect(
      last.explanation(in: text).inferences.contains(
        "counted from the last date named, since the text reads as a history: most of its dates are long before "
          + "publication, and hardly any counts from that day"))
  }

  @Test(
    "a short text with a few dates of long ago stays news",
    arguments: [
      // An old building is in the news.
      (
        "The museum, founded in May 1890 and moved in June 1901, was robbed on 3 February. Two men were held on 5 February.",
        "2025-02-05"
      ),
      // A notice of a death.
      ("Ada Lowe was born on 4 May 1941. She joined in 1960, left in May 1971 and died on 3 February.", "2025-02-03"),
      // It begins with a day of this year.
      (
        "On 3 January the hall shut. It was built in June 1871 and burnt in May 1890. Hope was lost. It had shut on "
          + "9 January.", "2025-01-09"
      ),
      // Something counts from publication.
      (
        "It was built in June 1871, burnt in May 1890 and shut last week. Hope was lost. It had shut on 9 January.",
        "2025-01-09"
      ),
    ])
  func shortNews(text: String, edtf: String) { #expect(mentions(text).last?.resolution?.edtf == edtf) }

  @Test func theDayAfterANightIsTheOneInWhichItEnds() {
    let text = "The police fired on the evening of 3 May 2024; two men died that night. The next morning it rained."
    #expect(mentions(text).last?.value == "2024-05-04TMO")
  }

  @Test("what speaks of the present, or of a part of the time told, makes no news of a history")
  func aHistoryMaySpeakOfToday() {
    let text =
      Self.chronicle
      + " At the end of the month he was buried. In the first week of June the queen left. Today a stone tells of it."
    #expect(mentions(text).first?.context.mode == .narrative)
  }

  @Test func thisYearIsThatOfPublication() {
    let text = "On 3 March 1651, his son was crowned. At the end of this year, a stone was set."
    #expect(mentions(text, mode: .narrative).last?.value == "2025")
  }

  @Test(
    "news stays news",
    arguments: [
      // Words that count from the day of publication.
      chronicle + " Historians met on Friday; last week they had voted. In April, the hall opened.",
      // Too few dates.
      "The mayor, elected in 1998, 2002, 2006 and 2010, is ill. In April, the hall opened.",
      // Dates that are near.
      "Sales rose in 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016, 2015, 2014. In April, the hall opened.",
      "",
    ])
  func news(text: String) {
    let found = mentions(text)
    #expect(found.allSatisfy { $0.context.mode == .news && !$0.isModeInferred })
    if let last = found.last { #expect(last.resolution?.edtf == "2024-04") }
  }

  @Test func whatIsStatedStands() throws {
    let text = Self.chronicle + " In April, the hall opened."
    #expect(mentions(text, mode: .news).last?.resolution?.edtf == "2024-04")
    #expect(mentions(text, mode: .narrative).last?.isModeInferred == false)
  }

  @Test("a part of the day is no finer than what it is part of, in news as well")
  func partsOfDays() {
    #expect(mentions("In 2019 sales rose. That night, it rained.").last?.value == "2019-XX-XXTNI")
    #expect(mentions("In April 2019 sales rose. The next morning, it rained.").last?.value == "2019-04-XXTMO")
    #expect(mentions("On 3 April 2019 sales rose. The next morning, it rained.").last?.value == "2019-04-04TMO")
  }

  private func mentions(_ text: String, mode: Mode? = nil) -> [Mention] {
    guard let day = Day(year: 2025, month: 2, day: 11) else { return [] }
    return TemporalTagger.english.mentions(
      in: text, context: DocumentContext(publication: ReferenceTime(day), mode: mode))
  }
}
