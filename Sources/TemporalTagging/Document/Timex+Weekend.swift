import CivilTime

extension Timex {
  /// "This weekend", told in the first days of a week by a clause that looks back, is the one just over; `nil` otherwise.
  func weekendJustOver(before publication: ReferenceTime, in bytes: Span<UInt8>) -> Meaning? {
    guard case .date(.occurrence(0, .unit(.weekend), from: .anchor(.publication))) = meaning,
      publication.granularity <= .day, publication.interval.start.day.weekday <= .wednesday,
      DirectionPolicy.cue(for: range, in: bytes)?.direction == .past
    else { return nil }
    return .date(.occurrence(-1, of: .unit(.weekend), from: .anchor(.publication)))
  }

  /// "Last Tuesday", told on a working day after the Tuesday of the same week, is the one of the week before, since this
  /// week's is simply "Tuesday"; `nil` for everything else, and at the weekend, when the week is over.
  func weekdayOfWeekBefore(_ context: Context, in bytes: Span<UInt8>) -> Meaning? {
    guard let weekday = meaning.weekday(-1),
      context.grid.conventions.weekdays == .nearest, context.mode == .news,
      context.publication.granularity <= .day, context.publication.interval.start.isInCalendar,
      Clause.word(after: range.lowerBound, bytes)?.packed == "last"
    else { return nil }
    let today = context.publication.interval.start.day.weekday
    guard today <= .friday, weekday < today else { return nil }
    let day = TemporalExpression.occurrence(-2, of: .weekday(weekday), from: .anchor(.publication))
    if case .date(.intersection(_, let part)) = meaning { return .date(.intersection(day, part)) }
    return .date(day)
  }

  /// Whether it is such a Tuesday already.
  func isOfWeekBefore(in bytes: Span<UInt8>) -> Bool {
    guard meaning.weekday(-2) != nil, range.upperBound <= bytes.count else { return false }
    return Clause.word(after: range.lowerBound, bytes)?.packed == "last"
  }

  /// "On the Tuesday", which belongs to what is told: no Tuesday near publication, where that is long over; `nil` for all
  /// else.
  func onTheWeekday(in bytes: Span<UInt8>) -> Meaning? {
    guard case .date(.nearest(.weekday(let weekday), to: .anchor(.publication))) = meaning,
      Clause.word(before: range.lowerBound, bytes)?.packed == "the"
    else { return nil }
    return .unspecified(.weekday(weekday))
  }
}

extension Meaning {
  /// Whether it is of a kind that its clause may move to the time just over; most are not, and are not looked at further.
  var mayBeJustOver: Bool {
    switch self {
    case .date(.occurrence), .date(.intersection): true
    default: false
    }
  }
}

extension Meaning {
  /// The weekday of which it is the *n*-th before publication, or a part of that day.
  fileprivate func weekday(_ n: Int) -> Weekday? {
    if case .date(let expression) = self { expression.weekday(n) } else { nil }
  }
}

extension TemporalExpression {
  /// The weekday of which it is the *n*-th before publication, or a part of that day.
  fileprivate func weekday(_ n: Int) -> Weekday? {
    switch self {
    case .occurrence(n, .weekday(let weekday), .anchor(.publication)): weekday
    case .intersection(let day, let part) where part.granularity < .day: day.weekday(n)
    default: nil
    }
  }
}
