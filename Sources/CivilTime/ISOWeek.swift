/// A week of ISO 8601: from Monday to Sunday, of the year that has its Thursday.
public struct ISOWeek: Hashable, Sendable {
  /// The year that the week counts in; at the turn of the year not always that of its days.
  public let year: Int
  /// 1 through 53.
  public let week: Int

  /// The week of a day.
  public init(containing day: Day) {
    let thursday = day + (4 - day.weekday.rawValue)
    year = thursday.year
    week = (thursday - Day(ordinal: Day.ordinal(year: year, month: 1, day: 1))) / 7 + 1
  }

  /// The week with the given number, or `nil` when the year has none such.
  public init?(year: Int, week: Int) {
    guard (-9998...9998).contains(year), (1...53).contains(week) else { return nil }
    self.year = year
    self.week = week
    guard Self(containing: monday) == self else { return nil }
  }

  /// The first day.
  public var monday: Day {
    let fourth = Day(ordinal: Day.ordinal(year: year, month: 1, day: 4))
    return fourth - (fourth.weekday.rawValue - 1) + 7 * (week - 1)
  }
}

extension ISOWeek: CustomStringConvertible {
  /// The week as ISO 8601 writes it: `2025-W06`.
  public var description: String { ISOText.part(week, digits: 2, after: "-W", of: year) }
}
