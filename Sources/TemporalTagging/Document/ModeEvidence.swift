import CivilTime

/// What the time expressions of a text say about how it moves through time, where nobody has said it.
///
/// News counts from the day of publication: even a background piece has its "Friday", its "last week". A history or an
/// article of an encyclopaedia names its years, most of them long gone, and hardly ever counts from the day on which it
/// came out. A text is taken for a narrative when
///
/// - it has dates that name their year and ended long before publication, at least seven days and months or fourteen
///   years, of which two weigh as much as one day: rows of years stand beside figures as well. Long is ten months, and
///   for years two, since firms compare themselves with the year before;
/// - these are at least four times as many as the other dates that name their year; and
/// - for every ten of them at most one expression counts from the day of publication, as bare weekdays, "last month" and
///   "two weeks ago" do, and for every three at most one that speaks of the present, as "today" and "the year" do; in
///   histories these tell of what is left, or of the time told.
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
  /// Those of them that are no finer than a year.
  private(set) var distantYears = 0
  /// All other dates with a year.
  private(set) var near = 0
  /// Expressions that count from the day of publication.
  private(set) var relative = 0
  /// Expressions of the day, the month or the year of publication, which a history has as well.
  private(set) var present = 0
  private let publication: ReferenceTime

  init(publication: ReferenceTime) { self.publication = publication }

  /// Counts the expressions of a block.
  mutating func add(_ timexes: [Timex]) {
    for index in timexes.indices {
      guard case .date(let expression) = timexes.span[index].meaning else { continue }
      if case .interval(let interval, let granularity) = expression.origin {
        guard granularity <= .year else { continue }
        guard isDistant(interval, granularity) else {
          near += 1
          continue
        }
        distant += 1
        if granularity == .year { distantYears += 1 }
      } else if expression.speaksOfThePresent {
        present += 1
      } else if expression.countsFromPublication {
        relative += 1
      }
    }
  }

  private func isDistant(_ interval: CivilInterval, _ granularity: Granularity) -> Bool {
    granularity < .year
      ? Continuation.isDistant(ReferenceTime(interval, granularity), from: publication)
      : interval.end <= publication.interval.start.adding(seconds: -2 * 366 * 86_400)
  }

  /// How the text moves through time.
  var mode: Mode {
    2 * distant - distantYears >= 14 && distant >= 4 * near && distant >= 10 * relative && distant >= 3 * present
      ? .narrative : .news
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

  /// Whether it is the unit around the day of publication, or a part of it: "today", "the end of the month".
  fileprivate var speaksOfThePresent: Bool {
    switch self {
    case .occurrence(0, .unit, .anchor(.publication)): true
    case .nth(_, _, let base), .intersection(let base, _), .between(let base, _): base.speaksOfThePresent
    default: false
    }
  }

  /// Whether only the day of publication gives the expression its time, and no last date named could.
  ///
  /// "In May", "on 4 May" and a time of day stand in histories as well.
  var countsFromPublication: Bool {
    guard origin == .anchor(.publication) else { return false }
    switch self {
    case .nearest(.weekday, _), .intersection(.nearest(.weekday, _), _): return true
    case .nearest, .nth(_, _, .nearest), .intersection(.nearest, _), .intersection(.anchor, _), .between(.nearest, _),
      .intersection(.nth(_, _, .nearest), _), .between(.nth(_, _, .nearest), _):
      return false
    default: return true
    }
  }
}
