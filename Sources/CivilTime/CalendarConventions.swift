/// What the calendar leaves to custom.
public struct CalendarConventions: Hashable, Sendable {
  /// The first day of the week; ISO 8601 says Monday.
  public var weekStart: Weekday
  /// Whose seasons are meant.
  public var hemisphere: Hemisphere
  /// Whose holidays are meant where countries share a name and not a day; `nil` for no country in particular.
  public var region: Region?

  public init(weekStart: Weekday = .monday, hemisphere: Hemisphere = .northern, region: Region? = nil) {
    self.weekStart = weekStart
    self.hemisphere = hemisphere
    self.region = region
  }

  /// Weeks from Monday, seasons of the northern hemisphere, holidays of no country in particular.
  public static let standard = Self()
}
