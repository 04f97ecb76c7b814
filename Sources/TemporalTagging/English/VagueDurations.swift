import CivilTime

extension English {
  /// Lengths of time whose number is not told: "for weeks", "the days before the vote", "recent months".
  static let vagueDurations: [Rule] = [
    Rule(
      "units", "(days|weeks|months|years|decades|centuries|hours|minutes)",
      examples: [
        "after [weeks] of talks": "PXW", "for [decades]": "PXDE", "they wait [hours]": "PTXH",
        "[days] after the vote": "PXD",
      ],
      not: ["in the years", "two-years", "a matter of days", "on days when it rains"]
    ) { match in
      guard !NeighbourWords.ages.contains(match.after.0.word), match.after.0.touching != UInt8(ascii: "-") else {
        return nil
      }
      let before = match.before.0.word
      let isTold = NeighbourWords.lasting.contains(before) || match.after.0.word == "of" && following.contains(before)
      let isBeside = match.after.0.mark == 0 && beside.contains(match.after.0.word) && !counting.contains(before)
      return isTold || isBeside ? .duration(Period(.vague, unit(plural: match))) : nil
    },
    Rule(
      "units or units",
      "(days|weeks|months|years|hours|minutes) (or|and) [even] (days|weeks|months|years|decades|hours)",
      examples: ["within [weeks or months]": "PXW", "it could be [days or even weeks]": "PXD"],
      not: ["the weeks and months", "days and days old"]
    ) { match in
      guard NeighbourWords.lasting.contains(match.before.0.word) || match.before.0.word == "be", !isAge(match) else {
        return nil
      }
      return .duration(Period(.vague, firstUnit(match)))
    },
    Rule(
      "the units",
      """
      the [(early|first|final|closing|opening|intervening)] \
      (days|weeks|months|years|decades|centuries|hours|minutes)
      """,
      examples: [
        "in [the weeks] before the vote": "PXW", "over [the years]": "PXY", "[the first hours] of the attack": "PTXH",
        "[the early years] of the war": "PXY", "in [the years] that followed": "PXY",
      ],
      not: ["the days of the week", "the first days of May", "the early hours", "the years 2010 and 2011"]
    ) { match in
      let (after, next) = match.after
      if match.tokens.count == 2 {
        let isBeside =
          after.mark == 0 && (besideThe.contains(after.word) || after.word == "that" && followed.contains(next.word))
        guard isBeside || throughout.contains(match.before.0.word) && !after.isNumber && after.word != "of" else {
          return nil
        }
      } else {
        // "The early hours" are a part of the day, and the first days of May are days of May.
        if match.says("hours"), match.says("early") { return nil }
        if after.isNumber || after.word == "of" && (next.isCapitalised || next.isNumber) { return nil }
      }
      return .duration(Period(.vague, unit(plural: match)))
    },
    Rule(
      "dozens of units", "(dozens|scores|hundreds|thousands|tens|millions) of {unit}",
      examples: ["dozens of years": "PXY"]
    ) { .duration(Period(.vague, $0.unit())) },
    Rule(
      "recent units",
      "[(the|these|more)] [most] recent (days|weeks|months|years|decades|quarters) [and (weeks|months|years)]",
      examples: ["recent weeks": "PAST_REF", "recent months and years": "PAST_REF"]
    ) { _ in .vague(.past) },
    Rule(
      "units ahead", "the (hours|days|weeks|months|years|decades) ahead", examples: ["the weeks ahead": "PXW"]
    ) { match in .duration(Period(.vague, unit(plural: match)), .beginning(match.publication)) },
  ]

  static func unit(plural match: borrowing Match) -> CalendarUnit {
    for (word, unit) in pluralUnits where match.says(word) { return unit }
    return .day
  }

  /// The unit of the first word.
  private static func firstUnit(_ match: borrowing Match) -> CalendarUnit {
    for (word, unit) in pluralUnits where match.word(0) == word { return unit }
    return .day
  }

  private static let pluralUnits: [(PackedWord, CalendarUnit)] = [
    ("minutes", .minute), ("hours", .hour), ("days", .day), ("weeks", .week), ("months", .month), ("years", .year),
    ("decades", .decade), ("centuries", .century),
  ]

  /// Words before "weeks of talks".
  private static let following = WordSet(
    words: "follows follow followed following despite through throughout during amid")
  /// Words after "days" that say from where they are counted.
  private static let beside = WordSet(words: "before after")
  /// Words that count the units that follow.
  private static let counting = WordSet(words: "other more business working trading consecutive full last first")
  /// Words after "the days" that say which.
  private static let besideThe = WordSet(
    words: "before after since leading preceding following prior between afterward afterwards")
  /// Verbs after "the days that".
  private static let followed = WordSet(words: "followed preceded passed")
  /// Words before "the years" that make them years gone by.
  private static let throughout = WordSet(words: "over through throughout down")
}

extension NeighbourWords {
  /// Words before a bare plural unit that make it a length of time.
  static let lasting = WordSet(
    words:
      "for in within many after over take takes took taking last lasted some these few spent spend wait waited waiting")
}
