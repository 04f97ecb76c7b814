import CivilTime

extension English {
  /// Two days with their weekdays, of which the last alone has the month: "Monday 20 to Friday 24 September".
  static let weekdayRanges: [Rule] = [
    Rule(
      "weekday-days-month",
      """
      {weekday}[,] [the] ({d}|{ordinal}) (-|–|to|through|thru|until|till|and|or) {weekday}[,] [the] ({d}|{ordinal}) [of] \
      {month}[[,] {yyyy}]
      """,
      examples: [
        "[Monday 5] to Friday 9 February": "2024-02-05", "Monday 5 to [Friday 9 February]": "2024-02-09",
        "[Saturday the 10th] and Sunday the 11th of February 2024": "2024-02-10",
        "[Wednesday 31] – Thursday 1 February": "2024-01-31", "[Sunday 31] to Monday 1 January 2024": "2023-12-31",
      ],
      not: ["Monday 40 to Friday 4 March"]
    ) { match in
      let numbers = match.labels.indices.filter { index in
        [WordClass.d.label, WordClass.ordinal.label].contains(match.labels[index])
      }
      guard numbers.count == 2, let place = match.labels.lastIndex(of: WordClass.weekday.label) else { return nil }
      let days = numbers.map { match.tokens[match.tokens.startIndex + $0].number }
      var (month, year) = (match.month(), match.year())
      guard let end = weekdayOfMonth(match.weekday(1), days[1], month, year) else { return nil }
      // "Wednesday 31 to Thursday 1 February" begins in the month before.
      if days[0] > days[1] {
        if month == 1 { year = year.map { $0 - 1 } }
        month = month == 1 ? 12 : month - 1
      }
      // Without a year, the first day is the latest of its name before the last.
      var start = weekdayOfMonth(match.weekday(0), days[0], month, year)
      if start != nil, year == nil, case .date(let last) = end.meaning {
        start = Reading.date(.occurrence(-1, of: .monthDay(month: month, day: days[0]), from: last))?
          .stating(match.weekday(0))
      }
      guard let start else { return nil }
      var reading = start.leavingOut(after: match.tokens.count - numbers[0] - 1)
      reading.others = [Reading.Part(tokens: place..<match.tokens.count, reading: end)]
      return reading
    }
  ]

  private static func weekdayOfMonth(_ weekday: Weekday, _ day: Int, _ month: Int, _ year: Int?) -> Reading? {
    guard Day(year: 2000, month: month, day: day) != nil else { return nil }
    if let year { return Reading.date(.day(year, month, day))?.stating(weekday) }
    let series = RepeatingInterval.intersection(.monthDay(month: month, day: day), .weekday(weekday))
    return Reading.date(.nearest(series, to: .anchor(.publication)))?.stating(weekday)
  }
}
