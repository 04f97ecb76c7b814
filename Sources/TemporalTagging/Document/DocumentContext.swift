public import CivilTime

/// What is known of a text before its first word.
public struct DocumentContext: Hashable, Sendable {
  /// When it came out, no finer than is known.
  public var publication: ReferenceTime
  /// Whether the day of publication may be a day off: dates that would change with it are then approximate.
  public var isApproximate: Bool
  /// How the text moves through time; `nil` leaves it to what its time expressions tell (`mode(of:)`).
  public var mode: Mode?
  /// What it leaves to custom.
  public var conventions: CalendarConventions

  /// Creates what is known of a text; what is left out is as in most news.
  public init(
    publication: ReferenceTime, isApproximate: Bool = false, mode: Mode? = nil,
    conventions: CalendarConventions = .standard
  ) {
    self.publication = publication
    self.isApproximate = isApproximate
    self.mode = mode
    self.conventions = conventions
  }

  /// A text of a day, all else as is usual.
  public init(published day: Day, isApproximate: Bool = false) {
    self.init(publication: ReferenceTime(day), isApproximate: isApproximate)
  }

  /// A text of a date in EDTF; a qualifier makes it approximate.
  public init(published date: EDTFDate, conventions: CalendarConventions = .standard) {
    self.init(publication: ReferenceTime(date), isApproximate: date.isQualified, conventions: conventions)
  }

  /// The context of an expression that nothing before it bears on: news, where no mode is stated.
  public var context: Context {
    Context(publication: publication, mode: mode ?? .news, conventions: conventions)
  }
}
