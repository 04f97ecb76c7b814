import Articles
import Chronology
import SourceText
import Testing

/// Times counted from an event that the words name and another report dates.
@Suite struct AnchorTests {
  private let quake = Story().article("a", "An earthquake struck Orlo on Monday.")

  private func lines(_ body: String, on published: String = "2031-05-22") -> [String] {
    quake.article("b", body, on: published).lines.filter { !$0.contains("earthquake struck") }
  }

  @Test(arguments: [
    ("A girl was found alive two days after the earthquake.", "2031-05-14 happening: A girl was found alive"),
    ("A girl was found alive in Vann the day after the quake.", "2031-05-13 happening: A girl was found alive in Vann"),
    ("The day before the earthquake, the council met in Vann.", "2031-05-11 happening: The council met in Vann"),
    ("Two days after the earthquake struck Orlo, the mayor resigned.", "2031-05-14 happening: The mayor resigned"),
    ("The mayor resigned about two days after the Orlo earthquake.", "2031-05-14~ happening: The mayor resigned"),
    (
      "The mayor resigned a week after the devastating earthquake.",
      "2031-05-19~/2031-05-25~ happening: The mayor resigned"
    ),
    ("On the eve of the earthquake, the council met.", "2031-05-11~ happening: The council met"),
    ("On the day of the earthquake, the council met.", "2031-05-12 happening: The council met"),
  ])
  func countsFromWhatAnotherReportDates(sentence: String, line: String) { #expect(lines(sentence) == [line]) }

  @Test(arguments: [
    // Not a known event, or not this one.
    "A girl was found alive two days after an earthquake.",
    "A girl was found alive two days after another earthquake.",
    "A girl was found alive two days after the second earthquake.",
    "A girl was found alive two days after the Vann earthquake.",
    "A girl was found alive two days after the earthquake in Vann.",
    "A girl was found alive two days after the earthquake struck Vann.",
    "A girl was found alive two days after the earthquakes.",
    "A girl was found alive two days after the earthquake and the flood.",
    "A girl was found alive two days after the flood.",
    "A girl was found alive two days after her earthquake.",
    // What was counted from is something else.
    "A girl was found alive two days after the earthquake warning.",
    "A girl was found alive two days after the earthquake was forecast.",
    "A girl was found alive two days after the earthquake relief concert.",
    // No day, or a stretch.
    "A girl was found alive some days after the earthquake.",
    "A girl was found alive within two days after the earthquake.",
    "A girl was found alive more than two days after the earthquake.",
    "A girl was found alive 24 hours after the earthquake.",
    "In the two days after the earthquake a girl was found alive.",
    "A girl was found alive since the day of the earthquake.",
    "The harbour has been closed since the day after the earthquake.",
    // No event.
    "A girl was not found two days after the earthquake.",
    "If a girl is found two days after the earthquake, the search goes on.",
    "The search will go on two days after the earthquake.",
    "Two days after the earthquake the town is empty.",
  ])
  func datesNothingElse(sentence: String) { #expect(lines(sentence) == []) }

  @Test func doesNotCountFromWhatIsPublishedLater() {
    let story = Story().article("a", "A girl was found alive two days after the earthquake.", on: "2031-05-12")
      .article("b", "An earthquake struck Orlo on Wednesday.")
    #expect(story.lines == ["2031-05-14 happening: An earthquake struck Orlo"])
  }

  @Test func aMonthOfPublicationHoldsAllItsDays() {
    let text = "A girl was found alive two days after the earthquake."
    let alone = quake.article("b", text, on: "2031-05")
    #expect(alone.lines.contains("2031-05-14 happening: A girl was found alive"))
    let other = alone.article("c", "An earthquake struck Vann on 20 May.", on: "2031-05-22")
    #expect(!other.lines.contains { $0.contains("girl") })
  }

  @Test func datesNothingWhereTwoEventsCouldBeMeant() throws {
    let story = quake.article("b", "An earthquake struck Vann on 3 May.")
      .article("c", "A girl was found alive two days after the earthquake.", on: "2031-05-22")
    #expect(story.events.count == 2 && story.events.allSatisfy { !$0.title.contains("girl") })
    let result = story.build()
    let items = Worklist(result, diagnostics: result.diagnostics, registry: Permalinks()).items
    let open = try #require(items.first { $0.kind == .openAnchor })
    #expect(
      open.details == [
        "“two days after the earthquake” could be counted from",
        "2031-05-03-earthquake-struck-vann: 2031-05-03 “An earthquake struck Vann”",
        "2031-05-12-earthquake-struck-orlo: 2031-05-12 “An earthquake struck Orlo”",
      ])
    #expect(open.location?.description == "articles/c.md:1:24")
  }

  @Test func aNameTellsWhichOfTwo() {
    let story = quake.article("b", "An earthquake struck Vann on 3 May.")
      .article("c", "A girl was found alive two days after the Vann earthquake.", on: "2031-05-22")
    #expect(story.lines.contains("2031-05-05 happening: A girl was found alive"))
  }

  @Test func theArticlesOwnEventIsMeant() {
    let story = Story().article("a", "An earthquake struck Vann on 3 April.")
      .article(
        "b", "An earthquake struck Orlo on Monday. A girl was found alive two days after the earthquake.",
        on: "2031-05-16")
    #expect(story.lines.contains("2031-05-14 happening: A girl was found alive"))
  }

  @Test func anotherDayOfMoreReportsCastsDoubt() {
    let story = Story().article("a", "An earthquake struck Orlo and killed 200 people on Monday.")
      .article("b", "The earthquake that struck Orlo on 12 May killed 200 people.")
      .article(
        "c", "An earthquake struck Orlo on 19 May. A girl was found alive two days after the earthquake.",
        on: "2031-05-22")
    #expect(!story.lines.contains { $0.contains("girl") })
  }

  @Test func aDateOfItsOwnHolds() {
    #expect(
      lines("A girl was found alive on Friday, three days after the earthquake.", on: "2031-05-18")
        == ["2031-05-16 happening: A girl was found alive, three days after the earthquake"])
  }

  @Test func whatGoesOnIsCountedFromItsStartAlone() {
    let strike = Story().article("a", "Dockers in Orlo began a strike on 1 May.")
    func dates(_ sentence: String) -> [String] {
      strike.article("b", sentence, on: "2031-05-22").lines.filter { !$0.contains("began") }
    }
    #expect(
      dates("Ten days after the start of the strike, the mayor resigned.") == [
        "2031-05-11 happening: The mayor resigned"
      ])
    #expect(
      dates("A week into the strike, the mayor resigned.") == ["2031-05-05~/2031-05-11~ happening: The mayor resigned"])
    #expect(dates("Ten days after the strike, the mayor resigned.") == [])
    #expect(dates("Ten days after the end of the strike, the mayor resigned.") == [])
  }

  @Test func deathNeedsToBeSomebodys() {
    let death = Story().article("a", "The singer Anna Reed died in Orlo on Monday.")
    func dates(_ sentence: String) -> [String] {
      death.article("b", sentence, on: "2031-05-22").lines.filter { !$0.contains("died") }
    }
    #expect(
      dates("Fans gathered in Vann two days after Reed's death.") == ["2031-05-14 happening: Fans gathered in Vann"])
    #expect(
      dates("Fans gathered in Vann two days after the death of the singer.") == [
        "2031-05-14 happening: Fans gathered in Vann"
      ])
    #expect(dates("Fans gathered in Vann two days after Moss's death.") == [])
    #expect(dates("Fans gathered in Vann two days after his death.") == [])
    #expect(dates("Fans gathered in Vann two days after the death.") == [])
  }

  @Test func theDerivationShowsTheEvent() throws {
    let result = quake.article("b", "A girl was found alive two days after the earthquake.", on: "2031-05-22").build()
    let event = try #require(result.timeline.events.first { $0.title.hasPrefix("A girl") })
    let derivation = try #require(event.reports.first?.derivation)
    #expect(derivation.phrase == "two days after the earthquake" && derivation.rule == "counted from an event")
    #expect(
      derivation.anchor
        == .init(
          origin: .event, edtf: "2031-05-12", location: SourceLocation(path: "articles/a.md", line: 1, column: 30)))
    #expect(
      derivation.steps == [
        "“the earthquake” is 2031-05-12-earthquake-struck-orlo, “An earthquake struck Orlo”, told by a",
        "2031-05-12 plus 2 days: 2031-05-14",
      ])
    #expect(derivation.inferences == ["that “the earthquake” means the one such event of the chronology"])
    let mark = try #require(result.marks["b"]?.first)
    #expect(mark.edtf == "2031-05-14" && mark.event == event.id && mark.datetime == "2031-05-14")
    let items = Worklist(result, diagnostics: [], registry: Permalinks()).items
    #expect(items.contains { $0.kind == .anchor && $0.events == [event.id] })
  }

  @Test func reportsOfTheDayAndOfTheCountAreOne() {
    let story = quake.article(
      "b", "Rescuers pulled a girl of ten alive from the ruins of the Harrow school in Vann on 14 May.",
      on: "2031-05-20"
    )
    .article(
      "c",
      "Rescuers pulled a girl of ten alive from the ruins of the Harrow school in Vann two days after the earthquake.",
      on: "2031-05-22")
    #expect(story.lines.count == 2)
  }

  // MARK: What editors decide

  private let girl = Story().article("a", "An earthquake struck Orlo on Monday.")
    .article("b", "A girl was found alive two days after the earthquake.", on: "2031-05-22")

  @Test func countsFromTheDateThatAnEditorGave() throws {
    let story = girl.decision("a", "action: re-date\nevent: 2031-05-12-earthquake-struck-orlo\ndate: 2031-05-09")
    #expect(
      story.lines == [
        "2031-05-09 happening: An earthquake struck Orlo", "2031-05-11 happening: A girl was found alive",
      ])
    let derivation = try #require(story.events.last?.reports.first?.derivation)
    #expect(
      derivation.steps == [
        "“the earthquake” is 2031-05-12-earthquake-struck-orlo, “An earthquake struck Orlo”, told by a, dated by an editor",
        "2031-05-09 plus 2 days: 2031-05-11",
      ])
  }

  @Test func countsFromNoMonthThatAnEditorGave() {
    let story = girl.decision("a", "action: re-date\nevent: 2031-05-12-earthquake-struck-orlo\ndate: 2031-05")
    #expect(story.lines == ["2031-05 happening: An earthquake struck Orlo"])
  }

  @Test func countsFromNothingThatAnEditorTookAway() {
    let story = girl.decision("a", "action: drop\nevent: 2031-05-12-earthquake-struck-orlo")
    #expect(story.lines == [])
  }

  @Test func anEditorsMergeTellsWhichIsMeant() {
    let two = girl.article("c", "An earthquake struck Vann on 13 May.")
    #expect(!two.lines.contains { $0.contains("girl") })
    let ids = two.events.map(\.id)
    let story = two.decision("a", "action: merge\nevent: \(ids[1])\ninto: \(ids[0])")
      .decision("b", "action: re-date\nevent: \(ids[0])\ndate: 2031-05-12")
    #expect(story.build().unsolved.isEmpty)
  }

  // MARK: Many

  @Test(arguments: [false, true])
  func manyPhrasesAndEventsAreSolvedInTime(isNamed: Bool) {
    // Articles of one day, each with a quake of its own, and all with one.
    let towns = (0..<26 * 26).map { "\(letters[$0 / 26])or\(letters[$0 % 26].lowercased())en" }
    func solve(_ count: Int) -> Duration {
      var story = Story()
      for (number, town) in towns.prefix(count).enumerated() {
        let name = isNamed ? "the \(town) earthquake" : "the earthquake"
        story = story.article(
          "a\(number)", "An earthquake struck \(town) on Monday. Two days after \(name), the mayor of \(town) resigned."
        )
      }
      let clock = ContinuousClock()
      var solved = 0
      let took = clock.measure { solved = story.events.count { $0.date.edtf == "2031-05-14" } }
      #expect(solved > 0)
      return took
    }
    _ = solve(10)
    #expect(solve(600) < solve(150) * 12)
  }

  private let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
}
