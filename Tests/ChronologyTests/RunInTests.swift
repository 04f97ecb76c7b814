import Chronology
import Testing

/// Where a heading, a caption or a list has run into the text, in articles of Thursday 15 May 2031; beside each form, what
/// only looks like it.
@Suite struct RunInTests {
  private func titles(_ text: String) -> [String] { Story().article("a", text).events.map(\.title) }

  @Test(arguments: [
    // A word that the article has in small letters, too.
    (
      "The storm left the towns without lamps Rescue crews reached Orlo on Monday.\n\nThe rescue went on.",
      ["Rescue crews reached Orlo"]
    ),
    (
      "The mayor was waiting for the ships until March Sailors of both crews met in Orlo on Monday.\n\nThe sailors left.",
      ["Sailors of both crews met in Orlo"]
    ),
    // A number in words, a preposition that is the verb's.
    ("The news had spread by way of the radio Eighty people fled the town on Monday.", ["Eighty people fled the town"]),
    (
      "The way is clear so that the crews can go in The nine divers reached Orlo on Monday.",
      ["The nine divers reached Orlo"]
    ),
    // A quotation behind a clause that has said its say.
    (
      "They want us to bring them the boats which we have got ready \"Our worst problem is the fog,\" Anna Reed told the Wire on Monday.",
      ["\"Our worst problem is the fog,\" Anna Reed told the Wire"]
    ),
  ])
  func aSentenceBeginsWithoutAStop(text: String, expected: [String]) { #expect(titles(text) == expected) }

  @Test(arguments: [
    // All of one noun, or a name.
    (
      "The deputy Prime minister reached Orlo on Monday.\n\nThe prime time is over.",
      "The deputy Prime minister reached Orlo"
    ),
    (
      "Sailors of the tiny Channel port reached Orlo on Monday.\n\nThe channel is deep.",
      "Sailors of the tiny Channel port reached Orlo"
    ),
    ("The rebel town Vann was taken on Monday.", "The rebel town Vann was taken"),
  ])
  func aNameIsNoBeginning(text: String, title: String) { #expect(titles(text) == [title]) }

  @Test func linksOfAListAreNoEvents() {
    #expect(
      titles("Storm nears Orlo - 7 hrs ago The Orlo Wire Ferry sinks off Vann - 9 hrs ago Vann Post Mayor resigns")
        == [])
    #expect(titles("The ferry sank 7 hours ago.") == ["The ferry sank"])
  }

  @Test func theHeadOfAnEntryIsNoSubject() {
    #expect(
      titles("NORLAND, 5:21 p.m. ET, 12:21 a.m. local: The ferry left Orlo on Monday.") == ["The ferry left Orlo"])
    #expect(titles("The port of Orlo: The ferry left Vann on Monday.") == ["The ferry left Vann"])
  }
}
