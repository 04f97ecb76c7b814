import Chronology
import SourceText
import Testing

/// Decisions on the parts that a split made.
extension DecisionTests {
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
