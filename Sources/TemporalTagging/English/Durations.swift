import CivilTime

extension English {
  /// Lengths of time.
  static let durations: [Rule] = [
    Rule(
      "one day", "one day", examples: ["she will [one day] return": "FUTURE_REF"], not: ["it will last one day"]
    ) { match in NeighbourWords.auxiliaries.contains(match.before.0.word) ? .vague(.future) : nil },
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
      examples: [
        "a year": "P1Y", "an hour": "PT1H", "a full month": "P1M", "at $2 million [a year]": "P1Y",
        "12 flights [a week]": "P1W",
      ],
      not: ["a second", "a quarter of", "a minute"]
    ) { match in
      // "A week-long trip": the length is in the adjective.
      if isAge(match) || isPart(match) || match.after.0.touching == UInt8(ascii: "-") { return nil }
      let unit = match.unit()
      if unit <= .minute || unit == .quarter, !match.says("full") { return nil }
      return isRate(match) ? .set(.period(match.period(1))) : .duration(match.period(1))
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
      "unit-long", "{unit}~long", examples: ["decade-long": "P10Y", "week-long": "P1W"]
    ) { match in .duration(match.period(1)) },
  ]

  /// Whether "a year" says how often: "$2 million a year", "12 flights a week".
  private static func isRate(_ match: borrowing Match) -> Bool {
    guard match.tokens.count == 2, match.says("a") || match.says("an"), match.before.0.mark == 0,
      !NeighbourWords.afterLengths.contains(match.after.0.word)
    else { return false }
    let (before, further) = match.before
    if NeighbourWords.counted.contains(before.word) { return true }
    // "In 2014 a year of talks ended."
    if before.isNumber { return !NeighbourWords.prepositions.contains(further.word) }
    let isCounted = further.isNumber || NeighbourWords.counts.contains(further.word)
    return isCounted && further.mark == 0 && before.mark == 0 && before.word.hasSuffix("s")
  }

  /// "26-year-old", "five years of age", "aged two years".
  static func isAge(_ match: borrowing Match) -> Bool {
    NeighbourWords.ages.contains(match.after.0.word) || match.after.0.word == "of" && match.after.1.word == "age"
  }

  /// A programme's name: "60 Minutes". A headline that capitalises "Two Weeks" goes on with capitals.
  private static func isTitle(_ match: borrowing Match) -> Bool {
    guard match.isCapitalised(.unit) else { return false }
    let goesOnSmall = !match.after.0.word.isEmpty && match.after.0.mark == 0 && !match.after.0.isCapitalised
    return !match.opensSentence || match.tokens.first?.flags.contains(.figures) ?? false && goesOnSmall
  }

  /// "one second half", "19 second-hand", "three quarters of the house".
  private static func isPart(_ match: borrowing Match) -> Bool {
    if match.unit() == .second, match.token(.unit).map({ !isPlural(match, $0) }) ?? true { return true }
    return match.unit() == .quarter && match[.n] == 3 && match.after.0.word == "of" && match.after.0.mark == 0
  }
}

extension NeighbourWords {
  /// Words after a number of years that make it an age.
  static let ages = WordSet(words: "old olds older younger")

  /// Words after "a year" that count from or to something.
  static let afterLengths = WordSet(words: "after before ago earlier later from or since of old")

  /// Words before "a year" that end an amount.
  static let counted = WordSet(
    words: "million billion trillion thousand percent cents dollars pounds euros rubles roubles")

  /// Numbers before what is counted.
  static let counts = WordSet(
    words: """
      two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million \
      millions billion several many few
      """)

  /// Verbs before "one day" that make it a day to come.
  static let auxiliaries = WordSet(words: "will would may might could can shall should must")
}
