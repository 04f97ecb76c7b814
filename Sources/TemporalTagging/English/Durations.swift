import CivilTime

extension English {
  /// Lengths of time.
  static let durations: [Rule] = [
    Rule(
      "duration",
      "[the] [(first|full|entire|whole|additional|another|final|last|past)] ({n}|[a] {vague}|[a] couple [of]|[a] dozen) [(full|straight|consecutive|more|additional|whole|trading|business|working|calendar|long|solid|successive)]~{unit}",
      examples: [
        "six months": "P6M", "six-month": "P6M", "24 hours": "PT24H", "several years": "PXY",
        "a couple of weeks": "P2W",
        "the first nine months": "P9M",
      ],
      not: ["26-year-old", "a five years old boy", "two quarters full of", "19 second-hand cars"]
    ) { match in
      if isAge(match) || isPart(match) { return nil }
      return .duration(match.says("couple") ? match.period(2) : match.period)
    },
    Rule(
      "a unit",
      "(a|an|one|an entire|a full|a whole|an additional|the entire|the full|the whole|another|an extra)~{unit}",
      examples: ["a year": "P1Y", "an hour": "PT1H", "a full month": "P1M"],
      not: ["a second", "a day", "a quarter of", "a minute"]
    ) { match in
      if isAge(match) || isPart(match) { return nil }
      let unit = match.unit()
      if unit <= .minute || unit == .quarter, !match.says("one"), !match.says("full") { return nil }
      return .duration(match.period(1))
    },
    Rule(
      "halves of units", "({n} and a half|{n}~and~a~half) {unit}",
      examples: ["two and a half years": "P2.5Y"]
    ) { match in .duration(Period(.hundredths(Int32(clamping: match[.n] * 100 + 50)), match.unit())) },
    Rule(
      "a unit and a half", "(a|an|one) {unit} and a half", examples: ["a year and a half": "P1.5Y"]
    ) { .duration(Period(.hundredths(150), $0.unit())) },
    Rule(
      "fraction of units", "{n}[-] {figures}/{figures}~{unit}", examples: ["2 1/2 years": "P2.5Y"]
    ) { match in
      let (part, whole) = (match[.figures, 0], match[.figures, 1])
      guard whole > 0, part < whole else { return nil }
      return .duration(Period(.hundredths(Int32(clamping: match[.n] * 100 + part * 100 / whole)), match.unit()))
    },
    Rule(
      "decimal units", "{figures}.{figures}~{unit}", examples: ["2.5 years": "P2.5Y"]
    ) { match in
      let part = match[.figures, 1]
      return .duration(
        Period(.hundredths(Int32(clamping: match[.figures] * 100 + (part < 10 ? part * 10 : part % 100))), match.unit())
      )
    },
    Rule(
      "half a unit", "(half (a|an)|a half|half)~{unit}",
      examples: ["half a year": "P6M", "half an hour": "PT30M", "half-hour": "PT30M"],
      not: ["half day"]
    ) { match in halfOf(match.unit()).flatMap { .duration($0) } },
    Rule(
      "number or number of units", "[the] [(next|past|last|first|coming)] {n} (to|or|-|–)~{n}~{unit}",
      examples: ["two to three weeks": "P2W", "five or six years": "P5Y", "18-24 months": "P18M"]
    ) { match in
      if isAge(match) { return nil }
      return .duration(match.period(match[.n, 0]))
    },
    Rule(
      "a unit or two", "(a|an) {unit} or (two|so|more)", examples: ["a day or two": "P1D"]
    ) { .duration($0.period(1)) },
    Rule(
      "units", "(days|weeks|months|years|decades|centuries|hours|minutes)",
      examples: ["weeks": "PXW", "decades": "PXE"],
      not: ["in the years", "two-years"]
    ) { match in
      guard NeighbourWords.lasting.contains(match.before.0.word), !NeighbourWords.ages.contains(match.after.0.word)
      else {
        return nil
      }
      return .duration(Period(.vague, unit(plural: match)))
    },
    Rule(
      "unit-long", "{unit}~long", examples: ["decade-long": "P1E", "week-long": "P1W"]
    ) { match in .duration(match.period(1)) },
    Rule(
      "dozens of units", "(dozens|scores|hundreds|thousands|tens|millions) of {unit}",
      examples: ["dozens of years": "PXY"]
    ) { .duration(Period(.vague, $0.unit())) },
    Rule(
      "recent units",
      "[(the|these)] [most] (recent|past|last|coming|future|previous) (days|weeks|months|years|decades|quarters)",
      examples: ["recent weeks": "PAST_REF", "coming months": "FUTURE_REF"]
    ) { match in .vague(match.says("coming") || match.says("future") ? .future : .past) },
  ]

  /// "26-year-old", "five years of age", "aged two years".
  private static func isAge(_ match: borrowing Match) -> Bool {
    NeighbourWords.ages.contains(match.after.0.word) || match.after.0.word == "of" && match.after.1.word == "age"
  }

  /// "one second half", "19 second-hand", "three quarters of the house".
  private static func isPart(_ match: borrowing Match) -> Bool {
    if match.unit() == .second, match.token(.unit).map({ !isPlural(match, $0) }) ?? true { return true }
    return match.unit() == .quarter && match.after.0.word == "of" && match.after.0.mark == 0
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
  static let lasting = Set<PackedWord>(
    words: "for in within many after over take takes took taking last lasted of some these few spent")

  /// Words after a number of years that make it an age.
  static let ages = Set<PackedWord>(words: "old olds older younger")
}
