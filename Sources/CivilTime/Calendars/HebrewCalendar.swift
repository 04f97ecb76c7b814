/// The arithmetic Hebrew calendar, whose days are told here as the days of the Gregorian one on whose eve they begin.
///
/// The algorithm is that of Reingold and Dershowitz, "Calendrical Calculations", chapter "The Hebrew Calendar". The
/// calendar is computed, not observed, so its dates are exact.
public enum HebrewCalendar: Sendable {
  /// The months from Nisan; `adar` is Adar II in leap years, which keeps the feasts of Adar.
  public enum Month: Int, CaseIterable, Hashable, Sendable {
    case nisan = 1
    case iyar, sivan, tammuz, av, elul, tishri, marheshvan, kislev, tevet, shevat, adar
  }

  /// The day of a year of the era of the world, which begins with Tishri; `nil` outside of years 1 through 13,000.
  ///
  /// - Parameter day: 1 through 30; a day that the month does not have runs into the next month.
  ///
  /// - Complexity: O(1).
  public static func day(_ day: Int, _ month: Month, year: Int) -> Day? {
    guard (1...13_000).contains(year), (1...30).contains(day) else { return nil }
    let isLeap = isLeap(year)
    // The months of the year in their order, and how long each of those before is.
    var days = newYear(year)
    let length = newYear(year + 1) - days
    let order: [Month] = [.tishri, .marheshvan, .kislev, .tevet, .shevat, .adar, .nisan, .iyar, .sivan, .tammuz, .av]
    for earlier in order {
      if earlier == .adar, isLeap { days += 30 }
      if earlier == month { break }
      days += Self.length(of: earlier, inYearOf: length)
    }
    return Day(ordinal: Int32(days + day - 1))
  }

  /// The year that begins in the autumn of a Gregorian one.
  public static func year(beginningIn year: Int) -> Int { year + 3761 }

  private static func isLeap(_ year: Int) -> Bool { (7 * year + 1) % 19 < 7 }

  private static func length(of month: Month, inYearOf days: Int) -> Int {
    switch month {
    case .marheshvan: days % 10 == 5 ? 30 : 29
    case .kislev: days % 10 == 3 ? 29 : 30
    case .nisan, .sivan, .av, .tishri, .shevat: 30
    case .iyar, .tammuz, .elul, .tevet, .adar: 29
    }
  }

  /// The ordinal of 1 Tishri.
  private static func newYear(_ year: Int) -> Int {
    let (before, this, after) = (elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1))
    // No year is 356 or 382 days long.
    let delay = after - this == 356 ? 2 : this - before == 382 ? 1 : 0
    // 7 October 3761 BC of the Julian calendar, less the day that `elapsedDays` counts from.
    return this + delay - 2_092_590
  }

  /// Days from the epoch to the mean new moon of Tishri, put off where it falls on a Sunday, Wednesday or Friday.
  private static func elapsedDays(_ year: Int) -> Int {
    let months = (235 * year - 234).flooredQuotient(by: 19)
    // An hour has 1080 parts, a day 25,920.
    let parts = 12_084 + 13_753 * months
    let day = 29 * months + parts.flooredQuotient(by: 25_920)
    return (3 * (day + 1)).flooredRemainder(by: 7) < 3 ? day + 1 : day
  }
}
