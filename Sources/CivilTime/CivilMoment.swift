/// A second of the proleptic Gregorian calendar, with no time zone and no leap seconds.
public struct CivilMoment: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00 of the place meant; every day has 86,400.
  public let seconds: Int64

  public init(seconds: Int64) { self.seconds = seconds }

  /// The first second of a day.
  public init(_ day: Day) { seconds = Int64(day.ordinal) * 86_400 }

  /// Before everything: the start of an interval that is open towards the past.
  public static let distantPast = Self(seconds: .min)
  /// After everything: the end of an interval that is open towards the future.
  public static let distantFuture = Self(seconds: .max)

  public static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }
}
