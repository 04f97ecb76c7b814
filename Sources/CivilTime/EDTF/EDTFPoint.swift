/// One date of EDTF, without qualifiers: a day, or a cell of a coarser unit.
public enum EDTFPoint: Hashable, Sendable {
  case second(CivilMoment)
  case day(Day)
  /// Month 1 through 12.
  case month(Int, year: Int)
  case season(Season, year: Int)
  /// Quarter 1 through 4.
  case quarter(Int, year: Int)
  /// Half 1 or 2.
  case half(Int, year: Int)
  case year(Int)
  /// The years without their last digit: 199 is the 1990s.
  case decade(Int)
  /// The years without their last two digits: 19 is 1900 through 1999.
  case century(Int)
  /// The years without their last three digits.
  case millennium(Int)

  /// The point of EDTF that is the cell of a granularity around a moment; weeks, weekends, and clock times coarser than
  /// a second have none of their own, and become the day.
  public init(containing moment: CivilMoment, at granularity: Granularity, grid: CalendarGrid = CalendarGrid()) {
    let day = moment.day
    let (year, month, _) = day.civil
    // `-005X` are the years -59 through -50, which is no cell of the grid: before year 0 a decade prints as its years.
    switch year < 0 && granularity > .year ? .year : granularity {
    case .second: self = .second(moment)
    case .minute, .hour, .dayPart, .day, .weekend, .week: self = .day(day)
    case .month: self = .month(month, year: year)
    case .season:
      let northern = month % 12 / 3
      let southern = (northern + 2) % 4
      let season: Season = [.winter, .spring, .summer, .autumn][
        grid.conventions.hemisphere == .northern ? northern : southern]
      // A season that begins in December belongs to the year that it begins in.
      self = .season(season, year: month < 3 ? year - 1 : year)
    case .quarter: self = .quarter((month + 2) / 3, year: year)
    case .half: self = .half(month <= 6 ? 1 : 2, year: year)
    case .year: self = .year(year)
    case .decade: self = .decade(year.flooredQuotient(by: 10))
    case .century: self = .century(year.flooredQuotient(by: 100))
    case .millennium: self = .millennium(year.flooredQuotient(by: 1000))
    }
  }

  /// How fine the date is.
  public var granularity: Granularity {
    switch self {
    case .second: .second
    case .day: .day
    case .month: .month
    case .season: .season
    case .quarter: .quarter
    case .half: .half
    case .year: .year
    case .decade: .decade
    case .century: .century
    case .millennium: .millennium
    }
  }

  /// The seconds that the date means; empty beyond the calendar's end.
  public func interval(on grid: CalendarGrid = CalendarGrid()) -> CivilInterval {
    let cell: CivilInterval? =
      switch self {
      case .second(let moment): grid.cell(.second, containing: moment)
      case .day(let day): CivilInterval(day)
      case .month(let month, let year): grid.cell(.month, at: year * 12 + month - 1)
      case .season(let season, let year): grid.cell(.season, at: year * 4 + season.cell(on: grid))
      case .quarter(let quarter, let year): grid.cell(.quarter, at: year * 4 + quarter - 1)
      case .half(let half, let year): grid.cell(.half, at: year * 2 + half - 1)
      case .year(let year): grid.cell(.year, at: year)
      case .decade(let decade): grid.cell(.decade, at: decade)
      case .century(let century): grid.cell(.century, at: century)
      case .millennium(let millennium): grid.cell(.millennium, at: millennium)
      }
    return cell ?? CivilInterval(from: .end, to: .end)
  }
}

extension Season {
  /// The season's cell in its year: cell 1 begins in March, cell 4 in December.
  public func cell(on grid: CalendarGrid) -> Int {
    let northern = Int(rawValue) + 1
    return grid.conventions.hemisphere == .northern ? northern : (northern + 1) % 4 + 1
  }
}

extension EDTFPoint: CustomStringConvertible {
  /// The point in EDTF: `2024`, `2024-08`, `2024-08-06`.
  public var description: String {
    switch self {
    case .second(let moment): ISOText.moment(moment, through: .second)
    case .day(let day): day.description
    case .month(let month, let year): ISOText.part(month, digits: 2, after: "-", of: year)
    case .season(let season, let year): ISOText.part(21 + Int(season.rawValue), digits: 2, after: "-", of: year)
    case .quarter(let quarter, let year): ISOText.part(32 + quarter, digits: 2, after: "-", of: year)
    case .half(let half, let year): ISOText.part(39 + half, digits: 2, after: "-", of: year)
    case .year(let year): ISOText.year(year)
    case .decade(let decade): ISOText.prefix(decade, digits: 3) + "X"
    case .century(let century): ISOText.prefix(century, digits: 2) + "XX"
    case .millennium(let millennium): ISOText.prefix(millennium, digits: 1) + "XXX"
    }
  }
}
