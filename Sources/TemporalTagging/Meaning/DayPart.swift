/// A part of the day by its name, with the hours that news English means by it.
public enum DayPart: UInt8, CaseIterable, Hashable, Sendable {
  /// From 05:00 to 12:00; `MO`.
  case morning
  /// The minute of 12:00; `T12:00`.
  case noon
  /// From 12:00 to 17:00; `AF`.
  case afternoon
  /// From 17:00 to 21:00; `EV`.
  case evening
  /// From 21:00 to 05:00 of the next day; `NI`.
  case night
  /// From 06:00 to 18:00; `DT`.
  case daytime
  /// The last minute of the day, since newsrooms count midnight to the day that it ends; `T24:00`.
  case midnight
}
