import CivilTime

extension English {
  /// Days told by their month in other ways than its name and a figure.
  static let monthParts: [Rule] = [
    Rule(
      "day of relative month", "[the] ({d}|{ordinal}) of [the] {relative} month",
      examples: ["the 20th of next month": "2024-04-20", "the first of this month": "2024-03-01"],
      not: ["20 of last month's arrests"]
    ) { match in
      let day = match.day()
      let (count, from) = match.relative
      guard (1...31).contains(day), !match.ownsWhatFollows else { return nil }
      return .date(.intersection(.occurrence(count, of: .unit(.month), from: from), .dayOfMonth(day)))
    },
    Rule(
      "days of relative month",
      "[the] ({d}|{ordinal}) (-|–|to|through|till|until) [the] ({d}|{ordinal}) [of] {relative} month",
      examples: ["4 to 12 of this month": "2024-03-04/2024-03-12"], not: ["4 to 2 this month"]
    ) { match in
      let days = (0..<2).compactMap { match.optional(.d, $0) } + (0..<2).compactMap { match.optional(.ordinal, $0) }
      guard days.count == 2, (1...31).contains(days[0]), days[0] < days[1], days[1] <= 31 else { return nil }
      let (count, from) = match.relative
      let month = TemporalExpression.occurrence(count, of: .unit(.month), from: from)
      return .date(
        .between(.intersection(month, .dayOfMonth(days[0])), .intersection(month, .dayOfMonth(days[1]))))
    },
    Rule(
      "month-day-weekday", "{month} ({d}|{ordinal}), {weekday}",
      examples: ["Feb. 8, Thursday": "2024-02-08"], not: ["on Feb. 8, Tuesday's vote"]
    ) { match in
      guard !match.ownsWhatFollows,
        Day(year: 2000, month: match.month(), day: match.day()) != nil
      else { return nil }
      let series = RepeatingInterval.monthDay(month: match.month(), day: match.day())
      return .date(.nearest(.intersection(series, .weekday(match.weekday())), to: match.publication))?
        .stating(match.weekday())
    },
    Rule(
      "month-day-two figures", "{month} ({d}|{ordinal}), {twoFigures}",
      examples: ["([Aug. 9, 96])": "1996-08-09"],
      not: ["on Aug. 9, 96 homes burned", "Aug. 9, 20", "on Aug. 9, 44 had left", "on Aug. 9, 81, he died"]
    ) { match in
      guard match[.twoFigures] > 31, match.closesWithFigures, let year = match.year() else { return nil }
      return .date(.day(year, match.month(), match.day()))
    },
    Rule(
      "month-two figures", "{month} [of] {twoFigures}",
      examples: ["August 99": "1999-08", "April of 87": "1987-04"],
      not: ["in August 99 homes burned", "it may 99", "in August 44 had left"]
    ) { match in
      guard match[.twoFigures] > 31, match.closesWithFigures, !match.isWeak(.month), let year = match.year() else {
        return nil
      }
      return .date(.month(year, match.month()))
    },
    Rule(
      "ides", "[the] ides of {month}[[,] {yyyy}]",
      examples: ["the Ides of March": "2024-03-15", "the ides of June 2021": "2021-06-13"]
    ) { match in
      // The fifteenth of the months that were long in the Roman calendar, the thirteenth of the others.
      let day = [3, 5, 7, 10].contains(match.month()) ? 15 : 13
      if let year = match.optional(.yyyy) { return .date(.day(year, match.month(), day)) }
      return .date(.nearest(.monthDay(month: match.month(), day: day), to: match.publication))
    },
    Rule(
      "month after next", "[the] {month} after next", examples: ["March after next": "2026-03"],
      not: ["the march after next week"]
    ) { match in
      guard match.endsPhrase, !match.isWeak(.month) else { return nil }
      return .date(.occurrence(2, of: .month(match.month()), from: match.publication))
    },
    Rule(
      "unit after next", "[the] (week|weekend|month|year) (after [the] next|before last)",
      examples: [
        "the week after next": "2024-W13", "the year after next": "2026", "the weekend after the next": "2024-W12-WE",
        "the week before last": "2024-W09", "the weekend before last": "2024-W09-WE", "the year before last": "2022",
      ],
      not: ["the week after nextdoor", "the week before last Monday", "the year before last week"]
    ) { match in
      if match.says("next") { return .date(.occurrence(2, of: .unit(unit(named: match)), from: match.publication)) }
      guard match.endsPhrase else { return nil }
      return .date(.occurrence(-2, of: .unit(unit(named: match)), from: match.publication))
    },
    Rule(
      "night before last", "the (night|evening) before last", examples: ["the night before last": "2024-03-13TNI"],
      not: ["the night before last Friday", "the night before the last game"]
    ) { match in
      guard match.endsPhrase else { return nil }
      let day = TemporalExpression.occurrence(-2, of: .unit(.day), from: match.publication)
      return .date(.intersection(day, .dayPart(match.says("night") ? .night : .evening)))
    },
  ]
}
