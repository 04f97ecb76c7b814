public import CivilTime

extension Holiday {
  /// The day of the holiday in a year.
  public func day(in year: Int) -> Day? {
    switch observance {
    case .fixed(let month, let day): Day(year: year, month: month, day: day)
    case .nthWeekday(let n, let weekday, let month): Self.day(n, weekday, month, year)
    case .afterNthWeekday(let days, let n, let weekday, let month): Self.day(n, weekday, month, year).map { $0 + days }
    case .western(let days): Self.westernEaster(year).map { $0 + days }
    case .orthodox(let days): Self.orthodoxEaster(year).map { $0 + days }
    }
  }

  private static func day(_ n: Int, _ weekday: Weekday, _ month: Int, _ year: Int) -> Day? {
    guard (1...12).contains(month), let first = Day(year: year, month: month, day: 1) else { return nil }
    let offset = (weekday.rawValue - first.weekday.rawValue + 7) % 7
    if n > 0 { return first + (offset + 7 * (n - 1)) }
    let length = Day.length(ofMonth: month, year: year)
    return first + (offset + 7 * ((length - 1 - offset) / 7 + 1 + n))
  }

  /// Easter Sunday of the Gregorian calendar, by the "anonymous Gregorian" algorithm (Meeus, "Astronomical Algorithms",
  /// chapter 8); before 1583 there was none.
  private static func westernEaster(_ year: Int) -> Day? {
    guard year >= 1583 else { return nil }
    let golden = year % 19
    let (century, yearOfCentury) = (year / 100, year % 100)
    let correction = (century + 8) / 25
    let epact = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
    let weekdayTerm = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekdayTerm) / 451
    let sum = epact + weekdayTerm - 7 * shift + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// Easter Sunday of the Orthodox churches as a Gregorian date: Meeus' Julian Easter, and the calendars' difference.
  private static func orthodoxEaster(_ year: Int) -> Day? {
    guard year >= 326 else { return nil }
    let epact = (19 * (year % 19) + 15) % 30
    let weekdayTerm = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
    let sum = epact + weekdayTerm + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1).map { $0 + (year / 100 - year / 400 - 2) }
  }
}
