import CivilTime

extension English {
  /// So long ago, earlier, later, from now.
  static let offsets: [Rule] = [
    Rule(
      "ago", "\(amount) [(full|good|whole|short|long|more|trading|business)]~{unit} [or (so|more)] ago",
      examples: [
        "three days ago": "2024-03-12", "two weeks ago": "2024-W09", "a year ago": "2023",
        "several years ago": "PAST_REF",
        "three business days ago": "2024-03-12", "six trading days ago": "2024-03-07",
        "a couple of months ago": "2024-01", "half a century ago": "1974", "a half-century ago": "1974",
        "a quarter of a century ago": "1999", "a quarter-century ago": "1999", "half a dozen years ago": "2018",
        "a number of years ago": "PAST_REF", "two and a half years ago": "2021-09", "1,500 years ago": "05 APPROX",
        "2,000 years ago": "00 APPROX", "1,487 years ago": "0537",
      ],
      not: ["days of ago", "a quarter of a mile ago", "half a dozen miles ago"]
    ) { match in
      yearAgo(match) ?? workdaysAgo(match)
        ?? match.amount.flatMap { amount in
          let rounded = rounded(amount)
          return .date(.shifted(match.publication, by: -(rounded ?? amount)), rounded == nil ? nil : .approx)
        }
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
      "units later", "(days|weeks|months|years|decades|centuries|hours|minutes|seconds|moments) (later|earlier)",
      examples: ["just [minutes later]": "FUTURE_REF", "just [weeks earlier]": "PAST_REF"],
      not: ["two long days later", "in the years later known as", "days later than planned"]
    ) { match in
      // What stands before may count them: "20 long years later", "the days".
      if match.before.0.mark == 0, !beforeBareUnits.contains(match.before.0.word), !match.before.0.word.isEmpty {
        return nil
      }
      guard !match.isCompared else { return nil }
      let period = Period(.vague, match.says("seconds") || match.says("moments") ? .second : unit(plural: match))
      return .date(.shifted(.anchor(.previous), by: match.says("later") ? period : -period))
    },
    Rule(
      "unit ago", "(fortnight|week|month) ago", examples: ["fortnight ago": "2024-W09"], not: ["a week ago"]
    ) { match in
      .date(
        .shifted(match.publication, by: match.says("fortnight") ? Period(-2, .week) : Period(-1, unit(named: match))))
    },
    Rule(
      "earlier",
      "\(amount) {unit} (earlier|previously|before|prior)",
      examples: [
        "a year earlier": "2023", "two days before": "2024-03-13", "[six months] earlier than planned": "P6M",
        "two weeks prior": "2024-W09",
      ],
      not: ["two days before the vote", "two weeks prior to the vote"]
    ) { match in
      if match.says("before") || match.says("prior"), !match.after.0.word.isEmpty, match.after.0.mark == 0 {
        return nil
      }
      if match.isCompared { return match.amount.flatMap { .duration($0)?.leavingOut(after: 1) } }
      return yearAgo(match) ?? .date(match.amount.map { .shifted(.anchor(.previous), by: -$0) })
    },
    Rule(
      "later",
      "\(amount) {unit} (later|afterward|afterwards|after)",
      examples: [
        "two days later": "2024-03-17", "a week later": "2024-W12", "[two days] later than expected": "P2D",
        "a quarter of a century later": "2049", "half a dozen days later": "2024-03-21",
      ],
      not: ["two days after the vote", "for two days later this week"]
    ) { match in
      if match.says("after"), !match.after.0.word.isEmpty, match.after.0.mark == 0 { return nil }
      // "Six months later than planned" only compares.
      if match.isCompared { return match.amount.flatMap { .duration($0)?.leavingOut(after: 1) } }
      // "They talk for 30 minutes later this week."
      let (next, unit) = match.after
      if match.says("later"), next.mark == 0, next.word == "this", laterIn.contains(unit.word) { return nil }
      return .date(match.amount.map { .shifted(.anchor(.previous), by: $0) })
    },
    Rule(
      "from now", "\(amount) {unit} (from (now|today)|hence|in the future)",
      examples: [
        "three weeks from now": "2024-W14", "a month hence": "2024-04", "two years in the future": "2026",
        "two months from today": "2024-05-15", "a year from today": "2025-03-15",
      ],
      not: ["for three days from today"]
    ) { match in
      guard match.says("today"), match.unit() >= .day else {
        return .date(match.amount.map { .shifted(match.publication, by: $0) })
      }
      // "For three days from today" is a length.
      if match.before.0.word == "for" { return nil }
      return .date(match.amount.map { .shifted(today, by: $0) })
    },
    Rule(
      "ago today", "\(amount) {unit} ago (today|yesterday|tomorrow|[(this|on)] {weekday})",
      examples: [
        "a week ago today": "2024-03-08", "five years ago Monday": "2019-03-11", "a year ago yesterday": "2023-03-14",
        "a month ago Tuesday": "2024-02",
        "ten years ago this Tuesday": "2014-03-19", "ten years ago on Monday": "2014-03-11",
      ],
      not: ["a few years ago today", "two hours ago today", "a year ago Monday's price", "two days ago Monday"]
    ) { match in
      // Exactly so long before a day that is told; nobody counts days so.
      guard let period = match.amount, !period.isVague, match.unit() >= .week,
        !match.ownsWhatFollows
      else {
        return nil
      }
      // "A month ago Tuesday" is that day of the month or that weekday.
      if match.has(.weekday), match.unit() == .month || match.unit() == .quarter {
        return .date(.shifted(match.publication, by: -period))
      }
      let day: TemporalExpression
      if match.has(.weekday) {
        let weekday = RepeatingInterval.weekday(match.weekday())
        day =
          match.says("this")
          ? .occurrence(0, of: weekday, from: match.publication) : .nearest(weekday, to: match.publication)
      } else {
        let offset = match.says("today") ? 0 : match.says("yesterday") ? -1 : 1
        day = .occurrence(offset, of: .unit(.day), from: match.publication)
      }
      return .date(.shifted(day, by: -period))
    },
    Rule(
      "years ago this unit", "\(amount) {unit} ago (this (week|month|year)|(last|next) month)",
      examples: [
        "twenty years ago this week": "2004-W12", "a decade ago this month": "2014-03",
        "20 years ago next month": "2004-04",
      ],
      not: ["a few years ago this week", "two weeks ago this month"]
    ) { match in
      guard let period = match.amount, !period.isVague, match.unit() >= .year else { return nil }
      let count = match.says("this") ? 0 : match.says("last") ? -1 : 1
      let base: TemporalExpression =
        count == 0 ? today : .occurrence(count, of: .unit(.month), from: match.publication)
      return .date(.occurrence(0, of: .unit(unit(named: match)), from: .shifted(base, by: -period)))
    },
    Rule(
      "years ago in month", "\(amount) {unit} ago[,] (in {month}|on {month} ({d}|{ordinal}))",
      examples: ["two years ago in May": "2022-05", "three years ago, on Feb. 24": "2021-02-24"],
      not: ["two weeks ago in May", "a few years ago in May", "two years ago on June 31", "two years ago in May 2019"]
    ) { match in
      guard let period = match.amount, !period.isVague, match.unit() == .year, match.endsPhrase, !match.isWeak(.month)
      else { return nil }
      let year = TemporalExpression.shifted(match.publication, by: -period)
      if match.says("in") { return .date(.intersection(year, .month(match.month()))) }
      guard Day(year: 2000, month: match.month(), day: match.day()) != nil else { return nil }
      return .date(.intersection(year, .monthDay(month: match.month(), day: match.day())))
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

  /// The day of publication, for what is counted from "today" and not from roughly now.
  private static var today: TemporalExpression { .occurrence(0, of: .unit(.day), from: .anchor(.publication)) }

  /// Hundreds of years from a thousand on as centuries, and tens of thousands as millennia: nobody means the very year by
  /// "1,500 years ago". `nil` for what is not so round.
  private static func rounded(_ period: Period) -> Period? {
    guard case .whole(let count) = period.leading.count, period.leading.unit == .year, period.trailing.isEmpty,
      count >= 1000, count % 100 == 0
    else { return nil }
    return count >= 10_000 && count % 1000 == 0
      ? Period(Int(count) / 1000, .millennium) : Period(Int(count) / 100, .century)
  }

  /// "A year ago" beside the figures of a quarter: that quarter, the year before.
  private static func yearAgo(_ match: borrowing Match) -> Reading? {
    guard let quarter = match.quarter, match.unit() == .year, match.amount == Period(1, .year),
      figures.contains(match.before.0.word) || figures.contains(match.before.1.word)
    else { return nil }
    return .date(.shifted(quarter, by: Period(-1, .year)))
  }

  /// Words before "days later" that count nothing.
  private static let beforeBareUnits = WordSet(
    words:
      "and but only just then until till that when which who was were is are died even maybe perhaps or him her it them"
  )

  /// Units of which "later this week" tells a part.
  private static let laterIn = WordSet(words: "week weekend month quarter year decade")

  /// "Three business days ago", between which lie days that do not count.
  private static func workdaysAgo(_ match: borrowing Match) -> Reading? {
    guard match.says("trading") || match.says("business"), match.unit() == .day,
      case .whole(let count)? = match.amount?.leading.count
    else { return nil }
    return .date(.occurrence(-Int(count), of: .workday, from: match.publication))
  }

  /// Words that end or introduce the figure of a period's business.
  private static let figures = WordSet(
    words: "share cents million billion revenue sales profit earnings net loss from with than results income")
}

extension Match {
  /// Whether "than" follows, with what the time is earlier or later than.
  fileprivate var isCompared: Bool { after.0.word == "than" && after.0.mark == 0 }
}
