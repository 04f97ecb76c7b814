import Chronology
import Testing

/// What came of an event whose noun a date stands at, in sentences of an article of Thursday 15 May 2031.
@Suite struct OutcomeTitleTests {
  private func lines(_ sentence: String) -> [String] { Story().article("a", sentence).lines }

  @Test(arguments: [
    (
      "The bombing in Orlo on Tuesday killed 12 people, police said.", "2031-05-13",
      "The bombing in Orlo killed 12 people"
    ),
    ("The attack on Monday in Orlo left 3 dead.", "2031-05-12", "The attack in Orlo left 3 dead"),
    ("A strike Sunday on a market wounded dozens.", "2031-05-11", "A strike on a market wounded dozens"),
    ("The vote on Friday failed.", "2031-05-09", "The vote failed"),
    ("Talks in Orlo on Tuesday ended without a deal.", "2031-05-13", "Talks in Orlo ended without a deal"),
    (
      "The attack in Orlo on Tuesday, which killed 12 people, was claimed by rebels.", "2031-05-13",
      "The attack in Orlo killed 12 people"
    ),
    (
      "The election in Norland on Sunday was won by the Harbour Party.", "2031-05-11",
      "The election in Norland was won by the Harbour Party"
    ),
    ("The attack in Orlo on Monday allegedly killed 12.", "2031-05-12", "The attack in Orlo allegedly killed 12"),
  ])
  func tellsWhatCameOfIt(sentence: String, day: String, title: String) {
    #expect(lines(sentence) == ["\(day) happening: \(title)"])
  }

  @Test func whatAPrepositionBringsInDidNothing() {
    let found = lines(
      "Families of the workers killed in the Orlo mill fire a year ago lit candles at the gates on Tuesday.")
    #expect(!found.contains { $0.contains(": The Orlo mill fire lit") })
  }

  @Test(
    "the verb is of another time",
    arguments: [
      ("The killing of Reed in May has led to protests.", "2031-05 happening: The killing of Reed"),
      ("The bombing in Orlo in 2015 is being investigated.", "2015 happening: The bombing in Orlo"),
      ("The bombing in Orlo on Monday was condemned by the mayor.", "2031-05-12 happening: The bombing in Orlo"),
      (
        "Monday's attack was condemned by the mayor.",
        "2031-05-12 happening: Monday's attack was condemned by the mayor"
      ),
      ("Tuesday's attack killed 12 people.", "2031-05-13 happening: Attack killed 12 people"),
    ])
  func leavesTheDateToTheNoun(sentence: String, line: String) { #expect(lines(sentence) == [line]) }

  @Test func aVerbWithADateOfItsOwnIsNotTheNouns() {
    #expect(
      lines("The strike in Orlo on Monday ended on Tuesday.").contains("2031-05-12 happening: The strike in Orlo"))
  }

  @Test func twoTollsOfOneEventAreADispute() {
    let events = Story()
      .article("a", "The bombing in Orlo on Tuesday killed 12 people, police said.")
      .article("b", "The bombing in Orlo on Tuesday killed 17 people, doctors said.").events
    #expect(events.count == 1 && events[0].disagreements.map(\.subject) != [])
  }

  @Test(arguments: [
    (
      "They won the land that they took control of in a surprise offensive in May 2029.",
      "2029-05 happening: A surprise offensive"
    ),
    ("Reed died of a heart attack in June 2029.", "2029-06 happening: Reed died of a heart attack"),
    (
      "Norland took charge of the rescue operation in 2004.",
      "2004 happening: Norland took charge of the rescue operation"
    ),
    (
      "The mayor sent his envoy to a council meeting to be held on Friday in Vann.",
      "2031-05-16 planned: A council meeting to be held in Vann"
    ),
    (
      "Speaking at a rally on Monday, Mayor Anna Reed said the port would close.",
      "2031-05-12 statement: Mayor Anna Reed said the port would close"
    ),
    ("As dusk fell on Monday, rebels attacked the port.", "2031-05-12 happening: Rebels attacked the port"),
    ("Night fell on Monday as rebels attacked the port.", "2031-05-12 happening: Rebels attacked the port"),
    (
      "The tower fell on Monday as rebels attacked the port.",
      "2031-05-12 happening: The tower fell as rebels attacked the port"
    ),
    (
      "The mayor declared a state of emergency on Monday.",
      "2031-05-12 happening: The mayor declared a state of emergency"
    ),
    (
      "The mayor declared on Monday that the port was safe.",
      "2031-05-12 statement: The mayor declared that the port was safe"
    ),
  ])
  func tellsWhatTheDateIsOf(sentence: String, line: String) { #expect(lines(sentence) == [line]) }

  @Test(
    "a bracket that tells the time by another clock",
    arguments: [
      ("Rebels attacked the port around 6 a.m. (11 p.m. Tuesday ET), sailors said.", ["2031-05-14"]),
      ("Rebels attacked the port at 6:21 a.m. (1:21 a.m. Tuesday ET), sailors said.", ["2031-05-13"]),
      ("Rebels attacked the port at 8 p.m. (5 a.m. Tuesday PST), sailors said.", ["2031-05-13"]),
      // Two days of the place would fit.
      ("Rebels attacked the port at 12 a.m. (6 a.m. Tuesday ET), sailors said.", []),
      ("Rebels attacked the port at 6 a.m. (midnight in Vann), sailors said.", []),
    ])
  func aBracketGivesTheDayOfThePlace(sentence: String, dates: [String]) {
    let events = Story().article("a", sentence).events
    #expect(events.map(\.date.edtf) == dates)
    #expect(!events.contains { $0.title.contains("ET") || $0.title.contains("(") })
  }
}
