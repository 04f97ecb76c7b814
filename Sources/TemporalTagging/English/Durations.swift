import CivilTime

extension English {
  /// Lengths of time.
  static let durations: [Rule] = [
    Rule(
      "duration",
      """
      [the] [(first|latest|full|entire|whole|additional|another|final|remaining)] \
      ({n}|[a] {vague}|[a] couple [of]|{n} and a half|{n}~and~a~half|{n}[-] {figures}/{figures}|{figures}.{figures}) \
      [(full|straight|consecutive|more|additional|whole|trading|business|working|calendar|long|solid|successive)]~{unit}
      """,
      examples: [
        "six months": "P6M", "six-month": "P6M", "24 hours": "PT24H", "several years": "PXY",
        "a couple of weeks": "P2W",
        "the first nine months": "P9M", "two and a half years": "P2Y6M", "2 1/2 hours": "PT2H30M",
        "1.5 years": "P1Y6M", "the [two-week] talks": "P2W", "a dozen years": "P12Y",
      ],
      not: ["26-year-old", "a five years old boy", "three quarters of the house", "19 second-hand cars"]
    ) { match in
      if isAge(match) || isPart(match) || isTitle(match) { return nil }
      guard let period = match.amount else { return nil }
      let isAdjective = match.hasHyphen && match.says("the") && !match.says("first")
      return .duration(period)?.leavingOut(before: isAdjective ? 1 : 0)
    },
    Rule(
      "a unit",
      "(a|an|an entire|a full|a whole|an additional|the entire|the full|the whole|another|an extra)~{unit}",
      examples: ["a year": "P1Y", "an hour": "PT1H", "a full month": "P1M"],
      not: ["a second", "a quarter of", "a minute"]
    ) { match in
      if isAge(match) || isPart(match) { return nil }
      let unit = match.unit()
      if unit <= .minute || unit == .quarter, !match.says("full") { return nil }
      return .duration(match.period(1))
    },
    Rule(
      "a unit and a half", "(a|an|one) {unit} and a half", examples: ["a year and a half": "P1Y6M"]
    ) { .duration(Period(1, and: 50, $0.unit())) },
    Rule(
      "half a unit", "(half (a|an)|a half|half)~{unit}",
      examples: ["half a year": "P6M", "half an hour": "PT30M", "half-hour": "PT30M"],
      not: ["half month"]
    ) { match in Period(halfOf: match.unit()).flatMap { .duration($0) } },
    Rule(
      "number or number of units", "[the] [(first|latest)] {n} (to|or|-|–)~{n}~{unit}",
      examples: ["two to three weeks": "P2W", "five or six years": "P5Y", "18-24 months": "P18M"]
    ) { match in
      if isAge(match) { return nil }
      return .duration(match.period(match[.n, 0]))
    },
    Rule(
      "a unit or two", "(a|an) {unit} or two", examples: ["a day or two": "P1D"]
    ) { .duration($0.period(1)) },
    Rule(
      "units", "(days|weeks|months|years|decades|centuries|hours|minutes)",
      examples: ["weeks": "PXW", "decades": "PXDE"],
      not: ["in the years", "two-years"]
    ) { match in
      guard NeighbourWords.lasting.contains(match.before.0.word), !NeighbourWords.ages.contains(match.after.0.word)
      else {
        return nil
      }
      return .duration(Period(.vague, unit(plural: match)))
    },
    Rule(
      "unit-long", "{unit}~long", examples: ["decade-long": "P10Y", "week-long": "P1W"]
    ) { match in .duration(match.period(1)) },
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

  /// "26-year-old", "five years of age", "aged two years".
  private static func isAge(_ match: borrowing Match) -> Bool {
    NeighbourWords.ages.contains(match.after.0.word) || match.after.0.word == "of" && match.after.1.word == "age"
  }

  /// A programme's name: "60 Minutes".
  private static func isTitle(_ match: borrowing Match) -> Bool {
    !match.opensSentence && match.isCapitalised(.unit)
  }

  /// "one second half", "19 second-hand", "three quarters of the house".
  private static func isPart(_ match: borrowing Match) -> Bool {
    if match.unit() == .second, match.token(.unit).map({ !isPlural(match, $0) }) ?? true { return true }
    return match.unit() == .quarter && match[.n] == 3 && match.after.0.word == "of" && match.after.0.mark == 0
  }

  private static func unit(plural match: borrowing Match) -> CalendarUnit {
    for (word, unit) in pluralUnits where match.says(word) { return unit }
    return .day
  }

  private static let pluralUnits: [(PackedWord, CalendarUnit)] = [
    ("minutes", .minute), ("hours", .hour), ("days", .day), ("weeks", .week), ("months", .month), ("years", .year),
    ("decades", .decade), ("centuries", .century),
  ]
}

extension NeighbourWords {
  /// Words before a bare plural unit that make it a length of time.
  static let lasting = WordSet(
    words: "for in within many after over take takes took taking last lasted of some these few spent")

  /// Words after a number of years that make it an age.
  static let ages = WordSet(words: "old olds older younger")
}
