import Chronology
import Testing

/// What a difference says of events that editors put together or took apart.
@Suite struct DecidedDiffTests {
  private let ferry = Story.ferry
  private let sinking = Story.sinking
  private let derailment = Story.derailment

  private func changes(_ old: Story, _ new: Story) -> [TimelineDiff.Change] {
    TimelineDiff(from: old.build().timeline, to: new.build().timeline).events.flatMap(\.changes)
  }

  @Test func aSplitNamesItsDecisionAtBothEvents() {
    let split = ferry.decision("x", "action: split\nevent: \(sinking)\nreports: b:1")
    let reason = "split by A. Editor, 2031-06-01: It is so. (events/x.md)"
    #expect(changes(ferry, split).first { $0.kind == .split }?.reasons == [reason])
    #expect(changes(ferry, split).first { $0.kind == .sourceLost }?.reasons.contains(reason) == true)
    #expect(changes(ferry, split).contains { $0.kind == .decision && $0.now == reason })
    let back = changes(split, ferry)
    #expect(back.first { $0.kind == .merged }?.reasons == ["taken back: " + reason])
    #expect(back.first { $0.kind == .sourceGained }?.reasons.contains("taken back: " + reason) == true)
  }

  @Test func aMergeNamesItsDecisionAtBothEvents() {
    let merged = ferry.decision("x", "action: merge\nevent: \(derailment)\ninto: \(sinking)")
    let reason = "merge by A. Editor, 2031-06-01: It is so. (events/x.md)"
    #expect(changes(ferry, merged).first { $0.kind == .merged }?.reasons == [reason])
    #expect(changes(ferry, merged).first { $0.kind == .sourceGained }?.reasons.contains(reason) == true)
    #expect(changes(merged, ferry).first { $0.kind == .split }?.reasons == ["taken back: " + reason])
    let text = TimelineDiff(from: ferry.build().timeline, to: merged.build().timeline).markdown()
    #expect(text.contains("because merge by A. Editor, 2031-06-01: It is so. (events/x.md)"))
  }

  @Test func withoutADecisionTheSentencesAreTheReason() {
    let reasons = changes(ferry, ferry.without("b")).flatMap(\.reasons)
    #expect(!reasons.isEmpty && !reasons.contains { $0.contains("A. Editor") })
  }

  @Test func aDecisionFileOfAnotherNameIsNoChange() {
    let fields = "action: split\nevent: \(sinking)\nreports: b:1"
    #expect(changes(ferry.decision("x", fields), ferry.decision("y", fields)).isEmpty)
  }
}
