import CivilTime

extension Timex {
  /// A time of day alone, in a paragraph that has named a day: on that day, and not on the one of publication.
  ///
  /// - "They left on Tuesday. At 10 p.m. they were back": 10 p.m. of Tuesday.
  /// - "They left on Tuesday and are back tonight": `nil`, since "tonight" says the day.
  var onDayNamed: Meaning? {
    guard case .date(let expression) = meaning, let moved = expression.onDayNamed else { return nil }
    return .date(moved)
  }
}

extension TemporalExpression {
  fileprivate var onDayNamed: Self? {
    let day = Self.occurrence(0, of: .unit(.day), from: .anchor(.previous))
    switch self {
    case .intersection(.anchor(.publication), let clock) where clock.granularity < .day:
      return .intersection(day, clock)
    case .between(let first, let last):
      guard let first = first.onDayNamed, let last = last.onDayNamed else { return nil }
      return .between(first, last)
    default: return nil
    }
  }
}
