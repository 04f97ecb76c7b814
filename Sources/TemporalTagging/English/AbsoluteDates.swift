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
      not: [
        "February 30, 2025", "May 2025 elections", "January 18, 1845 GMT", "January 18, 2200 people",
        "on May 3 1500 troops came",
      ]
    ) { day($0) },
    Rule(
      "day-month-year",
      "[{weekday}[,]] [the] ({d}|{ordinal})~[of] {month}[,][-] [(of|in)] ({yyyy}|{spokenYear}|'{twoFigures}|{twoFigures})",
      examples: [
        "11 February 2025": "2025-02-11", "the 6th of February, 2025": "2025-02-06", "5-Aug-2016": "2016-08-05",
        "Tuesday 3 May 2022": "2022-05-03", "3 Aug 96": "1996-08-03", "21-Apr-16": "2016-04-21",
        "14th April 15": "2015-04-14",
      ],
      not: [
        "18 January, 2200 GMT", "18 January, 1945 hours", "18 January 2200 people", "31 April 2024",
        "3 August 20 soldiers", "on 3 August, 44 had left", "on 3 August 96 were hurt", "on 3 August, 70, he said",
        "14th April 15 homes burned", "14 April 15", "15 May-20 June",
      ]
    ) { match in
      if match.has(.twoFigures), NeighbourWords.months.contains(match.after.0.word) { return nil }
      // Two figures are a year where they cannot be anything else.
      if let year = match.optional(.twoFigures), !match.hasHyphen, !match.says("'"),
        !match.closesWithFigures || match.after.0.touching == UInt8(ascii: "-")
          || year <= 31 && !(match.token(.ordinal)?.flags.contains(.figures) ?? false)
      {
        return nil
      }
      return day(match)
    },
    Rule(
      "day of an era",
      "(({d}|{ordinal}) {month}[,]|{month} ({d}|{ordinal})[,]) ((AD {anyYear})|{anyYear} (BC|BCE|AD|CE))",
      examples: ["10 August 88 CE": "0088-08-10", "March 15, 44 BC": "BC0044-03-15", "August 24, AD 79": "0079-08-24"],
      not: ["10 August 88", "31 June 44 BC"]
    ) { match in
      let year = match[.anyYear]
      return .date(.day(match.says("bc") || match.says("bce") ? 1 - year : year, match.month(), match.day()))
    },
    Rule(
      "slashed-day-month-year", "{d}/{month}/({yyyy}|{twoFigures})",
      examples: ["9/Jan/2017": "2017-01-09"]
    ) { day($0) },
    Rule(
      "year-month-day", "{yyyy}[,]~{month}~({d}|{ordinal})",
      examples: ["2024 August 6": "2024-08-06", "2012-Aug-10": "2012-08-10"],
      not: ["in 2024 August 6, 2024, was"]
    ) { match in match.precedesYear ? nil : day(match) },
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
      "weekday (month-day)", "{weekday} \\( {month} ({d}|{ordinal})[[,] {yyyy}] \\)",
      examples: ["Thursday (February 8)": "2024-02-08", "Thursday (February 8, 2024)": "2024-02-08"]
    ) { $0.has(.yyyy) ? day($0) : dayWithoutYear($0) },
    Rule(
      "weekday (day-month)", "{weekday} \\( ({d}|{ordinal}) {month} [{yyyy}] \\)",
      examples: ["Thursday (8 February)": "2024-02-08", "Thursday (8 February 2024)": "2024-02-08"]
    ) { $0.has(.yyyy) ? day($0) : dayWithoutYear($0) },
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
      "iso-month", "{yyyy}-{m}", examples: ["2024-08": "2024-08", "2025-11": "2025-11"],
      not: ["2001-09", "2010-12", "2024-8", "room 2024-08", "1024-08", "2024-08-2"]
    ) { match in
      let (year, month) = (match[.yyyy], match[.m])
      // "2010-12" is as often the years 2010 to 2012; a month is meant where the figures cannot be a later year.
      guard (1900...2099).contains(year), match.tokens.last.map({ $0.end - $0.start }) == 2, month <= year % 100,
        !NeighbourWords.numbered.contains(match.before.0.word), !versionWords.contains(match.before.0.word),
        ![UInt8(ascii: "-"), UInt8(ascii: "/")].contains(match.after.0.touching)
      else { return nil }
      return .date(.month(year, month))
    },
    Rule(
      "basic-date", "{yyyymmdd}", examples: ["dated [20240206]": "2024-02-06", "on [20240206]": "2024-02-06"],
      not: ["call 20240206", "on 20241306", "on 20240230", "since 20240206 units", "on 30240206"]
    ) { match in
      let figures = match[.yyyymmdd]
      guard basicDateWords.contains(match.before.0.word), match.before.0.mark == 0,
        (1900...2100).contains(figures / 10_000),
        match.after.0.mark != 0 || !NeighbourWords.quantities.contains(match.after.0.word)
      else { return nil }
      return .date(.day(figures / 10_000, figures / 100 % 100, figures % 100))
    },
    Rule(
      "the day of the month", "the {ordinal}",
      examples: [
        "on [the 6th]": "2024-03-06", "on [the 22nd]": "2024-02-22", "until [the 12th]": "2024-03-12",
      ],
      not: [
        "for the 6th", "one of the 6th, he said", "on the 6th floor", "on the 32nd", "on the sixth",
        "on the 6th and 7th floors",
      ]
    ) { match in
      let day = match[.ordinal]
      let isWhole =
        match.after.0.word.isEmpty || match.after.0.mark != 0 || afterDayOfMonth.contains(match.after.0.word)
      guard (1...31).contains(day), match.endsInFigures, isWhole,
        beforeDayOfMonth.contains(match.before.0.word)
          || match.before.0.word == "of" && partsOfDays.contains(match.before.1.word),
        match.after.0.touching != UInt8(ascii: "-")
      else { return nil }
      return .date(.nearest(.dayOfMonth(day), to: match.publication))
    },
    Rule(
      "dotted-year-month-day", "({yyyy}/{m}/{d}|{yyyy}.{m}.{d})",
      examples: ["2024/03/15": "2024-03-15", "2024.03.15": "2024-03-15"]
    ) { .date(.day($0[.yyyy], $0[.m], $0[.d])) },
    Rule(
      "month/day/year", "{d}(/|-){d}(/|-)({yyyy}|{twoFigures})",
      examples: [
        "21/02/2025": "2025-02-21", "2/21/25": "2025-02-21", "4-4-2025": "2025-04-04", "2/11/2025": "2025",
      ],
      not: ["13/32/2014", "1-2-3"]
    ) { match in
      let (first, second) = (match[.d, 0], match[.d, 1])
      guard let year = match.year() ?? match.optional(.twoFigures).map({ 2000 + $0 }) else { return nil }
      let date = NumericDate(first, second, year: year)
      return date.days.isEmpty ? nil : .date(.numeric(date))
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
      examples: ["Thursday the 14th": "2024-03-14", "Thu 14th": "2024-03-14"],
      not: ["Monday first", "Friday, the fourth loss in a row", "Friday, the second time"]
    ) { match in
      // "Friday, the fourth" of something.
      guard match.says("the") || match.endsInFigures, match[.ordinal] <= 31, match.endsInFigures || match.endsPhrase
      else { return nil }
      return .date(
        .nearest(.intersection(.dayOfMonth(match[.ordinal]), .weekday(match.weekday())), to: match.publication))
    },
  ]

  private static let versionWords = WordSet(words: "version v release build section chapter")

  /// Words after which eight figures are a date, and not a number that something has.
  private static let basicDateWords = WordSet(words: "on dated date since until by before after published issued")

  /// Words that cannot go on a noun phrase after "the 6th".
  private static let beforeDayOfMonth = WordSet(words: "on until till")
  private static let partsOfDays = WordSet(words: "morning mornings afternoon evening night dawn dusk noon midnight")

  static let afterDayOfMonth = WordSet(
    words: "but when where as that is was were had has with by at in it he she they we there")

  private static func day(_ match: borrowing Match) -> Reading? {
    guard let year = match.year(), !match.endsInNumber(year), !match.opensSentenceWithin else { return nil }
    guard var reading = Reading.date(.day(year, match.month(), match.day())) else { return .void }
    if match.has(.weekday) { reading.statedWeekday = match.weekday() }
    return reading
  }

  private static func dayWithoutYear(_ match: borrowing Match) -> Reading? {
    let (month, day) = (match.month(), match.day())
    guard (1...31).contains(day) else { return nil }
    if match.precedesFarYear { return .void }
    // "11 March 8, 2011": the month is that of the second number.
    if match.precedesDayAndYear { return nil }
    let isSpelled = !match.has(.d) && !(match.token(.ordinal)?.flags.contains(.figures) ?? false)
    // "The second May attack", "of 20 May be ill".
    if isSpelled, match.isWordBeforeMonth, !match.says("of") { return nil }
    if month == 5, !match.endsInFigures, NeighbourWords.afterVerbs.contains(match.after.0.word) { return nil }
    if match.isWeak(.month), !(match.has(.ordinal) && match.says("of")),
      !match.followsTimePreposition || isSpelled && !match.says("the")
    {
      return nil
    }
    // "In May 20 people", but "the Sept. 11 victims", "on May 20 police came" and "on 20 May people fled".
    if NeighbourWords.quantities.contains(match.after.0.word), match.after.0.mark == 0,
      match.before.0.word != "the" && match.before.0.word != "on", match.hasMonthFirst
    {
      return nil
    }
    // The June 4th Movement.
    if match.after.0.word == "movement", match.after.0.isCapitalised, match.after.0.mark == 0 { return .void }
    guard Day(year: 2000, month: month, day: day) != nil else { return voidDay(match) }
    let series = RepeatingInterval.monthDay(month: month, day: day)
    guard match.has(.weekday) else { return .date(.nearest(series, to: match.publication)) }
    return .date(.nearest(.intersection(series, .weekday(match.weekday())), to: match.publication))?
      .stating(match.weekday())
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
  /// Whether the month stands before the day.
  fileprivate var hasMonthFirst: Bool {
    guard let month = labels.firstIndex(of: WordClass.month.label) else { return false }
    return labels.lastIndex { $0 == WordClass.d.label || $0 == WordClass.ordinal.label }.map { month < $0 } ?? false
  }

  /// Whether the figures at the end are no year: "18 January, 2200 GMT", "in January, 2200 people".
  func endsInNumber(_ year: Int) -> Bool {
    guard has(.yyyy), tokens.last?.number == year, after.0.mark == 0 else { return false }
    if NeighbourWords.afterClock.contains(after.0.word) { return true }
    // "On 3 May 1200 people died", but "on 3 May 1200 Richard landed".
    let isRound =
      year < 1900 && year % 100 == 0 && !hasComma && !after.0.isCapitalised && !NeighbourWords.isPastVerb(after.0.word)
    return (isRound || year >= 2100) && !endsPhrase
  }

  /// Whether an ordinal in words stands before the month.
  var isWordBeforeMonth: Bool {
    guard let ordinal = token(.ordinal), let month = token(.month) else { return false }
    return ordinal.start < month.start && !ordinal.flags.contains(.figures)
  }

  /// Whether a year with a comma before it follows, so that the year of the match belongs to what stands before.
  var precedesYear: Bool {
    after.0.isNumber && after.0.mark == UInt8(ascii: ",") && after.0.range.count == 4
  }

  /// Whether a day, a comma and a year follow, so that the month of the match is theirs.
  var precedesDayAndYear: Bool {
    after.0.isNumber && after.0.mark == 0 && after.0.range.count <= 2 && after.1.isNumber
      && after.1.mark == UInt8(ascii: ",") && after.1.range.count == 4
  }

  /// Whether a preposition within the match begins a sentence that no mark parts from the one before it, as a heading
  /// runs into its text: "Friday 5 March In 1967, they met".
  fileprivate var opensSentenceWithin: Bool {
    tokens.dropFirst().contains { token in
      let word = word(of: token)
      return token.flags.contains(.capital) && (word == "in" || word == "of")
    }
  }

  /// Whether two figures end what is said, so that they can be the year of the date before them: "3 Aug 96" alone, but not
  /// "On 3 August, 96 had left", where they count.
  var closesWithFigures: Bool {
    if after.0.word.isEmpty { return true }
    let mark = after.0.mark
    return hasComma ? mark == UInt8(ascii: "(") || mark == UInt8(ascii: ")") : mark != 0
  }

  fileprivate var endsInFigures: Bool { tokens.last?.flags.contains(.figures) ?? false }
}

extension NeighbourWords {
  /// Words that make the figures before them a time of day.
  static let afterClock = WordSet(
    words:
      "gmt utc z est edt cst cdt mst mdt pst pdt bst cet cest eet eest msk ist jst kst hkt aest aedt hours hrs local")
}
