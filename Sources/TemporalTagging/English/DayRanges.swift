import CivilTime

extension English {
  /// Days of one month from the first to the last: "Feb. 3-5".
  static let dayRanges: [Rule] = [
    Rule(
      "day to month-day",
      "[the] ({d}|{ordinal}) (–|to|through|thru|until|till) {month} [the] ({d}|{ordinal})[[,] {yyyy}]",
      examples: [
        "from [4 to January 22, 1995]": "1995-01-04/1995-01-22",
        "from [the 3rd until February 9]": "2024-02-03/2024-02-09",
      ],
      not: ["4 to January 22, 1995", "from 22 to January 4", "from 3 to May 20 people"]
    ) { match in
      match.before.0.word == "from" && (match.has(.yyyy) || match.endsPhrase) ? dayRange(match) : nil
    },
    Rule(
      "month between days", "{month} between [the] ({d}|{ordinal}) and [the] ({d}|{ordinal})[[,] {yyyy}]",
      examples: ["November between 19 and 21": "2023-11-19/2023-11-21"], not: ["in November between 19 and 20 people"]
    ) { match in
      match.has(.yyyy) || match.endsPhrase ? dayRange(match) : nil
    },
    Rule(
      "month-day-day",
      "{month} [the] ({d}|{ordinal}) (-|–|to|through|thru|until|till) [the] ({d}|{ordinal})[[,] {yyyy}]",
      examples: [
        "Feb. 3-5": "2024-02-03/2024-02-05", "August 10 to 22, 2012": "2012-08-10/2012-08-22",
        "January 27th to the third": "2024-01-27/2024-02-03",
      ],
      not: ["Feb. 5-3", "March 5-31-2", "August 10 to 12 May 2023"]
    ) { dayRange($0) },
    Rule(
      "day-day-month",
      "[the] ({d}|{ordinal}) (-|–|to|through|thru|until|till) [the] ({d}|{ordinal}) [of] {month}[[,] {yyyy}]",
      examples: ["3-5 February": "2024-02-03/2024-02-05", "10 to 22 August 2012": "2012-08-10/2012-08-22"],
      not: ["5 to 3 February"]
    ) { dayRange($0) },
    Rule(
      "between days of month", "({d}|{ordinal}) (and|or) [the] ({d}|{ordinal}) [of] {month}[[,] {yyyy}]",
      examples: [
        "between [3 and 5 February]": "2024-02-03/2024-02-05", "5 and 6 February": "2024-02-05/2024-02-06",
        "30 and 31 May 2022": "2022-05-30/2022-05-31", "[3] and 5 February": "2024-02-03",
        "3 or [4 May 2022]": "2022-05-04",
      ],
      not: ["5 and 3 February", "29 and 30 February", "first and second March"]
    ) { match in
      !match.says("or") && (match.before.0.word == "between" || match.before.1.word == "between")
        ? dayRange(match) : daysOfMonth(match)
    },
    Rule(
      "three days of month",
      "({d}|{ordinal}), [the] ({d}|{ordinal})[,] (and|or) [the] ({d}|{ordinal}) [of] {month}[[,] {yyyy}]",
      examples: ["5, 6 and 7 February": "2024-02-05/2024-02-07", "5, [6] and 9 February": "2024-02-06"],
      not: ["7, 6 and 5 February"]
    ) { daysOfMonth($0) },
    Rule(
      "month-days",
      "{month} [the] ({d}|{ordinal})[, [the] ({d}|{ordinal})][,] (and|or) [the] ({d}|{ordinal}) [(,|of) {yyyy}]",
      examples: [
        "February 6 and 7": "2024-02-06/2024-02-07", "Feb. 6, 7 and 8": "2024-02-06/2024-02-08",
        "June 3 and 4, 2019": "2019-06-03/2019-06-04", "[February 6] and 9": "2024-02-06",
        "between [May 3 and 9]": "2023-05-03/2023-05-09",
        "[February 6] or 7": "2024-02-06", "June 3 and [9, 2019]": "2019-06-09",
        "June 3 and 4 of 2019": "2019-06-03/2019-06-04",
      ],
      not: [
        "February 9 and 6", "February 6 and 7 soldiers", "February 6 and 9 were hurt", "February 28 and 29 ships",
        "Feb. 30 and 31",
      ]
    ) { match in
      let counts = match.after.0.mark == 0 && !match.after.0.word.isEmpty && !match.has(.yyyy)
      if counts, !NeighbourWords.followingNouns.contains(match.after.0.word),
        !afterDayOfMonth.contains(match.after.0.word)
      {
        return nil
      }
      return match.before.0.word == "between" ? dayRange(match) : daysOfMonth(match)
    },
  ]

  /// Several days of one month, told one by one: one stretch where each follows the one before, else a phrase for each.
  private static func daysOfMonth(_ match: borrowing Match) -> Reading? {
    let places = match.labels.indices.filter { index in
      [WordClass.d.label, WordClass.ordinal.label].contains(match.labels[index])
        && match.tokens[match.tokens.startIndex + index].flags.contains(.number)
    }
    let days = places.map { match.tokens[match.tokens.startIndex + $0].number }
    guard let first = days.first, let last = days.last, days.count > 1, zip(days, days.dropFirst()).allSatisfy(<),
      !match.isWeak(.month), match.tokens.contains(where: { $0.flags.contains(.figures) }),
      Day(year: 2000, month: match.month(), day: last) != nil
    else { return nil }
    if match.says("or") || last - first != days.count - 1 { return separateDays(days, at: places, match) }
    let month = match.month()
    if let year = match.optional(.yyyy) {
      guard let start = TemporalExpression.day(year, month, first), let end = TemporalExpression.day(year, month, last)
      else { return .void }
      return .date(.between(start, end))
    }
    // The last day goes with the first, so that both are of one year.
    let start = TemporalExpression.nearest(.monthDay(month: month, day: first), to: match.publication)
    return .date(.between(start, .shifted(start, by: Period(last - first, .day))))
  }

  /// The days of the month that a match names, in the order of the text.
  private static func days(_ match: borrowing Match) -> [Int] {
    match.tokens.indices.compactMap { index -> Int? in
      let token = match.tokens[index]
      let isDay = [WordClass.d.label, WordClass.ordinal.label].contains(match.labels[index - match.tokens.startIndex])
      return isDay && token.flags.contains(.number) ? token.number : nil
    }
  }

  /// "From April 27 to the third": the last day is of the next month, where the text says that it is a day.
  private static func intoNextMonth(_ match: borrowing Match, _ first: Int, _ last: Int) -> Reading? {
    guard match.labels.last == WordClass.ordinal.label, match.word(match.tokens.count - 2) == "the",
      !match.isWeak(.month), (1...31).contains(last),
      Day(year: 2000, month: match.month(), day: first) != nil
    else { return nil }
    let start = TemporalExpression.nearest(.monthDay(month: match.month(), day: first), to: match.publication)
    return .date(.between(start, .occurrence(1, of: .dayOfMonth(last), from: start)))
  }
  /// "August 6 and 9": a phrase for each day, the one beside the month together with it.
  private static func separateDays(_ days: [Int], at places: [Int], _ match: borrowing Match) -> Reading? {
    // "On February 6 and 9 were hurt" counts people.
    if match.after.0.mark == 0, verbs.contains(match.after.0.word) { return nil }
    let month = match.month()
    let isMonthFirst = match.labels.first == WordClass.month.label
    var parts: [Reading.Part] = []
    for (day, place) in zip(days, places) {
      let date: TemporalExpression?
      if let year = match.optional(.yyyy) {
        date = .day(year, month, day)
      } else {
        date = .nearest(.monthDay(month: month, day: day), to: match.publication)
      }
      guard let reading = Reading.date(date) else { return .void }
      let isFirst = parts.isEmpty
      let isLast = parts.count == days.count - 1
      parts.append(
        Reading.Part(
          tokens: (isFirst && isMonthFirst ? 0 : place)..<(isLast ? match.tokens.count : place + 1),
          reading: reading))
    }
    var reading = parts[0].reading.leavingOut(before: 0, after: match.tokens.count - parts[0].tokens.upperBound)
    reading.others = Array(parts.dropFirst())
    return reading
  }

  private static let verbs = WordSet(words: "is are was were has have had will would")

  private static func dayRange(_ match: borrowing Match) -> Reading? {
    let days = days(match)
    // "From August 10 to 12 May": the second figure is of the month that follows.
    guard days.count == 2, let first = days.first, let last = days.last,
      !(match.after.0.mark == 0 && NeighbourWords.months.contains(match.after.0.word))
    else { return nil }
    let month = match.month()
    if first >= last { return intoNextMonth(match, first, last) }
    guard Day(year: 2000, month: month, day: last) != nil else { return nil }
    if let year = match.optional(.yyyy) {
      guard let start = TemporalExpression.day(year, month, first), let end = TemporalExpression.day(year, month, last)
      else { return nil }
      return .date(.between(start, end))
    }
    if match.isWeak(.month) { return nil }
    func day(_ day: Int) -> TemporalExpression {
      .nearest(.monthDay(month: month, day: day), to: match.publication)
    }
    return .date(.between(day(first), day(last)))
  }
}

extension NeighbourWords {
  /// Names of months, beside a number that goes with them and not with what was matched.
  static let months = WordSet(
    words: """
      january february march april may june july august september october november december jan feb mar apr jun jul aug sep \
      sept oct nov dec
      """)
}
