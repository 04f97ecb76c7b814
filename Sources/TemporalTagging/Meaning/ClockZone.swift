/// The clock that a text tells a time of day by, where it says which one.
///
/// A time of day is that of the place that the text means, and so is its day: nothing is moved from one zone to another,
/// since for most names the distance from Greenwich depends on the country and on the day of the year.
public struct ClockZone: Hashable, Sendable {
  /// The zone by its abbreviation, its place in the IANA time zone database, or its distance from UTC: `EST`,
  /// `Europe/Kyiv`, `UTC+03:00`; `local` for "local time".
  public var name: String
  /// How many minutes it is ahead of UTC; `nil` where the name leaves that open.
  public var minutes: Int?
  /// Whether the words themselves say how far it is from UTC: "GMT", "UTC+3". Only then TIMEX3 values carry it.
  public var isStated: Bool

  /// Creates a zone by its name.
  ///
  /// - Parameters:
  ///   - minutes: How many minutes it is ahead of UTC, negative to the west; `nil` where the name leaves that open.
  ///   - isStated: Whether the words themselves say so.
  public init(_ name: String, minutes: Int? = nil, isStated: Bool = false) {
    self.name = name
    self.minutes = minutes
    self.isStated = isStated
  }

  /// A zone by its distance from UTC.
  public init(minutes: Int) {
    self.init(minutes == 0 ? "UTC" : "UTC" + Self.text(minutes), minutes: minutes, isStated: true)
  }

  /// What follows a TIMEX3 value: `Z`, `+03:00`, or nothing.
  var suffix: String {
    guard isStated, let minutes else { return "" }
    return minutes == 0 ? "Z" : Self.text(minutes)
  }

  /// The zone for readers: `EST, UTC-05:00`.
  public var phrase: String {
    guard let minutes, !isStated else { return name }
    return "\(name), UTC\(Self.text(minutes))"
  }

  private static func text(_ minutes: Int) -> String {
    let (hours, rest) = (abs(minutes) / 60, abs(minutes) % 60)
    return "\(minutes < 0 ? "-" : "+")\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
  }
}
