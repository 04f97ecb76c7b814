import Chronology
import CivilTime
import SourceText
import Testing

/// Reports of what may be one happening, dated otherwise.
@Suite struct DisputeTests {
  private let story = Story().place("orlo", "Orlo").place("vann", "Vann")

  private func disputes(_ story: Story) -> [String] {
    story.events.filter { !$0.counterparts.isEmpty }.map { "\($0.date.edtf): \($0.counterparts.map(\.event).count)" }
  }

  @Test func twoReportsOfOneSinkingOnTwoDaysAreShownAtEachOther() throws {
    let events =
      story
      .article("a", "A passenger ferry carrying 230 people sank off Orlo on Monday, the coast guard said.")
      .article("b", "A passenger ferry with 230 people aboard sank off Orlo on Tuesday.", on: "2031-05-16").events
    #expect(events.map(\.date.edtf) == ["2031-05-12", "2031-05-13"], "neither date gives way")
    #expect(events.map { $0.counterparts.map(\.event) } == [[events[1].id], [events[0].id]])
    #expect(events[0].counterparts[0].reasons.first == "both name 230")
    #expect(events.map(\.isDisputed) == [true, true])
  }

  @Test(arguments: [
    (
      "one article tells of both",
      "A passenger ferry carrying 230 people sank off Orlo on Tuesday. A passenger ferry carrying 230 people sank off Orlo on Monday, too."
    ),
    ("other figures", "A passenger ferry carrying 310 people sank off Orlo on Tuesday."),
    ("no figure", "A passenger ferry sank off Orlo on Tuesday."),
    ("another place", "A passenger ferry carrying 230 people sank off Vann on Tuesday."),
    ("a week later", "A passenger ferry carrying 230 people sank off Orlo on May 21."),
    ("a statement", "The coast guard said Tuesday that a passenger ferry carrying 230 people was old."),
  ])
  func whatIsNotDisputed(why: String, text: String) {
    let events = story.article(
      "a", "A passenger ferry carrying 230 people sank off Orlo on Monday, the coast guard said."
    )
    .article("b", text, on: "2031-05-16")
    #expect(disputes(events) == [], "\(why)")
  }

  @Test func aSentenceThatIsPrintedAgainOnTheNextDayIsNotDisputed() {
    let text = "A passenger ferry carrying 230 people sank off Orlo yesterday, the coast guard said."
    let both = story.article("a", text).article("b", text, on: "2031-05-16")
    #expect(disputes(both) == [])
    #expect(both.build().likeEvents.map(\.isDispute) == [false], "it is for the editors to see")
  }

  @Test func anArticleThatGoesOnCountingDoesNotContradictItself() {
    let events = story.article(
      "a",
      "The explosion at the Orlo fireworks factory killed 12 people on Tuesday. "
        + "The explosion at the fireworks factory in Orlo on Tuesday killed 14 people."
    ).events
    #expect(events.map(\.reports.count) == [2])
    #expect(events.flatMap(\.disagreements).isEmpty)
  }

  @Test func oneDayAndFiguresThatCannotBothBeRightAreShownAtEachOther() {
    let events =
      story
      .article("a", "A drone attack on the fishing camp of Orlo harbour killed four people on Tuesday.")
      .article("b", "A drone attack on the fishing camp of Orlo harbour killed 60 people on Tuesday.").events
    #expect(events.map(\.date.edtf) == ["2031-05-13", "2031-05-13"])
    #expect(events.allSatisfy { $0.isDisputed })
    #expect(events.first?.counterparts.first?.reasons.last == "but “four people” against “60 people”")
  }

  private let burning = "An explosion at the fireworks factory of Orlo harbour "

  @Test(arguments: [
    ("killed 12 people on Tuesday.", "killed 14 people on Tuesday.", ["12 people", "14 people"]),
    ("killed 12 people on Tuesday.", "left 14 people dead on Tuesday.", ["12 people", "14 people"]),
    (
      "caused damage of $5 million on Tuesday.", "caused damage of $7 million on Tuesday.",
      ["$5 million", "$7 million"]
    ),
    ("caused damage of 5,000 euros on Tuesday.", "caused damage of €9,000 on Tuesday.", ["5,000 euros", "€9,000"]),
    ("caused damage of $5 million on Tuesday.", "caused damage of £7 million on Tuesday.", []),
    ("caused damage of about $5 million on Tuesday.", "caused damage of $5.4 million on Tuesday.", []),
    ("killed at least 12 people on Tuesday.", "killed 14 people on Tuesday.", []),
    ("killed 12 people on Tuesday.", "killed 12 on Tuesday.", []),
    ("killed 12 people and wounded 40 on Tuesday.", "killed 12 people and wounded 60 on Tuesday.", ["40", "60"]),
    (
      "destroyed half of the stalls on Tuesday.", "destroyed 80 percent of the stalls on Tuesday.",
      ["half of the stalls", "80 percent of the stalls"]
    ),
  ])
  func figuresOfOneDayAreSetSideBySide(first: String, second: String, versions: [String]) {
    let events = story.article("a", burning + first).article("b", burning + second).events
    #expect(events.map(\.reports.count) == [2])
    #expect(events.flatMap(\.disagreements).map { $0.versions.map(\.text) } == (versions.isEmpty ? [] : [versions]))
    #expect(events.map(\.isDisputed) == [!versions.isEmpty])
  }

  @Test func aCountThatGrowsFromDayToDayIsNotDisputed() {
    let events =
      story.article("a", burning + "killed 12 people on Tuesday.", on: "2031-05-14")
      .article("b", burning + "killed 14 people on Tuesday.", on: "2031-05-15")
    #expect(events.events.map(\.reports.count) == [2])
    #expect(events.events.flatMap(\.disagreements).isEmpty)
    let more = events.article("c", burning + "killed 15 people on Tuesday.", on: "2031-05-15").events
    #expect(more.flatMap(\.disagreements).map { $0.versions.map(\.text) } == [["14 people", "15 people"]])
  }

  @Test(arguments: [
    (
      "Talks on the harbour treaty began in Orlo on Tuesday, the ministry said.",
      "Talks on the harbour treaty ended in Orlo on Tuesday, the ministry said.", "“begin” against “end”"
    ),
    (
      "A passenger ferry carrying 230 people sank off Orlo on Monday, the coast guard said.",
      "A passenger ferry sank off Orlo on Tuesday.", "2031-05-12 and 2031-05-13 do not allow each other"
    ),
  ])
  func whatIsLeftApartSaysWhy(first: String, second: String, against: String) {
    let like = story.article("a", first).article("b", second, on: "2031-05-16").build().likeEvents
    #expect(like.map(\.against) == [[against]])
    #expect(like.map(\.isDispute) == [false])
  }

  @Test(arguments: [2, 70, 200]) func anEventOfManySourcesHidesNoOther(count: Int) {
    var many = story.article(
      "z", "A passenger ferry with 230 people aboard sank off Orlo on Tuesday.", on: "2031-05-16")
    for number in 0..<count {
      many = many.article(
        "a\(number)", "A passenger ferry carrying 230 people sank off Orlo on Monday, witness \(number) said.")
    }
    let result = many.build()
    #expect(result.timeline.events.map(\.reports.count) == [count, 1])
    #expect(result.likeEvents.count == 1)
  }

  @Test func aShareOfAllWordsIsNoReasonAgainst() {
    let result = story.article("a", "A passenger ferry sank off Orlo on Monday.")
      .article("b", "A passenger ferry sank off Orlo on Tuesday.", on: "2031-05-16").build()
    #expect(
      result.likeEvents.map(\.against).joined().allSatisfy { !$0.contains("100 percent") } && !result.likeEvents.isEmpty
    )
  }

  @Test func aCoarseDateThatTwoFitIsShownAtBoth() {
    let result =
      story
      .article("a", "Karl Moss visited Orlo in May.")
      .article("b", "Karl Moss visited Orlo on Tuesday.")
      .article("c", "Karl Moss visited Orlo on May 3, a year after the flood.").build()
    let misses = result.likeEvents.filter { $0.against.contains { $0.hasSuffix("fits as well") } }
    #expect(
      misses.map(\.against) == [["an event of 2031-05-03 fits as well"], ["an event of 2031-05-13 fits as well"]])
    #expect(misses.allSatisfy { $0.reasons.contains { $0.hasPrefix("2031-05 allows 2031-05-") } })
  }

  @Test func anEditorTellsThemApartForGood() {
    let both =
      story
      .article("a", "A passenger ferry carrying 230 people sank off Orlo on Monday, the coast guard said.")
      .article("b", "A passenger ferry with 230 people aboard sank off Orlo on Tuesday.", on: "2031-05-16")
    let ids = both.events.map(\.id)
    let told = both.decision("x", "action: apart\nevent: \(ids[0])\nfrom: \(ids[1])")
    #expect(disputes(told) == [])
    #expect(told.build().likeEvents.isEmpty)
    #expect(told.events.map { $0.decisions.map(\.action) } == [[.apart], [.apart]])
  }

  @Test(arguments: [
    // Two offices give two days.
    (
      "The river ferry Marten sank in a storm off Orlo on Monday with 230 people aboard, the coast guard said.",
      "On Tuesday the ferry Marten sank off Orlo in a storm with 230 people aboard, the harbour police said.", true
    ),
    // Nobody resigns twice, and anybody may visit twice.
    (
      "The mayor of Orlo, Anna Reed, resigned on Monday after the audit of the harbour fund.",
      "Anna Reed, the mayor of Orlo, resigned on Tuesday after an audit of the harbour fund.", true
    ),
    (
      "The mayor of Orlo, Anna Reed, visited the widows of the harbour fund on Monday.",
      "Anna Reed, the mayor of Orlo, visited widows of the harbour fund on Tuesday.", false
    ),
    (
      "Two soldiers died in a clash at the harbour gate of Orlo on Monday.",
      "Two soldiers died on Tuesday in a clash at the harbour gate of Orlo.", false
    ),
    // What is said on one day, with other figures.
    (
      "The death toll from the ferry disaster at Orlo rose to 34, the coast guard said on Wednesday.",
      "The death toll from the ferry disaster at Orlo rose to 38, police said on Wednesday.", true
    ),
    (
      "The death toll from the ferry disaster at Orlo rose to 34, the coast guard said on Wednesday.",
      "The death toll from the ferry disaster at Orlo rose to 34, police said on Wednesday.", false
    ),
    // The clause says little, and its sentence the rest.
    (
      "Fifteen people were killed on Tuesday when a fire tore through a market hall in the port of Orlo.",
      "A fire in a market hall in the port of Orlo killed 12 people on Tuesday.", true
    ),
    (
      "Fifteen people were killed on Tuesday when a bus fell from a bridge in the hills of Vann.",
      "A fire in a market hall in the port of Orlo killed 12 people on Tuesday.", false
    ),
  ])
  func twoThatContradictEachOtherAreDisputed(first: String, second: String, areDisputed: Bool) {
    let events = Story().article("a", first).article("b", second)
      .article("c", "A play about Orlo, Vann and Marten opened on May 3.").events
    // As one event of two versions, or as two that are shown at each other.
    #expect(events.contains(where: \.isDisputed) == areDisputed, "\(events.map(\.title))")
  }

  @Test func oneNameOneDayAndOneFigureAreShownToTheEditors() {
    let like = Story().article("a", "Gunmen killed 14 miners at Vann on Monday, hours after a raid.")
      .article("b", "On Monday 14 miners were murdered in their sleep in a camp outside Vann.").build().likeEvents
    #expect(like.map(\.isDispute) == [false])
  }

  @Test func disputesSurviveTheJSON() throws {
    let timeline =
      story
      .article("a", "A passenger ferry carrying 230 people sank off Orlo on Monday, the coast guard said.")
      .article("b", "A passenger ferry with 230 people aboard sank off Orlo on Tuesday.", on: "2031-05-16")
      .article("c", "A freight train derailed near Vann on Monday.")
      .decision("x", "action: drop\nevent: 2031-05-12-freight-train-derailed-vann", body: "*Gone.*")
      .build().timeline
    let (read, diagnostics) = Timeline.read(.init(path: "timeline.json", bytes: timeline.json()))
    #expect(diagnostics.isEmpty)
    #expect(read == timeline)
    #expect(read?.dropped.first?.decisions.first?.text == "*Gone.*")
  }
}
