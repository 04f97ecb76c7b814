import CivilTime

extension English {
  /// Last, this and next week, month and year; spans of several units before and after now.
  static let relativeUnits: [Rule] = [
    Rule(
      "relative-unit", "[the] {relative} [(calendar|fiscal|financial|full|business|trading|working)] {unit}",
      examples: [
        "last week": "2024-W10", "this month": "2024-03", "next year": "2025", "the last year": "P1Y",
        "the current quarter": "2024-Q1", "the next fortnight": "P2W", "the past hour": "PT1H",
        "this weekend": "2024-W11-WE", "the last decade": "201",
        "over [the past week]": "P1W", "during [the last month]": "P1M", "over [the last decade]": "P10Y",
        "in [the past year]": "P1Y", "during [the last year]": "P1Y", "in [last year]": "2023",
        "over [the next week]": "P1W", "in [the coming month]": "P1M", "for [the next decade]": "P10Y",
        "to [this day]": "PRESENT_REF", "the last hours": "PTXH", "in [last weeks]": "PAST_REF",
        "it may last [weeks]": "PXW", "left following [days] of talks": "PXD", "in its [last quarter]": "2023-Q4",
      ],
      not: [
        "on this day in 1815", "the last minute", "the last days of the campaign", "this second",
        "the last week of the campaign",
        "the last year of his life",
        "on his last day", "in her last week in office", "in their last hours", "in my last years",
      ]
    ) { relativeUnit($0) },
    Rule(
      "relative-fiscal-unit", "[the] {relative} fiscal {ordinal} quarter",
      examples: ["the current fiscal first quarter": "2024-Q1"]
    ) { match in
      .date(.nearest(.quarter(match[.ordinal]), to: match.publication))
    },
    Rule(
      "latest year", "[the] latest [fiscal] year", examples: ["the latest fiscal year": "2023"]
    ) { .date(.occurrence(-1, of: .unit(.year), from: $0.publication)) },
    Rule(
      "span of units",
      """
      [the] (last|past|next|coming|upcoming|previous|prior|following|preceding|ensuing) \
      ({n}|[a] {vague}|couple [of]|half|half~[a]~{n}|quarter of a|quarter[-]|{n} (to|or|-|–)~{n}|{n} and a half) [(more|full|consecutive|straight|trading|business|working)] {unit}
      """,
      examples: [
        "the upcoming two quarters": "P2Q", "the past six months": "P6M", "the next few days": "PXD",
        "the last two weeks": "P2W", "the past two and a half years": "P2Y6M", "the last quarter of a century": "P25Y",
        "the next half dozen years": "P6Y", "the past quarter-century": "P25Y",
        "it could last [two weeks]": "P2W", "to last [several more months]": "PXM",
        "left following [18 days] of talks": "P18D", "he could not last [five minutes]": "PT5M",
        "[the last 20 years] of his life": "P20Y", "in her [last two weeks] in office": "P2W",
      ],
      not: ["the last 1990s", "the last quarter of a game", "the next half dozen eggs"]
    ) { match in
      if match.has(.n), !(1...9999).contains(match[.n]) { return nil }
      return match.amount.flatMap { wholeUnits(match) ?? spanned(match, $0) }
    },
    Rule(
      "span of a unit and a half", "[the] (last|past|next|coming) {unit} and a half",
      examples: ["the past year and a half": "P1Y6M"], not: ["the past year and a half-finished bridge"]
    ) { match in
      match.after.0.touching == UInt8(ascii: "-") ? nil : spanned(match, Period(1, and: 50, match.unit()))
    },
    Rule(
      "units to come", "{n} (upcoming|next|coming) {unit}", examples: ["two upcoming weeks": "P2W"]
    ) { match in wholeUnits(match) ?? spanned(match, match.period(match[.n])) },
    Rule(
      "week number", "[{yyyy}] week {n} [of {yyyy}]", examples: ["week 32 of 2023": "2023-W32"],
      not: ["week 60", "week 12 of the trial", "a touchdown in week 12", "they lost in Week 12"]
    ) { match in
      // "Week 12 of the trial"; "in Week 12" of a league.
      if !match.has(.yyyy), match.isFirstCapitalised, !match.opensSentence { return nil }
      guard (1...53).contains(match[.n]), match.after.0.word != "of" || match.after.0.mark != 0 else { return nil }
      if let year = match.optional(.yyyy) {
        return .date(TemporalExpression.year(year).map { .intersection($0, .week(match[.n])) })
      }
      let year = TemporalExpression.occurrence(0, of: .unit(.year), from: match.publication)
      return .date(.intersection(year, .week(match[.n])))?.unless(.game)
    },
    Rule(
      "nth unit of month",
      "[the] ({ordinal}|last|{ordinal}~last) (week|weekend|day) (of|in) {month}[[,] {yyyy}|[,] {relative} year]",
      examples: [
        "the second week of May 2022": "2022-W19", "the last weekend in June 2022": "2022-W25-WE",
        "the second-last day of May": "2024-05-30",
      ]
    ) { match in
      let unit: CalendarUnit = match.says("week") ? .week : match.says("day") ? .day : .weekend
      return .date(month(match).map { .nth(match.numberInWhole, of: .unit(unit), in: $0) })
    },
    Rule(
      "nth unit of year",
      "[the] ({ordinal}|last|{ordinal}~last) (week|weekend|day|month) of ({yyyy}|{spokenYear}|the (year|month)|{relative} (year|month))",
      examples: [
        "the last week of 2021": "2021-W52", "the first week of 2022": "2022-W01",
        "the twenty-sixth day of the month": "2024-03-26",
        "the third week of two thousand and twenty-seven": "2027-W03",
        "the third-last week of 2018": "2018-W50",
      ],
      not: [
        "the last day of the week", "the second day of the monthly talks", "the last day of this year's festival",
        "the second day of last month\u{2019}s strike",
      ]
    ) { match in
      // "The last day of this year's festival" is the festival's.
      if match.ownsWhatFollows { return nil }
      let unit: CalendarUnit =
        match.says("week") ? .week : match.says("day") ? .day : match.says("weekend") ? .weekend : .month
      let n = match.numberInWhole
      guard let year = match.year() else {
        if match.has(.spokenYear) { return nil }
        let (count, from) = match.relative
        let whole: CalendarUnit = match.says("year") ? .year : .month
        return .date(.nth(n, of: .unit(unit), in: .occurrence(count, of: .unit(whole), from: from)))
      }
      return .date(TemporalExpression.year(year).map { .nth(n, of: .unit(unit), in: $0) })
    },
  ]

  private static func spanned(_ match: borrowing Match, _ period: Period) -> Reading? {
    // "It will last two weeks": the verb.
    if match.word(0) == "last", beforeVerbs.contains(match.before.0.word) {
      return .duration(period)?.leavingOut(before: 1)
    }
    // "Following 18 days of talks": a preposition.
    if match.word(0) == "following", match.after.0.word == "of", match.before.0.word != "in" {
      return .duration(period)?.leavingOut(before: 1)
    }
    if isOfSomething(match) { return .duration(period) }
    let (isAhead, base) = direction(match)
    return .duration(period, isAhead ? .beginning(base) : .ending(base))
  }

  /// Whether somebody or something else has the last weeks, so that they are not those up to now: "the last 20 years of his
  /// life", "in her last two weeks in office".
  private static func isOfSomething(_ match: borrowing Match) -> Bool {
    guard match.says("last") else { return false }
    if !match.says("the"), NeighbourWords.possessives.contains(match.before.0.word) { return true }
    return match.after.0.word == "of" && match.after.0.mark == 0 && determiners.contains(match.after.1.word)
  }

  /// Quarters, which are of the calendar wherever somebody counts them, and days of work, between which others lie.
  private static func wholeUnits(_ match: borrowing Match) -> Reading? {
    let isWork =
      match.unit() == .day && (match.says("business") || match.says("trading") || match.says("working"))
    guard isWork || match.unit() == .quarter, let period = match.amount, case .whole(let number) = period.leading.count,
      period.trailing.isEmpty, number > 0
    else { return nil }
    let series = isWork ? RepeatingInterval.workday : .unit(.quarter)
    let (isAhead, base) = direction(match)
    let count = Int(number)
    let (first, last) = isAhead ? (1, count) : (-count, -1)
    return .duration(
      period,
      .covering(.between(.occurrence(first, of: series, from: base), .occurrence(last, of: series, from: base))))
  }

  /// On which side of which time a span lies.
  private static func direction(_ match: borrowing Match) -> (isAhead: Bool, from: TemporalExpression) {
    if match.says("following") || match.says("ensuing") { return (true, .anchor(.previous)) }
    if match.says("previous") || match.says("preceding") || match.says("prior") { return (false, .anchor(.previous)) }
    return (match.says("next") || match.says("coming") || match.says("upcoming"), match.publication)
  }

  /// Words before the verb "last".
  private static let beforeVerbs = WordSet(
    words:
      "to will would could may might can should must ll not t did does do couldnt cant wont didnt doesnt only usually typically normally often likely probably"
  )

  private static func relativeUnit(_ match: borrowing Match) -> Reading? {
    let unit = match.unit()
    // This Week and USA Today are names.
    if match.token(.unit)?.flags.contains(.capital) ?? false, !match.opensSentence { return nil }
    // "The last quarter mile".
    if match.unit() == .quarter, match.after.0.mark == 0, NeighbourWords.afterFractions.contains(match.after.0.word) {
      return .void
    }
    guard unit >= .hour else { return nil }
    // "On his last day", "in her last years": the end of something of theirs.
    if match.word(0) == "last", unit != .quarter, match.tokens.count == 2,
      NeighbourWords.possessives.contains(match.before.0.word)
    {
      return .void
    }
    let isSeveral = match.token(.unit).map { isPlural(match, $0) } ?? false
    // "It may last weeks": the verb. Nobody leaves out the article of "the last weeks" but after "in".
    if isSeveral, match.word(0) == "last", match.before.0.word != "in" || match.before.0.mark != 0 {
      let isVerb = beforeVerbs.contains(match.before.0.word) || match.before.0.word == "that"
      return isVerb ? Reading.duration(Period(.vague, unit))?.leavingOut(before: 1) : .void
    }
    // "The last days of the campaign" are the campaign's, and those of June are June's.
    if isSeveral, match.word(1) == "last", match.after.0.word == "of", match.after.0.mark == 0 { return nil }
    // "On this day in 1815": not the one of publication.
    if unit == .day, match.says("this"), match.after.0.word == "in", match.after.0.mark == 0, match.after.1.isNumber {
      return .void
    }
    // "It stands to this day."
    if unit == .day, match.tokens.count == 2, match.says("this"), match.before.0.word == "to" {
      return .vague(.present)
    }
    guard unit >= .day, match[.unit] != fortnight else {
      if isSeveral { return .duration(Period(.vague, unit)) }
      if match.says("next") || match.says("coming") { return .duration(match.period(1), .beginning(match.publication)) }
      return match.says("past") || match.says("last") ? .duration(match.period(1), .ending(match.publication)) : nil
    }
    if isSeveral {
      // "Following days of talks": a preposition.
      if match.says("following"), !match.says("the"), match.after.0.word == "of" {
        return Reading.duration(Period(.vague, unit))?.leavingOut(before: 1)
      }
      let isPast = match[.relative] < 0
      if match[.relative] == 2 { return .date(.shifted(.anchor(.previous), by: Period(.vague, unit))) }
      return match[.relative] == 0 ? nil : isPast ? .vague(.past) : .vague(.future)
    }
    if match.says("the"), match.says("last"), match.after.0.word == "of", match.after.0.mark == 0,
      determiners.contains(match.after.1.word)
    {
      // The last week of the campaign is the campaign's.
      return .void
    }
    if match.after.0.word == "of", match.after.0.mark == 0, match.after.1.isNumber, match.after.1.mark == 0 {
      // "The last week of 9999", a year that is none here.
      return .void
    }
    if isUpToNow(match),
      unit == .week || unit == .month || unit == .year || unit == .decade && match.before.0.word != "in"
    {
      return .duration(match.period(1), .ending(match.publication))
    }
    if match.tokens.count == 3, match.says("the"), match.says("next") || match.says("coming"),
      spanning.contains(match.before.0.word), unit == .week || unit == .month || unit == .decade
    {
      return .duration(match.period(1), .beginning(match.publication))
    }
    let (count, from) = match.relative
    let reading = Reading.date(.occurrence(count, of: .unit(unit), from: isTold(match) ? .anchor(.previous) : from))
    return unit == .quarter ? reading?.unless(.game) : reading
  }

  /// "Over the past week", "over the last month": what lies right behind the day of publication, and no week of the calendar.
  private static func isUpToNow(_ match: borrowing Match) -> Bool {
    guard match.tokens.count == 3, match.says("the") else { return false }
    return match.says("past") || match.says("last") && spanning.contains(match.before.0.word)
  }

  /// "The next month, they met": the one after the time told last, unless a span or a verb looks ahead from now.
  private static func isTold(_ match: borrowing Match) -> Bool {
    match.tokens.count == 3 && match.says("the") && match.says("next") && match.endsPhrase
      && !spanning.contains(match.before.0.word) && !NeighbourWords.seasonVerbs.contains(match.after.0.word)
  }

  private static let determiners = WordSet(words: "the a an his her its their our my your this that")

  /// Words before a length of time that is counted from now.
  private static let spanning = WordSet(words: "in over during within for throughout across")

  /// Whether a unit's word is a plural.
  static func isPlural(_ match: borrowing Match, _ token: Token) -> Bool {
    plurals.contains(match.word(of: token))
  }

  private static let plurals = WordSet(
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
