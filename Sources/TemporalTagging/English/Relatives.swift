import CivilTime

extension English {
  /// Last, this and next week, month and year; spans of several units before and after now.
  static let relativeUnits: [Rule] = [
    Rule(
      "relative-unit", "[the] {relative} [(calendar|fiscal|financial|full|business|trading|working)] {unit}",
      examples: [
        "last week": "2024-W10", "this month": "2024-03", "next year": "2025", "the past year": "2023",
        "the current quarter": "2024-Q1", "this weekend": "2024-W11-WE", "the last decade": "201",
      ],
      not: ["the last minute", "this second"]
    ) { relativeUnit($0) },
    Rule(
      "relative-fiscal-unit", "[the] {relative} fiscal {ordinal} quarter",
      examples: ["the current fiscal first quarter": "2024-Q1"]
    ) { match in
      .date(.nearest(.quarter(match[.ordinal]), to: match.publication))
    },
    Rule(
      "latest quarter", "[the] (latest|recent) [fiscal] (quarter|period|year)",
      examples: ["the latest quarter": "2023-Q4"]
    ) { match in
      match.says("recent")
        ? nil : .date(.occurrence(-1, of: .unit(match.says("year") ? .year : .quarter), from: match.publication))
    },
    Rule(
      "span of units",
      "[the] (last|past|next|coming|previous|following|preceding|ensuing) ({n}|[a] {vague}|couple of|couple|half) [more] {unit}",
      examples: ["the past six months": "P6M", "the next few days": "PXD", "the last two weeks": "P2W"],
      not: ["the last 1990s"]
    ) { match in
      let period = match.says("couple") ? match.period(2) : match.period
      if match.has(.n), !(1...9999).contains(match[.n]) { return nil }
      if match.says("half") { return halfOf(match.unit()).map { spanned(match, $0) } ?? nil }
      return spanned(match, period)
    },
    Rule(
      "span of a unit", "[the] (past|last) (decade|century|day|hour|fortnight|night)",
      examples: ["the past decade": "P10Y"]
    ) { _ in nil },
    Rule(
      "week of", "the week (of|beginning|starting|ending|ended|commencing) [on] {month} ({d}|{ordinal})[,] [{yyyy}]",
      examples: ["the week of May 4": "2023-W18"]
    ) { match in
      let day: TemporalExpression? =
        match.optional(.yyyy).map { .day($0, match.month(), match.day()) }
        ?? .nearest(.monthDay(month: match.month(), day: match.day()), to: match.publication)
      return .date(day.map { .occurrence(0, of: .unit(.week), from: $0) })
    },
    Rule(
      "week number", "[{yyyy}] week {n} [of {yyyy}]", examples: ["week 32 of 2023": "2023-W32"], not: ["week 60"]
    ) { match in
      guard (1...53).contains(match[.n]) else { return nil }
      if let year = match.optional(.yyyy) {
        return .date(TemporalExpression.year(year).map { .intersection($0, .week(match[.n])) })
      }
      return .date(.intersection(.occurrence(0, of: .unit(.year), from: match.publication), .week(match[.n])))
    },
    Rule(
      "nth unit of month", "[the] ({ordinal}|last) (week|weekend|day) (of|in) {month}[,] [({yyyy}|{relative} year)]",
      examples: ["the second week of May 2022": "2022-W19", "the last weekend in June 2022": "2022-W25-WE"]
    ) { match in
      let unit: CalendarUnit = match.says("week") ? .week : match.says("day") ? .day : .weekend
      return .date(month(match).map { .nth(match.optional(.ordinal) ?? -1, of: .unit(unit), in: $0) })
    },
    Rule(
      "nth unit of year", "[the] ({ordinal}|last) (week|weekend|day|month) of ({yyyy}|{relative} (year|month))",
      examples: ["the last week of 2021": "2021-W52", "the first week of 2022": "2022-W01"]
    ) { match in
      let unit: CalendarUnit =
        match.says("week") ? .week : match.says("day") ? .day : match.says("weekend") ? .weekend : .month
      let n = match.optional(.ordinal) ?? -1
      guard let year = match.optional(.yyyy) else {
        let (count, from) = match.relative
        let whole: CalendarUnit = match.says("year") ? .year : .month
        return .date(.nth(n, of: .unit(unit), in: .occurrence(count, of: .unit(whole), from: from)))
      }
      return .date(TemporalExpression.year(year).map { .nth(n, of: .unit(unit), in: $0) })
    },
    Rule(
      "that unit",
      "(that|that same|the same|same) (day|week|weekend|month|quarter|year|decade|night|morning|evening|afternoon)",
      examples: ["that year": "2024", "the same day": "2024-03-15"], not: ["that day's news"]
    ) { match in
      if let part = dayPart(named: match) {
        return .date(.intersection(.occurrence(0, of: .unit(.day), from: .anchor(.previous)), .dayPart(part)))
      }
      return .date(.occurrence(0, of: .unit(unit(named: match)), from: .anchor(.previous)))
    },
    Rule(
      "the weekend", "the (weekend|fiscal year)", examples: ["the weekend": "2024-W10-WE"]
    ) { match in
      match.says("weekend")
        ? .date(.nearest(.unit(.weekend), to: match.publication))
        : .date(.occurrence(0, of: .unit(.year), from: match.publication))
    },
    Rule(
      "the unit", "the (quarter|month|week|period|year|day)", examples: ["the quarter": "2023-Q4"], not: ["the day"]
    ) { match in
      guard match.says("quarter") else { return nil }
      return .date(.occurrence(-1, of: .unit(.quarter), from: match.publication))
    },
  ]

  private static func spanned(_ match: borrowing Match, _ period: Period) -> Reading? {
    if match.says("next") || match.says("coming") { return .duration(period, .beginning(match.publication)) }
    if match.says("following") || match.says("ensuing") { return .duration(period, .beginning(.anchor(.previous))) }
    if match.says("previous") || match.says("preceding") { return .duration(period, .ending(.anchor(.previous))) }
    return .duration(period, .ending(match.publication))
  }

  static func halfOf(_ unit: CalendarUnit) -> Period? {
    switch unit {
    case .hour: Period(30, .minute)
    case .day: Period(12, .hour)
    case .year: Period(6, .month)
    case .decade: Period(5, .year)
    case .century: Period(50, .year)
    case .minute: Period(30, .second)
    case .month: Period(2, .week)
    default: nil
    }
  }

  private static func relativeUnit(_ match: borrowing Match) -> Reading? {
    let unit = match.unit()
    guard unit >= .day, match[.unit] != fortnight else {
      return match.says("past") || match.says("last") ? .duration(match.period(1), .ending(match.publication)) : nil
    }
    if match.token(.unit).map({ isPlural(match, $0) }) ?? false {
      let isPast = match[.relative] < 0
      return match[.relative] == 0 ? nil : isPast ? .vague(.past) : .vague(.future)
    }
    let (count, from) = match.relative
    return .date(.occurrence(count, of: .unit(unit), from: from))
  }

  /// Whether a unit's word is a plural.
  static func isPlural(_ match: borrowing Match, _ token: Token) -> Bool {
    plurals.contains(match.lexicon.lexemes[Int(token.lexeme)].word)
  }

  private static let plurals = Set<PackedWord>(
    words:
      "seconds minutes hours days weekends weeks months quarters years decades centuries millennia fortnights yrs hrs")

  static func dayPart(named match: borrowing Match) -> DayPart? {
    match.says("night")
      ? .night
      : match.says("morning")
        ? .morning
        : match.says("evening")
          ? .evening
          : match.says("afternoon") ? .afternoon : nil
  }

  static func unit(named match: borrowing Match) -> CalendarUnit {
    for (word, unit) in namedUnits where match.says(word) { return unit }
    return .day
  }

  private static let namedUnits: [(PackedWord, CalendarUnit)] = [
    ("day", .day), ("week", .week), ("weekend", .weekend), ("month", .month), ("quarter", .quarter), ("year", .year),
    ("decade", .decade), ("century", .century),
  ]
}
