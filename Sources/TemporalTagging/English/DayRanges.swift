import CivilTime

extension English {
  /// Days of one month from the first to the last: "Feb. 3-5".
  static let dayRanges: [Rule] = [
    Rule(
      "month-day-day",
      "{month} [the] ({d}|{ordinal}) (-|–|to|through|thru|until|till) [the] ({d}|{ordinal})[[,] {yyyy}]",
      examples: ["Feb. 3-5": "2024-02-03/2024-02-05", "August 10 to 22, 2012": "2012-08-10/2012-08-22"],
      not: ["Feb. 5-3", "March 5-31-2"]
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
      "{month} [the] ({d}|{ordinal})[, [the] ({d}|{ordinal})][,] (and|or) [the] ({d}|{ordinal})[, {yyyy}]",
      examples: [
        "February 6 and 7": "2024-02-06/2024-02-07", "Feb. 6, 7 and 8": "2024-02-06/2024-02-08",
        "June 3 and 4, 2019": "2019-06-03/2019-06-04", "[February 6] and 9": "2024-02-06",
        "[February 6] or 7": "2024-02-06", "June 3 and [9, 2019]": "2019-06-09",
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
      return daysOfMonth(match)
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
    let days = (0..<2).compactMap { match.optional(.d, $0) } + (0..<2).compactMap { match.optional(.ordinal, $0) }
    guard days.count == 2, let first = days.min(), let last = days.max(), first < last else { return nil }
    // Figures before words is the only way in which the order is not known; then the smaller is the first.
    if match.has(.d) != match.has(.ordinal), days[0] > days[1] { return nil }
    let month = match.month()
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
