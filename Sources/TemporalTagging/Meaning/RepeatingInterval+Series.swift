public import CivilTime

extension RepeatingInterval {
  /// How fine one interval of the series is.
  public var granularity: Granularity {
    switch self {
    case .unit(let unit): unit.granularity
    case .weekday, .workday, .dayOfMonth, .monthDay, .holiday: .day
    case .month: .month
    case .season: .season
    case .quarter: .quarter
    case .half: .half
    case .week: .week
    case .dayPart: .dayPart
    case .timeOfDay(_, let minute, let second): second != nil ? .second : minute != nil ? .minute : .hour
    case .intersection(_, let inner): inner.granularity
    }
  }

  /// The unit in which the series recurs, once or not at all in each.
  var cycle: CalendarUnit {
    switch self {
    case .unit(.weekend): .week
    case .unit(let unit): unit
    case .weekday: .week
    case .workday, .dayPart, .timeOfDay: .day
    case .dayOfMonth: .month
    case .month, .monthDay, .season, .quarter, .half, .week, .holiday: .year
    case .intersection(let outer, let inner): enumerated(outer, inner).cycle
    }
  }

  /// The number of the cycle that holds a moment.
  func index(at moment: CivilMoment, on grid: CalendarGrid) -> Int {
    if case .unit(let unit) = self { return grid.index(of: unit, at: moment) }
    if case .holiday(let holiday) = self, let observance = holiday.observance(in: grid.conventions.region) {
      return observance.cycle(at: moment.day)
    }
    return grid.index(of: cycle, at: moment)
  }

  /// The interval of a cycle, or `nil` where the cycle has none (no 29 February) or the calendar ends.
  func interval(at index: Int, on grid: CalendarGrid) -> CivilInterval? {
    switch self {
    case .unit(let unit): return grid.cell(unit, at: index)
    case .weekday(let weekday):
      guard let week = grid.cell(.week, at: index) else { return nil }
      return CivilInterval(week.start.day + (weekday.rawValue - grid.conventions.weekStart.rawValue + 7) % 7)
    case .workday:
      guard let day = Day(checkedOrdinal: index), day.weekday <= .friday else { return nil }
      return CivilInterval(day)
    case .month(let month):
      guard (1...12).contains(month) else { return nil }
      return Self.bounded(index).flatMap { grid.cell(.month, at: $0 * 12 + month - 1) }
    case .dayOfMonth(let number):
      guard let month = grid.cell(.month, at: index), number >= 1 else { return nil }
      let day = month.start.day + (number - 1)
      return CivilMoment(day) < month.end ? CivilInterval(day) : nil
    case .monthDay(let month, let day): return Day(year: index, month: month, day: day).map { CivilInterval($0) }
    case .season(let season):
      return Self.bounded(index).flatMap { grid.cell(.season, at: $0 * 4 + season.cell(on: grid)) }
    case .quarter(let quarter):
      guard (1...4).contains(quarter) else { return nil }
      return Self.bounded(index).flatMap { grid.cell(.quarter, at: $0 * 4 + quarter - 1) }
    case .half(let half):
      guard (1...2).contains(half) else { return nil }
      return Self.bounded(index).flatMap { grid.cell(.half, at: $0 * 2 + half - 1) }
    case .week(let number):
      return ISOWeek(year: index, week: number).map { CivilInterval(from: $0.monday, to: $0.monday + 7) }
    case .dayPart(let part):
      return Day(checkedOrdinal: index).map {
        let midnight = CivilMoment($0)
        return CivilInterval(start: midnight.adding(seconds: part.start), end: midnight.adding(seconds: part.end))
      }
    case .timeOfDay(let hour, let minute, let second):
      guard (0...24).contains(hour), (0..<60).contains(minute ?? 0), (0...60).contains(second ?? 0) else { return nil }
      return Day(checkedOrdinal: index).map {
        let start = CivilMoment($0).adding(seconds: hour * 3600 + (minute ?? 0) * 60 + (second ?? 0))
        return CivilInterval(start: start, end: start.adding(seconds: second != nil ? 1 : minute != nil ? 60 : 3600))
      }
    case .holiday(let holiday): return holiday.interval(inCycle: index, region: grid.conventions.region)
    case .intersection(let outer, let inner):
      let walked = enumerated(outer, inner)
      guard let cell = walked.interval(at: index, on: grid) else { return nil }
      let other = walked == inner ? outer : inner
      return other.hasInterval(holding: cell, on: grid) ? cell : nil
    }
  }

  /// Whether an interval lies within one of the series.
  func hasInterval(holding cell: CivilInterval, on grid: CalendarGrid) -> Bool {
    let index = index(at: cell.start, on: grid)
    for candidate in (index - 1)...index where interval(at: candidate, on: grid)?.contains(cell) == true { return true }
    return false
  }

  /// The one of two intersecting series to walk along: the finer, or of two equally fine ones the rarer.
  private func enumerated(_ outer: Self, _ inner: Self) -> Self {
    outer.granularity == inner.granularity && outer.cycle > inner.cycle ? outer : inner
  }

  /// A year's number that can be multiplied.
  private static func bounded(_ year: Int) -> Int? { abs(year) <= 10_000 ? year : nil }
}

extension DayPart {
  /// Seconds from midnight to its beginning.
  var start: Int {
    switch self {
    case .morning: 5 * 3600
    case .noon, .afternoon: 12 * 3600
    case .evening: 17 * 3600
    case .night: 21 * 3600
    case .daytime: 6 * 3600
    case .midnight: 24 * 3600 - 60
    }
  }

  /// Seconds from midnight to its end.
  var end: Int {
    switch self {
    case .morning: 12 * 3600
    case .noon: 12 * 3600 + 60
    case .afternoon: 17 * 3600
    case .evening: 21 * 3600
    case .night: 29 * 3600
    case .daytime: 18 * 3600
    case .midnight: 24 * 3600
    }
  }
}
