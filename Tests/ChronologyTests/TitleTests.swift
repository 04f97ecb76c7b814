import Chronology
import Testing

/// Which words make a title, in sentences of an article of Thursday 15 May 2031; beside each form, what only looks like it.
@Suite struct TitleTests {
  private func expect(_ sentence: String, _ titles: [String]) {
    #expect(Story().article("a", sentence).events.map(\.title) == titles)
  }

  @Test(arguments: [
    // The preposition is the verb's, or the date's.
    ("The mayor of Orlo dug in Monday, saying she would stay.", ["The mayor of Orlo dug in"]),
    ("The mayor of Orlo met the crew on Monday.", ["The mayor of Orlo met the crew"]),
    // The words left would say more than those of the source.
    ("Some 500 people were killed in February alone.", ["Some 500 people were killed in February alone"]),
    ("Some 500 people were killed in February.", ["Some 500 people were killed"]),
    (
      "The mayor opened the first bridge in Norland this year.",
      ["The mayor opened the first bridge in Norland this year"]
    ),
    ("The mayor opened the forest road in Norland this year.", ["The mayor opened the forest road in Norland"]),
    ("The mayor first met the crew in 2029.", ["The mayor first met the crew"]),
    ("The largest ferry in Norland sank in Orlo in 1960.", ["The largest ferry in Norland sank in Orlo"]),
    ("Reed and Moss were born in Orlo in 1910 and 1912.", ["Reed and Moss were born in Orlo in 1910 and 1912"]),
    (
      "The mayor paid off the debt in 2029, rather than in 2030.",
      ["The mayor paid off the debt in 2029, rather than in 2030"]
    ),
    ("The ferry line ran from 2014 to 2018.", ["The ferry line ran from 2014 to 2018"]),
    ("The mayor spent one grey summer in Orlo in 2029.", ["The mayor spent one grey summer in Orlo in 2029"]),
    // Another day stays: it dates something else.
    (
      "Karl Moss was born in 1868 and drowned in 1890.",
      ["Karl Moss was born", "Karl Moss was born in 1868 and drowned"]
    ),
    (
      "The ferry left Orlo on Sunday and reached Vann on Monday.",
      ["The ferry left Orlo", "The ferry reached Vann"]
    ),
    ("The mayor launched the ferry line back in 2029.", ["The mayor launched the ferry line"]),
    ("Many lives were saved this past weekend in Orlo.", ["Many lives were saved in Orlo"]),
    ("The mayor came back in 2029.", ["The mayor came back"]),
  ])
  func leavesOutADateWhereTheSenseStays(sentence: String, titles: [String]) { expect(sentence, titles) }

  @Test(arguments: [
    // Cut where a whole thing has been said.
    (
      "An officer of the coast guard in Orlo said on Monday that the crew had the old ferry surrounded from the north, the east and the west.",
      ["An officer of the coast guard in Orlo said that the crew had the old ferry surrounded…"]
    ),
    (
      "Reed told the court on Monday that, as the crew tried to save the ferry, Moss failed to tell them about the leak.",
      ["Reed told the court that Moss failed to tell them about the leak"]
    ),
    (
      "On Monday the Norland Harbour and Fishery Union of Orlo called on the council of the harbour towns to lower the fees for boats.",
      ["The Norland Harbour and Fishery Union of Orlo called on the council of the harbour towns…"]
    ),
    (
      "The crew was rescued on Monday when boats of the coast guard launched a search that went on until the evening of the day.",
      ["The crew was rescued"]
    ),
    (
      "Anna Reed from Vann wrote to the council of the harbour towns in 2029: Anna: \"I am looking for a boat of my family, the Grey Gull.\"",
      ["Anna Reed from Vann wrote to the council of the harbour towns…"]
    ),
    (
      "The deal is fully within the terms of the treaty, both in respect of the fishermen of Orlo and in that of the ferries, Anna Reed said Monday.",
      ["The deal is fully within the terms of the treaty"]
    ),
    (
      "The harbour and fishery trust Boats Without Borders said in a statement on Monday one of its crews was in Orlo for the winter.",
      ["The harbour and fishery trust Boats Without Borders said one of its crews was in Orlo…"]
    ),
    (
      "A council of engineers predicted on Monday that the old bridge would fall if all of the carts of the harbour crossed it.",
      ["A council of engineers predicted that the old bridge would fall…"]
    ),
    (
      "About six million people, including 1.5 million children, live in parts of the country that the storms of the spring have flooded, officials said last year.",
      ["About six million people live in parts of the country…"]
    ),
    (
      "In a meeting with the envoys of the towns on Monday, the harbour master Anna Reed acknowledged the state of the pier was \"very bad\" but did not promise help.",
      ["The harbour master Anna Reed acknowledged the state of the pier was \"very bad\"…"]
    ),
    // What is quoted stays as it was said.
    (
      "\"The bridge, of course, was not safe for those who crossed it with their cars and carts and cattle,\" Mayor Anna Reed said Monday.",
      ["\"The bridge, of course, was not safe for those who crossed it with their cars and carts…\""]
    ),
  ])
  func cutsWhereAWholeThingIsSaid(sentence: String, titles: [String]) { expect(sentence, titles) }

  @Test(arguments: [
    // Who says it stays with what only somebody says.
    (
      "The prosecutor of Norland said in a report Monday there are \"grounds to believe that the fleet has sunk the boats of Orlo and of the towns around it.\"",
      ["The prosecutor of Norland said there are \"grounds to believe…\""]
    ),
    (
      "Fishermen have gone back to the harbour of Orlo -- in boats and on rafts -- a spokesman for the navy told reporters Monday.",
      ["Fishermen have gone back to the harbour of Orlo -- in boats and on rafts"]
    ),
    (
      "Pirates took eight boats in the waters off Vann, a pilot of the port and a spokesman for the navy told the agency Monday.",
      ["Pirates took eight boats in the waters off Vann"]
    ),
    (
      "Though most of the harbour had been closed by the storm, the council reported five landings on Monday.",
      ["The council reported five landings"]
    ),
    (
      "Anna Reed, who resigned in protest against the violence of the fleet, called Monday for a vote.",
      ["Anna Reed, who resigned in protest against the violence of the fleet, called for a vote"]
    ),
    ("Officials said Monday was the first day without fog.", ["Officials said Monday was the first day without fog"]),
    (
      "A spokeswoman for Dr Karl Moss of the harbour hospital said on Monday that he had met the police of Orlo for a second time.",
      ["A spokeswoman for Dr Karl Moss of the harbour hospital said that he had met the police…"]
    ),
    (
      "\"This is an extension, which expires on Monday,\" Reed said Monday.",
      ["\"This is an extension, which expires on Monday,\" Reed said"]
    ),
    ("The mayor said nothing, and the navy said Monday the port was closed.", ["The navy said the port was closed"]),
    (
      "The fishery minister of the Norland government, Anna Reed, suggested on Monday that the fleet was late and urged haste.",
      ["Anna Reed suggested that the fleet was late and urged haste"]
    ),
  ])
  func tellsWhoSaysWhat(sentence: String, titles: [String]) { expect(sentence, titles) }

  @Test(arguments: [
    // A caption has run into the sentence.
    ("Picture: Karl Moss A strong wind on Monday tore down the pier.", ["A strong wind tore down the pier"]),
    ("Moss denies any guilt On 8 February, 2030, Moss came to court in Orlo.", ["Moss came to court in Orlo"]),
    ("The crew of The Grey Gull arrived on Monday.", ["The crew of The Grey Gull arrived"]),
    // Half of a subject.
    ("Divers from Orlo, Vann and Kyle arrived on Monday.", ["Divers from Orlo, Vann and Kyle arrived"]),
    ("The songs of Reed and Moss, who sang their hits on Monday, are old.", ["Reed and Moss sang their hits"]),
    ("The songs of Reed and Moss, who sang his hits on Monday, are old.", ["Moss sang his hits"]),
    ("The mayor saw a depot that the army shelled in 2029.", ["A depot that the army shelled"]),
    (
      "The mayor spoke to the envoy that Norland recognized as its own in 2029.",
      ["The envoy that Norland recognized as its own"]
    ),
    ("Vann is sending a ship with thousands of sailors who left on Monday.", ["Thousands of sailors left"]),
    ("The mayor saw that the army shelled the depot in 2029.", ["The army shelled the depot"]),
    (
      "The doctor said five patients he saw yesterday needed surgery.",
      ["The doctor said five patients he saw yesterday needed surgery"]
    ),
    (
      "He has been in office as violence between the army of Norland and rebels intensified in April.",
      ["Violence between the army of Norland and rebels intensified"]
    ),
    (
      "A team of divers - made up of ten people from Orlo - flew to Vann on Monday.",
      ["A team of divers - made up of ten people from Orlo - flew to Vann"]
    ),
    ("Not long after the ferry sank on Monday, the mayor resigned.", ["The ferry sank"]),
    // Two words of a noun, within what happened there.
    (
      "Anna Reed won the first prize at Monday's awards ceremony.",
      ["Anna Reed won the first prize at Monday's awards ceremony"]
    ),
    ("Twelve people died in Monday's attack.", ["Twelve people died in Monday's attack"]),
    ("Anna Reed spoke about Monday's rescue operation.", ["Rescue operation"]),
    // "He" with the name that stands for.
    (
      "Karl Moss bought five boats when he was hired as a pilot in 2029.",
      ["Karl Moss bought five boats when he was hired as a pilot"]
    ),
    ("Karl Moss bought five boats and he was hired as a pilot in 2029.", ["He was hired as a pilot"]),
  ])
  func findsWhoItIsAbout(sentence: String, titles: [String]) { expect(sentence, titles) }

  @Test func theClearestOfTheReportsGivesTheTitle() {
    let story = Story()
      .article("a", "The old ferry Grey Gull sailed for Vann. It sank off the harbour of Orlo on Monday.")
      .article("b", "The old ferry Grey Gull sank off the harbour of Orlo on Monday.")
    #expect(story.events.map(\.title) == ["The old ferry Grey Gull sank off the harbour of Orlo"])
  }
}
