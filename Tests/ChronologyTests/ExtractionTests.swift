import Chronology
import Testing

@Suite struct ExtractionTests {
  /// Sentences of an article of Thursday 15 May 2031, and the events in them.
  @Test(arguments: [
    // The statement on its day, what it tells of on its own.
    (
      "The ministry said Tuesday that a drone hit the depot on Sunday.",
      [
        "2031-05-11 happening: A drone hit the depot",
        "2031-05-13 statement: The ministry said that a drone hit the depot on Sunday",
      ]
    ),
    ("Two men were arrested on Monday, officials said.", ["2031-05-12 happening: Two men were arrested"]),
    (
      "About two thousand people, including children, live in the camp, officials in Orlo said Monday.",
      [
        "2031-05-12 statement: About two thousand people, including children, live in the camp, officials in Orlo said"
      ]
    ),
    (
      "In the camp, sleeping under trees, officials said Monday, some were ill.",
      ["2031-05-12 statement: In the camp, sleeping under trees, officials said, some were ill"]
    ),
    (
      "Police said the Harrow bridge in Orlo collapsed on Monday, as trucks crossed it.",
      ["2031-05-12 happening: The Harrow bridge in Orlo collapsed"]
    ),
    ("Officials said two men were arrested on Monday.", ["2031-05-12 happening: Two men were arrested"]),
    ("On Monday, the mayor claimed victory was near.", ["2031-05-12 statement: The mayor claimed victory was near"]),
    ("Norland on Tuesday released five fishermen.", ["2031-05-13 happening: Norland released five fishermen"]),
    (
      "\"The bridge was not safe,\" said Mayor Anna Reed on Monday.",
      ["2031-05-12 statement: \"The bridge was not safe,\" said Mayor Anna Reed"]
    ),
    (
      "The spokesman for the navy, Karl Moss, told reporters on Monday that two ships had left.",
      ["2031-05-12 statement: The spokesman for the navy, Karl Moss, told reporters that two ships had left"]
    ),
    // The clause that a date belongs to.
    (
      "Families live in areas that the army seized in a surprise cross-border offensive launched in February.",
      ["2031-02 happening: A surprise cross-border offensive launched"]
    ),
    ("Norland's attack into Orlo in February reshaped the war.", ["2031-02 happening: Norland's attack into Orlo"]),
    ("Thousands fled when Norland invaded in February 2030.", ["2030-02 happening: Norland invaded"]),
    (
      "The ferry sank on Sunday and the crew was rescued by fishermen.",
      ["2031-05-11 happening: The ferry sank"]
    ),
    ("The 2029 earthquake in Orlo killed hundreds.", ["2029 happening: Earthquake in Orlo"]),
    (
      "The council went to court to challenge the ban on Monday.",
      ["2031-05-12 happening: The council went to court to challenge the ban"]
    ),
    (
      "At a summit in Orlo, meanwhile, Secretary Anna Reed said Tuesday the allies are moving to help.",
      ["2031-05-13 statement: Secretary Anna Reed said the allies are moving to help"]
    ),
    (
      "An activist said that the crew was forced from Vann and arrived in Orlo on Tuesday.",
      ["2031-05-13 happening: The crew was forced from Vann and arrived in Orlo"]
    ),
    ("The ferry, which sank on Tuesday, was old.", ["2031-05-13 happening: The ferry sank"]),
    (
      "The border crossing, through which aid is often brought in, was closed Tuesday.",
      ["2031-05-13 happening: The border crossing, through which aid is often brought in, was closed"]
    ),
    (
      "A doctor who left the city on Tuesday told the agency that it was quiet.",
      ["2031-05-13 happening: A doctor left the city"]
    ),
    (
      "An \"extraordinary number\" of boats reached the city of Vann on Tuesday.",
      ["2031-05-13 happening: An \"extraordinary number\" of boats reached the city of Vann"]
    ),
    (
      "In 2029, Norland bowed to Western demands to hand over the crew.",
      ["2029 happening: Norland bowed to Western demands to hand over the crew"]
    ),
    (
      "The largest recorded earthquake took place in Orlo in 1960.",
      ["1960 happening: The largest recorded earthquake took place in Orlo"]
    ),
    ("Fighting broke out over the weekend.", ["2031-05-10/2031-05-11 happening: Fighting broke out"]),
    // Relative clauses, participles and prepositions within the subject.
    (
      "The trawler, which on Tuesday lost its engine, was towed.", ["2031-05-13 happening: The trawler lost its engine"]
    ),
    (
      "Gates warned Moss, who on Tuesday rammed the fleet pirates.",
      ["2031-05-13 happening: Moss rammed the fleet pirates"]
    ),
    ("The reef on which the ferry sank on Tuesday is known.", ["2031-05-13 happening: The ferry sank"]),
    (
      "A special televised appeal for Orlo was broadcast on Tuesday.",
      ["2031-05-13 happening: A special televised appeal for Orlo was broadcast"]
    ),
    (
      "Clashes between soldiers and armed men north of the capital killed 40 people on Tuesday.",
      ["2031-05-13 happening: Clashes between soldiers and armed men north of the capital killed 40 people"]
    ),
    (
      "The first election since the war is to take place on Saturday.",
      ["2031-05-17 planned: The first election since the war is to take place"]
    ),
    ("On Tuesday the union also warned of a strike.", ["2031-05-13 statement: The union also warned of a strike"]),
    ("The painter was born in 1962 in Orlo.", ["1962 happening: The painter was born in Orlo"]),
    (
      "As many as 200 people died in the 12 May storm.",
      ["2031-05-12 happening: As many as 200 people died in the storm"]
    ),
    (
      "Six children adopted by families in Orlo arrived in Vann on Sunday.",
      ["2031-05-11 happening: Six children adopted by families in Orlo arrived in Vann"]
    ),
    (
      "A film edited to include the sounds of the storm was shown in Orlo on Tuesday.",
      ["2031-05-13 happening: A film edited to include the sounds of the storm was shown in Orlo"]
    ),
    (
      "The town has seen much. 2029 - A storm destroyed the harbour 2030 - The dam of Vann broke.",
      ["2029 happening: A storm destroyed the harbour", "2030 happening: The dam of Vann broke"]
    ),
    (
      "Moss, who met the doctor two days after the singer's death on Tuesday, was silent.",
      ["2031-05-13 happening: The singer's death"]
    ),
    (
      "The action, which seeks damages, was filed in Orlo on Tuesday.",
      ["2031-05-13 happening: The action, which seeks damages, was filed in Orlo"]
    ),
    (
      "Witnesses told the agency they saw Moss on Sunday in Orlo.",
      ["2031-05-11 happening: Witnesses told the agency they saw Moss in Orlo"]
    ),
    (
      "In a statement released Monday, the fleet admitted that its ships sank a trawler.",
      ["2031-05-12 statement: The fleet admitted that its ships sank a trawler"]
    ),
    (
      "\"There is little capacity for patients who need that care,\" Director Anna Reed said Monday.",
      ["2031-05-12 statement: \"There is little capacity for patients who need that care,\" Director Anna Reed said"]
    ),
    (
      "The violence in Orlo escalated Tuesday as rebels took control of the harbour.",
      ["2031-05-13 happening: The violence in Orlo escalated as rebels took control of the harbour"]
    ),
    (
      "She met Karl Moss, a baker in Orlo, who died on Tuesday.",
      []
    ),
    // Names, labels, stamps and times of day.
    ("The council adopted Resolution 1973 by ten votes.", []),
    (
      "The council adopted the plan in 1973 by ten votes.",
      ["1973 happening: The council adopted the plan by ten votes"]
    ),
    ("The DEC started an appeal for the town.", []),
    ("The town started an appeal in Dec 2030.", ["2030-12 happening: The town started an appeal"]),
    ("She was taken to a summer camp.", []),
    ("They sold Christmas trees.", []),
    ("They sold trees at Christmas.", ["2030-12-25 happening: They sold trees"]),
    ("The pier is old now At 8:49 pm on 14 May 2031, orlofan wrote: Was it ever new?", []),
    ("She was taken to a camp last summer.", ["2030-22 happening: She was taken to a camp"]),
    ("The quake struck at 1653 local time (2153 GMT).", []),
    (
      "The council called off the search last Friday (9 May).",
      ["2031-05-09 happening: The council called off the search"]
    ),
    ("The quake struck at 1653 on Monday.", ["2031-05-12 happening: The quake struck at 1653"]),
    ("Last updated: 14 May 2031 The ferry sank.", []),
    ("14 May 2031 Last updated at 10:48 GMT The mayor resigned.", []),
    ("14 May 2031 The mayor resigned.", ["2031-05-14 happening: The mayor resigned"]),
    ("Page last updated at 08:58 GMT, Wednesday, 14 May 2031 The mayor resigned.", []),
    ("The report was published on Monday.", ["2031-05-12 happening: The report was published"]),
    ("At 4:20 pm on 14 May 2031, orlofan wrote: The ferry will never sail.", []),
    ("Reed wrote on 14 May 2031 to the council.", ["2031-05-14 statement: Reed wrote to the council"]),
    ("Dozens were treated 1541 President Reed flew to Orlo.", []),
    // Bylines and headings that have run into the sentence.
    ("By the NNA Wire Staff Norland shelled Orlo on Tuesday.", ["2031-05-13 happening: Norland shelled Orlo"]),
    ("By the harbour a crane fell on Tuesday.", ["2031-05-13 happening: By the harbour a crane fell"]),
    ("HARBOUR NEWS The mayor resigned on Tuesday.", ["2031-05-13 happening: The mayor resigned"]),
    ("NATO ships left Orlo on Tuesday.", ["2031-05-13 happening: NATO ships left Orlo"]),
    (
      "Ferry sinks in storm Divers on their way Orlo, Norland (NNA) -- A ferry sank on Tuesday.",
      ["2031-05-13 happening: A ferry sank"]
    ),
    // A title leaves out its date, not other times.
    (
      "On Tuesday the council banned ferries for three years under the 2029 law.",
      ["2031-05-13 happening: The council banned ferries for three years under the 2029 law"]
    ),
    ("\"It is old,\" said Moss, who flew to Orlo on Tuesday.", ["2031-05-13 happening: Moss flew to Orlo"]),
    // What is to come.
    ("The two presidents will meet on Saturday in Orlo.", ["2031-05-17 planned: The two presidents will meet in Orlo"]),
    // No events.
    ("More than 1,500 families are still living in the areas since the summer.", []),
    ("The army has gradually lost ground in the past six months.", []),
    ("It was the first time since 1987 that a foreign army had taken control of the region.", []),
    ("The newsletter comes out every Friday.", []),
    ("Relatives have accused the authorities of neglect in the six months since the incursion.", []),
    ("The mayor did not resign on Monday.", []),
    ("If the council votes on Saturday, the bridge could reopen.", []),
    ("The bridge was dark on Monday.", []),
    ("The Monday edition of the paper was late.", []),
    ("April 4, 2031 at 1:01 am | Reply to them if you must, they went home.", []),
    ("1651 The mayor says the bridge fell.", []),
    ("The war could end tomorrow.", []),
    ("They had told thousands of lies since the 1900s.", []),
    ("Reed set a date for an election four months earlier than planned.", []),
    ("As was said by one of them many years ago.", []),
    ("Ticket prices are higher than in 2029.", []),
  ])
  func finds(sentence: String, lines: [String]) {
    #expect(Story().article("a", sentence).lines == lines)
  }

  @Test func aCaptionIsAPhotograph() {
    let story = Story().article(
      "a", "```caption\nWomen carry bread in the harbour of Orlo on April 18. [A. Reed/NNA]\n```\n\nNothing else.")
    #expect(story.lines == ["2031-04-18 photograph: Women carry bread in the harbour of Orlo"])
    #expect(story.events.first?.reports.first?.isCaption == true)
  }

  @Test func theDatelineIsNoEvent() {
    let story = Story().article("a", "ORLO, Norland, May 14 (NNA) — The bridge fell on Tuesday.")
    #expect(story.lines == ["2031-05-13 happening: The bridge fell"])
  }

  @Test func headingsAreNotReadTwice() {
    #expect(
      Story().article("a", "# The bridge fell on Tuesday\n\nThe bridge fell on Tuesday.").events.map(\.reports.count)
        == [1])
  }

  @Test func anAnniversaryDatesTheEventAndNotTheDay() {
    let story = Story().article(
      "a",
      "Norland launched a shock offensive in November.\n\nTuesday marked six months since the start of the offensive.")
    #expect(story.lines == ["2030-11-13 happening: Norland launched a shock offensive"])
    #expect(story.events.first?.reports.map { $0.date?.edtf } == ["2030-11-13", "2030-11"])
  }

  @Test func aRangeDatesOnceOverAllItsDays() {
    let story = Story().article(
      "a",
      "The army shelled the town of Port between 2014 and 2016.\n\nThe delegates held talks in Vienna from 2010 to 2012."
    )
    #expect(
      story.lines == [
        "2010/2012 happening: The delegates held talks in Vienna",
        "2014/2016 happening: The army shelled the town of Port",
      ])
    #expect(story.events.map(\.date.isExactDay) == [false, false])
    #expect(Story().article("a", "The town of Port was fined prior to 1969 by the crown.").lines == [])
    #expect(Story().article("a", "The army has held the town of Port from 2014.").lines == [])
  }

  @Test func aStepFinerThanItsAnchorDatesNothing() {
    #expect(
      Story().article("a", "The ferry sank in April. The bow door had failed a week earlier.").lines
        == ["2031-04 happening: The ferry sank"])
    #expect(
      Story().article("a", "The ferry sank on 3 April. The bow door had failed a week earlier.").lines.last?
        .hasPrefix("2031-04-03") == true)
  }

  @Test func aWeekdayAfterAnUnnamedDayDatesNothing() {
    #expect(Story().article("a", "The shares of the company fell on the Monday after the disaster.").lines == [])
  }

  @Test func anAnniversaryOfNoNamedDayDatesNothing() {
    #expect(Story().article("a", "The town is to mark 100 years since the death of the painter.").lines == [])
  }

  @Test func heIsWhoSpokeLast() {
    let story = Story().article(
      "a", "\"It is over,\" Mayor Anna Reed said.\n\nHe said on Monday that the bridge would be rebuilt by the city.")
    #expect(story.events.map { $0.attribution?.speaker } == ["Mayor Anna Reed"])
  }

  @Test func anApproximatePublicationDateMakesAnExactDayWhereEveryDayGivesIt() {
    let story = Story().article("a", "The bridge fell on Tuesday. The ferry sank yesterday.", on: "2031-05-16~")
    #expect(story.events.map(\.date.isApproximate) == [false, true])
    #expect(story.events.map(\.date.edtf) == ["2031-05-13", "2031-05-15~"])
  }

  @Test func oddTextHarmsNothing() {
    for text in [
      "", "on Monday", "Monday Monday Monday said said said", "\"\"\" said \"on Tuesday", "said on Monday, ,,,",
      "— Monday — said —",
    ] {
      _ = Story().article("a", text).build()
    }
  }
}
