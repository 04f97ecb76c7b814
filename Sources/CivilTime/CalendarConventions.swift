/// What the calendar, and the English that speaks of it, leave to custom.
///
/// One value settles it for a text: `DocumentContext.conventions`. What is not set is read as newspapers write.
public struct CalendarConventions: Hashable, Sendable {
  /// The first day of the week; ISO 8601 says Monday.
  public var weekStart: Weekday
  /// Whose seasons are meant.
  public var hemisphere: Hemisphere
  /// Whose holidays are meant where countries share a name and not a day; `nil` for no country in particular.
  public var region: Region?
  /// Which Thursday "last", "this" and "next Thursday" are.
  public var weekdays: WeekdayConvention
  /// What comes first in "03/04/2025"; `nil` leaves it to what the text shows.
  public var numericDates: NumericDateOrder?

  /// Creates conventions; what is left out is as ``standard`` has it.
  public init(
    weekStart: Weekday = .monday, hemisphere: Hemisphere = .northern, region: Region? = nil,
    weekdays: WeekdayConvention = .nearest, numericDates: NumericDateOrder? = nil
  ) {
    self.weekStart = weekStart
    self.hemisphere = hemisphere
    self.region = region
    self.weekdays = weekdays
    self.numericDates = numericDates
  }

  /// Weeks from Monday, seasons of the northern hemisphere, holidays of no country in particular, the nearest weekday, and
  /// dates in figures as the text shows.
  public static let standard = Self()
}

/// What "last", "this" and "next Thursday" mean; English disagrees with itself, so it is said in one place.
public enum WeekdayConvention: String, CaseIterable, Hashable, Sendable {
  /// As newsrooms write: the latest Thursday before the day of publication, the earliest after it, and for "this" the
  /// earliest from that day on, or the latest up to it where the clause looks back.
  ///
  /// In a text, "last Thursday" told on a Friday is the Thursday of the week before: yesterday is simply "Thursday". At
  /// the weekend it is the latest one.
  case nearest
  /// The Thursday of the calendar week before, of this one, and of the one after.
  case calendarWeek = "calendar-week"
}

/// The order of day and month in dates of figures alone.
public enum NumericDateOrder: String, CaseIterable, Hashable, Sendable {
  /// "25/04/2025", as most of the world writes.
  case dayFirst = "day-first"
  /// "04/25/2025", as the United States write.
  case monthFirst = "month-first"
}
