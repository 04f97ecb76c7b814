import Chronology
import Testing

/// What says nothing of its own goes to the one large event of its day; published on Thursday, 15 May 2031.
@Suite struct MainEventTests {
  private static let quake = [
    "A strong quake struck Orlo on Tuesday, killing 200 people.",
    "The quake that struck Orlo on Tuesday killed 200 people, the council said.",
    "On Tuesday a strong quake struck the town of Orlo.",
    "Rescuers searched Orlo, where a strong quake struck on Tuesday.",
    "The quake in Orlo struck on Tuesday at dawn.",
  ]

  private func story(_ further: String..., of articles: [String] = quake) -> Story {
    var story = Story()
    for (index, text) in (articles + further).enumerated() { story = story.article("a\(index)", text) }
    return story
  }

  @Test(
    "a definite noun alone, or one with the name",
    arguments: [
      "The quake struck on Tuesday.", "A quake struck Orlo on Tuesday.", "Aid came after the quake on Tuesday.",
    ])
  func joins(text: String) {
    let events = story(text).events
    #expect(events.map(\.reports.count) == [6])
  }
}
