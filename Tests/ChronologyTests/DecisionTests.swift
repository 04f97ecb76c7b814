import Articles
import Chronology
import CivilTime
import SourceText
import Testing

@Suite struct DecisionTests {
  let ferry = Story()
    .place("orlo", "Orlo").place("vann", "Vann")
    .article("a", "A passenger ferry carrying 230 people sank off Orlo on Tuesday, the coast guard said.")
    .article("b", "The ferry sank off Orlo on Tuesday with 230 people aboard.", on: "2031-05-16")
    .article("c", "A freight train derailed near Vann on Monday.")
  let sinking = "2031-05-13-passenger-ferry-carrying-230-people-sank"
  let derailment = "2031-05-12-freight-train-derailed-vann"

  func ids(_ result: ChronologyResult) -> [String] { result.timeline.events.map(\.id) }
  func reports(_ result: ChronologyResult) -> [String] {
    result.diagnostics.map { "\($0.location.map(\.description) ?? "-"): \($0.severity): \($0.message) [\($0.id)]" }
  }

  @Test func theEngineAloneHasTwoEvents() {
    #expect(ids(ferry.build()) == [derailment, sinking])
  }

  @Test func aDateIsGivenAndTheEnginesOwnIsKept() throws {
    let result = ferry.decision("x", "action: re-date\nevent: \(sinking)\ndate: 2031-05-12~").build()
    let event = try #require(result.timeline.events.first { $0.id == sinking })
    #expect(event.date.edtf == "2031-05-12~" && event.date.isApproximate && !event.date.isExactDay)
    #expect(event.engineDate?.edtf == "2031-05-13")
    #expect(event.decisions.map(\.effect) == ["the engine read 2031-05-13"])
    #expect(event.reports.map { $0.date?.edtf } == ["2031-05-13", "2031-05-13"])
    #expect(result.diagnostics.isEmpty)
    let earlier = ferry.decision("x", "action: re-date\nevent: \(sinking)\ndate: 2031-05").build()
    #expect(ids(earlier) == [sinking, derailment], "ordered by the date that the editor gave")
  }

  @Test func aTitleIsGivenAndTheEnginesOwnIsKept() throws {
    let story = ferry.decision("x", "action: retitle\nevent: \(sinking)\ntitle: The Aurora sinks")
    let event = try #require(story.events.first { $0.id == sinking })
    #expect(event.title == "The Aurora sinks")
    #expect(event.engineTitle == "A passenger ferry carrying 230 people sank off Orlo")
  }

  @Test func aDroppedEventLeavesTheTimelineAndIsKept() {
    let result = ferry.decision("x", "action: drop\nevent: \(sinking)", body: "No ferry at all.").build()
    #expect(ids(result) == [derailment])
    #expect(result.timeline.dropped.map(\.id) == [sinking])
    #expect(result.timeline.dropped.first?.decisions.map(\.text) == ["No ferry at all."])
    #expect(result.marks["a"]?.allSatisfy { $0.event == nil } == true)
  }

  @Test func pinsAndNotesChangeNothingElse() throws {
    let plain = ferry.events
    var decided = ferry.decision("x", "action: pin\nevent: \(sinking)").decision("y", "action: note\nevent: \(sinking)")
      .events
    #expect(decided.first { $0.id == sinking }?.isPinned == true)
    #expect(decided.first { $0.id == sinking }?.decisions.map(\.action) == [.pin, .note])
    for index in decided.indices { decided[index].decisions = [] }
    #expect(decided == plain)
  }

  @Test func aMergeKeepsTheEventThatStaysAndBothDates() throws {
    let result = ferry.decision("x", "action: merge\nevent: \(derailment)\ninto: \(sinking)").build()
    let event = try #require(result.timeline.events.first)
    #expect(ids(result) == [sinking])
    #expect(event.title.hasPrefix("A passenger ferry") && event.date.edtf == "2031-05-13")
    #expect(event.reports.map(\.article) == ["a", "b", "c"])
    #expect(event.disagreements.first?.versions.map(\.text) == ["2031-05-13", "2031-05-12"], "never averaged")
    #expect(event.merges.contains { $0.reasons == ["A. Editor decided so on 2031-06-01: It is so."] })
    #expect(
      result.timeline.redirects == [
        Redirect(id: derailment, into: sinking, reason: "merged by A. Editor: It is so.")
      ])
    #expect(result.marks["c"]?.map(\.event) == [sinking])
  }

  @Test func aSplitTakesReportsOutByPlaceOrByName() throws {
    let name = try #require(ferry.events.first { $0.id == sinking }?.reports.first { $0.article == "b" }).reference
    for reference in ["articles/b.md:1", "b:1", "b.md:1:9", name] {
      let result = ferry.decision("x", "action: split\nevent: \(sinking)\nreports: [\"\(reference)\"]").build()
      #expect(result.diagnostics.isEmpty)
      #expect(result.timeline.events.count == 3)
      let rest = try #require(result.timeline.events.first { $0.id == sinking })
      #expect(rest.reports.map(\.article) == ["a"] && rest.merges.isEmpty)
      #expect(rest.decisions.map(\.effect) == ["1 passage left it"])
      let part = try #require(result.timeline.events.first { $0.reports.map(\.article) == ["b"] })
      #expect(part.date.edtf == "2031-05-13" && part.id != sinking)
      #expect(part.decisions.map(\.effect) == ["taken out of “A passenger ferry carrying 230 people sank off Orlo”"])
    }
  }

  @Test func aSplitMovesReportsIntoAnotherEvent() throws {
    let result = ferry.decision(
      "x", "action: split\nevent: \(sinking)\nreports: b:1\ninto: \(derailment)"
    ).build()
    #expect(result.timeline.events.map { $0.reports.map(\.article) } == [["c", "b"], ["a"]])
    #expect(ids(result) == [derailment, sinking])
    #expect(result.timeline.events.map(\.title) == ferry.events.map(\.title))
  }

  @Test func takingTheFileAwayTakesTheDecisionBack() {
    for fields in [
      "action: merge\nevent: \(derailment)\ninto: \(sinking)", "action: drop\nevent: \(sinking)",
      "action: split\nevent: \(sinking)\nreports: b:1", "action: re-date\nevent: \(sinking)\ndate: 2031",
    ] {
      let before = ferry.registered().build().timeline
      let decided = ferry.registered().decision("x", fields).registered()
      #expect(decided.build().timeline != before)
      #expect(decided.undecided.build().timeline.events == before.events, "\(fields)")
    }
  }

  @Test func theOrderOfTheFilesDoesNotMatter() {
    let story = ferry.decision("b", "action: note\nevent: \(sinking)")
      .decision("a", "action: merge\nevent: \(derailment)\ninto: \(sinking)")
      .decision("c", "action: retitle\nevent: \(sinking)\ntitle: Twice")
    var other = story
    other.decisions.reverse()
    #expect(story.build().timeline == other.build().timeline)
    #expect(story.events.first?.decisions.map(\.action) == [.merge, .retitle, .note])
  }
}
