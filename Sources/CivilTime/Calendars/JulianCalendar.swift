/// The Julian calendar, by which Orthodox churches keep their fixed feasts.
public enum JulianCalendar: Sendable {
  /// The day with the given numbers; `nil` outside of the years -9999 through 9999, or where the month has none such.
  ///
  /// The arithmetic is Hinnant's `days_from_civil` with a leap year every four years.
  ///
  /// - Complexity: O(1).
  public static func day(_ day: Int, month: Int, year: Int) -> Day? {
    guard (-9999...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let length = month == 2 ? (year.flooredRemainder(by: 4) == 0 ? 29 : 28) : Day.length(ofMonth: month, year: year)
    guard day <= length else { return nil }
    let marchYear = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    // 1 March of year 0 is two days before that of the Gregorian calendar.
    return Day(ordinal: Int32(marchYear * 365 + marchYear.flooredQuotient(by: 4) + dayOfYear - 719_470))
  }
}
