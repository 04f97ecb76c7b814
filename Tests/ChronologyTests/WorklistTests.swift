import Articles
import Chronology
import SourceText
import Testing

@Suite struct WorklistTests {
  private let ferry = Story().place("orlo", "Orlo")
    .article("a", "A passenger ferry carrying 230 people sank off Orlo on Monday, the coast guard said.")
    .article("b", "A passenger ferry with 230 people aboard sank off Orlo on Tuesday.", on: "2031-05-16")

  private func items(_ story: Story) -> [ReviewItem] {
    let result = story.build()
    return Worklist(result, diagnostics: result.diagnostics, registry: story.permalinks).items
  }

  @Test func eachItemHasADecisionThatFits() throws {
    let story =
      ferry
      .article("c", "A bridge near Vann was closed in March.")
      .article("d", "The explosion at the Dunn fireworks factory killed 12 people on Tuesday.")
      .article("e", "The explosion at the fireworks factory in Dunn on Tuesday killed 14 people.")
      .article("f", "A mill burned down yesterday.", on: "2031-05-14~")
    let found = items(story)
    #expect(
      Set(found.map(\.kind)).isSuperset(of: [.disputed, .coarse, .approximate, .singleSource]), "\(found.map(\.kind))")
    for draft in found.flatMap(\.drafts) {
      // What is left empty is an error until somebody fills it in.
      let empty = draft.text(decided: "2031-06-01")
      let (none, faults) = DecisionReader.read(SourceFile(path: "x.md", bytes: Array(empty.utf8)))
      #expect(none == nil && !faults.isEmpty && faults.allSatisfy { $0.id == "missing-key" }, "\(empty)")
      var filled = draft.text(by: "A. \"Red\" Editor", decided: "2031-06-01", why: "So: it is # so")
      filled = filled.replacing("date:  #", with: "date: 2031-05-01 #")
      let (decision, others) = DecisionReader.read(SourceFile(path: "x.md", bytes: Array(filled.utf8)))
      #expect(others.isEmpty, "\(filled)")
      #expect(decision?.by == "A. \"Red\" Editor" && decision?.why == "So: it is # so")
      var decided = story
      decided.decisions = [decision].compactMap(\.self)
      #expect(
        decided.build().diagnostics.allSatisfy { $0.id == "decision-needless" }, "\(decided.build().diagnostics)")
    }
    #expect(Set(found.flatMap(\.drafts).map(\.name)).count == found.flatMap(\.drafts).count)
  }

  @Test func aDecisionTakesItsItemOffTheList() throws {
    let merge = try #require(items(ferry).flatMap(\.drafts).first { $0.action == .merge })
    let text = merge.text(by: "A. Editor", decided: "2031-06-01", why: "One ferry.")
    var story = ferry
    story.decisions = [DecisionReader.read(SourceFile(path: "x.md", bytes: Array(text.utf8))).0].compactMap(\.self)
    #expect(story.events.count == 1)
    let left = items(story)
    #expect(left.map(\.kind) == [.disputed], "the dates are at odds still")
    #expect(left.first?.drafts.first?.action == .redate)
    let date = try #require(left.first?.drafts.first).text(by: "A. Editor", decided: "2031-06-02", why: "The register.")
    story.decisions += [DecisionReader.read(SourceFile(path: "y.md", bytes: Array(date.utf8))).0].compactMap(\.self)
    #expect(items(story).allSatisfy { $0.kind == .unfit }, "what is left is that the date is the engine's own")
  }

  @Test func unfitDecisionsAndDyingIdsComeFirst() {
    let story = ferry.registered().without("a").decision("x", "action: note\nevent: nothing-of-the-kind")
    let found = items(story)
    #expect(found.prefix(2).map(\.kind) == [.unfit, .dying])
    #expect(found[0].location?.description == "events/x.md:3:8")
    #expect(found[1].location?.path == "permalinks.jsonl")
  }

  @Test func aDroppedEventStaysOnTheList() {
    let id = ferry.events[0].id
    let found = items(ferry.decision("x", "action: drop\nevent: \(id)"))
    #expect(found.contains { $0.kind == .dropped && $0.events == [id] })
    #expect(!found.contains { $0.kind == .disputed }, "nothing is in dispute with what was dropped")
  }
}
