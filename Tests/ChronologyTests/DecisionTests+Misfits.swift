import Articles
import Chronology
import CivilTime
import SourceText
import Testing

/// Decisions that fit no event or report, and the ids of what they leave.
extension DecisionTests {
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
}
