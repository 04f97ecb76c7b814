import Chronology
import CivilTime
import Testing

@Suite struct DigestTests {
  /// A flood that three papers tell of, one of them for weeks; a strike in one; a fair that is to come.
  var story: Story {
    Story()
      .article(
        "a",
        """
        A flood hit Orlo on Monday. Bakers went on strike in Vell on Tuesday.

        The dam at Orlo broke in April.
        """
      )
      .article(
        "b", "The flood that hit Orlo on May 12 killed nine. The harbour fair opens on June 2.", on: "2031-05-20"
      )
      .article("c", "The flood hit Orlo on May 12. The mayor resigned on Sunday.", on: "2031-06-16")
  }

  func digest(_ count: Int, _ span: DaySpan = DaySpan(start: nil, end: nil)) -> [Digest.Entry] {
    Digest(of: story.build().timeline, days: count, within: span).entries
  }

  @Test func theDayThatIsToldLongestComesFirst() throws {
    let entry = try #require(digest(1).first)
    #expect(entry.day == Day(year: 2031, month: 5, day: 12))
    #expect(entry.importance.reports == 300)
    #expect(entry.lead.quote == entry.event.summary)
  }

  @Test func daysAreInOrderAndMonthsAreNoDays() {
    let days = digest(100).map(\.day.description)
    #expect(days == days.sorted())
    #expect(days.first == "2031-05-12")
    #expect(digest(100).allSatisfy { $0.event.date.isExactDay })
  }

  @Test func onlyDaysOfTheSpanAreChosen() {
    let span = DaySpan(start: Day(year: 2031, month: 5, day: 13), end: Day(year: 2031, month: 5, day: 14))
    #expect(digest(10, span).map(\.day.description) == ["2031-05-13"])
    #expect(digest(0) == [])
  }

  @Test func theOrderOfTheArticlesDoesNotMatter() {
    var reversed = story
    reversed.articles.reverse()
    #expect(Digest(of: reversed.build().timeline, days: 3).entries == digest(3))
  }
}
