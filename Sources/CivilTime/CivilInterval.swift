/// A half-open stretch of seconds, `start ..< end`; either side may be open.
public struct CivilInterval: Hashable, Sendable {
  /// The first second; `.distantPast` when the stretch has no known beginning.
  public var start: CivilMoment
  /// The second after the last; `.distantFuture` when the stretch has no known end.
  public var end: CivilMoment

  /// Creates the stretch from one second up to another, which is not in it.
  public init(start: CivilMoment, end: CivilMoment) {
    self.start = start
    self.end = end
  }

  /// From the first day's beginning to the end's beginning.
  public init(from start: Day, to end: Day) { self.init(start: CivilMoment(start), end: CivilMoment(end)) }

  /// The whole of one day.
  public init(_ day: Day) { self.init(from: day, to: day + 1) }

  /// Whether the stretch has no known beginning.
  public var isOpenStart: Bool { start == .distantPast }
  /// Whether the stretch has no known end.
  public var isOpenEnd: Bool { end == .distantFuture }

  /// Whether every second of the other is one of this.
  public func contains(_ other: Self) -> Bool { start <= other.start && other.end <= end }

  /// Whether the moment is one of this.
  public func contains(_ moment: CivilMoment) -> Bool { start <= moment && moment < end }

  /// The seconds that both have, or `nil` when there are none.
  public func intersection(_ other: Self) -> Self? {
    let common = Self(start: max(start, other.start), end: min(end, other.end))
    return common.start < common.end ? common : nil
  }

  /// The middle second; an open side counts as the other.
  public var middle: CivilMoment {
    if isOpenStart { return isOpenEnd ? CivilMoment(seconds: 0) : end }
    return isOpenEnd ? start : CivilMoment(seconds: start.seconds + (end.seconds - start.seconds) / 2)
  }

  /// The days touched: a stretch of hours counts as its day.
  public var days: DaySpan {
    DaySpan(
      start: isOpenStart ? nil : start.day,
      end: isOpenEnd ? nil : end.adding(seconds: -1).day + 1
    )
  }
}
