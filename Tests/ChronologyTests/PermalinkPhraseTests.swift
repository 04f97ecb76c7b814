import Articles
import Chronology
import SourceText
import Testing

/// Ids of events of which one sentence tells several, and of articles that were renamed.
@Suite struct PermalinkPhraseTests {
  private let two = "The tower of Orlo was shelled on Monday, and the mayor of Vann resigned on Wednesday."

  private func titles(_ story: Story) -> [String: String] {
    Dictionary(uniqueKeysWithValues: story.events.map { ($0.id, $0.title) })
  }

  private func id(_ word: String, in story: Story) -> String {
    story.events.first { $0.title.contains(word) }?.id ?? "none"
  }

  @Test func oneSentenceTellsOfTwo() {
    #expect(Story().article("a", two).lines.count == 2)
  }

  @Test(arguments: [
    "The tower of Orlo still stands, and the mayor of Vann resigned on Wednesday.",
    "The tower of Orlo was shelled, and the mayor of Vann resigned on Wednesday.",
    "The mayor of Vann resigned on Wednesday.",
  ])
  func theEventThatStaysDoesNotTakeTheIdOfTheOther(text: String) {
    let registered = Story().article("a", two).registered()
    let (tower, mayor) = (id("tower", in: registered), id("mayor", in: registered))
    var forgotten = registered
    forgotten.permalinks.entries.removeAll { $0.id == mayor }
    // Whether the id of what stays is registered or not.
    for story in [registered, forgotten] {
      let later = story.without("a").article("a", text)
      #expect(titles(later)[tower] == nil)
      #expect(id("mayor", in: later) == mayor)
      #expect(later.build().diagnostics.contains { $0.id == "permalink-dies" && $0.message.contains(tower) })
    }
  }

  @Test func aCorrectedDayOfPublicationMovesBothUnderTheirIds() {
    let registered = Story().article("a", two).registered()
    let later = registered.without("a").article("a", two, on: "2031-05-22")
    #expect(titles(later) == titles(registered))
    #expect(later.events.map(\.date.edtf) == ["2031-05-19", "2031-05-21"])
  }

  @Test func theSameWordsTwiceAreTwoPhrases() {
    let twice = "The tower of Orlo was shelled on Monday, and the mayor of Vann resigned on Monday."
    let registered = Story().article("a", twice).registered()
    #expect(registered.permalinks.entries.count == 2)
    #expect(Set(registered.permalinks.entries.flatMap(\.sources).map(\.occurrence)) == [1, 2])
    let later = registered.without("a").article("a", twice, on: "2031-05-22")
    #expect(titles(later) == titles(registered))
  }

  @Test(arguments: [
    "The mayor of Vann resigned on Tuesday night.", "The mayor of Vann resigned on Wednesday.",
    "The mayor of Vann has resigned on Tuesday.", "The young mayor of Vann resigned on Tuesday.",
  ])
  func aChangedPhraseKeepsTheIdOfTheOnlyEvent(text: String) {
    let registered = Story().article("a", "The mayor of Vann resigned on Tuesday.").registered()
    let later = registered.without("a").article("a", text)
    #expect(later.events.map(\.id) == registered.events.map(\.id))
  }

  @Test func placesOfAPhraseAreWholeWords() {
    let story = Story().article("a", "Monday's talks of Vann ended, and on Monday the mayor resigned on\nMonday.")
    let update = PermalinkUpdate(Permalinks(), after: story.build())
    let (again, faults) = PermalinkReader.read(SourceFile(path: "permalinks.jsonl", bytes: update.bytes))
    #expect(faults.isEmpty)
    #expect(again.entries.map(\.sources) == update.entries.map(\.sources))
  }

  @Test func anotherNameIsADoubtAndAnotherWordIsNone() {
    let registered = Story().article("a", "The freighter Aurora ran aground off Orlo on Monday with its crew.")
      .registered()
    let word = registered.without("a").article(
      "a", "The freighter Aurora ran aground off Orlo on Monday with its cargo.")
    #expect(word.events.map(\.id) == registered.events.map(\.id) && word.build().diagnostics.isEmpty)
    let name = registered.without("a").article("a", "The freighter Borea ran aground off Orlo on Monday with its crew.")
    let told = name.build().diagnostics.map { "\($0.location.map(\.description) ?? "-") \($0.severity) \($0.id)" }
    #expect(
      told == ["permalinks.jsonl:1:1 warning permalink-doubt"]
        || told == ["permalinks.jsonl:1:1 warning permalink-dies"])
  }

  // MARK: Renamed files

  private let story = """
    The council of Orlo opened a new bridge on Monday. The mayor of Vann resigned on Tuesday. A fire destroyed the \
    market hall of Kelm on Wednesday.
    """

  @Test func aRenamedArticleKeepsItsIdsWhenItsWordsOrDaysChange() {
    let registered = Story().article("a", story).registered()
    #expect(registered.events.count == 3)
    let reworded = registered.without("a")
      .article("z", story.replacing("a new bridge", with: "a new road bridge").replacing("A fire", with: "A big fire"))
    #expect(Set(reworded.events.map(\.id)) == Set(registered.events.map(\.id)))
    #expect(reworded.build().diagnostics.isEmpty)
    let redated = registered.without("a").article("z", story, on: "2031-05-22")
    #expect(Set(redated.events.map(\.id)) == Set(registered.events.map(\.id)))
    #expect(
      redated.build().diagnostics.map(\.id) == ["permalink-doubt", "permalink-doubt", "permalink-doubt"],
      "an article of another name and another day may be the next of a series")
    #expect(redated.registered().build().diagnostics.isEmpty, "registering it anew confirms it")
  }

  @Test func anArticleThatIsStillThereWasNotRenamed() {
    let registered = Story().article("a", story).registered()
    let later = registered.article("z", story, on: "2031-05-22")
    for event in registered.events {
      #expect(later.events.first { $0.id == event.id }?.date == event.date)
    }
    #expect(later.build().diagnostics.isEmpty)
  }

  @Test func oneSentenceIsNoGroundForAnotherNameAndAnotherDay() {
    let registered = Story().article("a", "The council of Orlo met on Monday.").registered()
    let later = registered.without("a").article("z", "The council of Orlo met on Monday.", on: "2031-05-22")
    #expect(later.events.map(\.id) == ["2031-05-19-council-orlo-met"])
    let dying = later.build().diagnostics.filter { $0.id == "permalink-dies" }
    #expect(dying.count == 1 && dying.first?.hint?.contains("2031-05-19-council-orlo-met") == true)
  }

  @Test("another toll under a known address is asked about, and other words are not")
  func tolls() {
    let registered = Story().article(
      "a", "A fire that swept through the old mill killed 23 workers on Tuesday."
    )
    .registered()
    func warnings(_ text: String) -> [String] {
      registered.without("a").article("a", text).build().diagnostics.map(\.id).filter { $0 == "permalink-doubt" }
    }
    #expect(warnings("A fire that swept through the old mill killed 31 workers on Tuesday.").count == 1)
    #expect(warnings("A blaze that swept through the old mill killed 23 workers on Tuesday.").isEmpty)
  }
}
