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
