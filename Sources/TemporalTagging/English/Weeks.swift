import CivilTime

extension English {
  /// Weeks by a day in them, days within weeks, and the first and last few units of a longer one.
  static let weekRules: [Rule] = [
    Rule(
      "week of",
      """
      ([the] (week|weekend) (of|beginning|starting|ending|ended|commencing|to) [on]|w/(c|b|e)) \
      [{weekday}[,]] ({month} [the] ({d}|{ordinal})|[the] ({d}|{ordinal}) [of] {month})[[,] {yyyy}]
      """,
      examples: [
        "the week of May 4": "2023-W18", "the week beginning Monday, 6 May 2024": "2024-W19", "w/c Feb 4": "2024-W05",
        "the weekend of 4 May": "2023-W18-WE", "the week ended March 1, 2024": "2024-W09",
        "the week to 4 February": "2024-W05",
      ],
      not: ["the week of May 40", "the week of the vote", "w/out Feb 4"]
    ) { match in
      let (month, day) = (match.month(), match.day())
      guard Day(year: 2000, month: month, day: day) != nil else { return nil }
      let named: TemporalExpression? =
        match.has(.yyyy)
        ? .day(match[.yyyy], month, day) : .nearest(.monthDay(month: month, day: day), to: match.publication)
      return .date(named.map { .occurrence(0, of: .unit(match.says("weekend") ? .weekend : .week), from: $0) })
    },
    Rule(
      "week of the day",
      "the (week|weekend) (of|beginning|starting|ending|ended|commencing) [on] [{weekday}[,]] the {ordinal}",
      examples: ["the week of the 18th": "2024-W07", "the weekend of the 9th": "2024-W10-WE"],
      not: ["the week of the 18th congress", "the week of the 40th"]
    ) { match in
      let day = match[.ordinal]
      guard (1...31).contains(day), match.endsPhrase, match.after.0.touching != UInt8(ascii: "-") else { return nil }
      let named = TemporalExpression.nearest(.dayOfMonth(day), to: match.publication)
      return .date(.occurrence(0, of: .unit(match.says("weekend") ? .weekend : .week), from: named))
    },
    Rule(
      "weekdays of relative week",
      """
      ({relative} week[,] [(between|from|on)] {weekday} (and|to|-|–|through|thru|until|till) {weekday}|\
      {weekday} (and|to|-|–|through|thru|until|till) {weekday} [of] [the] {relative} week)
      """,
      examples: [
        "next week between Wednesday and Friday": "2024-03-20/2024-03-22",
        "this week from Tue to Thur": "2024-03-12/2024-03-14", "Monday to Wednesday last week": "2024-03-04/2024-03-06",
        "between [Tuesday and Friday of next week]": "2024-03-19/2024-03-22",
      ],
      not: ["next week on Wednesday and Friday", "Tuesday and Friday of next week", "this week from Friday to Monday"]
    ) { match in
      if match.says("and"), !match.says("between"), match.before.0.word != "between" { return nil }
      let (count, from) = match.relative
      let week = TemporalExpression.occurrence(count, of: .unit(.week), from: from)
      guard match.weekday(0).rawValue < match.weekday(1).rawValue else { return nil }
      return .date(
        .between(.intersection(week, .weekday(match.weekday(0))), .intersection(week, .weekday(match.weekday(1)))))
    },
    Rule(
      "first or last units of",
      """
      [the] (first|last|final|opening|closing) {n} (days|weeks|weekends) (of|in) \
      ({month}[[,] {yyyy}]|{month}[,] [of] {relative} year|{yyyy}|the (month|year)|{relative} (month|year))
      """,
      examples: [
        "the last three weeks of this year": "2024-W50/2024-W52",
        "the first ten days of May 2022": "2022-05-01/2022-05-10",
        "the final two days of the month": "2024-03-30/2024-03-31",
      ],
      not: ["the last three weeks of talks", "the first two hundred days of May", "the last three weeks in Paris"]
    ) { match in
      let unit: CalendarUnit = match.says("days") ? .day : match.says("weeks") ? .week : .weekend
      let count = match[.n]
      guard (2...100).contains(count), let whole = longerUnit(match) else { return nil }
      let isFirst = match.says("first") || match.says("opening")
      return .date(
        .between(
          .nth(isFirst ? 1 : -count, of: .unit(unit), in: whole), .nth(isFirst ? count : -1, of: .unit(unit), in: whole)
        ))
    },
    Rule(
      "my week", "(my|our) (day|week|weekend|month|year)", examples: ["the rest of [our week]": "2024-W11"],
      not: ["all of our week", "our year"]
    ) { match in
      guard match.before.0.word == "of", match.before.1.word == "rest" || match.before.1.word == "remainder" else {
        return nil
      }
      return .date(.occurrence(0, of: .unit(unit(named: match)), from: match.publication))
    },
  ]

  /// The month or the year that a pattern took, whose parts it counts.
  private static func longerUnit(_ match: borrowing Match) -> TemporalExpression? {
    if match.has(.month) { return match.isWeak(.month) ? nil : month(match) }
    if let year = match.optional(.yyyy) { return .year(year) }
    let (count, from) = match.relative
    return .occurrence(count, of: .unit(match.says("year") ? .year : .month), from: from)
  }
}
