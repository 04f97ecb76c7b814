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

  private static let other = [
    "A strong quake struck Vann on Tuesday, killing 90 people.",
    "The quake that struck Vann on Tuesday killed 90 people.",
    "On Tuesday a strong quake struck the town of Vann.",
  ]

  @Test(
    "a definite noun alone, or one with the name, joins",
    arguments: [
      "Orlo lies in ruins. The quake in Orlo struck on Tuesday.", "A quake struck Orlo on Tuesday.",
      "Aid came to Orlo after the quake on Tuesday.",
      "Carl Weldon of Hale came to help in Orlo after the quake on Tuesday.",
    ])
  func joins(text: String) {
    let events = story(text).events
    #expect(events.map(\.reports.count) == [6])
  }

  @Test("so does one of a week or a month that holds the day, and it says why")
  func coarse() throws {
    let events = story("The quake struck this month, and the roads to Orlo are still shut.").events
    #expect(events.map(\.date.edtf) == ["2031-05-13"])
    let reasons = try #require(events.first?.merges.last?.reasons)
    #expect(
      reasons == [
        "of the disaster of 2031-05-13 it says nothing that the reports of 5 articles do not say",
        "no other disaster of that time is told by many",
      ])
  }

  @Test(
    "what says more, or speaks of another, does not",
    arguments: [
      "Another quake struck on Tuesday.", "The second quake struck on Tuesday.", "A quake struck Hale on Tuesday.",
      "The quake killed 12 people in Hale on Tuesday.", "It struck on Tuesday.", "The flood struck on Tuesday.",
      "The quake struck on Monday.", "Tarn lies far from the sea. The quake struck on Tuesday.",
      "Aid came to Orlo after the first quake on Tuesday.", "Aid came to Orlo after the two quakes on Tuesday.",
    ])
  func apart(text: String) {
    #expect(story(text).events.allSatisfy { $0.reports.count <= 5 })
  }

  @Test("what befalls one of many is nobody's main event")
  func deaths() {
    let death = [
      "The singer Ann Reed died in Orlo on Tuesday.", "The singer Ann Reed died on Tuesday in Orlo.",
      "Ann Reed, the singer, died in Orlo on Tuesday.", "Singer Ann Reed died in Orlo on Tuesday at home.",
    ]
    let thin = "Bo Moss sang for the king. The singer died on Tuesday."
    #expect(story(thin, of: death).events.contains { $0.reports.count == 1 && thin.contains($0.reports[0].quote) })
  }

  @Test("nothing joins where two are told by many, or none is")
  func rivals() {
    let thin = "Aid came to Orlo after the quake on Tuesday."
    func isTaken(_ articles: [String]) -> Bool {
      story(thin, of: articles).events.flatMap(\.merges).flatMap(\.reasons).contains {
        $0.hasPrefix("of the disaster of")
      }
    }
    #expect(isTaken(Self.quake))
    #expect(!isTaken(Self.quake + Self.other))
    #expect(!isTaken(Array(Self.quake.prefix(2))))
  }
}
