import Chronology
import Testing

/// Titles that are clauses, and of the right clause, in sentences of an article of Thursday 15 May 2031; beside each form,
/// what only looks like it.
@Suite struct GrammaticalTitleTests {
  private func lines(_ text: String) -> [String] {
    Story().article("a", text).events.map { "\($0.kind.rawValue): \($0.title)" }
  }

  @Test(
    "a date may stand before the clause that it dates, in a quotation",
    arguments: [
      "The sign \u{201C}1970 - 1980, built\u{201D} was stolen.",
      "The sign read \u{201C}Monday - Friday, closed\u{201D}.",
      "Reed wrote \u{201C}June 1970 \u{2013} May 1971, jailed\u{201D} in his book.",
    ])
  func survivesQuotedDates(text: String) { #expect(lines(text).allSatisfy { !$0.contains("\n") && $0.count < 110 }) }

  @Test func aSignThatTouchesItsNumberStays() {
    #expect(lines("The bank raised its key rate to 5% on Monday.") == ["happening: The bank raised its key rate to 5%"])
  }

  @Test(arguments: [
    // A subject that leaves no room for the verb keeps its first noun.
    (
      "A search and rescue team - made up of 71 people, for the most part from the fire brigades of Orlo, and including two dogs - flew to Vann on Monday.",
      ["happening: A search and rescue team flew to Vann"]
    ),
    // Where that would say something else, the words go on for as long as there is room: few of them left.
    (
      "Few sailors - among those who had come with the fleet from the far towns of the north, and who had no house in Orlo - left Vann on Monday.",
      ["happening: Few sailors - among those who had come with the fleet…"]
    ),
    // What is announced goes on behind what is inserted.
    (
      "The fleet announced on Monday that the grey ship Orlo Gull (OG), which had left the port of Vann for its usual round, had been told to turn back.",
      ["statement: The fleet announced that the grey ship Orlo Gull had been told to turn back"]
    ),
    // No clause without its verb.
    (
      "In May the town watched and listened as the biggest boat since the Grey Gull was launched was let into the water.",
      ["happening: The town watched and listened"]
    ),
    (
      "On Monday the council opened the pier as the fleet and other crews helped.",
      ["happening: The council opened the pier"]
    ),
    // A colon ends what is told, and not what is said.
    (
      "Karl Moss sent us this note in May: Karl: \"I am looking for my aunt.\"",
      ["happening: Karl Moss sent us this note"]
    ),
    (
      "A sailor of Orlo told the Wire on Monday: the fog was bad.",
      ["statement: A sailor of Orlo told the Wire: the fog was bad"]
    ),
  ])
  func aTitleIsAClause(text: String, expected: [String]) { #expect(lines(text) == expected) }

  @Test(arguments: [
    // Who is called as a witness has said nothing yet.
    ("The council called the harbour master on Monday.", ["happening: The council called the harbour master"]),
    ("The council called the vote a farce on Monday.", ["statement: The council called the vote a farce"]),
    ("The council called on Monday for a vote.", ["statement: The council called for a vote"]),
    // A plan, though it be of the day.
    ("The council is set to meet in Orlo today.", ["planned: The council is set to meet in Orlo"]),
    ("The council was set on fire on Monday.", ["happening: The council was set on fire"]),
    // What is said somewhere is said then.
    (
      "Anna Reed announced the vote at a press conference on Monday.",
      ["statement: Anna Reed announced the vote at a press conference"]
    ),
    (
      "Anna Reed, the port's new master, described the race on Monday as \"a joy\".",
      ["statement: Anna Reed, the port's new master, described the race as \"a joy\""]
    ),
  ])
  func aKindIsThatOfTheVerb(text: String, expected: [String]) { #expect(lines(text) == expected) }

  @Test(arguments: [
    // In brackets a date tells of what stands there.
    ("Anna Reed (b. 1999) married Karl Moss (born 2001).", []),
    ("Anna Reed (née Kyle & b 1999) settled in Orlo.", []),
    ("The song was released today (12 May).", ["happening: The song was released (12 May)"]),
    // A name.
    ("Anna Reed spoke to the breakfast show Today in Orlo.", []),
    (
      "Anna Reed spoke to the breakfast show today in Orlo.",
      ["happening: Anna Reed spoke to the breakfast show in Orlo"]
    ),
    // What is told of before a clause has its own date.
    ("Prior to the clashes on Monday, the guard had closed the gates.", []),
    ("In Orlo on Monday, the guard closed the gates.", ["happening: The guard closed the gates"]),
    // A figure of what is said, and not when it is said.
    ("It was worse than the storm in Vann five years ago, says Anna Reed.", []),
    // The birth, not the name of the farm.
    ("Karl Moss was born on a farm called Kyle in 2029.", ["happening: Karl Moss was born on a farm called Kyle"]),
    // The person, not the town.
    ("She wrote of Karl Moss of Vann, who left Norland in 2029.", ["happening: Karl Moss of Vann left Norland"]),
    ("But forced removals were halted on Monday.", ["happening: Forced removals were halted"]),
  ])
  func aDateDatesWhatItStandsWith(text: String, expected: [String]) { #expect(lines(text) == expected) }
}
