import CivilTime

extension English {
  /// Seasons, quarters and halves of years.
  static let seasonRules: [Rule] = [
    Rule(
      "season-year", "[the] {season}[,] [of] ({yyyy}|{spokenYear}|'{twoFigures})",
      examples: ["summer 2024": "2024-SU", "the winter of 2021": "2021-WI", "the fall of 1989": "1989-FA"],
      not: ["the fall of Rome"]
    ) { match in .date(match.year().flatMap { .season(match.season, $0) }) },
    Rule(
      "winter of two years", "[the] {season}[,] [of] {yyyy}(-|–|/)({twoFigures}|{yyyy})",
      examples: [
        "the winter of 1941-42": "1941-WI", "winter 2023/24": "2023-WI", "the winter of 1999–2000": "1999-WI",
      ],
      not: ["the summer of 1941-42", "the winter of 1941-45"]
    ) { winter($0) },
    Rule(
      "relative-season", "[the] {relative} [{relative}] {season}",
      examples: [
        "last summer": "2023-SU", "this spring": "2024-SP", "next fall": "2024-FA", "this past winter": "2023-WI",
        "[last fall] in his home town": "2023-FA", "the following summer": "2024-SU",
      ],
      not: ["the next fall in prices", "the last fall in output", "this fall in the dollar"]
    ) { match in
      // A fall in something; what falls is not somebody's, but a place or a home may be.
      if match.season == .autumn, match.after.0.word == "in",
        !match.after.1.isCapitalised && !NeighbourWords.personal.contains(match.after.1.word)
      {
        return nil
      }
      let count = match.optional(.relative, 1) ?? match[.relative]
      let (_, from) = match.relativeOfSeries
      return .date(.occurrence(count.signum(), of: .season(match.season), from: from))
    },
    Rule(
      "season of relative year", "[the] {season}[,] [of] [the] {relative} year",
      examples: [
        "the summer of last year": "2023-SU", "spring next year": "2025-SP", "winter of this year": "2024-WI",
      ],
      not: ["prices fall this year", "they spring next year"]
    ) { match in
      guard
        match.season == .summer || match.season == .winter || match.says("the") || match.says("of")
          || NeighbourWords.seasonal.contains(match.before.0.word)
      else { return nil }
      let (count, from) = match.relative
      return .date(.intersection(.occurrence(count, of: .unit(.year), from: from), .season(match.season)))
    },
    Rule(
      "season before last", "the {season} before last", examples: ["the summer before last": "2022-SU"],
      not: ["the summer before last week"]
    ) { match in
      match.endsPhrase || NeighbourWords.seasonVerbs.contains(match.after.0.word)
        ? .date(.occurrence(-2, of: .season(match.season), from: match.publication)) : nil
    },
    Rule(
      "season", "[the] {season}", examples: ["the summer": "2023-SU", "winter": "2023-WI"],
      not: [
        "prices fall", "the fall in prices", "they winter in the south", "birds that winter here",
        "a spring in his step", "the fall of the city", "the Summer Olympics",
        "\u{201C}Summer Jones\u{201D}",
      ]
    ) { match in
      if match.isCapitalised(.season), match.after.0.isCapitalised, match.after.0.mark == 0 { return nil }
      if match.isCapitalised(.season), NeighbourWords.nameTitles.contains(match.before.0.word) { return nil }
      let isPlain = match.season == .summer || match.season == .winter
      if !isPlain {
        guard match.says("the") || NeighbourWords.seasonal.contains(match.before.0.word) else { return nil }
        guard NeighbourWords.seasonal.contains(match.before.0.word), match.after.0.word != "of",
          match.after.0.word != "in"
        else { return nil }
      }
      if match.isCapitalised(.season), !match.opensSentence { return nil }
      if match.before.0.word == "a" || match.before.0.word == "an" { return nil }
      // "They winter in the south."
      if isPlain, !match.says("the"), !match.isCapitalised(.season), match.before.0.mark == 0,
        NeighbourWords.subjects.contains(match.before.0.word)
      {
        return nil
      }
      return .date(.nearest(.season(match.season), to: match.publication))
    },
  ]

  /// A winter of two years, as long as the second follows the first.
  private static func winter(_ match: borrowing Match) -> Reading? {
    let first = match[.yyyy]
    let second = match.optional(.twoFigures) ?? match[.yyyy, 1] % 100
    guard match.season == .winter, second == (first + 1) % 100 else { return .void }
    return .date(.season(.winter, first))
  }

  static let quarters: [Rule] = [
    Rule(
      "quarter-of-year",
      "[the] [fiscal] {ordinal}~quarter[,] [of] [fiscal] ({yyyy}|'{twoFigures}|{spokenYear})",
      examples: ["the third quarter of 2023": "2023-Q3", "fourth quarter 2023": "2023-Q4"]
    ) { match in .date(match.year().flatMap { .quarter($0, match[.ordinal]) }) },
    Rule(
      "year-quarter", "[the] [fiscal] {yyyy}['s]~{ordinal}~quarter",
      examples: ["the 2023 third quarter": "2023-Q3", "2023's first quarter": "2023-Q1"]
    ) { .date(.quarter($0[.yyyy], $0[.ordinal])) },
    Rule(
      "quarter-figure",
      "(Q{quarterFigure}[[,][-][/] [of] [fiscal] ({yyyy}|'{twoFigures}|{twoFigures})]|{quarterFigure}Q ({yyyy}|{twoFigures}))",
      examples: ["Q3 2023": "2023-Q3", "Q1": "2024-Q1", "Q2/2022": "2022-Q2"], not: ["Q5"]
    ) { quarterFigure($0) },
    Rule(
      "quarter-figure of fiscal year", "Q{quarterFigure}[,] [of] FY['][-] ({yyyy}|{twoFigures})",
      examples: ["Q4 FY2023": "2023-Q4", "Q2 of FY24": "2024-Q2", "Q1 FY 2024": "2024-Q1"], not: ["Q5 FY2023"]
    ) { quarterFigure($0) },
    Rule(
      "year-quarter-figure", "{yyyy}[,]~Q{quarterFigure}", examples: ["2023 Q3": "2023-Q3", "2023-Q3": "2023-Q3"]
    ) { quarterFigure($0) },
    Rule(
      "quarter",
      "[the] ([fiscal]~{ordinal}~quarter[ of (the|a|that) (century|game|match|season)]|{ordinal} (fiscal|financial) quarter)",
      examples: [
        "the third quarter": "2023-Q3", "the [third-quarter] loss": "2023-Q3", "the fiscal first quarter": "2024-Q1",
        "the fourth fiscal quarter": "2023-Q4",
      ],
      not: [
        "the fifth quarter", "the first quarter of the century", "the third quarter of the game",
        "they led 18-9 in the third quarter", "an 18-9 lead in the second quarter",
        "two touchdowns in the first quarter",
        "with two minutes left in the fourth quarter",
      ]
    ) { match in
      let quarter = match[.ordinal]
      guard (1...4).contains(quarter) else { return nil }
      // A quarter of no year.
      if match.says("of") { return .void }
      let isAdjective = match.says("the") && match.hasHyphen
      return .date(.nearest(.quarter(quarter), to: match.publication))?.leavingOut(before: isAdjective ? 1 : 0)
        .unless(.game)
    },
    Rule(
      "last quarter of year", "[the] (last|final|closing|opening) quarter of ({yyyy}|the year|[the] {relative} year)",
      examples: [
        "the final quarter of 2023": "2023-Q4", "the opening quarter of this year": "2024-Q1",
        "the last quarter of last year": "2023-Q4", "the final quarter of the year": "2023-Q4",
      ],
      not: [
        "the final quarter of 2023's game", "the last quarter of the year\u{2019}s output",
        "the last quarter of the game",
      ]
    ) { match in
      if match.ownsWhatFollows { return nil }
      let quarter = match.says("opening") ? 1 : 4
      if let year = match.optional(.yyyy) { return .date(.quarter(year, quarter)) }
      // "The year" is the one whose quarter the clause looks back or ahead to.
      if !match.has(.relative) { return .date(.nearest(.quarter(quarter), to: match.publication)) }
      let (count, from) = match.relative
      return .date(.intersection(.occurrence(count, of: .unit(.year), from: from), .quarter(quarter)))
    },
    Rule(
      "quarter-of-relative-year",
      "([the] {ordinal} quarter[,] [of] [the] {relative} year|{relative} year's {ordinal} quarter)",
      examples: ["the third quarter of last year": "2023-Q3", "this year's first quarter": "2024-Q1"],
      not: ["the third quarter of last year's final"]
    ) { match in
      if match.ownsWhatFollows { return nil }
      let (count, from) = match.relative
      return .date(.intersection(.occurrence(count, of: .unit(.year), from: from), .quarter(match[.ordinal])))
    },
    Rule(
      "year-ago quarter",
      "[the] [(comparable|corresponding|same)] (year~(ago|earlier)|prior~year) [(fiscal|comparable)] [{ordinal}]~(quarter|period)",
      examples: [
        "the year-ago quarter": "2022-Q4", "the year-earlier period": "2022-Q4", "the prior-year quarter": "2022-Q4",
        "year-ago third quarter": "2022-Q3",
      ]
    ) { match in
      .date(yearBefore(quarterMeant(match)))
    },
    Rule(
      "quarter a year ago",
      """
      [the] [(comparable|corresponding|same|like)] (quarter|period|{ordinal} quarter) \
      (a year (ago|earlier|before)|[of|in] [the] (last|previous|prior) year|last year)
      """,
      examples: [
        "the corresponding quarter last year": "2022-Q4", "the quarter a year ago": "2022-Q4",
        "the same period last year": "2023",
      ]
    ) { match in
      // Of a text that speaks of no quarter, nobody knows how long the period is.
      if match.says("period"), match.quarter == nil, match.before.1.word != "share", match.before.1.word != "cents" {
        return .date(.occurrence(-1, of: .unit(.year), from: match.publication))
      }
      return .date(yearBefore(quarterMeant(match)))
    },
    Rule(
      "last year's quarter", "last year's [comparable] (quarter|period)",
      examples: ["last year's quarter": "2022-Q4"]
    ) { .date(yearBefore(quarterMeant($0))) },
    Rule(
      "period of year", "the {yyyy} [fiscal] (quarter|period)", examples: ["the 2022 period": "2022"]
    ) { .date(.year($0[.yyyy])) },
    Rule(
      "latest quarter", "[the] latest [fiscal] (quarter|period)", examples: ["the latest quarter": "2023-Q4"]
    ) { .date(quarterMeant($0)) },
    Rule(
      "the quarter", "the quarter", examples: ["the quarter": "2023-Q4"],
      not: ["the quarter-finals", "the quarter final", "the quarter of a million", "the quarter mile"]
    ) { match in
      guard match.after.0.touching != UInt8(ascii: "-") else { return nil }
      let isFraction = match.after.0.word == "of" || NeighbourWords.afterFractions.contains(match.after.0.word)
      return isFraction && match.after.0.mark == 0 ? nil : .date(quarterMeant(match))
    },
    Rule(
      "half-year", "[the] ({ordinal}|last|latter) half [of] ({yyyy}|'{twoFigures})",
      examples: ["the first half of 2024": "2024-H1", "the second half of 2023": "2023-H2"],
      not: ["the third half of 2024"]
    ) { match in
      let half = match.optional(.ordinal) ?? 2
      return .date(match.year().flatMap { .half($0, half) })
    },
    Rule(
      "half-of-relative-year", "[the] ({ordinal}|latter) half (of the year|[of] [the] {relative} year)",
      examples: ["the first half of this year": "2024-H1", "the second half of the year": "2023-H2"],
      not: ["the first half of the year's end", "the second half of this year\u{2019}s season"]
    ) { match in
      let half = match.optional(.ordinal) ?? 2
      guard (1...2).contains(half), !match.ownsWhatFollows else { return nil }
      guard match.has(.relative) else { return .date(.nearest(.half(half), to: match.publication)) }
      let (count, from) = match.relative
      return .date(.intersection(.occurrence(count, of: .unit(.year), from: from), .half(half)))
    },
    Rule(
      "half-figure", "H{quarterFigure}[,] {yyyy}", examples: ["H1 2024": "2024-H1"], not: ["H3 2024"]
    ) { .date(.half($0[.yyyy], $0[.quarterFigure])) },
    Rule(
      "half", "[the] {ordinal}~half",
      examples: [
        "sales for [the first half]": "2024-H1", "[first-half] profit": "2024-H1",
        "growth in [the second half]": "2023-H2",
      ],
      not: ["the third half", "the second half of the match", "the first half hour", "a goal in the second half"]
    ) { match in
      let half = match[.ordinal]
      // A match has halves too; a business year is meant where its figures are told.
      let isBusiness =
        NeighbourWords.business.contains(match.after.0.word) && match.after.0.mark == 0
        || match.says("the") && match.after.0.word != "of"
          && (match.before.0.word == "for" || NeighbourWords.business.contains(match.before.1.word))
      guard (1...2).contains(half), isBusiness, !NeighbourWords.units.contains(match.after.0.word) else { return nil }
      return .date(.nearest(.half(half), to: match.publication))
    },
  ]

  /// The quarter that a match names by its number, or the one that the text named last, or the last complete one.
  private static func quarterMeant(_ match: borrowing Match) -> TemporalExpression {
    if let number = match.optional(.ordinal), (1...4).contains(number) {
      return .nearest(.quarter(number), to: match.publication)
    }
    return match.quarter ?? .occurrence(-1, of: .unit(.quarter), from: match.publication)
  }

  private static func yearBefore(_ time: TemporalExpression) -> TemporalExpression {
    .shifted(time, by: Period(-1, .year))
  }

  private static func quarterFigure(_ match: borrowing Match) -> Reading? {
    let quarter = match[.quarterFigure]
    if let year = match.year() { return .date(.quarter(year, quarter)) }
    return .date(.nearest(.quarter(quarter), to: match.publication))
  }
}

extension NeighbourWords {
  /// Words after which a season's name is a verb.
  static let subjects = WordSet(words: "they we who i you that")

  static let units = WordSet(words: "hour century year decade dozen million inning final time")

  /// Words before a season's name that is also an ordinary word.
  static let seasonal = WordSet(
    words: "in since until by during this next last early late mid through before after")

  /// Words beside "the first half" that make it a half of a business year.
  static let business = WordSet(
    words: """
      profit profits results earnings sales revenue revenues loss losses net pretax growth exports imports output orders \
      demand spending inflation economy percent million billion rise rose rises fell grow grew slow slowed recover recovered \
      increase increased decline declined improve improved
      """)

  /// Words after "the quarter" that make it the fourth part of something.
  static let afterFractions = WordSet(words: "final finals mile century pounder finalist finalists")

  /// Words before what is somebody's.
  static let personal = WordSet(words: "his her their my our your its")
}
