/// The tabular Islamic calendar, which is right to within a day or two: the true month begins when the moon is sighted.
///
/// The algorithm is that of Reingold and Dershowitz, "Calendrical Calculations", chapter "The Islamic Calendar": a cycle
/// of 30 years with 11 leap days, counted from 16 July 622 of the Julian calendar.
public enum IslamicCalendar: Sendable {
  /// The day of a year of the Hijra by the table; `nil` outside of years 1 through 9600.
  ///
  /// - Parameters:
  ///   - day: 1 through 30.
  ///   - month: 1, Muharram, through 12, Dhu al-Hijja; 9 is Ramadan.
  ///
  /// - Complexity: O(1).
  public static func day(_ day: Int, month: Int, year: Int) -> Day? {
    guard (1...9600).contains(year), (1...12).contains(month), (1...30).contains(day) else { return nil }
    let days = (year - 1) * 354 + (3 + 11 * year) / 30 + 29 * (month - 1) + month / 2 + day
    return Day(ordinal: Int32(epoch + days - 1))
  }

  /// The year of the Hijra that a day is in.
  public static func year(of day: Day) -> Int {
    (30 * (Int(day.ordinal) - epoch) + 10_646).flooredQuotient(by: 10_631)
  }

  /// The ordinal of the first day of year 1.
  private static let epoch = -492_148
}
