import CivilTime

extension English {
  /// So long ago, earlier, later, from now.
  static let offsets: [Rule] = [
    Rule(
      "ago",
      "(an|a|{n}|[a] {vague}|[a] couple of|[a] couple|half (a|an)) [(full|good|whole|short|long|more|trading|business)]~{unit} [or so] ago",
      examples: [
        "three days ago": "2024-03-12", "two weeks ago": "2024-W09", "a year ago": "2023",
        "several years ago": "PAST_REF",
      ],
      not: ["days of ago"]
    ) { match in
      ago(
        match, period: match.says("couple") ? match.period(2) : match.says("half") ? halfOf(match.unit()) : match.period
      )
    },
    Rule(
      "units ago", "(days|weeks|months|years|decades|centuries|hours|minutes) ago", examples: ["years ago": "PAST_REF"]
    ) { _ in .vague(.past) },
    Rule(
      "halves ago", "({n} and a half|{n} \\- and \\- a \\- half) {unit} ago",
      examples: ["two and a half years ago": "2021"]
    ) { match in
      .date(
        .shifted(match.publication, by: Period(.hundredths(Int32(clamping: -(match[.n] * 100 + 50))), match.unit())))
    },
    Rule(
      "earlier-later",
      "(an|a|{n}|[a] {vague}|[a] couple of|half (a|an)) {unit} (earlier|later|before|previously|afterward|afterwards|after|hence)",
      examples: ["a year earlier": "2023", "two days later": "2024-03-17"]
    ) { match in
      guard
        let period = match.says("couple") ? match.period(2) : match.says("half") ? halfOf(match.unit()) : match.period
      else { return nil }
      let isBack = match.says("earlier") || match.says("before") || match.says("previously")
      if match.says("before") || match.says("after"), !match.after.0.word.isEmpty, match.after.0.mark == 0 {
        return nil
      }
      if period.isVague { return .vague(isBack ? .past : .future) }
      let from: TemporalExpression = match.says("hence") ? match.publication : .anchor(.previous)
      return .date(.shifted(from, by: isBack ? -period : period))
    },
    Rule(
      "from now", "(an|a|{n}|[a] {vague}|[a] couple of|half (a|an)) {unit} from (now|today|tomorrow)",
      examples: ["three weeks from now": "2024-W14", "two days from tomorrow": "2024-03-18"]
    ) { match in
      guard
        let period = match.says("couple") ? match.period(2) : match.says("half") ? halfOf(match.unit()) : match.period
      else { return nil }
      if period.isVague { return .vague(.future) }
      let from: TemporalExpression =
        match.says("tomorrow") ? .occurrence(1, of: .unit(.day), from: match.publication) : match.publication
      return .date(.shifted(from, by: period))
    },
    Rule(
      "year-earlier", "[the] year~(ago|earlier)", examples: ["year-earlier": "2023", "year-ago": "2023"]
    ) { match in .date(.shifted(match.publication, by: Period(-1, .year))) },
  ]

  private static func ago(_ match: borrowing Match, period: Period?) -> Reading? {
    guard let period else { return nil }
    return period.isVague ? .vague(.past) : .date(.shifted(match.publication, by: -period))
  }
}
