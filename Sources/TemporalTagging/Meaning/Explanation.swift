import CivilTime

/// How a date came out of a phrase, in sentences that a reader can check.
public struct Explanation: Hashable, Sendable {
  /// The arithmetic, a step an element: `the week before 2025-02-11: 2025-02-03/2025-02-09`.
  public var steps: [String]
  /// What the text does not say and was supplied, each with its ground.
  public var inferences: [String]
  /// Readings that lost, and why.
  public var rejected: [String]

  /// Creates an explanation from its sentences.
  public init(steps: [String] = [], inferences: [String] = [], rejected: [String] = []) {
    self.steps = steps
    self.inferences = inferences
    self.rejected = rejected
  }
}

extension Timex {
  /// How the expression comes to its time in a context; rendered when asked for, never on the way there.
  public func explanation(in context: Context) -> Explanation {
    var explanation = Explanation()
    switch meaning {
    case .date(let expression):
      expression.explain(in: context, into: &explanation)
      if let result = expression.resolve(in: context) {
        explanation.addConventions(of: expression, result, in: context)
      }
    case .duration(let period, let anchoring):
      if let time = anchoring.resolve(period, in: context) {
        explanation.steps.append("\(period.phrase) \(anchoring.phrase(in: context)): \(time.edtf)")
      } else {
        explanation.steps.append("\(period.phrase), a length of time that dates nothing by itself")
      }
    case .set: explanation.steps.append("a recurring time, which dates no single event")
    case .vague: explanation.steps.append("a time without a number")
    case .unspecified: explanation.steps.append("a recurring time of which none in particular is meant")
    }
    if let resolution = resolve(in: context), resolution.interval != resolution.named.interval, let modifier {
      explanation.steps.append("\(modifier.phrase): \(resolution.edtf)")
    }
    if let statedWeekday, let day = resolve(in: context)?.named.interval.start.day, day.weekday != statedWeekday {
      explanation.inferences.append(
        "the text says \(statedWeekday.phrase), but \(day) is a \(day.weekday.phrase)")
    }
    if let zone {
      explanation.inferences.append(
        zone.name == "local"
          ? "by the local clock, as the text says" : "by the clock of \(zone.phrase), and a day there")
    }
    explanation.dropRepetitions()
    return explanation
  }
}

extension Explanation {
  /// Tells a step once where two operands share it: "August 6 and 7".
  fileprivate mutating func dropRepetitions() {
    for part in [\Self.steps, \.inferences, \.rejected] {
      var told: [String] = []
      for line in self[keyPath: part] where !told.contains(line) { told.append(line) }
      self[keyPath: part] = told
    }
  }
}

extension TemporalExpression {
  /// Adds the steps of the operands, then the expression's own.
  func explain(in context: Context, into explanation: inout Explanation) {
    guard let result = resolve(in: context)?.told(in: context) else {
      if case .nearest(let series, _) = self, series.fixesItsYear {
        explanation.steps.append("no year near the publication has the \(series.phrase)")
      } else {
        explanation.steps.append("names no time of the calendar")
      }
      return
    }
    let edtf = Resolution(named: result, interval: result.interval, modifier: nil, isApproximate: false).edtf
    switch self {
    case .anchor, .interval: break
    case .numeric(let date): explanation.add(date, result, context)
    case .occurrence(let n, let series, let base):
      let from = base.explainedBase(in: context, into: &explanation)
      let isAround = n == 0 && isThisWeekday && context.thisWeekdayLooksAround
      explanation.steps.append(
        isAround && result.interval.start >= context.publication.interval.start
          ? "the first \(series.phrase) from \(from) on: \(edtf)"
          : isAround
            ? "the last \(series.phrase) up to \(from): \(edtf)" : "\(Self.ordinal(n, series, from)): \(edtf)")
      explainWeekday(n, series, base, context, &explanation)
    case .nearest(let series, let base):
      let from = base.explainedBase(in: context, into: &explanation)
      explainNearest(series, from, result, context, &explanation)
    case .nth(let n, let series, let base):
      let ahead = Self.contextOfWhole(base, series, context)
      let within =
        ahead == context
        ? base.explainedBase(in: context, into: &explanation)
        : explainMonthAhead(n, series, base, ahead, context, &explanation)
      let number = n == -1 ? "last" : n < 0 ? "\(Ordinal.phrase(0 &- n)) to last" : Ordinal.phrase(n)
      explanation.steps.append("the \(number) \(series.phrase) of \(within): \(edtf)")
    case .shifted(let base, let period):
      let from = base.explainedBase(in: context, into: &explanation)
      explanation.steps.append("\(period.phrase) \(period.isNegative ? "before" : "after") \(from): \(edtf)")
      if base.isAnchor, result.granularity > .day {
        explanation.inferences.append("no finer than the \(result.granularity), since the phrase counts in those")
      }
    case .adjoining(let period, let base):
      let from = base.explainedBase(in: context, into: &explanation)
      explanation.steps.append("the \(period.phrase) \(period.isNegative ? "up to" : "from") \(from): \(edtf)")
    case .between(let first, let last):
      let from = first.explainedBase(in: context, into: &explanation)
      let to = last.explainedBase(in: context, into: &explanation)
      explanation.steps.append("from \(from) to \(to): \(edtf)")
    case .intersection(let base, let series):
      let within = base.explainedBase(in: context, into: &explanation)
      if case .timeOfDay = series {
        explanation.steps.append("\(series.phrase) on \(within): \(edtf)")
      } else {
        explanation.steps.append("its \(series.phrase), within \(within): \(edtf)")
      }
      explainWeekBefore(series, base, result, context, &explanation)
    }
  }

  /// Explains an operand, and gives it as the phrase that its operator is told with.
  private func explainedBase(in context: Context, into explanation: inout Explanation) -> String {
    explain(in: context, into: &explanation)
    return resolve(in: context)?.told(in: context).edtf ?? "an unknown time"
  }

  /// "The first Monday of May", where nothing says which May.
  private func explainMonthAhead(
    _ n: Int, _ series: RepeatingInterval, _ base: Self, _ ahead: Context, _ context: Context,
    _ explanation: inout Explanation
  ) -> String {
    explanation.inferences.append("the month ahead, as a day by its number in a month is mostly still to come")
    if let other = base.resolve(in: context),
      let rejected = Self.nth(n, of: series, in: .interval(other.interval, .month)).resolve(in: context),
      rejected != resolve(in: context)
    {
      explanation.rejected.append("\(rejected.edtf): nothing in the clause speaks of the past")
    }
    return base.resolve(in: ahead)?.edtf ?? "an unknown time"
  }

  private static func ordinal(_ n: Int, _ series: RepeatingInterval, _ from: String) -> String {
    switch n {
    case -1: "the \(series.phrase) before \(from)"
    case 0: "the \(series.phrase) of \(from)"
    case 1: "the \(series.phrase) after \(from)"
    default: "the \(Ordinal.phrase(abs(max(n, -.max)))) \(series.phrase) \(n < 0 ? "before" : "after") \(from)"
    }
  }

  private func explainNearest(
    _ series: RepeatingInterval, _ from: String, _ result: ReferenceTime, _ context: Context,
    _ explanation: inout Explanation
  ) {
    if context.mode == .narrative, context.previous != nil {
      explanation.steps.append("the \(series.phrase) that goes with the last date named: \(result.edtf)")
      return
    }
    if let day = series.dayOfYear, !series.hasInterval(holding: result.interval, on: context.grid) {
      explanation.inferences.append("the weekday is taken for a slip, since no year near has it on that day")
      return explainNearest(day, from, result, context, &explanation)
    }
    if series.fixesItsYear {
      explanation.steps.append("the \(series.phrase) nearest to \(from): \(result.edtf)")
      explanation.inferences.append("the year, since the weekday and the day of the month meet in few")
      return
    }
    if context.direction == .either {
      explanation.steps.append("the \(series.phrase) nearest to \(from): \(result.edtf)")
      for direction in [Direction.past, .future] {
        var other = context
        other.direction = direction
        if let rejected = resolve(in: other), rejected != result {
          explanation.rejected.append("\(rejected.edtf): it is further away")
        }
      }
      return
    }
    let isFuture = context.direction == .future
    explanation.steps.append(
      isFuture
        ? "the earliest \(series.phrase) from \(from) on: \(result.edtf)"
        : "the latest \(series.phrase) up to \(from): \(result.edtf)")
    if series.cycle == .year {
      explanation.inferences.append("the year, from \(from) and the direction of the clause")
    }
    if isFuture, case .weekday(let weekday) = series, result == context.publication, result.granularity == .day,
      let later = result.interval.start.adding(Period(1, .week))
    {
      // News tells the days of its own week by their names, today's too.
      explanation.rejected.append(
        "\(later.day): news calls that next \(weekday.phrase); the day of publication is a \(weekday.phrase)")
    }
    var other = context
    other.direction = isFuture ? .past : .future
    if let rejected = resolve(in: other), rejected != result {
      explanation.rejected.append(
        "\(rejected.edtf): \(isFuture ? "the clause speaks of the future" : "nothing in the clause speaks of the future")"
      )
    }
  }

  /// "Last Thursday" under the other convention.
  private func explainWeekday(
    _ n: Int, _ series: RepeatingInterval, _ base: Self, _ context: Context, _ explanation: inout Explanation
  ) {
    guard case .weekday = series, (-1...1).contains(n) else { return }
    var other = context
    other.grid.conventions.weekdays = context.grid.conventions.weekdays == .nearest ? .calendarWeek : .nearest
    guard let rejected = resolve(in: other), rejected != resolve(in: context) else { return }
    explanation.rejected.append(
      other.grid.conventions.weekdays == .calendarWeek
        ? "\(rejected.edtf): newsrooms mean the nearest \(series.phrase), not that of the calendar week"
        : "\(rejected.edtf): the \(series.phrase) of the calendar week is meant, not the nearest")
  }

  /// "Last week Thursday" is not a week before last Thursday.
  private func explainWeekBefore(
    _ series: RepeatingInterval, _ base: Self, _ result: ReferenceTime, _ context: Context,
    _ explanation: inout Explanation
  ) {
    guard case .weekday = series, case .occurrence(-1, .unit(.week), let origin) = base,
      let last = TemporalExpression.occurrence(-1, of: series, from: origin).resolve(in: context),
      let moved = last.interval.start.adding(Period(-1, .week))
    else { return }
    let rejected = ReferenceTime(moved.day)
    if rejected != result {
      explanation.rejected.append("\(rejected.edtf): \"last week\" names the week, not the \(series.phrase) before it")
    }
  }
}
