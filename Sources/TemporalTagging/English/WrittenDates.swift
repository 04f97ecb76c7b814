import CivilTime

extension English {
  /// Days whose number or year is written in words, or whose parts stand in an unusual order.
  static let writtenDates: [Rule] = [
    Rule(
      "month-day in words", "[{weekday}[,]] {month} {spelled}[[,] ({yyyy}|{spokenYear})]",
      examples: [
        "May twenty-nine": "2023-05-29", "January twenty two, 2018": "2018-01-22",
        "Monday, January twenty-two, 2018": "2018-01-22", "May twenty-one nineteen ninety-six": "1996-05-21",
      ],
      not: ["in May twenty-nine workers", "in May twenty", "June thirty-one, 2018"]
    ) { match in
      let day = match[.spelled]
      let hasYear = match.has(.yyyy) || match.has(.spokenYear)
      // One word alone is as often a number of what follows.
      guard (21...29).contains(day) || day == 31, hasYear || match.endsPhrase && !match.isWeak(.month)
      else { return nil }
      return writtenDay(match, hasYear: hasYear)
    },
    Rule(
      "day in words", "[{weekday}[,]] [the] {spelled}~{month}[,] ({yyyy}|{spokenYear})",
      examples: [
        "twenty-five January nineteen eighty-six": "1986-01-25", "Friday, six May 2022": "2022-05-06",
        "six April seventeen hundred thirty-three": "1733-04-06",
      ],
      not: ["forty May 2022", "thirty-one June 2022"]
    ) { writtenDay($0, hasYear: true) },
    Rule(
      "month in figures of a date", "({yyyy}/{month}/{d}|{yyyy}/{d}/{month}|{month}-{yyyy}-{d})",
      examples: ["2019/Sep/01": "2019-09-01", "2020/23/Sep": "2020-09-23", "September-2020-23": "2020-09-23"],
      not: ["2019/Feb/30"]
    ) { match in
      guard let year = match.year() else { return nil }
      return .date(.day(year, match.month(), match.day())) ?? .void
    },
  ]

  private static func writtenDay(_ match: borrowing Match, hasYear: Bool) -> Reading? {
    let (month, day) = (match.month(), match[.spelled])
    guard (1...31).contains(day) else { return nil }
    guard hasYear else {
      guard Day(year: 2000, month: month, day: day) != nil else { return nil }
      let series = RepeatingInterval.monthDay(month: month, day: day)
      guard match.has(.weekday) else { return .date(.nearest(series, to: match.publication)) }
      return .date(.nearest(.intersection(series, .weekday(match.weekday())), to: match.publication))?
        .stating(match.weekday())
    }
    guard let year = match.year() else { return nil }
    guard var reading = Reading.date(.day(year, month, day)) else { return .void }
    if match.has(.weekday) { reading.statedWeekday = match.weekday() }
    return reading
  }
}
