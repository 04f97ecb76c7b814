import Articles
import Chronology
import SourceText
import Testing

/// Ids of an event and of what an editor took out of it, over the corrections that come later.
@Suite struct PermalinkSplitTests {
  private static let sinking = "2031-05-13-passenger-ferry-carrying-230-people-sank"
  private static let derailment = "2031-05-12-freight-train-derailed-vann"
  private static let leads = [
    "a": "A passenger ferry carrying 230 people sank off Orlo on Tuesday, the coast guard said.",
    "b": "The ferry sank off Orlo on Tuesday with 230 people aboard.",
    "c": "A freight train derailed near Vann on Monday.",
  ]
  private static let reworded = [
    "a": "A big passenger ferry carrying 230 people sank off Orlo on Tuesday, the coast guard said.",
    "b": "The ferry sank off Orlo on Tuesday with all 230 people aboard.",
    "c": "A long freight train derailed near Vann on Monday.",
  ]

  private static func story(rewording: Set<String> = []) -> Story {
    ["a", "b", "c"].reduce(Story().place("orlo", "Orlo").place("vann", "Vann")) { story, id in
      story.article(
        id, (rewording.contains(id) ? reworded : leads)[id] ?? "", on: id == "b" ? "2031-05-16" : "2031-05-15")
    }
  }

  /// The same articles in other words, under what was registered and decided.
  private static func after(_ story: Story, rewording: Set<String>) -> Story {
    var after = Self.story(rewording: rewording)
    (after.permalinks, after.decisions) = (story.permalinks, story.decisions)
    return after
  }

  /// Which articles tell of the event of each id.
  private static func articles(_ story: Story) -> [String: Set<String>] {
    Dictionary(uniqueKeysWithValues: story.events.map { ($0.id, Set($0.reports.map(\.article))) })
  }

  private static let rewordings: [Set<String>] = [[], ["a"], ["b"], ["c"], ["a", "b"], ["a", "c"], ["a", "b", "c"]]

  @Test(arguments: rewordings) func bothPartsKeepTheirIds(rewording: Set<String>) {
    let split = Self.story().registered().decision("x", "action: split\nevent: \(Self.sinking)\nreports: b:1")
      .registered()
    let before = Self.articles(split)
    #expect(before[Self.sinking] == ["a"] && before.count == 3)
    for isReversed in [false, true] {
      var later = Self.after(split, rewording: rewording)
      if isReversed { later.articles.reverse() }
      #expect(Self.articles(later) == before)
      #expect(later.build().diagnostics.isEmpty)
      #expect(PermalinkUpdate(later.permalinks, after: later.build()).changes.allSatisfy { $0.change == .changed })
    }
  }

  /// - Parameters:
  ///   - event: What goes into `into`: P for the parent, Q for its part, T for the train.
  @Test(arguments: rewordings, ["T into P", "T into Q", "Q into T", "P into T", "P into Q"])
  func aMergeBesideASplitChangesNoId(rewording: Set<String>, merge: String) {
    let split = Self.story().registered().decision("x", "action: split\nevent: \(Self.sinking)\nreports: b:1")
      .registered()
    let part = Self.articles(split).first { $0.value == ["b"] }?.key ?? ""
    let ids = ["P": Self.sinking, "Q": part, "T": Self.derailment]
    let sides = merge.split(separator: " ").map(String.init)
    let merged = split.decision(
      "w", "action: merge\nevent: \(ids[sides[0]] ?? "")\ninto: \(ids[sides[2]] ?? "")"
    ).registered()
    let before = Self.articles(merged)
    #expect(before.count == 2 && merged.build().diagnostics.isEmpty)
    var later = Self.after(merged, rewording: rewording)
    later.decisions.reverse()
    #expect(Self.articles(later) == before)
    #expect(later.build().timeline.redirects.map(\.id) == [ids[sides[0]] ?? ""])
    #expect(later.build().diagnostics.isEmpty)
    // And when the merge is taken back, all three are there under their ids.
    later.decisions.removeAll { $0.action == .merge }
    #expect(Self.articles(later) == Self.articles(split))
  }

  @Test(arguments: rewordings) func whatWentIntoAnotherEventBringsItsIdAlongNeverAgain(rewording: Set<String>) {
    let moved = Self.story().registered()
      .decision("x", "action: split\nevent: \(Self.sinking)\nreports: b:1\ninto: \(Self.derailment)").registered()
    let before = Self.articles(moved)
    #expect(before == [Self.sinking: ["a"], Self.derailment: ["b", "c"]])
    var later = Self.after(moved, rewording: rewording)
    #expect(Self.articles(later) == before && later.build().diagnostics.isEmpty)
    later.decisions = []
    #expect(Self.articles(later) == Self.articles(Self.story()))
  }

  @Test func aSplitOfAPartWaitsForThePart() {
    let three = Self.story().article("d", "The ferry sank off Orlo on Tuesday with 230 people, the harbour said.")
    let first = three.registered().decision("z", "action: split\nevent: \(Self.sinking)\nreports: [b:1, d:1]")
      .registered()
    let part = Self.articles(first).first { $0.value == ["b", "d"] }?.key ?? ""
    let second = first.decision("a", "action: split\nevent: \(part)\nreports: d:1").registered()
    #expect(Set(Self.articles(second).values) == [["a"], ["b"], ["c"], ["d"]])
    #expect(second.build().diagnostics.isEmpty)
    #expect(Self.articles(second)[part] == ["b"])
    let into = first.decision("a", "action: split\nevent: \(Self.derailment)\nreports: c:1\ninto: \(part)")
    #expect(into.build().diagnostics.map(\.id) == ["decision-no-event"])
  }

  @Test func decisionsOnARegisteredPartAreNoneOnTheWhole() {
    let split = Self.story().registered().decision("x", "action: split\nevent: \(Self.sinking)\nreports: b:1")
      .registered()
    let part = Self.articles(split).first { $0.value == ["b"] }?.key ?? ""
    let result = split.decision("y", "action: drop\nevent: \(part)")
      .decision("z", "action: retitle\nevent: \(Self.sinking)\ntitle: The Aurora sinks").build()
    #expect(result.diagnostics.isEmpty)
    #expect(result.timeline.dropped.map(\.id) == [part])
    #expect(result.timeline.events.first { $0.id == Self.sinking }?.title == "The Aurora sinks")
  }
}
