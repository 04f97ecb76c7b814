import CivilTime

extension Timex {
  /// A time of day alone, in a paragraph that has named a day: on that day, and not on the one of publication.
  ///
  /// - "They left on Tuesday. At 10 p.m. they were back": 10 p.m. of Tuesday.
  /// - "They left on Tuesday and are back tonight": `nil`, since "tonight" says the day.
  var onDayNamed: Meaning? {
    switch meaning {
    case .date(.intersection(.anchor(.publication), let clock)) where clock.granularity < .day:
      .date(.intersection(TemporalExpression.dayNamed, clock))
    case .date(.between(let first, let last)):
      first.onDayNamed.flatMap { first in last.onDayNamed.map { .date(.between(first, $0)) } }
    default: nil
    }
  }
}

extension Timex {
  /// Midnight told by a clause that looks back is the one before the day of publication: "the law took effect at midnight";
  /// `nil` for everything else.
  func midnightJustOver(in bytes: Span<UInt8>) -> Meaning? {
    guard case .date(.intersection(.anchor(.publication), .dayPart(.midnight))) = meaning,
      DirectionPolicy.cue(for: range, in: bytes)?.direction == .past
    else { return nil }
    return .date(.intersection(.occurrence(-1, of: .unit(.day), from: .anchor(.publication)), .dayPart(.midnight)))
  }
}

extension TemporalExpression {
  fileprivate static var dayNamed: Self { .occurrence(0, of: .unit(.day), from: .anchor(.previous)) }

  fileprivate var onDayNamed: Self? {
    switch self {
    case .intersection(.anchor(.publication), let clock) where clock.granularity < .day:
      return .intersection(Self.dayNamed, clock)
    case .between(let first, let last):
      guard let first = first.onDayNamed, let last = last.onDayNamed else { return nil }
      return .between(first, last)
    default: return nil
    }
  }
}
