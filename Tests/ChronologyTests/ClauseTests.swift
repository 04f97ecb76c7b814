import Testing

@testable import Chronology

/// Which clause is told and under which title, in sentences of an article of Thursday 15 May 2031; beside each form, what
/// only looks like it.
@Suite struct ClauseTests {
  private func expect(_ sentence: String, _ lines: [String]) {
    #expect(Story().article("a", sentence).lines == lines)
  }

  @Test(arguments: [
    // What stands between the subject and its verb.
    (
      "Anna Reed, who founded the Orlo Harbour Trust and led it for a long time after the storm, arrived in Vann on Sunday.",
      ["2031-05-11 happening: Anna Reed arrived in Vann"]
    ),
    (
      "Karl Moss, who left in April, arrived in Vann on Sunday.",
      [
        "2031-04 happening: Karl Moss left", "2031-05-11 happening: Karl Moss, who left in April, arrived in Vann",
      ]
    ),
    (
      "A ferry carrying about 300 people, including 80 children, docked on Friday in Vann.",
      ["2031-05-09 happening: A ferry carrying about 300 people, including 80 children, docked in Vann"]
    ),
    (
      "The official said Karl Moss, son of the late mayor, was killed Monday near Orlo.",
      ["2031-05-12 happening: Karl Moss, son of the late mayor, was killed near Orlo"]
    ),
    (
      "The Vann Nine, Anna Reed and Karl Moss sang on Sunday.",
      [
        "2031-05-11 happening: The Vann Nine, Anna Reed and Karl Moss sang"
      ]
    ),
    ("In Orlo, Reed and Moss met on Sunday.", ["2031-05-11 happening: Reed and Moss met"]),
    // Of two quoted sentences, the first.
    (
      "\"This matter rests on the talks which are held by our envoys. They, of course, cannot be carried out in "
        + "public,\" Mayor Anna Reed said Monday.",
      ["2031-05-12 statement: \"This matter rests on the talks which are held by our envoys\""]
    ),
  ])
  func findsTheSubject(sentence: String, lines: [String]) { expect(sentence, lines) }

  @Test(arguments: [
    (
      "The fees were raised by the Harbour Act, passed in 1973 at the height of a strike.",
      [
        "1973 happening: The Harbour Act, passed at the height of a strike"
      ]
    ),
    (
      "The army raided the camp, seized two boats on Monday and left.",
      [
        "2031-05-12 happening: The army raided the camp, seized two boats and left"
      ]
    ),
    ("Restored by volunteers last year, the mill draws crowds.", []),
    (
      "Rescuers managed to save two children trapped there on Sunday.",
      [
        "2031-05-11 happening: Rescuers managed to save two children trapped there"
      ]
    ),
    ("Police said the man found on Monday was well.", []),
    ("Five patients he saw on Monday needed surgery.", ["2031-05-12 happening: Five patients he saw"]),
    ("Witnesses said he saw the mayor on Monday.", ["2031-05-12 happening: Witnesses said he saw the mayor"]),
    ("The town got a bit of a rest on Monday.", ["2031-05-12 happening: The town got a bit of a rest"]),
    ("Until it was hit on Monday, the tower stood.", []),
    ("It was when Reed was elected in 2029 that the quarrel began.", ["2029 happening: Reed was elected"]),
    ("Unnamed, uninjured and cold, the boy came home on Monday.", ["2031-05-12 happening: The boy came home"]),
    ("A special US rescue unit arrived on Monday.", ["2031-05-12 happening: A special US rescue unit arrived"]),
    ("The Isle of Kyle festival of 2029 was loud.", ["2029 happening: The Isle of Kyle festival"]),
  ])
  func tellsParticiplesFromVerbs(sentence: String, lines: [String]) { expect(sentence, lines) }

  @Test(arguments: [
    ("The army denied reports that it had shelled the town on Monday.", []),
    (
      "The army confirmed that it had shelled the town on Monday.",
      [
        "2031-05-12 happening: The army confirmed that it had shelled the town"
      ]
    ),
    ("If it rains on, the dam will break on Sunday.", []),
    ("The dam will be opened on Sunday.", ["2031-05-18 planned: The dam will be opened"]),
    (
      "The town has had its say about the mayor's speech on Monday.",
      [
        "2031-05-12 happening: The town has had its say about the mayor's speech"
      ]
    ),
    (
      "Moss was killed, the council said in a statement published late Monday.",
      [
        "2031-05-12 statement: Moss was killed, the council said in a statement published"
      ]
    ),
    ("The navy hit a depot on Monday but said it was empty.", ["2031-05-12 happening: The navy hit a depot"]),
  ])
  func tellsWhatHappenedFromWhatDidNot(sentence: String, lines: [String]) { expect(sentence, lines) }

  @Test(arguments: [
    ("1651 The harbour was closed on Monday.", ["2031-05-12 happening: The harbour was closed"]),
    ("A. Reed | 22:29 UK time, Monday, 12 May 2031 The bridge fell.", []),
    ("12 May 2031 7:58 am the bridge fell.", []),
    ("Anna Reed (1830 - 1895) sailed to Orlo.", []),
    ("He spoke to the Sun.", []),
    (
      "Its storms: 2029 - Storm Anna destroys a pier 2030 - Norland sells its ferries",
      [
        "2029 happening: Storm Anna destroys a pier", "2030 happening: Norland sells its ferries",
      ]
    ),
  ])
  func leavesStampsAlone(sentence: String, lines: [String]) { expect(sentence, lines) }

  @Test(arguments: [
    (
      "Norland's Foreign Minister Anna Reed said on Monday that she would ask the council of the harbour towns to lower fees.",
      ["2031-05-12 statement: Anna Reed said that she would ask the council of the harbour towns to lower fees"]
    ),
    (
      "Foreign Minister Anna Reed said on Monday that she would go.",
      [
        "2031-05-12 statement: Foreign Minister Anna Reed said that she would go"
      ]
    ),
    (
      "A team from the coast guard and sixty volunteers from the harbour towns of Norland with dogs and lamps landed in Vann on Sunday.",
      ["2031-05-11 happening: A team from the coast guard and sixty volunteers from the harbour towns landed in Vann"]
    ),
    (
      "Reed spoke in Monday's debate about the ports on Tuesday.",
      [
        "2031-05-13 happening: Reed spoke in Monday's debate about the ports"
      ]
    ),
    ("Meanwhile, the council met on Monday.", ["2031-05-12 happening: The council met"]),
  ])
  func shortensTitles(sentence: String, lines: [String]) { expect(sentence, lines) }

  @Test func whoVouchesIsNotWhoIsAskedOrNamed() {
    func speakers(_ text: String) -> [String?] { Story().article("a", text).events.map { $0.attribution?.speaker } }
    #expect(speakers("Reed, who worked in Orlo after a storm hit it in 2029, said Vann was worse.") == [nil])
    #expect(speakers("Moss, who fled in April, urged all parties to talk.") == [nil])
    #expect(speakers("The fund got $80m. Pledges of $90m, said Moss, were made on Monday.") == ["Moss"])
  }

  @Test(arguments: [
    ("(4:21 p.m. Thursday in Orlo) Harbour officials said Thursday the bridge had fallen.", "Harbour officials"),
    ("Anna Reed of the Harbour Trust (HT said Monday the bridge had fallen.", "Anna Reed of the Harbour Trust"),
    ("Anna Reed (HT) said Monday the bridge had fallen.", "Anna Reed"),
  ])
  func leavesLooseBracketsOutOfASpeaker(sentence: String, speaker: String) {
    let events = Story().article("a", sentence).events
    #expect(events.map { $0.attribution?.speaker } == [speaker])
  }
}
