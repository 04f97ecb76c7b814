import CivilTime

extension ReferenceTime {
  /// Moved by a period and kept to the period's finest unit, or to its own where that is coarser.
  func shiftedFromAnchor(by period: Period, on grid: CalendarGrid) -> Self? {
    guard !period.isVague else { return openTowards(period, on: grid) }
    guard let target = interval.middle.adding(period) else { return nil }
    let unit = period.finestUnit
    if unit.granularity < granularity {
      return grid.cell(CalendarUnit(granularity), containing: target).map { Self($0, granularity) }
    }
    return grid.cell(unit, containing: target).map { Self($0, unit.granularity) }
  }

  /// Moved by a period and kept as fine as it was.
  func shifted(by period: Period, on grid: CalendarGrid) -> Self? {
    guard !period.isVague else { return openTowards(period, on: grid) }
    let unit = period.finestUnit
    if unit.granularity < granularity {
      let edge = period.isNegative ? interval.start : interval.end.adding(seconds: -1)
      return edge.adding(period).flatMap { grid.cell(unit, containing: $0) }.map { Self($0, unit.granularity) }
    }
    guard let start = interval.start.adding(period) else { return nil }
    let own = CalendarUnit(granularity)
    if granularity > .day, grid.cell(own, containing: interval.start) == interval {
      return grid.cell(own, containing: start).map { Self($0, granularity) }
    }
    guard !interval.isOpenEnd else { return nil }
    let length = interval.end.seconds - interval.start.seconds
    return Self(CivilInterval(start: start, end: start.adding(seconds: Int(length))), granularity)
  }

  /// The stretch of a period's length just before or just after; days and longer units begin and end with a day, also
  /// where the time is known to the minute.
  ///
  /// Hours before a time that is known to the day only may begin at any hour of it: "the past hour" lies on that day,
  /// "the past 24 hours" on that day and the one before.
  func adjoining(_ period: Period) -> Self? {
    if granularity >= .day, period.finestUnit < .day { return around(period) }
    if period.isVague { return openTowards(period) }
    if granularity < .day, period.finestUnit >= .day, interval.start.isInCalendar {
      return Self(interval.start.day).adjoining(period)
    }
    let edge = period.isNegative ? interval.start : interval.end
    guard let far = edge.adding(period), far != edge else { return nil }
    let stretch = period.isNegative ? CivilInterval(start: far, end: edge) : CivilInterval(start: edge, end: far)
    return Self(stretch, max(period.finestUnit.granularity, granularity))
  }

  /// The days on which a stretch of hours, minutes or seconds may lie that begins or ends on this day.
  ///
  /// Up to three hours are taken to lie on the day itself, since hardly any text is written so soon after midnight.
  private func around(_ period: Period) -> Self? {
    guard granularity == .day, !period.isVague, interval.start.isInCalendar else { return self }
    let edge = period.isNegative ? interval.start : interval.end
    guard let far = edge.adding(period), far.isInCalendar else { return nil }
    if abs(far.seconds - edge.seconds) <= 3 * 3600 { return self }
    return period.isNegative
      ? Self(CivilInterval(start: CivilMoment(far.day), end: interval.end), .day)
      : Self(CivilInterval(from: interval.start.day, to: far.adding(seconds: 86_399).day), .day)
  }

  /// The part that belongs to a series.
  func intersection(_ series: RepeatingInterval, on grid: CalendarGrid) -> Self? {
    if granularity <= series.granularity { return series.hasInterval(holding: interval, on: grid) ? self : nil }
    return series.nth(1, in: interval, on: grid).map { Self($0, series.granularity) }
  }

  /// Everything before, or everything after, the unit that holds the time: "several years ago" is no day of this year.
  private func openTowards(_ period: Period, on grid: CalendarGrid) -> Self {
    let edge = period.isNegative ? interval.start : interval.end.adding(seconds: -1)
    guard period.finestUnit.granularity > granularity, let own = grid.cell(period.finestUnit, containing: edge) else {
      return openTowards(period)
    }
    return Self(own, period.finestUnit.granularity).openTowards(period)
  }

  /// Everything before, or everything after, as a vague period has it.
  private func openTowards(_ period: Period) -> Self {
    period.isNegative
      ? Self(CivilInterval(start: .distantPast, end: interval.start), max(period.finestUnit.granularity, granularity))
      : Self(CivilInterval(start: interval.end, end: .distantFuture), max(period.finestUnit.granularity, granularity))
  }
}

extension ReferenceTime {
  /// The same stretch so many days later; only a day is moved.
  func moved(by days: Int) -> Self {
    guard granularity <= .day, !interval.isOpenStart, !interval.isOpenEnd else { return self }
    return Self(
      CivilInterval(
        start: interval.start.adding(seconds: days * 86_400), end: interval.end.adding(seconds: days * 86_400)),
      granularity)
  }
}

extension CalendarUnit {
  /// The unit whose cells are as fine as a granularity says; the day for a part of it.
  init(_ granularity: Granularity) {
    switch granularity {
    case .second: self = .second
    case .minute: self = .minute
    case .hour: self = .hour
    case .dayPart, .day: self = .day
    case .weekend: self = .weekend
    case .week: self = .week
    case .month: self = .month
    case .season: self = .season
    case .quarter: self = .quarter
    case .half: self = .half
    case .year: self = .year
    case .decade: self = .decade
    case .century: self = .century
    case .millennium: self = .millennium
    }
  }
}
