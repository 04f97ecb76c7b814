public import CivilTime

/// Where a clause looks: what settles which Tuesday a bare "Tuesday" is.
public enum Direction: String, CaseIterable, Hashable, Sendable {
  case past, future
  /// To a plan that is told of as past: "the offer had been due to expire on Friday". The nearer date is meant.
  case either
  case unspecified
}

/// How a text moves through time.
public enum Mode: String, CaseIterable, Hashable, Sendable {
  /// Dates are counted from the day of publication.
  case news
  /// Dates are counted from the last one named: history, biography, reference works.
  case narrative
}

/// A time that expressions are counted from, no finer than it is known.
public struct ReferenceTime: Hashable, Sendable {
  /// The seconds that the time may be: all of them, where it is a stretch.
  public var interval: CivilInterval
  /// The unit in which it is known.
  public var granularity: Granularity

  /// Creates a time from its seconds and the unit in which it is known.
  public init(_ interval: CivilInterval, _ granularity: Granularity) {
    self.interval = interval
    self.granularity = granularity
  }

  /// A known day.
  public init(_ day: Day) { self.init(CivilInterval(day), .day) }

  /// The time that a date in EDTF allows; qualifiers are the caller's to mind.
  public init(_ date: EDTFDate) { self.init(date.interval(), date.granularity) }

  /// The same time by the names that EDTF and TIMEX3 have: their seasons are those of the north, so that a southern one is
  /// told by its months.
  func told(in context: Context) -> Self {
    granularity == .season && context.grid.conventions.hemisphere == .southern ? Self(interval, .month) : self
  }

  /// The time in EDTF.
  public var edtf: String { EDTFDate(interval, at: granularity).description }
}

/// Everything outside of a phrase that its meaning depends on.
public struct Context: Hashable, Sendable {
  /// When the text came out, or when the quoted words were spoken.
  public var publication: ReferenceTime
  /// The time that the text spoke of last; publication where there is none.
  public var previous: ReferenceTime?
  /// The date of the event that the expression names, where it is known.
  public var event: ReferenceTime?
  /// Where the clause looks.
  public var direction: Direction
  /// What dates are counted from.
  public var mode: Mode
  /// What comes first in "03/04/2025", where it is known.
  public var numericDates: NumericDateReading?
  /// The calendar, with its conventions.
  public var grid: CalendarGrid

  /// Creates a context; what is left out is as in a sentence of news that tells no direction.
  public init(
    publication: ReferenceTime, previous: ReferenceTime? = nil, event: ReferenceTime? = nil,
    direction: Direction = .unspecified, mode: Mode = .news,
    conventions: CalendarConventions = .standard
  ) {
    self.publication = publication
    self.previous = previous
    self.event = event
    self.direction = direction
    self.mode = mode
    numericDates = conventions.numericDates.map { NumericDateReading($0, .setting) }
    grid = CalendarGrid(conventions)
  }

  /// News published on a day, all else as is usual.
  public init(published day: Day) { self.init(publication: ReferenceTime(day)) }
}
