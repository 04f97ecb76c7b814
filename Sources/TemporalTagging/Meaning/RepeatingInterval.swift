public import CivilTime

/// A series of intervals that recurs: every Tuesday, every August, every week.
public enum RepeatingInterval: Hashable, Sendable {
  /// Every unit of the calendar or clock, aligned as the calendar aligns it: weeks on their first day, quarters on
  /// January, decades on years that end in 0.
  case unit(CalendarUnit)
  /// Every Tuesday.
  case weekday(Weekday)
  /// Every day from Monday to Friday.
  case workday
  /// Every August, from 1.
  case month(Int)
  /// Every 24th; months without such a day have none.
  case dayOfMonth(Int)
  /// Every 7 February; 29 February comes in leap years alone.
  case monthDay(month: Int, day: Int)
  /// Every summer.
  case season(Season)
  /// Every third quarter, 1 through 4.
  case quarter(Int)
  /// Every second half, 1 or 2.
  case half(Int)
  /// Every week of the given ISO number, 1 through 53.
  case week(Int)
  /// Every morning.
  case dayPart(DayPart)
  /// Every day's stretch at a time on the clock; `nil` where the source does not name the minute or the second.
  case timeOfDay(hour: Int, minute: Int?, second: Int?)
  /// Every Christmas; which day that is may depend on the country, `CalendarConventions.region`.
  indirect case holiday(Holiday)
  /// Every interval of the second that lies within one of the first: every Friday the 13th, every Tuesday morning.
  indirect case intersection(Self, Self)
}
