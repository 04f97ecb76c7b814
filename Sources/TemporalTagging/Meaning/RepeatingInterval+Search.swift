import CivilTime

/// How many cycles a search looks at before it gives up: no series recurs more rarely (29 February on a given weekday
/// comes within 40 years, a time of day in a given month within 366 days).
private let searchLimit = 4000

/// The largest number of occurrences that a phrase may count.
private let countLimit: UInt = 10_000

extension RepeatingInterval {
  /// The *n*-th latest that ends at or before a moment, *n* from 1.
  func latest(_ n: Int, endingBy moment: CivilMoment, on grid: CalendarGrid) -> CivilInterval? {
    guard moment.isInCalendar else { return nil }
    return search(n, from: lastIndex(before: moment, on: grid), step: -1, on: grid) { $0.end <= moment }
  }

  /// The latest that starts before a moment.
  func latest(startingBefore moment: CivilMoment, on grid: CalendarGrid) -> CivilInterval? {
    guard moment.isInCalendar else { return nil }
    return search(1, from: lastIndex(before: moment, on: grid), step: -1, on: grid) { $0.start < moment }
  }

  /// The *n*-th earliest that starts at or after a moment, *n* from 1.
  func earliest(_ n: Int, startingFrom moment: CivilMoment, on grid: CalendarGrid) -> CivilInterval? {
    guard moment.isInCalendar else { return nil }
    return search(n, from: firstIndex(after: moment, on: grid), step: 1, on: grid) { $0.start >= moment }
  }

  /// The earliest that ends after a moment.
  func earliest(endingAfter moment: CivilMoment, on grid: CalendarGrid) -> CivilInterval? {
    guard moment.isInCalendar else { return nil }
    return search(1, from: firstIndex(after: moment, on: grid), step: 1, on: grid) { $0.end > moment }
  }

  /// The one that holds a moment.
  func holding(_ moment: CivilMoment, on grid: CalendarGrid) -> CivilInterval? {
    guard moment.isInCalendar else { return nil }
    let index = index(at: moment, on: grid)
    for candidate in (index - 1)...index {
      if let found = interval(at: candidate, on: grid), found.contains(moment) { return found }
    }
    return nil
  }

  /// The *n*-th that starts within an interval: from its beginning for *n* > 0, from its end for *n* < 0.
  ///
  /// The parts of a day that start after midnight belong to the day before, so whole days are matched by their number.
  func nth(_ n: Int, in interval: CivilInterval, on grid: CalendarGrid) -> CivilInterval? {
    guard n != 0, n.magnitude <= countLimit, interval.start.isInCalendar, interval.end.isInCalendar else { return nil }
    if case .dayPart = self, interval.start.secondOfDay == 0, interval.end.secondOfDay == 0 {
      let days = Int(interval.start.day.ordinal)...Int(interval.end.day.ordinal)
      let index = n > 0 ? days.lowerBound + n - 1 : days.upperBound + n
      return days.contains(index) && index != days.upperBound ? self.interval(at: index, on: grid) : nil
    }
    let found =
      n > 0
      ? earliest(n, startingFrom: interval.start, on: grid)
      : search(-n, from: index(at: interval.end, on: grid) + 1, step: -1, on: grid) { $0.start < interval.end }
    return found.flatMap { interval.start <= $0.start && $0.start < interval.end ? $0 : nil }
  }

  /// The number of the last cycle whose interval may begin before a moment.
  private func lastIndex(before moment: CivilMoment, on grid: CalendarGrid) -> Int {
    index(at: moment, on: grid) + (liesWithinCycle ? 0 : 1)
  }

  /// The number of the first cycle whose interval may end after a moment.
  private func firstIndex(after moment: CivilMoment, on grid: CalendarGrid) -> Int {
    index(at: moment, on: grid) - (liesWithinCycle ? 0 : 1)
  }

  /// Whether each interval lies within its cycle, unlike nights, winters and the weeks of a year.
  private var liesWithinCycle: Bool {
    switch self {
    case .unit, .weekday, .workday, .month, .dayOfMonth, .monthDay, .quarter, .half: true
    case .season, .week, .dayPart, .timeOfDay, .holiday, .intersection: false
    }
  }

  private func search(
    _ n: Int, from start: Int, step: Int, on grid: CalendarGrid, where isWanted: (CivilInterval) -> Bool
  ) -> CivilInterval? {
    guard n >= 1, n.magnitude <= countLimit else { return nil }
    if case .holiday(let holiday) = self, holiday.observance(in: grid.conventions.region) == nil { return nil }
    var left = n
    var index = start
    for _ in 0..<(searchLimit + n) {
      if let found = interval(at: index, on: grid), isWanted(found) {
        left -= 1
        if left == 0 { return found }
      }
      index += step
    }
    return nil
  }
}
