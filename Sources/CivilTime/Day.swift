/// A day of the proleptic Gregorian calendar, with no time zone and no clock.
///
/// Years are astronomical: year 0 is 1 BC, year -1 is 2 BC.
public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01, which is 0; earlier days are negative.
  public let ordinal: Int32

  /// Creates the day at a distance from 1970-01-01, in days, negative before it.
  public init(ordinal: Int32) { self.ordinal = ordinal }

  /// Creates the day with the given numbers, or `nil` when the calendar has no such day.
  ///
  /// - Parameters:
  ///   - year: The astronomical year, -9999 through 9999.
  ///   - month: 1 through 12.
  ///   - day: 1 through the length of the month.
  public init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(ordinal: Day.ordinal(year: year, month: month, day: day))
  }

  /// The number of days in a month: 28 through 31.
  ///
  /// - Precondition: `month` is 1 through 12.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    month == 2 ? (isLeap(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1)
  }

  /// Whether February of the year has 29 days.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = (Int(ordinal) + 3) % 7
    return Weekday(rawValue: (index < 0 ? index + 7 : index) + 1)!
  }

  /// The astronomical year: 0 is 1 BC.
  public var year: Int { civil.year }
  /// The month of the year, 1 through 12.
  public var month: Int { civil.month }
  /// The day of the month, 1 through 31.
  public var day: Int { civil.day }

  /// Year, month and day at once, for the price of one conversion.
  ///
  /// The algorithm is `civil_from_days` of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(ordinal) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// `days_from_civil` of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  static func ordinal(year: Int, month: Int, day: Int) -> Int32 {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }
}

extension Day: Comparable {
  /// Whether a day is before another.
  public static func < (left: Self, right: Self) -> Bool { left.ordinal < right.ordinal }
  /// So many days later; beyond 32 bits, the last day that they hold.
  public static func + (day: Self, days: Int) -> Self {
    let (sum, overflow) = Int(day.ordinal).addingReportingOverflow(days)
    return Day(ordinal: overflow ? (days < 0 ? .min : .max) : Int32(clamping: sum))
  }
  /// So many days earlier; beyond 32 bits, the first day that they hold.
  public static func - (day: Self, days: Int) -> Self {
    let (difference, overflow) = Int(day.ordinal).subtractingReportingOverflow(days)
    return Day(ordinal: overflow ? (days < 0 ? .max : .min) : Int32(clamping: difference))
  }
  /// The number of days from the second to the first.
  public static func - (left: Self, right: Self) -> Int { Int(left.ordinal) - Int(right.ordinal) }
}

extension Day: CustomStringConvertible {
  /// The day in the extended format of ISO 8601: `2025-02-06`.
  public var description: String {
    let (year, month, day) = civil
    return ISOText.day(year, month, day)
  }
}
