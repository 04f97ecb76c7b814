/// A half-open stretch of days, `start ..< end`; `nil` on a side means open on that side.
public struct DaySpan: Hashable, Sendable {
  /// The first day, or `nil` when the stretch has no known beginning.
  public var start: Day?
  /// The day after the last one, or `nil` when the stretch has no known end.
  public var end: Day?

  /// Creates the stretch from one day up to another, which is not in it; `nil` leaves a side open.
  public init(start: Day?, end: Day?) {
    self.start = start
    self.end = end
  }

  /// The stretch of exactly one day.
  public init(_ day: Day) { self.init(start: day, end: day + 1) }

  /// Whether every day of the other stretch is one of this.
  public func contains(_ other: Self) -> Bool {
    let lower = start.map { bound in other.start.map { bound <= $0 } ?? false } ?? true
    let upper = end.map { bound in other.end.map { $0 <= bound } ?? false } ?? true
    return lower && upper
  }

  /// The days that both stretches have, or `nil` when there are none.
  public func intersection(_ other: Self) -> Self? {
    let lower = [start, other.start].compactMap(\.self).max()
    let upper = [end, other.end].compactMap(\.self).min()
    if let lower, let upper, lower >= upper { return nil }
    return Self(start: lower, end: upper)
  }
}
