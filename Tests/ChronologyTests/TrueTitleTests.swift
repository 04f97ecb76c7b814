import Chronology
import Testing

/// Titles that never say more, or of another person, than the sentence: in an article of Thursday 15 May 2031.
@Suite struct TrueTitleTests {
  private func titles(_ sentence: String) -> [String] { Story().article("a", sentence).events.map(\.title) }

  @Test(
    "what is denied or left open",
    arguments: [
      "It is not true that the mayor resigned on Monday.", "Police did not say that Moss left Orlo on Monday.",
      "There is no evidence that the ferry sank on Monday.", "The mayor did not confirm that the ferry sank on Monday.",
      "The mayor could not confirm reports that the ferry sank on Monday.",
      "The mayor rejected claims that the ferry sank on Monday.",
    ])
  func whatIsDeniedIsNoEvent(sentence: String) { #expect(titles(sentence) == []) }

  @Test(arguments: [
    ("The mayor did not know that the ferry sank on Monday.", "The ferry sank"),
    ("It is clear that the ferry sank on Monday.", "The ferry sank"),
    ("There is evidence that the ferry sank on Monday.", "The ferry sank"),
  ])
  func whatIsKnownIs(sentence: String, title: String) {
    #expect(titles(sentence).contains { $0.hasSuffix(title.dropFirst(4)) })
  }

  /// No title that tells a verb drops the hedge that governs it, wherever that stands and however long the sentence is.
  @Test(arguments: ["allegedly", "reportedly", "apparently", "supposedly", "possibly", "probably"])
  func noTitleDropsAHedge(hedge: String) {
    let capital = hedge.prefix(1).uppercased() + hedge.dropFirst()
    let long = " with more than sixty sailors from the harbour towns of the north and a crew of twelve from Vann"
    for tail in ["", long] {
      for sentence in [
        "The ferry\(tail) \(hedge) sank on Monday.", "\(capital), the ferry\(tail) sank on Monday.",
        "\(capital) the ferry\(tail) sank on Monday.", "The ferry \(hedge) sank on Monday\(tail).",
        "The ferry was \(hedge) sunk on Monday\(tail).", "\(capital) on Monday, the ferry sank\(tail).",
        "In the old harbour of Orlo in the north of Norland, the ferry\(tail) \(hedge) sank on Monday.",
        "The attack on Monday in the harbour of Orlo \(hedge) killed two sailors\(tail).",
        "The ferry left Orlo on Sunday and \(hedge) sank on Monday\(tail).",
      ] {
        for title in titles(sentence) where title.contains("sank") || title.contains("sunk") || title.contains("killed")
        {
          #expect(title.lowercased().contains(hedge), "\(sentence)")
        }
      }
    }
  }

  /// The same for what did not take place.
  @Test(arguments: ["did not reach", "never reached", "could not reach", "has not reached", "no longer reached"])
  func noTitleDropsANegation(verb: String) {
    let long = " with more than sixty sailors from the harbour towns of the north and a crew of twelve from Vann"
    for tail in ["", long] {
      for sentence in [
        "The ferry\(tail) \(verb) the port on Monday.",
        "Police said the ferry\(tail) \(verb) the port on Monday.",
        "The ferry left Orlo and \(verb) the port on Monday\(tail).",
        "The attack on Monday in the harbour of Orlo \(verb) the port\(tail).",
        "The ferry, which had left on Sunday\(tail), \(verb) the port on Monday.",
      ] {
        for title in titles(sentence) where title.contains("reach") {
          #expect(
            title.contains(verb.split(separator: " ")[1]) || title.contains(verb.split(separator: " ")[0]),
            "\(sentence)")
        }
      }
    }
  }

  @Test(arguments: [
    // What a relative did, or what belongs to somebody, is not hers.
    ("Ian Moss's father died on Monday.", ["Ian Moss's father died"]),
    ("Anna Reed, whose brother was arrested on Monday, left.", ["Anna Reed, whose brother was arrested"]),
    (
      "Anna Reed, whose band, the Vann Nine, broke up on Monday after a long tour of all the towns of Norland, left.",
      ["Anna Reed, whose band, the Vann Nine, broke up after a long tour of all the towns…"]
    ),
    // Of a name behind a comma, what came before tells of whom it is.
    (
      "The death of the town's former harbour commander, Karl Moss, shocked the sailors of the harbour towns of Norland on Monday.",
      ["The death of the town's former harbour commander, Karl Moss, shocked the sailors…"]
    ),
    (
      "The mayor of the old harbour town of Orlo, Karl Moss, met the sailors of all the ferries of Norland on Monday.",
      ["Karl Moss met the sailors of all the ferries of Norland"]
    ),
    ("Karl Moss, 52, of Vann, was arrested on Monday.", ["Karl Moss, 52, of Vann, was arrested"]),
    ("A man, 52, of Vann, was arrested on Monday.", ["A man, 52, of Vann, was arrested"]),
    // A clause of its own behind "but".
    (
      "Sailors often risk the journey in small boats but forced removals were suspended last week.",
      ["Forced removals were suspended"]
    ),
    (
      "The raid, one of the heaviest since the mission began on Monday, started at dawn.", ["The mission began"]
    ),
  ])
  func tellsOfWhomItIs(sentence: String, expected: [String]) { #expect(titles(sentence) == expected) }

  @Test(arguments: [
    ("Mary Reed was born in 1888 and died in 1931.", ["Mary Reed was born", "Mary Reed died"]),
    ("The mayor was denied a second term and will leave on Friday.", ["The mayor will leave"]),
    ("The ship arrived in Orlo on Monday and has treated 230 people.", ["The ship arrived in Orlo"]),
    ("The crew rescued two people on Saturday and two the day before.", ["The crew rescued two people"]),
    // One time, or one auxiliary.
    ("Moss was arrested in Orlo and charged on Monday.", ["Moss was arrested in Orlo and charged"]),
    (
      "Moss was arrested on Sunday and charged with theft on Monday.",
      ["Moss was arrested", "Moss was arrested on Sunday and charged with theft"]
    ),
    ("The ship arrived in Orlo on Monday and treated 230 people.", ["The ship arrived in Orlo and treated 230 people"]),
    (
      "In Orlo, at least 23 people were killed and more than 100 were wounded on Monday.",
      ["At least 23 people were killed and more than 100 were wounded"]
    ),
  ])
  func tellsThePredicateThatIsDated(sentence: String, expected: [String]) { #expect(titles(sentence) == expected) }

  @Test(arguments: [
    ("The last vote, on Friday, failed.", "The last vote failed"),
    ("Anna Reed, the mayor, on Monday, left Orlo.", "Anna Reed, the mayor, left Orlo"),
    ("The trial opens in Orlo on or about Friday.", "The trial opens in Orlo"),
    (
      "The council will meet on Tuesday to decide whether to close the port.",
      "The council will meet to decide whether to close the port"
    ),
    (
      "Guards left as fighting raged in the towns of Arra, Kyle and Vann on Friday, sailors said.",
      "Fighting raged in the towns of Arra, Kyle and Vann"
    ),
    ("The crew complained at the weekend about not being paid.", "The crew complained about not being paid"),
    ("It rained as allied airstrikes began Saturday.", "Allied airstrikes began"),
    (
      "He left soon after the mill fell and in January 2004, Anna Reed was elected.", "Anna Reed was elected"
    ),
    ("Moss won the prize and has since moved to Orlo, where the choir sang on Monday.", "The choir sang"),
  ])
  func leavesNothingHanging(sentence: String, title: String) { #expect(titles(sentence) == [title]) }

  @Test(arguments: [
    (
      "Captain Karl Moss said during opening statements on Monday that the crew had sold the old boat to the town of Vann.",
      "Captain Karl Moss said that the crew had sold the old boat to the town of Vann"
    ),
    (
      "Captain Karl Moss said on Monday that, while the harbour was closed, sixty boats from the towns had come to the pier.",
      "Captain Karl Moss said that sixty boats from the towns had come to the pier"
    ),
    (
      "Secretary of State Anna Reed said on Monday the situation demands \"a strong and strategic answer of Norland.\"",
      "Anna Reed said the situation demands \"a strong and strategic answer of Norland\""
    ),
  ])
  func givesTheRoomToWhatIsSaid(sentence: String, title: String) { #expect(titles(sentence) == [title]) }

  @Test func theWritersAsideIsNotTheSpeakers() {
    func speakers(_ text: String) -> [String?] { Story().article("a", text).events.map { $0.attribution?.speaker } }
    #expect(speakers("\"It was hard,\" said Moss, who led a crew to Vann in 2004.") == [nil])
    #expect(speakers("The rebels were beaten back, a sailor said, as envoys arrived Tuesday in Vann.") == [nil])
    #expect(speakers("The rebels were beaten back on Tuesday, a sailor said, as envoys came to Vann.") == ["a sailor"])
    #expect(speakers("Reed was born in 1798 in Orlo according to the 1861 census.") == ["the 1861 census"])
  }
}
