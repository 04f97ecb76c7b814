import CivilTime

extension English {
  /// Days of the calendar, with and without their year.
  static let absoluteDates: [Rule] = [
    Rule(
      "month-day-year",
      "[{weekday}[,] [the]] {month}~[the] ({d}|{ordinal}) [,] [(of|in)] ({yyyy}|{spokenYear}|'{twoFigures})",
      examples: [
        "February 11, 2025": "2025-02-11", "Feb. 24, 2022": "2022-02-24", "February 11,2025": "2025-02-11",
        "Monday, June 3rd, 2019": "2019-06-03", "Dec. 31, '99": "1999-12-31",
      ],
      not: ["February 30, 2025", "May 2025 elections"]
    ) { day($0) },
    Rule(
      "day-month-year",
      "[{weekday}[,]] [the] ({d}|{ordinal})~[of] {month}[,][-] [(of|in)] ({yyyy}|{spokenYear}|'{twoFigures}|{twoFigures})",
      examples: [
        "11 February 2025": "2025-02-11", "the 6th of February, 2025": "2025-02-06", "5-Aug-2016": "2016-08-05",
        "Tuesday 3 May 2022": "2022-05-03", "3 Aug 96": "1996-08-03", "21-Apr-16": "2016-04-21",
      ],
      not: ["31 April 2024", "3 August 20 soldiers"]
    ) { match in
      // Two figures are a year where they cannot be anything else.
      if let year = match.optional(.twoFigures), year <= 31, !match.hasHyphen, !match.says("'") { return nil }
      return day(match)
    },
    Rule(
      "slashed-day-month-year", "{d}/{month}/({yyyy}|{twoFigures})",
      examples: ["9/Jan/2017": "2017-01-09"]
    ) { day($0) },
    Rule(
      "year-month-day", "{yyyy}[,]~{month}~({d}|{ordinal})",
      examples: ["2024 August 6": "2024-08-06", "2012-Aug-10": "2012-08-10"]
    ) { day($0) },
    Rule(
      "month-day", "[{weekday}[,] [the]] {month}~[the] ({d}|{ordinal})",
      examples: [
        "February 6": "2024-02-06", "Feb. 6": "2024-02-06", "June 5th": "2023-06-05",
        "March twenty-first": "2023-03-21",
        "Thursday, February 8": "2024-02-08",
      ],
      not: ["March 40", "May 20 percent", "Feb. 30", "Sept. 31", "Monday, June 31st"]
    ) { dayWithoutYear($0) },
    Rule(
      "weekday (month-day)", "{weekday} \\( {month} ({d}|{ordinal}) \\)",
      examples: ["Thursday (February 8)": "2024-02-08"]
    ) { dayWithoutYear($0) },
    Rule(
      "weekday (day-month)", "{weekday} \\( ({d}|{ordinal}) {month} \\)",
      examples: ["Thursday (8 February)": "2024-02-08"]
    ) { dayWithoutYear($0) },
    Rule(
      "slashed-month-day", "{month}/{d}", examples: ["Oct/2": "2023-10-02"]
    ) { dayWithoutYear($0) },
    Rule(
      "day-month", "[{weekday}[,]] [the] ({d}|{ordinal})~[of] {month}",
      examples: [
        "6 February": "2024-02-06", "the 6th of February": "2024-02-06", "6th Feb": "2024-02-06",
        "Thursday 8 February": "2024-02-08", "the first of March": "2024-03-01",
      ],
      not: ["the second May attack", "of 20 May be", "31 April", "the 30th of February"]
    ) { dayWithoutYear($0) },
    Rule(
      "iso-date", "{yyyy}-{m}-{d}", examples: ["2025-02-06": "2025-02-06", "2014-4-8": "2014-04-08"],
      not: ["2025-13-06", "2025-02-30"]
    ) { match in
      .date(match.optional(.yyyy).flatMap { .day($0, match[.m], match[.d]) }) ?? .void
    },
    Rule(
      "dotted-year-month-day", "({yyyy}/{m}/{d}|{yyyy}.{m}.{d})",
      examples: ["2024/03/15": "2024-03-15", "2024.03.15": "2024-03-15"]
    ) { .date(.day($0[.yyyy], $0[.m], $0[.d])) },
    Rule(
      "month/day/year", "{figures}(/|-){figures}(/|-)({yyyy}|{twoFigures})",
      examples: ["2/11/2025": "2025-02-11", "2/11/25": "2025-02-11", "21/02/2025": "2025-02-21"],
      not: ["13/32/2014", "1-2-3"]
    ) { match in
      let (first, second) = (match[.figures, 0], match[.figures, 1])
      guard let year = match.year() ?? match.optional(.twoFigures).map({ 2000 + $0 }) else { return nil }
      return .date(.day(year, first, second) ?? .day(year, second, first))
    },
    Rule(
      "day.month.year", "{d}.{m}.({yyyy}|{twoFigures})",
      examples: ["11.02.2025": "2025-02-11", "1.2.24": "2024-02-01"], not: ["version 1.2.24"]
    ) { match in
      if Self.versionWords.contains(match.before.0.word) { return nil }
      return .date(match.year().flatMap { .day($0, match[.m], match[.d]) })
    },
    Rule(
      "weekday-the-day", "{weekday}[,] [the] {ordinal}",
      examples: ["Thursday the 14th": "2024-03-14", "Thu 14th": "2024-03-14"], not: ["Monday first"]
    ) { match in
      guard match.says("the") || match.endsInFigures, match[.ordinal] <= 31 else { return nil }
      return .date(
        .nearest(.intersection(.dayOfMonth(match[.ordinal]), .weekday(match.weekday())), to: match.publication))
    },
  ]

  private static let versionWords = WordSet(words: "version v release build section chapter")

  private static func day(_ match: borrowing Match) -> Reading? {
    guard let year = match.year() else { return nil }
    return .date(.day(year, match.month(), match.day())) ?? .void
  }

  private static func dayWithoutYear(_ match: borrowing Match) -> Reading? {
    let (month, day) = (match.month(), match.day())
    guard (1...31).contains(day) else { return nil }
    let isSpelled = !match.has(.d)
    // "The second May attack", "of 20 May be ill".
    if isSpelled, match.isWordBeforeMonth, !match.says("of") { return nil }
    if month == 5, !match.endsInFigures, NeighbourWords.afterVerbs.contains(match.after.0.word) { return nil }
    if match.isWeak(.month), !(match.has(.ordinal) && match.says("of")),
      !match.followsTimePreposition || isSpelled && !match.says("the")
    {
      return nil
    }
    if NeighbourWords.quantities.contains(match.after.0.word), match.after.0.mark == 0 { return nil }
    guard Day(year: 2000, month: month, day: day) != nil else { return voidDay(match) }
    let series = RepeatingInterval.monthDay(month: month, day: day)
    guard match.has(.weekday) else { return .date(.nearest(series, to: match.publication)) }
    return .date(.nearest(.intersection(series, .weekday(match.weekday())), to: match.publication))
  }
}

extension English {
  /// A day that its month does not have, which says nothing; after "in", a month and a number: "in June 31 ships".
  static func voidDay(_ match: borrowing Match) -> Reading? {
    guard (1...31).contains(match.day()), match.before.0.word != "in" else { return nil }
    return .void
  }
}

extension Match {
  /// Whether an ordinal in words stands before the month.
  fileprivate var isWordBeforeMonth: Bool {
    guard let ordinal = token(.ordinal), let month = token(.month) else { return false }
    return ordinal.start < month.start && !ordinal.flags.contains(.figures)
  }

  fileprivate var endsInFigures: Bool { tokens.last?.flags.contains(.figures) ?? false }
}
