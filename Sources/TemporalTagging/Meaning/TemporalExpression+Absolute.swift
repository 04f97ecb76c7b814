public import CivilTime

extension TemporalExpression {
  /// A day of the calendar, or `nil` where the calendar has none such.
  public static func day(_ year: Int, _ month: Int, _ day: Int) -> Self? {
    Day(year: year, month: month, day: day).map { .interval(CivilInterval($0), .day) }
  }

  /// A month of a year, or `nil` for a month that is not 1 through 12 or a year beyond four digits.
  public static func month(_ year: Int, _ month: Int) -> Self? { months(month, of: year, count: 1, .month) }

  /// A quarter of a year, 1 through 4, or `nil`.
  public static func quarter(_ year: Int, _ quarter: Int) -> Self? {
    (1...4).contains(quarter) ? months(quarter * 3 - 2, of: year, count: 3, .quarter) : nil
  }

  /// A half of a year, 1 or 2, or `nil`.
  public static func half(_ year: Int, _ half: Int) -> Self? {
    (1...2).contains(half) ? months(half * 6 - 5, of: year, count: 6, .half) : nil
  }

  /// An astronomical year, or `nil` beyond four digits.
  public static func year(_ year: Int) -> Self? { months(1, of: year, count: 12, .year) }

  /// A decade by its number, the year without its last digit: 199 is the 1990s.
  public static func decade(_ decade: Int) -> Self? {
    (-999...998).contains(decade) ? months(1, of: decade * 10, count: 120, .decade) : nil
  }

  /// A century by the first two digits of its years, as TIMEX3 and EDTF count: 19 is the twentieth, from 1900.
  public static func century(_ century: Int) -> Self? {
    (-99...98).contains(century) ? months(1, of: century * 100, count: 1200, .century) : nil
  }

  /// The season of a year: spring, summer and autumn of the year, and the winter that begins in it.
  public static func season(_ season: Season, _ year: Int) -> Self? {
    Self.year(year).map { .nth(1, of: .season(season), in: $0) }
  }

  private static func months(_ month: Int, of year: Int, count: Int, _ granularity: Granularity) -> Self? {
    guard (-9999...9998).contains(year), let start = Day(year: year, month: month, day: 1) else { return nil }
    let last = year * 12 + month - 1 + count
    let endYear = (last >= 0 ? last : last - 11) / 12
    guard let end = Day(year: endYear, month: last - endYear * 12 + 1, day: 1) else { return nil }
    return .interval(CivilInterval(from: start, to: end), granularity)
  }
}
