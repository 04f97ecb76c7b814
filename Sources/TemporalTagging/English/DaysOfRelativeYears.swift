import CivilTime

extension English {
  /// Days whose year is told from another: "25 June last year", "next Friday, May 3".
  static let daysOfRelativeYears: [Rule] = [
    Rule(
      "day of relative year",
      """
      [{weekday}[,]] (({d}|{ordinal})~[of] {month}|the ({d}|{ordinal}) [of] {month}|{month}~[the] ({d}|{ordinal}))[,] [(of|in)] \
      [the] {relative} year
      """,
      examples: [
        "25 June last year": "2023-06-25", "June 25 of last year": "2023-06-25", "May 3 next year": "2025-05-03",
        "the 25th of June last year": "2023-06-25", "Feb. 3 this year": "2024-02-03",
        "Sunday, June 25, last year": "2023-06-25", "April 4 of the following year": "2025-04-04",
      ],
      not: ["June 25, last year's figures", "June 31 last year", "the second June last year"]
    ) { match in
      let (month, day) = (match.month(), match.day())
      let isSpelled = !match.has(.d) && !(match.token(.ordinal)?.flags.contains(.figures) ?? false)
      if match.ownsWhatFollows || isSpelled && match.isWordBeforeMonth && !match.says("of") {
        return nil
      }
      guard Day(year: 2000, month: month, day: day) != nil else { return voidDay(match) }
      let (count, from) = match.relative
      var reading = Reading.date(
        .intersection(.occurrence(count, of: .unit(.year), from: from), .monthDay(month: month, day: day)))
      if match.has(.weekday) { reading?.statedWeekday = match.weekday() }
      return reading
    },
    Rule(
      "relative weekday with its day",
      "[(the|this)] {relative} {weekday}[,] ({month} ({d}|{ordinal})|[the] ({d}|{ordinal}) [of] {month})",
      examples: [
        "next Friday, March 22": "2024-03-22", "this coming Sunday, March 17": "2024-03-17",
        "last Friday, 8 March": "2024-03-08", "last Friday, March eighth": "2024-03-08",
      ],
      not: ["next Friday, June 31", "last Friday, May left"]
    ) { match in
      let (month, day) = (match.month(), match.day())
      guard Day(year: 2000, month: month, day: day) != nil else { return nil }
      // The relative word tells the side, and where weekday and day do not agree, the day stands.
      let isAhead = match.relative.count > 0
      var reading = Reading.date(
        .nearest(
          .intersection(.monthDay(month: month, day: day), .weekday(match.weekday())), to: match.publication))
      if isAhead || match.relative.count < 0 { reading?.statedWeekday = match.weekday() }
      return reading
    },
  ]
}
