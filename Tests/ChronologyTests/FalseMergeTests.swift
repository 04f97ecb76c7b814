import Chronology
import CivilTime
import Testing

/// Reports that look like one event and are two; each with a pair that is one.
@Suite struct FalseMergeTests {
  private let story = Story().place("orlo", "Orlo").place("vann", "Vann")

  private func count(_ first: String, _ second: String, on day: String = "2031-05-15") -> Int {
    story.article("a", first).article("b", second, on: day).events.count
  }

  @Test(arguments: [
    // What began has not ended, and what lies in the north is not in the south.
    (
      "Talks on the harbour treaty began in Orlo on Tuesday, the ministry said.",
      "Talks on the harbour treaty ended in Orlo on Tuesday, the ministry said.", 2
    ),
    (
      "Talks on the harbour treaty began in Orlo on Tuesday, the ministry said.",
      "Talks on the harbour treaty started in Orlo on Tuesday, the council said.", 1
    ),
    (
      "Rebels attacked a convoy in the northern district of Brin on Tuesday.",
      "Rebels attacked a convoy in the southern district of Brin on Tuesday.", 2
    ),
    (
      "The parliament of Norland accepted the budget on Tuesday.",
      "The parliament of Norland rejected the budget on Tuesday.", 2
    ),
    (
      "Divers rescued a man from the wreck of the ferry on Tuesday.",
      "Divers rescued a woman from the wreck of the ferry on Tuesday.", 2
    ),
    (
      "The second explosion at the Orlo mill killed a guard on Tuesday.",
      "The third explosion at the Orlo mill killed a guard on Tuesday.", 2
    ),
    // A storm is no attack, and a strike is none of a storm.
    (
      "A storm struck the camp of Orlo on Tuesday.", "Rebels struck the camp of Orlo on Tuesday.", 2
    ),
    ("A storm struck the camp of Orlo on Tuesday.", "The storm hit the camp of Orlo on Tuesday.", 1),
    // A name that goes on is another name.
    (
      "Gunmen attacked a convoy of soldiers near the border of Orland on Tuesday.",
      "Gunmen attacked a convoy of soldiers near the border of Orlandia on Tuesday.", 2
    ),
    // Two statements that somebody made at one desk.
    (
      "Vice Admiral Karl Moss of the Northern Fleet said at the harbour office in Vann on Tuesday that no ship, tanker or ferry of any flag had been lost to mines, storms or pirates since the spring.",
      "Vice Admiral Karl Moss of the Northern Fleet said at the harbour office in Vann on Tuesday that recruits need warmer coats, better boots and twice the bread that budgets allow the kitchens of each barracks.",
      2
    ),
    // One desk that speaks of one man, and says two things of him.
    (
      "Karl Moss of the Vann Harbour Union may stay, a spokesman of the fleet said in Orlo on Tuesday.",
      "Karl Moss of the Vann Harbour Union lost heart, a spokesman of the fleet said in Orlo on Tuesday.", 2
    ),
    (
      "Karl Moss of the Vann Harbour Union may stay in office, a spokesman of the fleet said in Orlo on Tuesday.",
      "A spokesman of the fleet said on Tuesday that Karl Moss of the Vann Harbour Union may stay in office.", 1
    ),
    // Numbers of one kind that no haste explains.
    (
      "A drone attack on the camp of Orlo killed four people on Tuesday.",
      "A drone attack on the camp of Orlo killed 60 people on Tuesday.", 2
    ),
    (
      "A drone attack on the camp of Orlo killed four people on Tuesday.",
      "A drone attack on the camp of Orlo killed five people on Tuesday.", 1
    ),
  ])
  func ofOneDay(first: String, second: String, expected: Int) { #expect(count(first, second) == expected) }

  @Test(arguments: [
    // The dead of a week are not those of one of its days.
    (
      "Four people were killed on Tuesday as militia shelled the harbour of Orlo, said Karl Moss, who speaks for the rebels.",
      "At least 27 people were killed this week as militia shelled the harbour of Orlo, said Karl Moss, who speaks for the rebels.",
      2
    ),
    ("Karl Moss visited Orlo in May.", "Anna Reed visited Orlo on Tuesday.", 2),
    ("Karl Moss visited Orlo in May.", "Karl Moss visited Orlo on Tuesday.", 1),
    // What went on for weeks is no coarse date of one of its days.
    (
      "Ships of the Northern Fleet shelled Orlo from May 1 to May 14.",
      "Ships of the Northern Fleet shelled Orlo on May 6.", 2
    ),
    // Departments and heads of state are written with other letters.
    (
      "The two heads of state spoke in May.",
      "The State Department spoke on Tuesday with Karl Moss, and the State Department denied it.", 2
    ),
    // A lower-case body may be any body.
    (
      "When the council adopted the resolution in May, it had been changed twice.",
      "The General Assembly adopted a resolution on the Human Rights Council on Tuesday.", 2
    ),
  ])
  func ofACoarseDate(first: String, second: String, expected: Int) { #expect(count(first, second) == expected) }

  @Test func aCoarseDateThatTwoDaysFitIsLeftAsItIs() {
    let two =
      story
      .article("a", "Karl Moss visited Orlo in May.")
      .article("b", "Karl Moss visited Orlo on Tuesday.")
      .article("c", "Karl Moss visited Orlo on May 3, a year after the flood.")
    #expect(two.events.map(\.date.edtf) == ["2031-05", "2031-05-03", "2031-05-13"])
    let one = two.without("c").events
    #expect(one.map(\.date.edtf) == ["2031-05-13"])
    #expect(one.first?.reports.map { $0.date?.edtf } == ["2031-05-13", "2031-05"], "each report keeps its own")
    #expect(one.first?.merges.first?.reasons.last == "no event of another day within 2031-05 fits")
  }

  @Test func aRefinementIsTakenBackByADecision() throws {
    let one = story.article("a", "Karl Moss visited Orlo in May.").article("b", "Karl Moss visited Orlo on Tuesday.")
    let id = try #require(one.events.first?.id)
    let split = one.decision("x", "action: split\nevent: \(id)\nreports: a:1").events
    #expect(split.map(\.date.edtf) == ["2031-05", "2031-05-13"])
  }

  @Test(arguments: [
    // Six words of a quotation that are anybody's.
    (
      "Aid Watch published a report on Tuesday, citing \"the dangers of travelling to areas controlled by forces loyal to Moss.\"",
      "They still live in areas controlled by forces loyal to Karl Moss.", 1
    ),
    // The place of what happened, and nothing of what happened.
    (
      "Tuesday's shelling fell on the critical port area of Orlo, the only lifeline of the city for humanitarian aid.",
      "The city is surrounded on three sides, with the port area the only lifeline for humanitarian aid.", 1
    ),
    (
      "On Tuesday, Karl Moss said the mandate \"allows all necessary measures to protect civilians\" in the valley.",
      "Norland defended its raid by a resolution which authorizes \"all necessary measures to protect civilians\".", 1
    ),
    (
      "On Tuesday, Karl Moss said the mandate \"allows all necessary measures to protect civilians\" in the valley.",
      "The mandate allows \"all necessary measures to protect civilians\", Karl Moss said.", 2
    ),
    (
      "On Tuesday, the fund said $270m in aid had been pledged by 20 states so far for the effort.",
      "The fund said $310m in aid had been pledged so far for the effort.", 1
    ),
    (
      "On Tuesday, the fund said $270m in aid had been pledged by 20 states so far for the effort.",
      "The fund said $310m in aid had been pledged by 35 states so far for the effort.", 1
    ),
    (
      "On Tuesday, the fund said $270m in aid had been pledged by 20 states so far for the effort.",
      "The fund said $270m in aid had been pledged by 20 states so far for the effort.", 2
    ),
  ])
  func ofNoDate(first: String, second: String, reports: Int) {
    #expect(story.article("a", first).article("b", second).events.flatMap(\.reports).count == reports)
  }

  /// "Pulled alive from the rubble" is of many rescues, where other days have it, too.
  @Test func fewCommonWordsThatOtherDaysHaveJoinNothing() {
    var many = story
    for number in 100..<140 {
      many = many.article(
        "f\(number)", "Clerks sorted letters, maps and bills in room \(number) of the old customs house.")
    }
    let two =
      many
      .article(
        "a", "After hours of digging by hand, a sailor was pulled alive from the rubble on Tuesday, thirsty and calm."
      )
      .article(
        "b", "Foreign crews with trained dogs pulled a child alive from rubble on Tuesday beside the old brewery.")
    #expect(two.events.count == 1)
    let series = two.article("c", "Two nurses were pulled alive from the rubble on Monday.")
      .article("d", "A cook was pulled alive from the rubble on May 9.")
    #expect(series.events.map(\.reports.count) == [1, 1, 1, 1])
  }

  @Test(arguments: [
    // The place, the party or the person differs, and nothing else.
    ("Five people died in Kest on Tuesday.", "Five people died in Lorn on Tuesday.", 2),
    ("Five people died in Kest on Tuesday.", "Five people died in Kest on Tuesday, doctors said.", 1),
    (
      "The president of Gant met the prime minister of Hesk on Tuesday.",
      "The president of Ilven met the prime minister of Jarn on Tuesday.", 2
    ),
    (
      "The president of Gant met the prime minister of Hesk on Tuesday.",
      "The prime minister of Hesk met the president of Gant on Tuesday.", 1
    ),
    (
      "After the storm hit Kest, the mayor declared an emergency on Tuesday.",
      "After the storm hit Lorn, the mayor declared an emergency on Tuesday.", 2
    ),
    (
      "After the storm hit Kest, the mayor declared an emergency on Tuesday.",
      "The mayor declared an emergency on Tuesday after the storm hit Kest.", 1
    ),
    (
      "A fire destroyed a warehouse and two workshops near the old harbour of Kest on Tuesday.",
      "A fire destroyed a warehouse and two workshops near the old harbour of Lorn on Tuesday.", 2
    ),
    // What tells them apart stands outside the clause.
    (
      "In Esk, teachers walked out of schools on Tuesday over pay.",
      "In Farrow, teachers walked out of schools on Tuesday over pay.", 2
    ),
    (
      "In Esk, teachers walked out of schools on Tuesday over pay.",
      "Teachers walked out of schools in Esk on Tuesday over pay.", 1
    ),
    // Who says so is no place.
    (
      "The old river bridge collapsed under a lorry on Tuesday, Anna Reed said.",
      "The old river bridge collapsed under a lorry on Tuesday, Karl Moss said.", 1
    ),
  ])
  func ofOtherNames(first: String, second: String, expected: Int) {
    let built = Story().article("a", first).article("b", second).build()
    #expect(built.timeline.events.count == expected)
    // What is left apart is shown to the editors.
    if expected == 2, let pair = built.likeEvents.first {
      #expect(pair.against.contains { $0.hasPrefix("one alone names") })
    }
    #expect(expected == 2 || built.likeEvents.isEmpty)
  }

  @Test func aThirdReportWithoutNamesJoinsNoTwo() {
    let story = Story().article("a", "Five people died in Kest on Tuesday.")
      .article("b", "Five people died on Tuesday.").article("c", "Five people died in Lorn on Tuesday.")
    #expect(story.events.count == 2)
  }

  @Test func whatIsCountedFromTwoEventsIsTwo() {
    let story = Story().article("a", "An earthquake struck Orlo on Monday.")
      .article("b", "Rebels attacked the camp of Jarn on Monday.")
      .article("c", "Two days after the earthquake in Orlo, the governor flew to the town.", on: "2031-05-22")
      .article("d", "Two days after the attack in Jarn, the governor flew to the town.", on: "2031-05-22")
      .article("e", "The governor flew to the town two days after the Orlo earthquake.", on: "2031-05-22")
    #expect(story.lines.count { $0 == "2031-05-14 happening: The governor flew to the town" } == 2)
  }
}
