import Chronology
import CivilTime
import SourceText
import Testing

@Suite struct TimelineDiffTests {
  private func kinds(_ diff: TimelineDiff) -> [[TimelineDiff.Change.Kind]] {
    diff.events.map { $0.changes.map(\.kind) }
  }

  @Test func sameTimelinesDoNotDiffer() {
    let diff = TimelineDiff(from: Sample.timeline, to: Sample.timeline)
    #expect(diff.isEmpty)
    #expect(diff.text() == "No differences.\n")
  }

  @Test func aMovedQuotationIsNoDifference() {
    var new = Sample.timeline
    new.events[0].reports[0].location.line = 40
    #expect(TimelineDiff(from: Sample.timeline, to: new).isEmpty)
  }

  @Test func anEventUnderANewIdIsToldAsRedated() {
    var new = Sample.timeline
    new.events[0].id = "2031-05-20-bridge-collapsed"
    new.events[0].date = Sample.day(2031, 5, 20)
    new.events[0].reports[0] = Sample.report(
      "a", "The bridge collapsed on Tuesday, \"like paper\".", Sample.day(2031, 5, 20), anchor: "2031-05-21")
    new.articles[0].published = "2031-05-21"
    new.events.swapAt(0, 1)
    let diff = TimelineDiff(from: Sample.timeline, to: new)
    #expect(kinds(diff) == [[.redated]])
    #expect(
      diff.text() == """
        1 re-dated, 1 outside the events

        outside the events: article a, publication date: 2031-05-15 → article a, publication date: 2031-05-21

        ~ 2031-05-20  The bridge collapsed  [2031-05-13-bridge-collapsed → 2031-05-20-bridge-collapsed]
            re-dated: 2031-05-13 → 2031-05-20
              because the publication date of article a changed from 2031-05-15 to 2031-05-21

        """)
  }

  @Test func anotherRuleIsAReason() {
    var new = Sample.timeline
    new.events[0].reports[0].derivation?.rule = "weekday-before"
    let diff = TimelineDiff(from: Sample.timeline, to: new)
    #expect(kinds(diff) == [[.rederived]])
    #expect(
      diff.events[0].changes[0].reasons == [
        "“on Tuesday” in a is now read by rule weekday-before, before by weekday"
      ])
  }

  @Test func namesAreSaidToBeListedOtherwiseOnlyWhereTheyAre() {
    var new = Sample.timeline
    new.events[0].actors = []
    let silent = TimelineDiff(from: Sample.timeline, to: new)
    #expect(kinds(silent) == [[.actors]] && silent.events[0].changes[0].reasons.isEmpty)
    new.actors = []
    let listed = TimelineDiff(from: Sample.timeline, to: new)
    #expect(listed.events.first?.changes.first?.reasons == ["the names that the editors list changed"])
  }

  @Test func tellsAddedRemovedGainedLostAndReworded() {
    var new = Sample.timeline
    new.events[0].title = "The old bridge collapsed"
    new.events[0].reports[1] = Sample.report("c", "A bridge fell on Tuesday.", Sample.day(2031, 5, 13))
    new.events[0].actors = []
    new.events[0].attribution = nil
    new.events[1] = Event(
      id: "2031-05-15-vote", date: Sample.day(2031, 5, 15), kind: .happening, title: "The council voted",
      summary: "The council voted on Thursday.",
      reports: [Sample.report("c", "The council voted on Thursday.", Sample.day(2031, 5, 15))])
    new.articles.append(Sample.article("c"))
    let diff = TimelineDiff(from: Sample.timeline, to: new)
    #expect(
      kinds(diff) == [[.reworded, .attribution, .actors, .sourceLost, .sourceGained], [.removed], [.added]])
    #expect(diff.events[2].changes[0].reasons == ["article c is new"])
    #expect(diff.events[1].changes[0].reasons == ["article b no longer gives 2031-05-14 (“on Tuesday”)"])
    #expect(diff.general.map(\.now) == ["article c"])
  }

  @Test func tellsMergedAndSplit() {
    var new = Sample.timeline
    let moved = new.events.remove(at: 1)
    new.events[0].reports += moved.reports
    new.events[0].merges.append(MergeReason(report: 2, with: 0, reasons: ["both name 909"]))
    let merged = TimelineDiff(from: Sample.timeline, to: new)
    #expect(kinds(merged).contains([.merged]))
    #expect(merged.events.flatMap(\.changes).first { $0.kind == .merged }?.reasons == ["both name 909"])
    #expect(kinds(TimelineDiff(from: new, to: Sample.timeline)).contains([.split]))
  }

  @Test func aSentenceInOtherWordsIsOneSourceReworded() {
    var new = Sample.timeline
    new.events[1].reports[0].quote = "A new ferry opened on Wednesday."
    let diff = TimelineDiff(from: Sample.timeline, to: new)
    #expect(kinds(diff) == [[.sourceReworded]])
  }

  @Test func markdownEscapesWhatTheTextBrings() {
    var new = Sample.timeline
    new.events[0].title = "<b>*Bold*</b>\n# [link](x)"
    let text = TimelineDiff(from: Sample.timeline, to: new).markdown()
    #expect(text.contains(##"\<b\>\*Bold\*\</b\> \# \[link\](x)"##))
    #expect(!text.contains("<b>"))
  }
}
