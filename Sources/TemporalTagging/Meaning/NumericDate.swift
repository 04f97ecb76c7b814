public import CivilTime

/// A day told in figures of which the order is custom: "03/04/2025".
public struct NumericDate: Hashable, Sendable {
  /// The number that is written first, a month or a day.
  public var first: Int
  /// The number that is written second.
  public var second: Int
  /// The year, with its century.
  public var year: Int

  /// Creates a date from its figures as they are written.
  public init(_ first: Int, _ second: Int, year: Int) {
    self.first = first
    self.second = second
    self.year = year
  }

  /// The day in an order, or `nil` where the calendar has none such.
  public func day(_ order: NumericDateOrder) -> Day? {
    switch order {
    case .dayFirst: Day(year: year, month: second, day: first)
    case .monthFirst: Day(year: year, month: first, day: second)
    }
  }

  /// The days that the figures may mean: one, where the calendar has no other or both are the same, or two.
  public var days: [Day] {
    let found = NumericDateOrder.allCases.compactMap { day($0) }
    return found.count == 2 && found[0] == found[1] ? [found[0]] : found
  }

  /// The order that the figures themselves show, as 25/04/2025 does.
  var shownOrder: NumericDateOrder? {
    let orders = NumericDateOrder.allCases.filter { day($0) != nil }
    return orders.count == 1 ? orders.first : nil
  }

  /// The day where it is clear, or the year: nothing finer is true of both days in all cases.
  func resolve(in context: Context) -> ReferenceTime? {
    if days.count == 1 { return ReferenceTime(days[0]) }
    if let order = context.numericDates?.order, let day = day(order) { return ReferenceTime(day) }
    guard !days.isEmpty, case .interval(let year, let granularity)? = TemporalExpression.year(year) else { return nil }
    return ReferenceTime(year, granularity)
  }

  /// The figures, for explanations.
  var phrase: String { "\(first)/\(second)/\(year)" }
}

/// What comes first in the numeric dates of a text, and how that is known.
public struct NumericDateReading: Hashable, Sendable {
  /// What comes first.
  public var order: NumericDateOrder
  /// How that is known.
  public var basis: Basis

  /// Grounds on which an order is known.
  public enum Basis: String, CaseIterable, Hashable, Sendable {
    /// The conventions say it.
    case setting
    /// Other dates of the text can only be read so, and none only otherwise.
    case text
    /// A date of the text is then the day of publication or next to it, and none is so otherwise.
    case publication
  }

  /// Creates a reading from an order and its ground.
  public init(_ order: NumericDateOrder, _ basis: Basis) {
    self.order = order
    self.basis = basis
  }

  /// The ground, for explanations.
  var phrase: String {
    let order = order == .dayFirst ? "the day comes first" : "the month comes first"
    switch basis {
    case .setting: return "\(order), as the settings say"
    case .text: return "\(order), as other dates of the text show"
    case .publication: return "\(order), since a date of the text is then the day of publication or next to it"
    }
  }
}
