import Articles
import Chronology
import CivilTime
import SourceText
import Testing

@Suite struct DecisionTests {
  private let ferry = Story()
    .place("orlo", "Orlo").place("vann", "Vann")
    .article("a", "A passenger ferry carrying 230 people sank off Orlo on Tuesday, the coast guard said.")
    .article("b", "The ferry sank off Orlo on Tuesday with 230 people aboard.", on: "2031-05-16")
    .article("c", "A freight train derailed near Vann on Monday.")
  private let sinking = "2031-05-13-passenger-ferry-carrying-230-people-sank"
  private let derailment = "2031-05-12-freight-train-derailed-vann"

  private func ids(_ result: ChronologyResult) -> [String] { result.timeline.events.map(\.id) }
  private func reports(_ result: ChronologyResult) -> [String] {
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

  // MARK: What does not fit

  @Test func anUnknownEventIsAWarningWithTheNearest() throws {
    let result = ferry.decision("x", "action: drop\nevent: 2031-05-13-passenger-ferry-sank").build()
    #expect(ids(result) == [derailment, sinking])
    let diagnostic = try #require(result.diagnostics.first)
    #expect(
      diagnostic.text() == """
        events/x.md:3:8: warning: no event has the id '2031-05-13-passenger-ferry-sank', so nothing is done [decision-unknown-event]
        3 | event: 2031-05-13-passenger-ferry-sank
          |        ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ the nearest: \(sinking) (2031-05-13, “A passenger ferry carrying 230 people sank off Orlo”) or \(derailment) (2031-05-12, “A freight train derailed near Vann”)

        """)
  }

  @Test func anUnknownReportIsAWarningWithThoseThatThereAre() throws {
    let result = ferry.decision("x", "action: split\nevent: \(sinking)\nreports: [c:1, nonsense]").build()
    #expect(result.diagnostics.map(\.id) == ["decision-unknown-report", "decision-unknown-report"])
    #expect(result.diagnostics.first?.hint?.contains("(line 1: “A passenger ferry carrying 230 people") == true)
    #expect(ids(result) == [derailment, sinking])
  }

  @Test func aSplitThatLeavesNothingIsNotCarriedOut() {
    let result = ferry.decision("x", "action: split\nevent: \(sinking)\nreports: [a:1, b:1]").build()
    #expect(reports(result).map { $0.hasSuffix("[decision-no-event]") } == [true])
    #expect(result.timeline.events == ferry.events)
  }

  @Test func whatTheEngineDoesByItselfIsSaid() {
    let result = ferry.decision("x", "action: re-date\nevent: \(sinking)\ndate: 2031-05-13")
      .decision("y", "action: note\nevent: \(sinking)").decision("z", "action: note\nevent: \(sinking)").build()
    #expect(Set(result.diagnostics.map(\.id)) == ["decision-needless", "decision-repeated"])
  }

  @Test func decisionsOnAnEventThatWentAwayNameWhereItWent() {
    let result = ferry.decision("x", "action: merge\nevent: \(derailment)\ninto: \(sinking)")
      .decision("y", "action: retitle\nevent: \(derailment)\ntitle: The train").build()
    #expect(
      reports(result) == [
        "events/y.md:3:8: warning: '\(derailment)' goes into '\(sinking)' by events/x.md:4:7, so nothing is done "
          + "[decision-merged-away]"
      ])
    #expect(result.diagnostics.first?.hint == "write event: \(sinking)")
  }

  @Test func anUnknownEventWithoutANamesakeSaysHowToFindIds() throws {
    let result = ferry.decision("x", "action: drop\nevent: zzz").build()
    #expect(
      result.diagnostics.map { $0.text() } == [
        """
        events/x.md:3:8: warning: no event has the id 'zzz', so nothing is done [decision-unknown-event]
        3 | event: zzz
          |        ^~~ no id comes near it; 'dateline explain ARTICLE.md' names the events of an article, and timeline.json \
        all of them

        """
      ])
  }

  @Test func whatIsSaidTwiceIsDoneOnceAndShownTwice() throws {
    for (fields, column, text) in [
      (
        "action: retitle\nevent: \(sinking)\ntitle: The Aurora", 8,
        "the engine took the title “A passenger ferry carrying"
      ),
      ("action: split\nevent: \(sinking)\nreports: b:1\ntitle: The Aurora", 10, "1 passage left it"),
      ("action: merge\nevent: \(derailment)\ninto: \(sinking)", 7, "“A freight train derailed near Vann”"),
    ] {
      let other = fields.replacing("b:1", with: "articles/b.md:1")
      let result = ferry.decision("x", fields, by: "B. Reed").decision("y", other).build()
      #expect(
        reports(result) == [
          "events/y.md:3:8: warning: this says again what events/x.md:4:\(column) says [decision-repeated]"
        ])
      let event = try #require(result.timeline.events.first { $0.id == sinking })
      #expect(event.decisions.map(\.by) == ["B. Reed", "A. Editor"])
      #expect(event.decisions[0].effect.hasPrefix(text))
      #expect(event.decisions[1].effect == "B. Reed had decided so")
      #expect(
        result.timeline.events
          == ferry.decision("x", fields, by: "B. Reed").events.map { event in
            var event = event
            if event.id == sinking { event.decisions = result.timeline.events.first { $0.id == sinking }!.decisions }
            return event
          })
    }
  }

  // MARK: Ids

  @Test func anEventThatBecomesTheImageOfAnotherKeepsItsOwnId() {
    let result = ferry.decision("x", "action: re-date\nevent: \(sinking)\ndate: 2031-05-12")
      .decision("y", "action: retitle\nevent: \(sinking)\ntitle: A freight train derailed near Vann").build()
    #expect(Set(ids(result)) == [sinking, derailment])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func aPartOfTheSameDayAndWordsGetsAnIdOfItsOwn() {
    let story = Story()
      .article("a", "A passenger ferry carrying 230 people sank off Orlo on Tuesday.")
      .article("b", "A passenger ferry carrying 230 people sank off Orlo on Tuesday.", on: "2031-05-16")
    #expect(story.events.count == 1)
    let id = story.events[0].id
    let result = story.decision("x", "action: split\nevent: \(id)\nreports: b:1").build()
    #expect(result.diagnostics.isEmpty)
    #expect(result.timeline.events.count == 2 && Set(ids(result)).count == 2)
    #expect(result.timeline.events.first { $0.id == id }?.reports.map(\.article) == ["a"])
  }

  @Test func aFormerIdInASplitDoesNotTakeTheIdThatIsInUse() throws {
    let story = ferry.registered().decision("x", "action: merge\nevent: \(derailment)\ninto: \(sinking)").registered()
    let result = story.decision("y", "action: split\nevent: \(derailment)\nreports: b:1").build()
    #expect(Set(ids(result)).isSuperset(of: [sinking]))
    #expect(Set(ids(result)).count == result.timeline.events.count)
  }

  // MARK: What cannot stand together

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
        "events/x.md:4:7: error: the merges go in a circle: \(derailment) [decision-circle]",
        "events/y.md:4:7: error: the merges go in a circle: \(third) [decision-circle]",
        "events/z.md:4:7: error: the merges go in a circle: \(sinking) [decision-circle]",
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

  // MARK: Parts of a split

  /// The ferry in three reports, of which one was taken out as another ferry.
  private var parted: (story: Story, part: String) {
    let story = ferry.article("d", "The ferry sank off Orlo on Tuesday with 230 people, the harbour said.")
      .decision("x", "action: split\nevent: \(sinking)\nreports: b:1\ntitle: Another ferry")
    return (story, story.events.first { $0.title == "Another ferry" }?.id ?? "")
  }

  @Test func aSplitGoesIntoAPartThatAnotherMade() throws {
    let (story, part) = parted
    let result = story.decision("y", "action: split\nevent: \(sinking)\nreports: d:1\ninto: \(part)").build()
    #expect(result.diagnostics.isEmpty)
    let fuller = try #require(result.timeline.events.first { $0.id == part })
    #expect(Set(fuller.reports.map(\.article)) == ["b", "d"])
    #expect(fuller.title == "Another ferry" && fuller.engineTitle?.isEmpty == false)
    #expect(result.timeline.events.first { $0.id == sinking }?.reports.map(\.article) == ["a"])
  }

  @Test func aPartIsSplitOnAndKeepsItsTitle() throws {
    let (story, part) = parted
    let result = story.decision("y", "action: split\nevent: \(sinking)\nreports: d:1\ninto: \(part)")
      .decision("z", "action: split\nevent: \(part)\nreports: d:1\ntitle: A third").build()
    #expect(result.diagnostics.isEmpty)
    #expect(result.timeline.events.first { $0.id == part }?.title == "Another ferry")
    #expect(result.timeline.events.first { $0.title == "A third" }?.reports.map(\.article) == ["d"])
  }

  @Test func aSplitIntoWhatNobodyMadeIsAWarning() {
    let (story, part) = parted
    let result = story.decision("y", "action: split\nevent: \(sinking)\nreports: d:1\ninto: \(part)x").build()
    #expect(result.diagnostics.map(\.id) == ["decision-unknown-event"])
    #expect(result.diagnostics.first?.hint?.contains(part) == true)
  }

  @Test func decisionsOnAPartMayBeAtOdds() {
    let (story, part) = parted
    let result = story.decision("y", "action: re-date\nevent: \(part)\ndate: 2031-05-11", by: "B. Reed")
      .decision("z", "action: re-date\nevent: \(part)\ndate: 2031-05-12").build()
    #expect(result.diagnostics.map(\.id) == ["decision-conflict", "decision-conflict"])
    #expect(result.timeline.events.first { $0.id == part }?.date.edtf == "2031-05-13", "neither is carried out")
  }
}
