/// The calendar as rows of cells, one row for each unit, so that finding a cell and its neighbours is arithmetic.
///
/// Months count from January of year 0, the cells of a clock unit from 1970. A season's cell begins in December, March,
/// June or September; the winter (in the south, summer) that begins in December belongs to the year it begins in.
public struct CalendarGrid: Hashable, Sendable {
  /// Custom: where weeks begin.
  public var conventions: CalendarConventions

  /// Creates a grid with the conventions of a text.
  public init(_ conventions: CalendarConventions = .standard) { self.conventions = conventions }

  /// The number of the cell that holds a moment; for a weekend, of the week that it ends.
  public func index(of unit: CalendarUnit, at moment: CivilMoment) -> Int {
    if let seconds = unit.seconds { return Int(moment.seconds).flooredQuotient(by: seconds) }
    let day = moment.day
    switch unit {
    case .day: return Int(day.ordinal)
    case .week: return (Int(day.ordinal) + 4 - conventions.weekStart.rawValue).flooredQuotient(by: 7)
    case .weekend: return (Int(day.ordinal) + 3).flooredQuotient(by: 7)
    case .season: return (day.monthIndex + 1).flooredQuotient(by: 3)
    default: return day.monthIndex.flooredQuotient(by: unit.months ?? 1)
    }
  }

  /// The cell of a number, or `nil` outside of the years -9999 through 9999.
  public func cell(_ unit: CalendarUnit, at index: Int) -> CivilInterval? {
    guard abs(index) < 400_000_000_000 else { return nil }
    if let seconds = unit.seconds {
      let start = CivilMoment(seconds: Int64(index * seconds))
      return start.isInCalendar ? CivilInterval(start: start, end: start.adding(seconds: seconds)) : nil
    }
    switch unit {
    case .day: return days(from: index, count: 1)
    case .week: return days(from: index * 7 - 4 + conventions.weekStart.rawValue, count: 7)
    case .weekend: return days(from: index * 7 + 2, count: 2)
    case .season: return months(from: index * 3 - 1, count: 3)
    default:
      let months = unit.months ?? 1
      return self.months(from: index * months, count: months)
    }
  }

  /// The cell that holds a moment; for a weekend, the one that ends the moment's week.
  public func cell(_ unit: CalendarUnit, containing moment: CivilMoment) -> CivilInterval? {
    cell(unit, at: index(of: unit, at: moment))
  }

  private func days(from ordinal: Int, count: Int) -> CivilInterval? {
    guard let start = Day(checkedOrdinal: ordinal), let end = Day(checkedOrdinal: ordinal + count) else { return nil }
    return CivilInterval(from: start, to: end)
  }

  private func months(from index: Int, count: Int) -> CivilInterval? {
    guard let start = Day(monthIndex: index), let end = Day(monthIndex: index + count) else { return nil }
    return CivilInterval(from: start, to: end)
  }
}
