import Articles
import Chronology
import SourceText
import Testing

/// Events that a text dates by the way, by counting from a day that it names.
@Suite struct ImpliedEventTests {
  /// What the text dates by the way, where nothing else does.
  private func implied(_ body: String, beside other: String? = nil) -> [String] {
    let story = Story().article("b", body, on: "2031-05-22")
    return (other.map { story.article("c", $0, on: "2031-05-13") } ?? story).lines
      .filter { $0.hasSuffix(": The Orlo earthquake") }
  }

  @Test(arguments: [
    ("A girl was found alive on Friday, three days after the Orlo earthquake.", "2031-05-13"),
    ("A girl was found alive three days after the Orlo earthquake, on Friday.", "2031-05-13"),
    ("On Friday, the day after the Orlo earthquake, a girl was found alive.", "2031-05-15"),
    ("The council met on Friday, two days before the Orlo earthquake.", "2031-05-18"),
    ("On Friday (a week after the Orlo earthquake) a girl was found alive.", "2031-05-09~"),
  ])
  func datesTheEventThatADayIsCountedFrom(sentence: String, day: String) {
    #expect(implied(sentence) == ["\(day) happening: The Orlo earthquake"])
  }

  @Test(arguments: [
    // Rough, nameless, several, or not beside the day.
    "A girl was found alive on Friday, about three days after the Orlo earthquake.",
    "A girl was found alive on Friday, a month after the Orlo earthquake.",
    "A girl was found alive on Friday, three days after the second Orlo earthquake.",
    "A girl was found alive on Friday, within three days after the Orlo earthquake.",
    "A girl was found alive on Friday, more than three days after the Orlo earthquake.",
    "A girl was found alive on Friday in a cellar, and three days after the Orlo earthquake a boy was.",
    "A girl was found alive in May, three days after the Orlo earthquake.",
    // It would lie ahead.
    "The council met on Tuesday, three days before the Orlo earthquake.",
  ])
  func datesNothingByTheWayThatIsNotCertain(sentence: String) { #expect(implied(sentence) == []) }

  @Test func aNounWithoutANameIsNotDatedByTheWay() {
    let story = Story().article(
      "b", "A girl was found alive on Friday, three days after the earthquake.", on: "2031-05-22")
    #expect(story.lines.count == 1)
  }

  @Test func whatIsDatedByTheWayIsHeldAgainstOtherReports() {
    let sentence = "A girl was found alive on Friday, three days after the Orlo earthquake."
    // They agree, and the report has better words.
    #expect(implied(sentence, beside: "An earthquake struck Orlo on Tuesday.") == [])
    // They do not: nothing is dated anew, and the editors see both.
    let both = Story().article("b", sentence, on: "2031-05-22")
      .article("c", "An earthquake struck Orlo on Monday.", on: "2031-05-13").build()
    #expect(both.timeline.events.map(\.date.edtf) == ["2031-05-12", "2031-05-16"])
    #expect(both.unsolved.map(\.date) == ["2031-05-13"])
    #expect(both.unsolved.map(\.phrase) == ["three days after the Orlo earthquake"])
    #expect(both.unsolved.map { $0.candidates.map(\.path) } == [["articles/c.md"]])
  }

  @Test func theWayBackToAnEventIsTold() throws {
    let events = Story().article(
      "b", "A girl was found alive on Friday, three days after the Orlo earthquake.", on: "2031-05-22"
    )
    .events
    let derivation = try #require(events.first?.reports.first?.derivation)
    #expect(derivation.rule == "counted back to an event")
    #expect(derivation.phrase == "the Orlo earthquake")
    #expect(derivation.anchor?.edtf == "2031-05-16" && derivation.anchor?.location?.column == 27)
    #expect(
      derivation.steps.last
        == "“three days after the Orlo earthquake” is 2031-05-16, so that “the Orlo earthquake” is 2031-05-13")
  }
}
