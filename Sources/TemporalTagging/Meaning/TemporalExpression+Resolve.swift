import CivilTime

extension TemporalExpression {
  /// The time that the expression means, as each case of `TemporalExpression` states it; `nil` when it names none.
  ///
  /// - Complexity: O(1) for what news says; a few thousand steps of arithmetic for series that hardly ever recur.
  public func resolve(in context: Context) -> ReferenceTime? {
    switch self {
    case .anchor(let anchor): return context.time(of: anchor)
    case .interval(let interval, let granularity): return ReferenceTime(interval, granularity)
    case .numeric(let date): return date.resolve(in: context)
    case .occurrence(0, let series, _) where isThisWeekday && context.thisWeekdayLooksAround:
      return Self.thisWeekday(series, in: context)
    case .occurrence(let n, let series, let base):
      guard let time = base.resolve(in: context) else { return nil }
      if base.isAnchor, series.cycle.granularity < time.granularity { return time }
      return Self.occurrence(n, of: series, from: time.interval, in: context)
        .map { ReferenceTime($0, series.granularity) }
    case .nearest(let series, let base): return Self.nearest(series, to: base, in: context)
    case .nth(let n, let series, let base):
      guard let time = base.resolve(in: Self.contextOfWhole(base, series, context)) else { return nil }
      return series.nth(n, in: Self.weeks(series, of: time), on: context.grid)
        .map { ReferenceTime($0, series.granularity) }
    case .shifted(let base, let period):
      guard let time = base.resolve(in: context) else { return nil }
      return base.isAnchor
        ? time.shiftedFromAnchor(by: period, on: context.grid) : time.shifted(by: period, on: context.grid)
    case .adjoining(let period, let base):
      return base.resolve(in: context).flatMap { $0.adjoining(period) }
    case .between(let first, let last): return Self.between(first, last, in: context)
    case .intersection(let base, let series):
      guard var time = base.resolve(in: context) else { return nil }
      // Nobody says on which day of the week, or of the year.
      if series.granularity < .day, series.cycle == .day, time.granularity > .day { return time }
      time.interval = Self.weeks(series, of: time)
      return time.intersection(series, on: context.grid)
    }
  }

  /// Whether the expression names a day, whatever the context.
  var isDay: Bool {
    switch self {
    case .anchor, .adjoining, .between: false
    case .numeric: true
    case .interval(_, let granularity): granularity == .day
    case .occurrence(_, let series, _), .nearest(let series, _), .nth(_, let series, _), .intersection(_, let series):
      series.granularity == .day
    case .shifted(let base, let period): period.finestUnit == .day || base.isDay && period.finestUnit >= .day
    }
  }

  /// Whether the expression is a bare anchor.
  var isAnchor: Bool { if case .anchor = self { true } else { false } }

  /// The context for the whole that an interval is numbered in: "the first Monday of May" is a rule of a calendar, and so
  /// mostly lies ahead, where nothing says otherwise.
  static func contextOfWhole(_ whole: Self, _ series: RepeatingInterval, _ context: Context) -> Context {
    guard case .nearest(.month, _) = whole, series.granularity == .day, context.direction == .unspecified else {
      return context
    }
    var ahead = context
    ahead.direction = .future
    return ahead
  }

  private static func occurrence(
    _ n: Int, of series: RepeatingInterval, from interval: CivilInterval, in context: Context
  ) -> CivilInterval? {
    let grid = context.grid
    if case .weekday = series, grid.conventions.weekdays == .calendarWeek, n != 0 {
      let week = RepeatingInterval.unit(.week)
      let other =
        n < 0
        ? week.latest(-n, endingBy: interval.start, on: grid)
        : week.earliest(n, startingFrom: interval.end, on: grid)
      return other.flatMap { series.nth(1, in: $0, on: grid) }
    }
    if n < 0 { return series.latest(-max(n, -.max), endingBy: interval.start, on: grid) }
    if n > 0 { return series.earliest(n, startingFrom: interval.end, on: grid) }
    if let holding = series.holding(interval.start, on: grid) { return holding }
    guard let cycle = grid.cell(series.cycle, containing: interval.start) else { return nil }
    return series.nth(1, in: cycle, on: grid)
  }

  /// Whether it is "this Thursday", told from the day of publication.
  var isThisWeekday: Bool {
    if case .occurrence(0, .weekday, .anchor(.publication)) = self { true } else { false }
  }

  /// "This Thursday", as news has it: on the day of publication or after, unless the clause looks back.
  private static func thisWeekday(_ weekday: RepeatingInterval, in context: Context) -> ReferenceTime? {
    var context = context
    if context.direction == .unspecified { context.direction = .future }
    return nearest(weekday, to: .anchor(.publication), in: context)
  }

  /// Where the weeks of a month or a year begin: as ISO 8601 counts them, a week belongs where most of its days are, so
  /// that the last week of 2018 ends on 30 December.
  private static func weeks(_ series: RepeatingInterval, of time: ReferenceTime) -> CivilInterval {
    guard series.granularity == .week, time.granularity > .week, !time.interval.isOpenStart, !time.interval.isOpenEnd
    else { return time.interval }
    return CivilInterval(
      start: time.interval.start.adding(seconds: -3 * 86_400), end: time.interval.end.adding(seconds: -3 * 86_400))
  }

  private static func nearest(_ series: RepeatingInterval, to base: Self, in context: Context) -> ReferenceTime? {
    let grid = context.grid
    if context.mode == .narrative, case .anchor(.publication) = base, let previous = context.previous {
      return series.goingOn(from: previous, on: grid)
    }
    guard let time = base.resolve(in: context) else { return nil }
    if base.isAnchor, series.cycle.granularity < time.granularity { return time }
    let past = series.latest(startingBefore: time.interval.end, on: grid)
    let found: CivilInterval?
    if series.fixesItsYear {
      // News tells the year of what is further ahead, or further back in what is to come.
      let isAhead = context.direction == .future
      let near = past.flatMap { distance($0, time.interval) > (isAhead ? 550 : reachOfWeekday) ? nil : $0 }
      let future = series.earliest(endingAfter: time.interval.start, on: grid)
        .flatMap { distance($0, time.interval) > 550 ? nil : $0 }
      found = nearer(near, future, to: time.interval)
      if found == nil { return slip(series, to: base, time.interval, in: context) }
    } else if context.direction == .either
      || context.direction == .unspecified && series.fixesItsMonth
    {
      let future = series.earliest(endingAfter: time.interval.start, on: grid)
      found = nearer(past, future, to: time.interval)
    } else {
      found = context.direction == .future ? series.earliest(endingAfter: time.interval.start, on: grid) : past
    }
    return found.map { ReferenceTime($0, series.granularity) }
  }

  /// "Wednesday, January 22", where no such day is within reach: the weekday is a slip, and the day stands, if it is a
  /// recent or a coming one and its own weekday is the one before or after; else no year is known.
  private static func slip(
    _ series: RepeatingInterval, to base: Self, _ time: CivilInterval, in context: Context
  ) -> ReferenceTime? {
    guard let weekday = series.weekdayOfYear, let day = series.dayOfYear,
      let found = nearest(day, to: base, in: context), distance(found.interval, time) <= 60
    else { return nil }
    let step = (found.interval.start.day.weekday.rawValue - weekday.rawValue + 7) % 7
    return step == 1 || step == 6 ? found : nil
  }

  /// How many days back, about five years, a day without its year may lie that its weekday tells.
  private static let reachOfWeekday = 1830

  /// How many days lie between the beginnings of two intervals.
  private static func distance(_ one: CivilInterval, _ other: CivilInterval) -> Int64 {
    Int64(abs(one.start.seconds - other.start.seconds) / 86_400)
  }

  /// The one of two intervals that is fewer seconds away; the past one where both are as far.
  private static func nearer(
    _ past: CivilInterval?, _ future: CivilInterval?, to time: CivilInterval
  ) -> CivilInterval? {
    guard let past, let future else { return past ?? future }
    return future.start.seconds - time.start.seconds < time.start.seconds - past.start.seconds ? future : past
  }

  private static func between(_ first: Self, _ last: Self, in context: Context) -> ReferenceTime? {
    guard let start = first.resolve(in: context), var end = last.resolve(in: context) else { return nil }
    if end.interval.end <= start.interval.start {
      guard case .nearest(let series, _) = last,
        let later = series.earliest(1, startingFrom: start.interval.end, on: context.grid)
      else { return nil }
      end = ReferenceTime(later, series.granularity)
    }
    let isClock = start.granularity < .dayPart && end.granularity < .dayPart
    return ReferenceTime(
      CivilInterval(start: start.interval.start, end: isClock ? end.interval.start : end.interval.end),
      max(start.granularity, end.granularity))
  }
}

extension RepeatingInterval {
  /// The interval of the series that a narrative comes to after a time; see `TemporalExpression.nearest`.
  fileprivate func goingOn(from previous: ReferenceTime, on grid: CalendarGrid) -> ReferenceTime? {
    let start = previous.interval.start
    guard start.isInCalendar else { return nil }
    if cycle.granularity < previous.granularity { return previous }
    // "In the winter of 1911–12 … In December … In February": a winter belongs to two years.
    let isSeason = previous.granularity == .season && cycle == .year
    if isSeason, let next = earliest(1, startingFrom: start, on: grid), next.start < previous.interval.end {
      return ReferenceTime(next, granularity)
    }
    let told = isSeason ? previous.interval.end.adding(seconds: -1) : start
    guard let around = grid.cell(cycle, containing: told), let same = nth(1, in: around, on: grid) else {
      return earliest(1, startingFrom: start, on: grid).map { ReferenceTime($0, granularity) }
    }
    // Back within the week there is no way; within the year there is, unless the year has just turned.
    let back = start.seconds - same.end.seconds
    let isGone = cycle == .week ? back >= 0 : previous.granularity <= .month && back > 200 * 86_400
    let next = isGone ? earliest(1, startingFrom: start, on: grid) : nil
    return ReferenceTime(next ?? same, granularity)
  }

  /// Whether the series names a day of the year and its weekday, which meet in few years.
  var fixesItsYear: Bool {
    guard case .intersection(let outer, let inner) = self else { return false }
    switch (outer, inner) {
    case (.weekday, .monthDay), (.monthDay, .weekday): return true
    default: return false
    }
  }

  /// The day of the year that the series names with its weekday.
  var dayOfYear: RepeatingInterval? {
    guard case .intersection(let outer, let inner) = self, fixesItsYear else { return nil }
    if case .monthDay = outer { return outer }
    return inner
  }

  /// The weekday of the day of the year that the series names.
  fileprivate var weekdayOfYear: Weekday? {
    guard case .intersection(let outer, let inner) = self, fixesItsYear else { return nil }
    if case .weekday(let weekday) = outer { return weekday }
    if case .weekday(let weekday) = inner { return weekday }
    return nil
  }

  /// Whether the series names a day of the month and its weekday, which meet in few months.
  var fixesItsMonth: Bool {
    if case .intersection(.dayOfMonth, .weekday) = self { true } else { false }
  }
}

extension Context {
  /// Whether "this Thursday" is told from the day of publication, and not by the calendar week.
  var thisWeekdayLooksAround: Bool { grid.conventions.weekdays == .nearest && mode == .news }

  /// The time of an anchor; `nil` for an event whose date is not known.
  func time(of anchor: Anchor) -> ReferenceTime? {
    switch anchor {
    case .publication: publication
    case .previous: previous ?? publication
    case .event: event
    }
  }
}
