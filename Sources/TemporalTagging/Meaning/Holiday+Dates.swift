public import CivilTime

extension Holiday {
  /// The days on which the holiday begins in a year of the Gregorian calendar, in order: one for most, none before it was
  /// known or where it is not known for the country, and two in some years for the feasts of Islam.
  ///
  /// - Complexity: O(1).
  public func days(in year: Int, region: Region? = nil) -> [Day] {
    guard let observance = observance(in: region), let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return [] }
    let cycles = (observance.cycle(at: first) - 1)...observance.cycle(at: last)
    return cycles.compactMap { day(inCycle: $0, observance) }.filter { $0.year == year }
  }

  /// The stretch of a cycle, which is a year of the calendar by which the holiday is kept.
  func interval(inCycle cycle: Int, region: Region?) -> CivilInterval? {
    guard let observance = observance(in: region) else { return nil }
    return day(inCycle: cycle, observance).map { CivilInterval(from: $0, to: $0 + length) }
  }

  private func day(inCycle cycle: Int, _ observance: Observance) -> Day? {
    guard let day = observance.day(inCycle: cycle) else { return nil }
    if let since {
      let years = day.year - since
      guard years >= 0, years % interval == 0 else { return nil }
    }
    return day
  }
}

extension Holiday.Observance {
  /// Whether the day may be another than the calculated one.
  var isApproximate: Bool {
    switch self {
    case .islamic: true
    case .since(_, let observance): observance.isApproximate
    default: false
    }
  }

  /// The same day, kept from a year on.
  func since(_ year: Int) -> Self { .since(year, self) }

  /// The number of the year that a day is in, by the calendar of the holiday, or of the one before.
  func cycle(at day: Day) -> Int {
    switch self {
    case .islamic: IslamicCalendar.year(of: day)
    case .hebrew: HebrewCalendar.year(beginningIn: day.year)
    case .since(_, let observance): observance.cycle(at: day)
    default: day.year
    }
  }

  func day(inCycle year: Int) -> Day? {
    switch self {
    case .fixed(let month, let day): Day(year: year, month: month, day: day)
    case .nthWeekday(let n, let weekday, let month): Self.day(n, weekday, month, year)
    case .onOrAfter(let weekday, let month, let day):
      Day(year: year, month: month, day: day).map { $0 + (weekday.rawValue - $0.weekday.rawValue + 7) % 7 }
    case .western(let days): Computus.western(year).map { $0 + days }
    case .orthodox(let days): Computus.orthodox(year).map { $0 + days }
    case .julian(let month, let day): JulianCalendar.day(day, month: month, year: year)
    case .hebrew(let month, let day, let moved):
      HebrewCalendar.day(day, month, year: year).map { $0 + (moved[$0.weekday] ?? 0) }
    case .islamic(let month, let day): IslamicCalendar.day(day, month: month, year: year)
    case .listed(let days): days[year].flatMap { Day(year: year, month: $0 / 100, day: $0 % 100) }
    case .since(let first, let observance): observance.day(inCycle: year).flatMap { $0.year >= first ? $0 : nil }
    case .lunarNewYear: LunarNewYear.day(in: year)
    }
  }

  private static func day(_ n: Int, _ weekday: Weekday, _ month: Int, _ year: Int) -> Day? {
    guard (1...12).contains(month), let first = Day(year: year, month: month, day: 1) else { return nil }
    let offset = (weekday.rawValue - first.weekday.rawValue + 7) % 7
    if n > 0 { return first + (offset + 7 * (n - 1)) }
    let length = Day.length(ofMonth: month, year: year)
    return first + (offset + 7 * ((length - 1 - offset) / 7 + 1 + n))
  }
}
