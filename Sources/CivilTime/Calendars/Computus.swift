/// Easter Sunday, from which the movable feasts of the churches are counted.
public enum Computus: Sendable {
  /// Easter Sunday of the Gregorian calendar; `nil` before 1583, when there was none.
  ///
  /// The algorithm is the "anonymous Gregorian" one (Meeus, "Astronomical Algorithms", chapter 8).
  ///
  /// - Complexity: O(1).
  public static func western(_ year: Int) -> Day? {
    guard (1583...9999).contains(year) else { return nil }
    let golden = year % 19
    let (century, yearOfCentury) = (year / 100, year % 100)
    let correction = (century + 8) / 25
    let epact = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
    let weekdayTerm = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekdayTerm) / 451
    let sum = epact + weekdayTerm - 7 * shift + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// Easter Sunday of the Orthodox churches; `nil` before 326.
  ///
  /// The algorithm is Meeus' for the Julian Easter (same chapter), whose date is then told as a Gregorian one.
  ///
  /// - Complexity: O(1).
  public static func orthodox(_ year: Int) -> Day? {
    guard (326...9999).contains(year) else { return nil }
    let epact = (19 * (year % 19) + 15) % 30
    let weekdayTerm = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
    let sum = epact + weekdayTerm + 114
    return JulianCalendar.day(sum % 31 + 1, month: sum / 31, year: year)
  }
}
