/// A half-open stretch of seconds, `start ..< end`; either side may be open.
public struct CivilInterval: Hashable, Sendable {
  /// The first second; `.distantPast` when the stretch has no known beginning.
  public var start: CivilMoment
  /// The second after the last; `.distantFuture` when the stretch has no known end.
  public var end: CivilMoment

  public init(start: CivilMoment, end: CivilMoment) {
    self.start = start
    self.end = end
  }

  /// From the first day's beginning to the end's beginning.
  public init(from start: Day, to end: Day) { self.init(start: CivilMoment(start), end: CivilMoment(end)) }

  /// The whole of one day.
  public init(_ day: Day) { self.init(from: day, to: day + 1) }
}
