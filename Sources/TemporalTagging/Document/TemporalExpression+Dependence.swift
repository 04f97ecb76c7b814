import CivilTime

/// What of its context an expression depends on.
struct Dependence: OptionSet {
  let rawValue: UInt8

  static let publication = Self(rawValue: 1)
  static let previous = Self(rawValue: 2)
  static let event = Self(rawValue: 4)
  static let direction = Self(rawValue: 8)
}

// The cases that say the same stand apart here: what several of them share, the compiler copies.

extension TemporalExpression {
  var dependence: Dependence {
    switch self {
    case .anchor(.publication): .publication
    case .anchor(.previous): .previous
    case .anchor(.event): .event
    case .interval, .numeric: []
    // "This Thursday" is one ahead, or one behind.
    case .occurrence where isThisWeekday: [.publication, .direction]
    case .nearest(_, let base): base.dependence.union(.direction)
    case .occurrence(_, _, let base): base.dependence
    case .nth(_, _, let base): base.dependence
    case .shifted(let base, _): base.dependence
    case .adjoining(_, let base): base.dependence
    case .intersection(let base, _): base.dependence
    case .between(let first, let last): first.dependence.union(last.dependence)
    }
  }
}

extension Meaning {
  var dependence: Dependence {
    switch self {
    case .date(let expression): expression.dependence
    case .duration(_, .ending(let expression)): expression.dependence
    case .duration(_, .beginning(let expression)): expression.dependence
    case .duration(_, .covering(let expression)): expression.dependence
    case .duration(_, .sinceEvent), .duration(_, .anniversary): .event
    case .duration(_, .free), .set, .vague, .unspecified: []
    }
  }

  /// Whether it is an untold number of units after the time told last: "a few days later", "the following weeks".
  var isSomeTimeLater: Bool {
    if case .date(.shifted(.anchor(.previous), let period)) = self {
      period.isVague && !period.isNegative
    } else {
      false
    }
  }

  /// The event that the meaning names.
  var event: EventReference? {
    switch self {
    case .duration(_, .sinceEvent(let event)), .duration(_, .anniversary(let event)): event
    default: nil
    }
  }
}

extension Meaning {
  /// The series of which the direction of the clause decides which one is meant.
  var openSeries: RepeatingInterval? {
    if case .date(let expression) = self { expression.openSeries } else { nil }
  }

  /// What `DirectionPolicy` has to know of the date that it gives a direction.
  var directionKind: DirectionPolicy.Kind {
    switch openSeries {
    case .weekday: .weekday
    case .monthDay, .dayOfMonth: .day
    default: .other
    }
  }
}

extension TemporalExpression {
  /// The series of which the direction of the clause decides which one is meant.
  var openSeries: RepeatingInterval? {
    switch self {
    case .nearest(let series, _): series
    case .occurrence(_, let series, _) where isThisWeekday: series
    case .occurrence(_, _, let base), .nth(_, _, let base), .shifted(let base, _), .adjoining(_, let base),
      .intersection(let base, _):
      base.openSeries
    case .between(let first, _): first.openSeries
    case .anchor, .interval, .numeric: nil
    }
  }
}
