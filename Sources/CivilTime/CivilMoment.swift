/// A second of the proleptic Gregorian calendar, with no time zone and no leap seconds.
public struct CivilMoment: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00 of the place meant; every day has 86,400.
  public let seconds: Int64

  /// Creates the second at a distance from 1970-01-01T00:00:00, negative before it.
  public init(seconds: Int64) { self.seconds = seconds }

  /// The first second of a day.
  public init(_ day: Day) { seconds = Int64(day.ordinal) * 86_400 }

  /// Before everything: the start of an interval that is open towards the past.
  public static let distantPast = Self(seconds: .min)
  /// After everything: the end of an interval that is open towards the future.
  public static let distantFuture = Self(seconds: .max)

  /// Whether a second is before another.
  public static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

  /// The day that the second belongs to; the distant ends belong to the first day of the calendar and to its end.
  public var day: Day {
    if self <= CivilMoment(.first) { return .first }
    if self >= CivilMoment(.end) { return .end }
    return Day(ordinal: Int32(seconds.flooredQuotient(by: 86_400)))
  }

  /// Seconds since midnight, 0 through 86,399.
  public var secondOfDay: Int { Int(seconds.flooredRemainder(by: 86_400)) }

  /// Whether the moment lies in the years -9999 through 9999, or just at their end.
  public var isInCalendar: Bool { self >= CivilMoment(.first) && self <= CivilMoment(.end) }

  /// So many seconds later; the distant ends stay where they are.
  public func adding(seconds count: Int) -> Self {
    self == .distantPast || self == .distantFuture ? self : Self(seconds: seconds + Int64(count))
  }

  /// The moment a period later, or earlier for negative counts; `nil` where the period is vague or the calendar ends.
  ///
  /// Months come first and are clamped to the length of the month, then days, then seconds. A broken count of months
  /// or years is rounded to whole months, a broken month being 30 days; a broken week or day to whole seconds.
  public func adding(_ period: Period) -> Self? {
    guard isInCalendar else { return nil }
    var months = 0
    var days = 0
    var seconds = 0
    guard period.leading.add(to: &months, &days, &seconds) else { return nil }
    for component in period.trailing {
      guard component.add(to: &months, &days, &seconds) else { return nil }
    }
    guard abs(days) < 10_000_000, abs(seconds) < 1_000_000_000_000,
      let shifted = months == 0 ? day : day.adding(months: months),
      let moved = Day(checkedOrdinal: Int(shifted.ordinal) + days)
    else { return nil }
    let result = CivilMoment(moved).adding(seconds: secondOfDay + seconds)
    return result.isInCalendar ? result : nil
  }
}

extension CivilMoment {
  /// The moment in the extended format of ISO 8601, through its hour, its minute or its second: `2025-02-06T10:35`.
  public func isoText(through unit: CalendarUnit) -> String { ISOText.moment(self, through: unit) }
}

extension Period.Component {
  /// Adds the component to sums of months, days and seconds; `false` when its count is vague.
  fileprivate func add(to months: inout Int, _ days: inout Int, _ seconds: inout Int) -> Bool {
    let hundredths: Int
    switch count {
    case .whole(let number): hundredths = Int(number) * 100
    case .hundredths(let number): hundredths = Int(number)
    case .vague, .vagueNegative: return false
    }
    if let unitMonths = unit.months {
      let exact = hundredths * unitMonths
      let whole = exact / 100
      months += whole
      days += (exact - whole * 100) * 30 / 100
    } else if let unitDays = unit.days {
      let exact = hundredths * unitDays
      let whole = exact / 100
      days += whole
      seconds += (exact - whole * 100) * 864
    } else {
      seconds += hundredths * (unit.seconds ?? 1) / 100
    }
    return true
  }
}
