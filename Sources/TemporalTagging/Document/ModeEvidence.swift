import CivilTime

/// What the time expressions of a text say about how it moves through time, where nobody has said it.
///
/// News counts from the day of publication: even a background piece has its "Friday", its "last week". A history or an
/// article of an encyclopaedia names its years, most of them long gone, and hardly ever counts from the day on which it
/// came out. A text is taken for a narrative when
///
/// - at least ten of its dates name their year and ended more than two years before publication,
/// - these are at least four times as many as the other dates that name their year, and
/// - for every ten of them at most one expression counts from the day of publication: bare weekdays, "today", "last
///   month", "two weeks ago".
///
/// All three have to hold, so that news, which is nearly always right to count from its day, does not change its
/// reading for a paragraph of background, nor a portrait for the years of a life. A short history has to say what it is.
///
/// - "The siege began on 4 May 1641. In June the town fell. … In 1642 … By March 1643 … in 1650": a narrative.
/// - "The mayor, elected in 1998, 2002, 2006 and 2010, resigned on Friday": news, by "Friday" and by the few dates.
/// - "Sales were $4 million in 2023, $5 million in 2022": news, since the years are near.
struct ModeEvidence {
  /// Dates with a year that are long gone on the day of publication.
  private(set) var distant = 0
  /// All other dates with a year.
  private(set) var near = 0
  /// Expressions that count from the day of publication.
  private(set) var relative = 0
  private let horizon: CivilMoment

  init(publication: ReferenceTime) {
    horizon = publication.interval.start.adding(seconds: -2 * 366 * 86_400)
  }

  /// Counts the expressions of a block.
  mutating func add(_ timexes: [Timex]) {
    for index in timexes.indices {
      guard case .date(let expression) = timexes.span[index].meaning else { continue }
      if case .interval(let interval, let granularity) = expression.origin {
        guard granularity <= .year else { continue }
        if interval.end <= horizon { distant += 1 } else { near += 1 }
      } else if expression.countsFromPublication {
        relative += 1
      }
    }
  }

  /// How the text moves through time.
  var mode: Mode {
    distant >= 10 && distant >= 4 * near && distant >= 10 * relative ? .narrative : .news
  }
}

extension DocumentContext {
  /// How a text moves through time: as the context says, or else as its time expressions tell.
  ///
  /// - Parameter timexes: The time expressions of all its blocks.
  public func mode(of timexes: [[Timex]]) -> Mode {
    if let mode { return mode }
    var evidence = ModeEvidence(publication: publication)
    for block in timexes { evidence.add(block) }
    return evidence.mode
  }
}

extension TemporalExpression {
  /// What the expression counts from in the end.
  fileprivate var origin: Self {
    switch self {
    case .anchor, .interval, .numeric: self
    case .occurrence(_, _, let base), .nearest(_, let base), .nth(_, _, let base), .shifted(let base, _),
      .adjoining(_, let base), .intersection(let base, _), .between(let base, _):
      base.origin
    }
  }

  /// Whether only the day of publication gives the expression its time, and no last date named could.
  ///
  /// "In May", "on 4 May" and a time of day stand in histories as well.
  fileprivate var countsFromPublication: Bool {
    guard origin == .anchor(.publication) else { return false }
    switch self {
    case .nearest(.weekday, _), .intersection(.nearest(.weekday, _), _): return true
    case .nearest, .intersection(.nearest, _), .intersection(.anchor, _), .between(.nearest, _): return false
    default: return true
    }
  }
}
