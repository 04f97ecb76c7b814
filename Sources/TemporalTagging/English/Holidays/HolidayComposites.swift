import CivilTime

extension English {
  /// Phrases over the name of a holiday: its year, its neighbours in time, a part of its day.
  static let holidayComposites: [Rule] = [
    Rule(
      "holiday of year", "{holiday}[,] [(of|in)] {date}",
      examples: [
        "Christmas Eve 2022": "2022-12-24", "Easter last year": "2023-04-09",
        "Passover of 2019": "2019-04-20/2019-04-27",
      ],
      not: ["on Monday 2019", "Easter, Monday"]
    ) { match in
      guard let holiday = match.holiday, case .date(let year) = match.mention(.date)?.reading.meaning,
        year.namesYear
      else { return nil }
      return .date(.nth(1, of: .holiday(holiday), in: year), match.mention(.holiday)?.reading.modifier)
    },
    Rule(
      "relative holiday", "{relative} [{relative}] {holiday}",
      examples: [
        "last Thanksgiving": "2023-11-23", "next Good Friday": "2024-03-29", "this past Christmas": "2023-12-25",
        "this Easter": "2024-03-31",
      ],
      not: ["last Monday", "this 2019"]
    ) { match in
      guard let holiday = match.holiday else { return nil }
      let count = match.optional(.relative, 1) ?? match[.relative]
      return .date(
        .occurrence(count.signum(), of: .holiday(holiday), from: match.relative.from),
        match.mention(.holiday)?.reading.modifier)
    },
    Rule(
      "day beside holiday", "[the] (day|week|{date}) (before|after) {holiday}[[,] [(of|in)] {date}]",
      examples: [
        "the day after Christmas": "2023-12-26", "the Monday before Easter 2022": "2022-04-11",
        "the week after Thanksgiving": "2023-W48",
      ],
      not: ["the day after the vote", "May after Easter"]
    ) { match in
      guard let holiday = match.dated(.holiday), let unit = match.unitBesideHoliday else { return nil }
      return .date(
        .occurrence(match.says("before") ? -1 : 1, of: unit, from: holiday), match.mention(.holiday)?.reading.modifier)
    },
    Rule(
      "nth weekday beside holiday", "[the] {ordinal} {date} (before|after) {holiday}[[,] [(of|in)] {date}]",
      examples: [
        "the first Sunday after Easter": "2023-04-16", "the second Friday before Christmas 2022": "2022-12-16",
      ],
      not: ["the first Monday after the vote", "the first May after Easter"]
    ) { match in
      guard let holiday = match.dated(.holiday), case .weekday? = match.unitBesideHoliday,
        (1...9).contains(match[.ordinal])
      else { return nil }
      return .date(
        .occurrence(
          match.says("before") ? -match[.ordinal] : match[.ordinal], of: match.unitBesideHoliday ?? .unit(.day),
          from: holiday), match.mention(.holiday)?.reading.modifier)
    },
    Rule(
      "duration beside holiday of year", "{duration} (before|after) {holiday}[,] [(of|in)] {date}",
      examples: ["two days before Easter 2023": "2023-04-07"], not: ["two days before Easter, Monday"]
    ) { match in
      guard case .duration(let period, .free) = match.mention(.duration)?.reading.meaning, !period.isVague,
        let holiday = match.dated(.holiday)
      else { return nil }
      return .date(
        .shifted(holiday, by: match.says("before") ? -period : period), match.mention(.holiday)?.reading.modifier)
    },
    Rule(
      "every holiday", "{every} {holiday}", examples: ["every Christmas": "XXXX-12-25", "each Easter": "XXXX-XX-XX"],
      not: ["every 2019"]
    ) { match in
      guard let holiday = match.holiday else { return nil }
      return .set(.series(.holiday(holiday)), match.says("each") ? .each : .every)
    },
    Rule(
      "part of holiday", "{holiday} {daypart}",
      examples: ["Christmas Eve night": "2023-12-24TNI", "Easter morning": "2023-04-09TMO"],
      not: ["2019 night"]
    ) { match in
      guard let holiday = match.holiday, holiday.length == 1,
        case .date(let day) = match.mention(.holiday)?.reading.meaning
      else { return nil }
      return .date(.intersection(day, .dayPart(match.dayPart)), match.mention(.holiday)?.reading.modifier)
    },
    Rule(
      "holiday weekend", "{holiday} weekend",
      examples: [
        "Labor Day weekend": "2023-W35-WE", "Thanksgiving weekend": "2023-W47-WE", "Easter weekend": "2023-W14-WE",
      ],
      not: ["Christmas weekend", "2019 weekend"]
    ) { match in
      guard let holiday = match.holiday, case .date(let day) = match.mention(.holiday)?.reading.meaning,
        let step = holiday.weekendAway
      else { return nil }
      return .date(.occurrence(step, of: .unit(.weekend), from: day))
    },
  ]
}

extension Match {
  /// The holiday's day: that of the year beside it, or the nearest.
  fileprivate func dated(_ named: WordClass) -> TemporalExpression? {
    guard let holiday, let finding = mention(named), case .date(let nearest) = finding.reading.meaning else {
      return nil
    }
    let last = [mention(.date, 1), mention(.date)].compactMap(\.self).first {
      $0.range.lowerBound > finding.range.lowerBound
    }
    guard let last else { return nearest }
    guard case .date(let year) = last.reading.meaning, year.namesYear else { return nil }
    return .nth(1, of: .holiday(holiday), in: year)
  }

  /// The unit or the weekday that is counted from a holiday; `nil` where a date stands there that is no weekday.
  fileprivate var unitBesideHoliday: RepeatingInterval? {
    if says("day") { return .unit(.day) }
    if says("week") { return .unit(.week) }
    switch mention(.date)?.reading.meaning {
    case .date(.nearest(.weekday(let weekday), to: .anchor(.publication))): return .weekday(weekday)
    // "The day" and "the week" by themselves are those of publication.
    case .date(.occurrence(0, of: .unit(.day), from: .anchor(.publication))): return .unit(.day)
    case .date(.occurrence(0, of: .unit(.week), from: .anchor(.publication))): return .unit(.week)
    default: return nil
    }
  }

  /// The holiday that the first mention names, by its name alone.
  fileprivate var holiday: Holiday? {
    guard case .date(.nearest(.holiday(let holiday), to: .anchor(.publication))) = mention(.holiday)?.reading.meaning
    else { return nil }
    return holiday
  }
}

extension TemporalExpression {
  /// Whether the expression is a year: "2023", "last year".
  fileprivate var namesYear: Bool {
    switch self {
    case .interval(_, .year), .occurrence(_, .unit(.year), from: .anchor): true
    default: false
    }
  }
}

extension Holiday {
  /// How many weekends lie from the holiday to the one that goes with it: 1 after a Thursday or Friday, -1 before a Monday,
  /// 0 for a Sunday; `nil` for a holiday that is not bound to such a day.
  fileprivate var weekendAway: Int? {
    let weekday: Weekday? =
      switch usual {
      case .nthWeekday(_, let weekday, _), .onOrAfter(let weekday, _, _): weekday
      case .western(let days), .orthodox(let days): Weekday(rawValue: (days + 6 + 7 * 10) % 7 + 1)
      default: nil
      }
    return switch weekday {
    case .monday: -1
    case .thursday, .friday: 1
    case .saturday, .sunday: 0
    default: nil
    }
  }
}
