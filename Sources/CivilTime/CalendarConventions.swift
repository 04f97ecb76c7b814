/// What the calendar leaves to custom.
public struct CalendarConventions: Hashable, Sendable {
  /// The first day of the week; ISO 8601 says Monday.
  public var weekStart: Weekday
  /// Whose seasons are meant.
  public var hemisphere: Hemisphere

  public init(weekStart: Weekday = .monday, hemisphere: Hemisphere = .northern) {
    self.weekStart = weekStart
    self.hemisphere = hemisphere
  }

  /// Weeks from Monday, seasons of the northern hemisphere.
  public static let standard = Self()
}
