import CivilTime

extension Explanation {
  /// Tells of a date in figures which days it may be, and which of them is meant and why.
  mutating func add(_ date: NumericDate, _ result: ReferenceTime, _ context: Context) {
    guard date.days.count == 2, let dayFirst = date.day(.dayFirst), let monthFirst = date.day(.monthFirst) else {
      return
    }
    if let reading = context.numericDates, result.granularity == .day {
      steps.append("\(date.phrase): \(result.edtf)")
      inferences.append(reading.phrase)
      rejected.append("\(reading.order == .dayFirst ? monthFirst : dayFirst): the other order of day and month")
    } else {
      steps.append("\(date.phrase) is \(dayFirst) or \(monthFirst): \(result.edtf)")
      inferences.append("no finer than the year, since nothing shows whether the day or the month comes first")
    }
  }

  /// Tells of conventions of the calendar where another would have made another time.
  mutating func addConventions(of expression: TemporalExpression, _ result: ReferenceTime, in context: Context) {
    let conventions = context.grid.conventions
    var other = context
    other.grid.conventions.weekStart = conventions.weekStart == .monday ? .sunday : .monday
    // Weeks from another day differ a little always; with the usual one, that is told only where another week is meant.
    if let rejected = expression.resolve(in: other)?.told(in: other), rejected.interval != result.interval,
      conventions.weekStart != .monday || !rejected.interval.contains(result.interval.middle)
    {
      self.rejected.append(
        "\(rejected.edtf): weeks begin on \(conventions.weekStart.phrase)\(Self.ground(conventions.weekStart == .monday))"
      )
    }
    other = context
    other.grid.conventions.hemisphere = conventions.hemisphere == .northern ? .southern : .northern
    if let rejected = expression.resolve(in: other)?.told(in: other), rejected.interval != result.interval {
      self.rejected.append(
        "\(rejected.edtf): the seasons are those of the \(conventions.hemisphere.rawValue) hemisphere\(Self.ground(conventions.hemisphere == .northern))"
      )
    }
  }

  private static func ground(_ isUsual: Bool) -> String { isUsual ? "" : ", as the settings say" }
}
