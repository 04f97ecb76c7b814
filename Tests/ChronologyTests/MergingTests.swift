import CivilTime
import Testing

@testable import Chronology

@Suite struct MergingTests {
  private let norland = Story()
    .actor("norland", "Norland", "Kyle").actor("suthmark", "Suthmark", "Brade").actor("palace", "the Palace", "Palace")
    .actor("reed", "Anna Reed", "Reed").place("orlo", "Orlo").place("vann", "Vann")

  @Test func reportsOfOneDayInOtherWordsAreOneEvent() {
    let events =
      norland
      .article("a", "A passenger ferry carrying 230 people sank off Orlo on Tuesday, the coast guard said.")
      .article("b", "The ferry sank off Orlo on Tuesday with 230 people aboard.", on: "2031-05-16")
      .events
    #expect(events.map(\.date.edtf) == ["2031-05-13"])
    #expect(events.first?.reports.map(\.article) == ["a", "b"])
    #expect(events.first?.merges.first?.reasons.contains("both name 230") == true)
    #expect(events.first?.places == ["orlo"])
  }

  /// What two reports have in common weighs no less because others have it, too.
  @Test(arguments: [
    [
      "A passenger ferry carrying 230 people sank off Orlo on Tuesday.",
      "The ferry sank off Orlo on Tuesday with 230 aboard.",
    ],
    [
      "The council of Orlo accepted the harbour plan on Tuesday.",
      "Orlo's council accepted a plan for its harbour on Tuesday.",
    ],
    [
      "A storm struck the harbour of Orlo on Tuesday.",
      "Hundreds fled when the storm hit the harbour of Orlo on Tuesday.",
    ],
    [
      "A passenger ferry carrying 230 people sank off Orlo on Tuesday.",
      "The ferry sank off Orlo on Tuesday with 230 aboard.",
      "A ferry that had 230 tourists in it sank off Orlo on Tuesday.",
    ],
    ["Karl Moss resigned on Tuesday after the inquiry.", "The mayor, Karl Moss, resigned on Tuesday."],
  ])
  func whatTwoAreSoAreMany(wordings: [String]) {
    for count in 2...12 {
      var story = Story()
      for number in 0..<count { story = story.article("a\(number)", wordings[number % wordings.count]) }
      #expect(story.events.map(\.reports.count) == [count])
    }
  }

  @Test(arguments: [
    "The quake struck the harbour of Orlo on Tuesday.",
    "A quake hit the harbour of Orlo on Tuesday.", "Tuesday's quake wrecked the harbour of Orlo.",
    "The quake, which struck the harbour of Orlo on Tuesday, was strong.",
  ])
  func aQuakeThatStrikesAndOneThatHitsAreOne(text: String) {
    let events = Story().article("a", "A quake of magnitude 7.1 hit the harbour of Orlo on Tuesday.").article(
      "b", text
    )
    .events
    #expect(events.map(\.reports.count) == [2])
  }

  @Test func oppositesAreTwoEvents() {
    #expect(
      norland
        .article("a", "Norland opened the border crossing at Orlo to farm lorries on Tuesday.")
        .article("b", "Norland closed the border crossing at Orlo to farm lorries on Tuesday.").lines.count == 2)
    #expect(Opposition(["border", "open"]).isContrary(to: Opposition(["border", "close"])))
    #expect(!Opposition(["close", "open"]).isContrary(to: Opposition(["border", "close"])))
    #expect(!Opposition(["border", "open"]).isContrary(to: Opposition(["border", "open"])))
  }

  @Test func aMonthTakesTheDayThatAnotherReportGives() {
    let events =
      norland
      .article("a", "Norland launched a surprise cross-border offensive into Orlo in November.")
      .article("b", "Brade was struck when Norland launched its cross-border offensive into Orlo on Nov. 13, 2030.")
      .events
    #expect(events.map(\.date.edtf) == ["2030-11-13"])
    #expect(Set(events.flatMap(\.reports).map { $0.date?.edtf }) == ["2030-11", "2030-11-13"])
  }

  @Test func theOnlyInvasionOfTheMonthIsTheOneMeant() {
    let events =
      norland
      .article("a", "Millions fled when Norland invaded in February 2030.")
      .article("b", "Towns have been held by Kyle since its assault began on Feb. 24, 2030.")
      .events
    #expect(events.map(\.date.edtf) == ["2030-02-24"])
  }

  @Test func twoInvasionsOfTheMonthAreNot() {
    let events =
      norland
      .article("a", "Millions fled when Norland invaded in February 2030.")
      .article("b", "Towns have been held by Kyle since its assault began on Feb. 24, 2030.")
      .article("c", "Norland raided the harbour of Vann on Feb. 3, 2030.")
      .events
    #expect(events.count == 3)
  }

  @Test func likeStatementsDaysApartStayApart() {
    let events =
      norland
      .article("a", "The Palace said Tuesday it was doing \"everything\" to support the families in Orlo.")
      .article("b", "The Palace said Thursday it was \"doing everything possible\" to support the families in Orlo.")
      .events
    #expect(events.map(\.date.edtf) == ["2031-05-13", "2031-05-15"])
  }

  @Test func aThinClauseJoinsNoOtherRaidOfItsDay() {
    let events =
      Story()
      .article("a", "Jets of Norland struck a depot in the east of Brade on Tuesday, killing two guards.")
      .article("b", "Tuesday's strikes against Brade were fired from ships several hundred miles away, Moss said.")
      .events
    #expect(events.count == 2)
  }

  @Test func theNameOfASpeakerJoinsNoUndatedSentence() {
    let events =
      Story()
      .article("a", "General Karl Moss, commander of the Northern Fleet of Norland, flew to Orlo on Tuesday.")
      .article("b", "General Karl Moss, commander of the Northern Fleet of Norland, is fond of gardening.")
      .events
    #expect(events.flatMap(\.reports).map(\.article) == ["a"])
  }

  @Test func anUndatedSentenceJoinsTheStatementOfItsSpeakerAlone() {
    let story = Story()
      .article("a", "The ministry of Norland said Tuesday that three sailors were captured by armed rebels near Vann.")
    let others = "continued to press for the release of three sailors captured by armed rebels near Vann."
    #expect(story.article("b", "Families in Norland \(others)").events.flatMap(\.reports).count == 1)
    let said = "The ministry of Norland said that three sailors were captured by armed rebels near Vann."
    #expect(story.article("b", said).events.flatMap(\.reports).map(\.article) == ["a", "b"])
  }

  @Test func anUndatedSentenceTellsOfTheClauseAndNotOfWhatStandsBesideIt() {
    let events =
      Story()
      .article(
        "a",
        """
        At the request of the deputy envoy, who called the crackdown in the northern valley a disgrace to mankind, \
        the council met on Tuesday.
        """
      )
      .article("b", "The deputy envoy called the crackdown in the northern valley a disgrace to mankind.")
      .events
    #expect(events.flatMap(\.reports).map(\.article) == ["a"])
  }

  @Test func statementsOfTwoSpeakersStayApart() {
    let events =
      norland
      .article("a", "Norland said Tuesday it was ready to open the border for the families.")
      .article("b", "Suthmark said Tuesday it was ready to open the border for the families.")
      .events
    #expect(events.count == 2)
  }

  @Test func attacksOnTwoTownsStayApart() {
    let events =
      norland
      .article("a", "A drone attack on Orlo killed four people on Tuesday.")
      .article("b", "A drone attack on Vann killed four people on Tuesday.")
      .events
    #expect(events.count == 2)
  }

  @Test func raidsOnTwoPlacesThatNoListNamesStayApart() {
    let events = Story()
      .article("a", "Norland's forces attacked the port of Brin on Tuesday.")
      .article("b", "Norland's forces attacked the port of Tessel on Tuesday.")
      .events
    #expect(events.count == 2)
  }

  @Test func aSentenceWithoutADateJoinsByItsQuotationAndIsNeverDated() throws {
    let events =
      norland
      .article("a", "\"The ferry was not fit to go to sea,\" Reed said on Tuesday.")
      .article("b", "\"The ferry was not fit to go to sea,\" Reed told a crowd.", on: "2031-05-16")
      .events
    let event = try #require(events.first)
    #expect(events.count == 1 && event.reports.map(\.article) == ["a", "b"])
    #expect(event.reports[1].date == nil && event.reports[1].derivation == nil)
    #expect(event.merges.first?.reasons.last == "it gives no date; joined by its words")
  }

  @Test func aSentenceWithoutADateIsNoEventAndJoinsNothingOld() {
    let events =
      norland
      .article("a", "\"The ferry was not fit to go to sea,\" Reed said on Tuesday.")
      .article("b", "\"The ferry was not fit to go to sea,\" Reed told a crowd.", on: "2031-07-16")
      .events
    #expect(events.flatMap(\.reports).map(\.article) == ["a"])
  }

  @Test func aCopyCountsOnceAndItsOtherDateIsADisagreement() throws {
    let text = "A passenger ferry carrying 230 people sank off Orlo on Tuesday, the coast guard said."
    let events = norland.article("a", text).article("b", text, on: "2031-05-22", copyOf: "a").events
    let event = try #require(events.first)
    #expect(events.count == 1)
    #expect(event.date.edtf == "2031-05-13")
    #expect(event.reports.map(\.copyOf) == [nil, "a"])
    #expect(
      event.disagreements == [
        Disagreement(
          subject: "date", versions: [.init(text: "2031-05-13", reports: [0]), .init(text: "2031-05-20", reports: [1])])
      ])
  }

  @Test func nearDuplicatesAreFoundWithoutBeingTold() {
    let long = (1...12).map {
      "The council of Orlo heard witness number \($0) speak about the \($0 * 7) lost boats of the old harbour."
    }
    let body = long.joined(separator: " ") + " The ferry sank on Tuesday."
    let timeline = norland.article("a", body).article("b", body + " More follows.", on: "2031-05-16").build().timeline
    #expect(timeline.articles.map(\.copyOf) == [nil, "a"])
  }

  @Test func otherFiguresAreShownAndNotAveraged() throws {
    let events =
      norland
      .article("a", "The explosion at the Orlo fireworks factory killed 12 people on Tuesday.")
      .article("b", "The explosion at the fireworks factory in Orlo on Tuesday killed 14 people.")
      .events
    let event = try #require(events.first)
    #expect(events.count == 1)
    #expect(event.disagreements.map(\.subject) == ["figure"])
    #expect(event.disagreements.first?.versions.map(\.text) == ["12 people", "14 people"])
  }

  @Test func theOrderOfArticlesDoesNotMatter() {
    var story =
      norland
      .article(
        "a", "Norland launched a surprise cross-border offensive into Orlo in November. Reed said Tuesday it was over."
      )
      .article(
        "b",
        "The offensive began when Norland crossed into Orlo on Nov. 13, 2030. Reed said Tuesday that it was over now."
      )
      .article("c", "\"It is over for all of us here,\" Reed said Tuesday. The ferry sank on Monday.")
    let first = story.build().timeline.json()
    for _ in 0..<3 {
      story.articles.append(story.articles.removeFirst())
      #expect(story.build().timeline.json() == first)
    }
  }

  @Test func idsOfOneDayAndWordingAreToldApart() {
    let events =
      norland
      .article("a", "Reed said Tuesday the ferry was sold.")
      .article("b", "The mayor said Tuesday the bridge and the ferry of Vann were lost. Reed visited Vann on Tuesday.")
      .events
    #expect(Set(events.map(\.id)).count == events.count)
    #expect(events.count > 1 && events.allSatisfy { $0.id.hasPrefix("2031-05-13-") })
  }

  /// What hundreds of articles report in the same words of one day is one event, whatever the size of its files.
  @Test(arguments: [60, 65, 80, 200, 500])
  func manyReportsOfOneEvent(count: Int) {
    var story = Story()
    for number in 0..<count {
      story = story.article(
        "a\(number)",
        "The Harrow bridge collapsed on Monday after heavy rain, killing three people. Word \(number) was told.")
    }
    let events = story.events
    #expect(events.count == 1)
    #expect(events.first?.reports.count == count)
  }
}
