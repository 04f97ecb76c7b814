import Articles
import Chronology
import SourceText
import Testing

/// Decisions that cannot stand together.
extension DecisionTests {
  @Test func threeAtOddsAreAllNamed() {
    let result = ferry.decision("x", "action: re-date\nevent: \(sinking)\ndate: 2031-05-11", by: "B. Reed")
      .decision("y", "action: re-date\nevent: \(sinking)\ndate: 2031-05-12")
      .decision("z", "action: re-date\nevent: \(sinking)\ndate: 2031-05-10").build()
    #expect(
      result.diagnostics.map { "\($0.severity) \($0.location?.path ?? "")" } == [
        "error events/y.md", "error events/x.md", "error events/z.md", "error events/x.md",
      ])
    #expect(result.timeline.events == ferry.events, "none is carried out")
  }

  @Test func onePassageCannotLeaveForTwoPlaces() {
    let story = ferry.article("d", "The mayor resigned on Wednesday.")
    let into = "action: split\nevent: \(sinking)\nreports: "
    let result = story.decision("x", into + "b:1\ninto: \(derailment)", by: "B. Reed")
      .decision("y", into + "articles/b.md:1\ninto: 2031-05-14-mayor-resigned").build()
    #expect(
      reports(result) == [
        "events/y.md:4:10: error: 'split' into 2031-05-14-mayor-resigned by A. Editor of 2031-06-01 is at odds with "
          + "'split' into \(derailment) by B. Reed of 2031-06-01 (events/x.md:4:10), so neither is carried out "
          + "[decision-conflict]",
        "events/x.md:4:10: error: 'split' into \(derailment) by B. Reed of 2031-06-01 is at odds with "
          + "'split' into 2031-05-14-mayor-resigned by A. Editor of 2031-06-01 (events/y.md:4:10), so neither is "
          + "carried out [decision-conflict]",
      ])
    #expect(result.timeline.events == story.events)
    let titles = ferry.decision("x", into + "b:1\ntitle: One").decision("y", into + "b:1\ntitle: Two").build()
    #expect(titles.diagnostics.map(\.id) == ["decision-conflict", "decision-conflict"])
  }

  @Test func twoThatAreToldApartMayNotMeetInAThird() {
    let story = ferry.article("d", "The mayor resigned on Wednesday.")
    let third = "2031-05-14-mayor-resigned"
    let result = story.decision("x", "action: merge\nevent: \(sinking)\ninto: \(derailment)")
      .decision("y", "action: merge\nevent: \(third)\ninto: \(derailment)")
      .decision("z", "action: apart\nevent: \(sinking)\nfrom: \(third)", by: "B. Reed").build()
    #expect(
      reports(result) == [
        "events/z.md:3:8: error: 'apart' from \(third) by B. Reed of 2031-06-01 is at odds with 'merge' into "
          + "\(derailment) by A. Editor of 2031-06-01 (events/x.md:4:7), so neither is carried out [decision-conflict]",
        "events/x.md:4:7: error: 'merge' into \(derailment) by A. Editor of 2031-06-01 is at odds with 'apart' from "
          + "\(third) by B. Reed of 2031-06-01 (events/z.md:3:8), so neither is carried out [decision-conflict]",
      ])
  }

  @Test func mergesInACircleAreErrorsAtEach() {
    let story = ferry.article("d", "The mayor resigned on Wednesday.")
    let third = "2031-05-14-mayor-resigned"
    let result = story.decision("x", "action: merge\nevent: \(sinking)\ninto: \(derailment)")
      .decision("y", "action: merge\nevent: \(derailment)\ninto: \(third)")
      .decision("z", "action: merge\nevent: \(third)\ninto: \(sinking)").build()
    #expect(
      reports(result) == [
        "events/x.md:4:7: error: the merges go in a circle, so none is carried out: \(sinking) into \(derailment), "
          + "that into \(third) (events/y.md:4:7), then \(sinking) (events/z.md:4:7) [decision-circle]",
        "events/y.md:4:7: error: the merges go in a circle, so none is carried out: \(derailment) into \(third), "
          + "that into \(sinking) (events/z.md:4:7), then \(derailment) (events/x.md:4:7) [decision-circle]",
        "events/z.md:4:7: error: the merges go in a circle, so none is carried out: \(third) into \(sinking), "
          + "that into \(derailment) (events/x.md:4:7), then \(third) (events/y.md:4:7) [decision-circle]",
      ])
    #expect(ids(result) == ids(story.build()))
  }

  @Test func aChainOfMergesEndsAtItsEnd() {
    let story = ferry.article("d", "The mayor resigned on Wednesday.")
    let third = "2031-05-14-mayor-resigned"
    let result = story.decision("x", "action: merge\nevent: \(sinking)\ninto: \(derailment)")
      .decision("y", "action: merge\nevent: \(derailment)\ninto: \(third)").build()
    #expect(ids(result) == [third])
    #expect(result.timeline.redirects.map(\.id) == [derailment, sinking])
    #expect(result.timeline.redirects.map(\.into) == [third, third])
  }

  @Test func twoPeopleAtOddsAreReportedAtBoth() {
    let story = ferry.decision("x", "action: re-date\nevent: \(sinking)\ndate: 2031-05-12", by: "B. Reed")
      .decision("y", "action: re-date\nevent: \(sinking)\ndate: 2031-05-14")
    let result = story.build()
    #expect(
      result.diagnostics.map { $0.text() } == [
        """
        events/y.md:4:7: error: 're-date' to 2031-05-14 by A. Editor of 2031-06-01 is at odds with 're-date' to \
        2031-05-12 by B. Reed of 2031-06-01 (events/x.md:4:7), so neither is carried out [decision-conflict]
        4 | date: 2031-05-14
          |       ^~~~~~~~~~ agree on one of the two: delete the file of the other, or make it a note

        """,
        """
        events/x.md:4:7: error: 're-date' to 2031-05-12 by B. Reed of 2031-06-01 is at odds with 're-date' to \
        2031-05-14 by A. Editor of 2031-06-01 (events/y.md:4:7), so neither is carried out [decision-conflict]
        4 | date: 2031-05-12
          |       ^~~~~~~~~~ agree on one of the two: delete the file of the other, or make it a note

        """,
      ])
    #expect(result.timeline.events == ferry.events, "neither is carried out")
  }

  @Test(arguments: [
    ("action: drop\nevent: S", "action: retitle\nevent: S\ntitle: X", true),
    ("action: retitle\nevent: S\ntitle: Y", "action: retitle\nevent: S\ntitle: X", true),
    ("action: merge\nevent: D\ninto: S", "action: drop\nevent: S", true),
    ("action: merge\nevent: D\ninto: S", "action: apart\nevent: S\nfrom: D", true),
    ("action: drop\nevent: S", "action: note\nevent: S", false),
    ("action: re-date\nevent: S\ndate: 2031", "action: retitle\nevent: S\ntitle: X", false),
    ("action: retitle\nevent: D\ntitle: Y", "action: retitle\nevent: S\ntitle: X", false),
  ])
  func whatIsAtOdds(first: String, second: String, isConflict: Bool) {
    func fields(_ text: String) -> String {
      text.replacing(": S", with: ": \(sinking)").replacing(": D", with: ": \(derailment)")
    }
    let result = ferry.decision("x", fields(first)).decision("y", fields(second)).build()
    #expect(result.diagnostics.contains { $0.id == "decision-conflict" } == isConflict)
  }

  @Test func actionsAreThoseOfTheFiles() {
    #expect(EditorDecision.Action.allCases.map(\.rawValue) == Decision.Action.allCases.map(\.rawValue))
  }

  @Test(arguments: [false, true]) func twoPartsOfOneEventGetIdsOfTheirOwn(isRegistered: Bool) {
    let three = ferry.article("d", "The passenger ferry sank off Orlo on Tuesday with 230 people, the harbour said.")
    let story = isRegistered ? three.registered() : three
    let result = story.decision("x", "action: split\nevent: \(sinking)\nreports: b:1")
      .decision("y", "action: split\nevent: \(sinking)\nreports: d:1").build()
    #expect(Set(ids(result)).count == 4, "no two events have one id")
    let kept = result.timeline.events.first { $0.id == sinking }
    #expect(kept?.reports.map(\.article) == ["a"])
    #expect(result.diagnostics.isEmpty)
  }
}
