/// A day of the week, numbered as ISO 8601 does: Monday is 1.
public enum Weekday: Int, CaseIterable, Comparable, Hashable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Whether a weekday comes before another in a week that begins on Monday.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
