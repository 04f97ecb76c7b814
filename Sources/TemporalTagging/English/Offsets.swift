import CivilTime

extension English {
  /// So long ago, earlier, later, from now.
  static let offsets: [Rule] = [
    Rule(
      "ago", "\(amount) [(full|good|whole|short|long|more|trading|business)]~{unit} [or (so|more)] ago",
      examples: [
        "three days ago": "2024-03-12", "two weeks ago": "2024-W09", "a year ago": "2023",
        "several years ago": "PAST_REF",
        "a couple of months ago": "2024-01", "half a century ago": "1974", "two and a half years ago": "2021-09",
      ],
      not: ["days of ago"]
    ) { match in
      yearAgo(match) ?? .date(match.amount.map { .shifted(match.publication, by: -$0) })
    },
    Rule(
      "ages ago", "{figures}.{n} (years|decades|centuries) ago", examples: ["1.5 million years ago": "PAST_REF"],
      not: ["version 2.5 years ago"]
    ) { $0[.n] >= 1_000_000 ? .vague(.past) : nil },
    Rule(
      "units ago", "(days|weeks|months|years|decades|centuries|hours|minutes) ago",
      examples: ["years ago": "PAST_REF"]
    ) { _ in .vague(.past) },
    Rule(
      "unit ago", "(fortnight|week|month) ago", examples: ["fortnight ago": "2024-W09"], not: ["a week ago"]
    ) { match in
      .date(
        .shifted(match.publication, by: match.says("fortnight") ? Period(-2, .week) : Period(-1, unit(named: match))))
    },
    Rule(
      "earlier",
      "\(amount) {unit} (earlier|previously|before)",
      examples: [
        "a year earlier": "2023", "two days before": "2024-03-13", "[six months] earlier than planned": "P6M",
      ],
      not: ["two days before the vote"]
    ) { match in
      if match.says("before"), !match.after.0.word.isEmpty, match.after.0.mark == 0 { return nil }
      if match.isCompared { return match.amount.flatMap { .duration($0)?.leavingOut(after: 1) } }
      return yearAgo(match) ?? .date(match.amount.map { .shifted(.anchor(.previous), by: -$0) })
    },
    Rule(
      "later",
      "\(amount) {unit} (later|afterward|afterwards|after)",
      examples: ["two days later": "2024-03-17", "a week later": "2024-W12", "[two days] later than expected": "P2D"],
      not: ["two days after the vote"]
    ) { match in
      if match.says("after"), !match.after.0.word.isEmpty, match.after.0.mark == 0 { return nil }
      // "Six months later than planned" only compares.
      if match.isCompared { return match.amount.flatMap { .duration($0)?.leavingOut(after: 1) } }
      return .date(match.amount.map { .shifted(.anchor(.previous), by: $0) })
    },
    Rule(
      "from now", "\(amount) {unit} (from (now|today)|hence|in the future)",
      examples: ["three weeks from now": "2024-W14", "a month hence": "2024-04", "two years in the future": "2026"],
      not: ["for three days from today"]
    ) { match in
      // "For three days from today" is a length.
      if match.says("today"), match.before.0.word == "for" { return nil }
      return .date(match.amount.map { .shifted(match.publication, by: $0) })
    },
    Rule(
      "weekdays from now", "{n} {weekdays} from now", examples: ["three Fridays from now": "2024-04-05"]
    ) { match in
      .date(
        Weekday(rawValue: match[.weekdays]).map {
          .occurrence(match[.n], of: .weekday($0), from: match.publication)
        })
    },
    Rule(
      "year-earlier", "([the] year~(ago|earlier)|a year-(ago|earlier))",
      examples: ["year-earlier": "2023", "the [year-ago] results": "2023"], not: ["a year earlier"]
    ) { match in
      let outside = match.says("the") || match.says("a") ? 1 : 0
      let year = TemporalExpression.shifted(match.quarter ?? match.publication, by: Period(-1, .year))
      return .date(year)?.leavingOut(before: outside)
    },
  ]

  /// "A year ago" beside the figures of a quarter: that quarter, the year before.
  private static func yearAgo(_ match: borrowing Match) -> Reading? {
    guard let quarter = match.quarter, match.unit() == .year, match.amount == Period(1, .year),
      figures.contains(match.before.0.word) || figures.contains(match.before.1.word)
    else { return nil }
    return .date(.shifted(quarter, by: Period(-1, .year)))
  }

  /// Words that end or introduce the figure of a period's business.
  private static let figures = WordSet(
    words: "share cents million billion revenue sales profit earnings net loss from with than results income")
}

extension Match {
  /// Whether "than" follows, with what the time is earlier or later than.
  fileprivate var isCompared: Bool { after.0.word == "than" && after.0.mark == 0 }
}
