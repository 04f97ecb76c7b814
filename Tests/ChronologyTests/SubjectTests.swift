import Chronology
import Testing

/// Where the subject of a title begins and ends, in sentences of an article of Thursday 15 May 2031; beside each form, what
/// only looks like it.
@Suite struct SubjectTests {
  private func expect(_ sentence: String, _ titles: [String]) {
    #expect(Story().article("a", sentence).events.map(\.title) == titles)
  }

  @Test(arguments: [
    // A number is as open as the source leaves it.
    (
      "Mr Howells was one of about 60 divers who arrived at Orlo airport on Sunday.",
      ["About 60 divers arrived at Orlo airport"]
    ),
    (
      "Mr Howells was one of more than 60 divers who arrived at Orlo airport on Sunday.",
      ["More than 60 divers arrived at Orlo airport"]
    ),
    ("Mr Howells spoke to 60 divers who arrived at Orlo airport on Sunday.", ["60 divers arrived at Orlo airport"]),
    // A relative clause is part of the subject of the verb behind it.
    (
      "A tent camp that serves as a shelter was erected on Sunday near the border.",
      ["A tent camp that serves as a shelter was erected near the border"]
    ),
    ("The mayor said that boats were repaired on Sunday.", ["Boats were repaired"]),
    // A participle belongs to the noun before it, with or without an object.
    (
      "A recording of the call made to the harbour guard from his home was released on Sunday.",
      ["A recording of the call made to the harbour guard from his home was released"]
    ),
    ("The mayor of Orlo made the call on Sunday.", ["The mayor of Orlo made the call"]),
    // An adverb is no subject.
    (
      "The call was caught by the guard and duly found its way to state television on Sunday.",
      ["The call was caught by the guard and duly found its way to state television"]
    ),
    (
      "The mayor was found by the guard and her family left the harbour on Sunday.",
      ["Her family left the harbour"]
    ),
    (
      "The Orlo Harbour Fund (OHF) event which took place on Sunday was full.",
      ["The Orlo Harbour Fund (OHF) event took place"]
    ),
    ("He is a friend of Martha, née Powell, who died on Sunday in Orlo.", ["Martha, née Powell died in Orlo"]),
    // What was thought of them is not what they did.
    (
      "Four divers who were reported captured in Orlo on Sunday are in Vann.",
      ["Four divers were reported captured in Orlo"]
    ),
    (
      "Norland's divers in Vann yielded on Sunday to better armed and organised soldiers.",
      ["Norland's divers in Vann yielded to better armed and organised soldiers"]
    ),
    ("Fighting also spread on Sunday in Orlo.", ["Fighting also spread in Orlo"]),
    ("The mayor of Orlo wants to see what happened on Sunday.", []),
    // The second of two numbers counts what the first does, of one deed or of two.
    (
      "At least 40 people were killed and 90 wounded in an explosion at a mill in Orlo on Sunday.",
      ["At least 40 people were killed and 90 wounded in an explosion at a mill in Orlo"]
    ),
    (
      "At least 40 people died and 90 were wounded on Sunday in Orlo.",
      ["At least 40 people died and 90 were wounded in Orlo"]
    ),
    ("The mayor left and 90 sailors were wounded on Sunday in Orlo.", ["90 sailors were wounded in Orlo"]),
    // The clause before says who, though a time in brackets stands before it.
    (
      "(9:50 p.m.) A sailor in Orlo says she was woken on Sunday by a loud bang.",
      ["A sailor in Orlo says she was woken by a loud bang"]
    ),
  ])
  func keepsTheWholeSubject(sentence: String, titles: [String]) { expect(sentence, titles) }

  @Test(arguments: [
    // Two who speak behind what they say.
    (
      "All three were killed on Sunday as they slept, neighbours and relatives said.",
      ["All three were killed as they slept"]
    ),
    (
      "All three were killed on Sunday in Orlo, Vann and Kyle.",
      ["All three were killed in Orlo, Vann and Kyle"]
    ),
    // A word that links the sentence to the one before.
    (
      "Karl Moss stressed on Tuesday, however, that the damage appears to be small.",
      ["Karl Moss stressed that the damage appears to be small"]
    ),
    ("The mayor, meanwhile, opened the harbour on Tuesday.", ["The mayor opened the harbour"]),
    (
      "The mayor opened, however late, the harbour on Tuesday.",
      ["The mayor opened, however late, the harbour"]
    ),
    // Where it was said is none of the news.
    (
      "The union said in a briefing paper issued on Tuesday that Karl Moss is one of many sailors who have vanished since the winter.",
      ["The union said that Karl Moss is one of many sailors who have vanished since the winter"]
    ),
    (
      "Anna Reed, in an address broadcast on Tuesday on state radio, urged sailors to leave.",
      ["Anna Reed, in an address broadcast on state radio, urged sailors to leave"]
    ),
    ("This branch came to Norland, in about 1980.", ["This branch came to Norland"]),
    (
      "Jacob Reed, the owner's 38-year-old son who has spoken on behalf of the port since the storm, told the Wire on Tuesday that his plans for the harbour were on hold.",
      ["Jacob Reed told the Wire that his plans for the harbour were on hold"]
    ),
    // Of something new, what tells which is meant can go; of something known it cannot.
    (
      "A sailor who was dragged away by officials of the harbour of Orlo after a row with the guard will be heard by the council, the mayor said on Tuesday.",
      ["A sailor will be heard by the council, the mayor said"]
    ),
    (
      "A sailor who told the guard that some of the crew had robbed her will be heard by the council of the harbour, the mayor said on Tuesday.",
      ["A sailor will be heard by the council of the harbour, the mayor said"]
    ),
    (
      "The sailor who was dragged away by officials of the harbour of Orlo after a row with the guard will be heard, the mayor said on Tuesday.",
      ["The sailor who was dragged away by officials of the harbour of Orlo…"]
    ),
  ])
  func leavesOutWhatIsNotToldOfIt(sentence: String, titles: [String]) { expect(sentence, titles) }
}
