/// How fine a date is stated: the smallest unit that its source names.
///
/// Cases are ordered from fine to coarse.
public enum Granularity: Int, CaseIterable, Comparable, Hashable, Sendable {
  case second, minute, hour, dayPart, day, weekend, week, month, season, quarter, half, year, decade, century,
    millennium

  /// Whether the first is finer than the second.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
