extension Day {
  /// The first day that four digits can name: -9999-01-01.
  public static let first = Day(ordinal: ordinal(year: -9999, month: 1, day: 1))
  /// The day after the last one that four digits can name: 10000-01-01, the end of the calendar.
  public static let end = Day(ordinal: ordinal(year: 10_000, month: 1, day: 1))

  /// Creates the day with a number of days since 1970-01-01, or `nil` outside of the years -9999 through 9999; the end
  /// of the calendar is a day here, since intervals end on it.
  public init?(checkedOrdinal ordinal: Int) {
    guard ordinal >= Int(Day.first.ordinal), ordinal <= Int(Day.end.ordinal) else { return nil }
    self.init(ordinal: Int32(ordinal))
  }

  /// The first day of the month with a number counted from January of year 0, which is 0.
  init?(monthIndex: Int) {
    guard monthIndex >= -9999 * 12, monthIndex <= 10_000 * 12 else { return nil }
    let year = monthIndex.flooredQuotient(by: 12)
    self.init(ordinal: Day.ordinal(year: year, month: monthIndex - year * 12 + 1, day: 1))
  }

  /// The month's number counted from January of year 0.
  var monthIndex: Int {
    let (year, month, _) = civil
    return year * 12 + month - 1
  }

  /// The same day of another month, or its last day where it is too short: a month after 31 January is the last of
  /// February. `nil` outside of the calendar.
  public func adding(months: Int) -> Day? {
    guard abs(months) < 1_000_000 else { return nil }
    let (year, month, day) = civil
    let index = year * 12 + month - 1 + months
    guard let first = Day(monthIndex: index), first < .end else { return nil }
    let (newYear, newMonth, _) = first.civil
    return first + (min(day, Day.length(ofMonth: newMonth, year: newYear)) - 1)
  }
}
