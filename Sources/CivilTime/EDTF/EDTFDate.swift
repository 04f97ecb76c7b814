/// A date or a stretch of time in the Extended Date/Time Format (ISO 8601-2), levels 0 to 2 as far as dates of the news
/// need them: seasons, quarters and halves, decades and centuries, open and unknown ends, and how sure the source is.
///
/// Not read: letters other than `X`, years beyond four digits, sets, and qualifiers on a part of a date.
public enum EDTFDate: Hashable, Sendable {
  case date(EDTFPoint, EDTFQualifier?)
  case interval(EDTFBound, EDTFBound)

  /// The seconds that the date allows; unknown ends are open.
  public func interval(on grid: CalendarGrid = CalendarGrid()) -> CivilInterval {
    switch self {
    case .date(let point, _): point.interval(on: grid)
    case .interval(let first, let last):
      CivilInterval(
        start: first.point?.interval(on: grid).start ?? .distantPast,
        end: last.point?.interval(on: grid).end ?? .distantFuture
      )
    }
  }

  /// The days that the date allows.
  public var days: DaySpan { interval().days }

  /// The coarsest unit that the date names.
  public var granularity: Granularity {
    switch self {
    case .date(let point, _): point.granularity
    case .interval(let first, let last):
      max(first.point?.granularity ?? .second, last.point?.granularity ?? .second)
    }
  }

  /// Whether any part of it carries a qualifier.
  public var isQualified: Bool {
    switch self {
    case .date(_, let qualifier): qualifier != nil
    case .interval(let first, let last): first.qualifier != nil || last.qualifier != nil
    }
  }

  /// An interval as finely as a granularity allows: one date where it lies within one cell, else from cell to cell.
  ///
  /// A week is the seven days from its first to its last, since EDTF has no weeks.
  public init(
    _ interval: CivilInterval, at granularity: Granularity, qualifier: EDTFQualifier? = nil,
    grid: CalendarGrid = CalendarGrid()
  ) {
    func bound(_ moment: CivilMoment, isOpen: Bool) -> EDTFBound {
      isOpen ? .open : .date(EDTFPoint(containing: moment, at: granularity, grid: grid), qualifier)
    }
    let first = bound(interval.start, isOpen: interval.isOpenStart)
    let last = bound(interval.end.adding(seconds: -1), isOpen: interval.isOpenEnd)
    if first == last, case .date(let point, let qualifier) = first {
      self = .date(point, qualifier)
    } else {
      self = .interval(first, last)
    }
  }
}

/// How sure the source of a date is.
public enum EDTFQualifier: Character, CaseIterable, Hashable, Sendable {
  case uncertain = "?"
  case approximate = "~"
  case uncertainAndApproximate = "%"
}

/// An end of an interval.
public enum EDTFBound: Hashable, Sendable {
  case date(EDTFPoint, EDTFQualifier?)
  /// Open: `..`, the interval has no end, or none that the source states.
  case open
  /// Unknown: the interval ends, nobody knows when.
  case unknown

  /// The date, where there is one.
  public var point: EDTFPoint? {
    if case .date(let point, _) = self { point } else { nil }
  }

  /// The date's qualifier.
  public var qualifier: EDTFQualifier? {
    if case .date(_, let qualifier) = self { qualifier } else { nil }
  }
}

extension EDTFDate: CustomStringConvertible {
  /// The date in EDTF, as ``init(_:)`` reads it.
  public var description: String {
    switch self {
    case .date(let point, let qualifier): EDTFBound.date(point, qualifier).description
    case .interval(let first, let last): "\(first)/\(last)"
    }
  }
}

extension EDTFBound: CustomStringConvertible {
  /// The bound in EDTF: a date, or `..` where the side is open.
  public var description: String {
    switch self {
    case .date(let point, let qualifier): point.description + (qualifier.map { String($0.rawValue) } ?? "")
    case .open: ".."
    case .unknown: ""
    }
  }
}
