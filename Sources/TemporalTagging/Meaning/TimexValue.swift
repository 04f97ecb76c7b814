import CivilTime

extension Timex {
  /// The `type` attribute of TIMEX3.
  public var kind: TimexKind {
    switch meaning {
    case .date(let expression): expression.isTimeOfDay ? .time : .date
    case .duration: .duration
    case .set: .set
    case .vague: .date
    case .unspecified(let series): series.granularity < .day ? .time : .date
    }
  }

  /// The `value` attribute of TIMEX3, as TimeML writes it.
  ///
  /// - Parameter resolution: What the expression resolved to; without it, a date has `X` for what the phrase leaves open:
  ///   `XXXX-08-08`, `XXXX-WXX-1`.
  public func value(_ resolution: Resolution?) -> String { meaning.value(resolution, zone) }
}

extension Meaning {
  /// The value of TIMEX3.
  ///
  /// - Parameter zone: The clock that a time of day is told by.
  fileprivate func value(_ resolution: Resolution?, _ zone: ClockZone?) -> String {
    switch self {
    case .date(.shifted(_, let period)) where period.isVague:
      return (period.isNegative ? VagueReference.past : .future).rawValue
    case .date(let expression):
      let value = expression.value(resolution)
      guard let zone else { return value }
      return value + zone.suffix
    case .duration(let period, _): return period.isoText
    case .set(let recurrence): return recurrence.timexValue
    case .vague(let reference): return reference.rawValue
    case .unspecified(let series): return series.timexValue
    }
  }
}

extension TemporalExpression {
  /// The value without its zone.
  fileprivate func value(_ resolution: Resolution?) -> String {
    guard let resolution else { return openValue }
    if resolution.named.granularity > .day, case .intersection = self, isTimeOfDay {
      return clockValue(onDayOf: resolution.named)
    }
    return clockValue(resolution.named) ?? resolution.named.timexValue
  }

  /// The value of a time of day of which only the year or the month is known: `2008-XX-XXT12:00`.
  private func clockValue(onDayOf whole: ReferenceTime) -> String {
    let known = whole.timexValue
    let day = whole.granularity == .month ? known + "-XX" : whole.granularity == .year ? known + "-XX-XX" : "XXXX-XX-XX"
    return day + openValue.drop { $0 != "T" }
  }

  /// The value of a time on the clock: with its minutes, as TimeML writes "5 p.m." too; `nil` for anything else.
  ///
  /// How finely it is meant is for the granularity to say.
  fileprivate func clockValue(_ time: ReferenceTime) -> String? {
    guard time.granularity < .day else { return nil }
    switch self {
    case .intersection(_, .timeOfDay(_, _, nil)): return time.interval.start.isoText(through: .minute)
    case .between(.intersection(_, .timeOfDay(_, _, nil)), .intersection(_, .timeOfDay(_, _, nil))):
      return time.interval.start.isoText(through: .minute) + "/" + time.interval.end.isoText(through: .minute)
    default: return nil
    }
  }

  /// Whether the expression names a time finer than a day, whatever the context.
  var isTimeOfDay: Bool {
    switch self {
    case .anchor, .numeric: false
    case .interval(_, let granularity): granularity < .day
    case .occurrence(_, let series, _), .nearest(let series, _), .nth(_, let series, _), .intersection(_, let series):
      series.granularity < .day
    case .shifted(let base, let period): period.finestUnit < .day || base.isTimeOfDay
    case .adjoining(let period, _): period.finestUnit < .day
    case .between(let first, let last): first.isTimeOfDay && last.isTimeOfDay
    }
  }
}

extension ReferenceTime {
  /// The time as TIMEX3 writes it: `2025-02-06`, `2025-W06`, `2025-W06-WE`, `2025-Q1`, `2025-SU`, `199`, `19`,
  /// `2025-02-06TMO`, `2025-02-06T10:35`; a stretch of several cells from one to the other, with a slash.
  public var timexValue: String {
    if interval.isOpenStart { return VagueReference.past.rawValue }
    if interval.isOpenEnd { return VagueReference.future.rawValue }
    // One day of the common era, as most times are.
    if granularity == .day, interval.end.seconds - interval.start.seconds == 86_400, interval.start.secondOfDay == 0,
      interval.start.seconds > Self.commonEra
    {
      return interval.start.day.description
    }
    if let text = wholeMonths { return text }
    let first = Self.cell(interval, at: interval.start, granularity)
    if isWithinCell { return first }
    let last = Self.cell(interval, at: interval.end.adding(seconds: -1), granularity)
    return first == last || granularity < .day ? first : "\(first)/\(last)"
  }

  /// A year or a month of the common era from its first second to its last; `nil` for all else.
  private var wholeMonths: String? {
    guard granularity == .year || granularity == .month, interval.start.seconds > Self.commonEra,
      interval.start.secondOfDay == 0
    else { return nil }
    let (year, month, day) = interval.start.day.civil
    let isYear = granularity == .year
    guard day == 1, !isYear || month == 1,
      let next = Day(
        year: isYear || month == 12 ? year + 1 : year, month: isYear || month == 12 ? 1 : month + 1, day: 1),
      interval.end == CivilMoment(next)
    else { return nil }
    return isYear ? Self.yearText(year) : Self.part(month, digits: 2, after: "-", of: year)
  }

  /// Whether the time begins and ends in one cell of the common era, so that one name tells it.
  private var isWithinCell: Bool {
    guard interval.start.seconds > Self.commonEra else { return false }
    let (grid, unit) = (CalendarGrid(), CalendarUnit(granularity))
    return grid.index(of: unit, at: interval.start) == grid.index(of: unit, at: interval.end.adding(seconds: -1))
  }

  /// When the common era begins, in seconds before 1970.
  private static var commonEra: Int64 { -62_135_596_800 }

  private static func cell(_ interval: CivilInterval, at moment: CivilMoment, _ granularity: Granularity) -> String {
    let day = moment.day
    let (year, month, _) = day.civil
    switch granularity {
    case .second: return moment.isoText(through: .second)
    case .minute: return moment.isoText(through: .minute)
    case .hour: return moment.isoText(through: .hour)
    case .dayPart:
      return DayPart.allCases.first { $0.start % 86_400 == moment.secondOfDay && $0.length == interval.length }
        .map { "\(day)\($0.timexCode)" } ?? day.description
    case .day: return year > 0 ? day.description : yearText(year) + day.description.suffix(6)
    case .weekend: return "\(ISOWeek(containing: day))-WE"
    // The ISO week of the middle, for weeks that begin on another day than Monday.
    case .week: return ISOWeek(containing: interval.length == 7 * 86_400 ? interval.middle.day : day).description
    case .season:
      guard case .season(let season, let year) = EDTFPoint(containing: moment, at: .season) else { return "XXXX" }
      return "\(yearText(year))-\(season.timexCode)"
    case .quarter: return part((month + 2) / 3, digits: 1, after: "-Q", of: year)
    case .half: return part(month <= 6 ? 1 : 2, digits: 1, after: "-H", of: year)
    case .month: return part(month, digits: 2, after: "-", of: year)
    case .year: return yearText(year)
    case .decade: return String(yearText(year).dropLast(1))
    // Counted by their first digits, which the year before the common era begins with, too.
    case .century: return year == 0 ? "00" : String(yearText(year).dropLast(2))
    case .millennium: return year == 0 ? "0" : String(yearText(year).dropLast(3))
    }
  }

  private static func part(_ number: Int, digits: Int, after mark: StaticString, of year: Int) -> String {
    year > 0
      ? ISOText.part(number, digits: digits, after: mark, of: year)
      : "BC" + ISOText.part(number, digits: digits, after: mark, of: 1 - year)
  }

  /// Four digits, or `BC` and the year before Christ, as TIMEX2 has it.
  private static func yearText(_ year: Int) -> String {
    let digits = EDTFPoint.year(year > 0 ? year : 1 - year).description
    return year > 0 ? digits : "BC" + digits
  }
}

extension CivilInterval {
  /// Its seconds; 0 for an open one.
  fileprivate var length: Int64 { isOpenStart || isOpenEnd ? 0 : end.seconds - start.seconds }
}

extension DayPart {
  /// Seconds from its beginning to its end.
  fileprivate var length: Int64 { Int64(end - start) }

  /// What follows the day in TIMEX3.
  var timexCode: String {
    switch self {
    case .morning: "TMO"
    case .noon: "T12:00"
    case .afternoon: "TAF"
    case .evening: "TEV"
    case .night: "TNI"
    case .daytime: "TDT"
    case .midnight: "T24:00"
    }
  }
}

extension Season {
  /// What follows the year in TIMEX3.
  var timexCode: String {
    switch self {
    case .spring: "SP"
    case .summer: "SU"
    case .autumn: "FA"
    case .winter: "WI"
    }
  }
}
