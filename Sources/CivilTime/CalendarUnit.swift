/// A length of the calendar or the clock, as language counts it.
///
/// Cases are ordered from short to long.
public enum CalendarUnit: UInt8, CaseIterable, Comparable, Hashable, Sendable {
  case second, minute, hour, day
  /// Saturday and Sunday.
  case weekend
  case week, month
  /// Three meteorological months: winter begins on 1 December in the north.
  case season
  case quarter, half, year, decade, century, millennium

  /// Whether a unit is shorter than another.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// How fine a date is that names this unit and nothing finer.
  public var granularity: Granularity {
    switch self {
    case .second: .second
    case .minute: .minute
    case .hour: .hour
    case .day: .day
    case .weekend: .weekend
    case .week: .week
    case .month: .month
    case .season: .season
    case .quarter: .quarter
    case .half: .half
    case .year: .year
    case .decade: .decade
    case .century: .century
    case .millennium: .millennium
    }
  }

  /// The unit in calendar months, or `nil` for those that are a number of days or seconds.
  public var months: Int? {
    switch self {
    case .month: 1
    case .season, .quarter: 3
    case .half: 6
    case .year: 12
    case .decade: 120
    case .century: 1200
    case .millennium: 12_000
    default: nil
    }
  }

  /// The unit in days, or `nil` for those that are a number of months or seconds; a weekend recurs after 7.
  public var days: Int? {
    switch self {
    case .day: 1
    case .weekend, .week: 7
    default: nil
    }
  }

  /// The unit in seconds, or `nil` for a day and anything longer.
  public var seconds: Int? {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour: 3600
    default: nil
    }
  }
}
