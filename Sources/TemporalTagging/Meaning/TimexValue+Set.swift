import CivilTime

extension Recurrence {
  /// The `value` attribute of a SET: `P1W` for "weekly", `XXXX-WXX-5` for "every Friday".
  public var timexValue: String {
    switch pattern {
    case .period(let period): period.isoText
    case .series(let series): series.timexValue
    case .span(let first, let last): "\(first.timexValue)/\(last.timexValue)"
    }
  }

  /// The `freq` attribute: `2X` for "twice", `3D` for "three days a week"; `nil` where the text gives none.
  public var timexFrequency: String? {
    guard let frequency else { return nil }
    guard let frequencyUnit else { return "\(frequency)X" }
    return String(Period(frequency, frequencyUnit).isoText.drop { $0 == "P" || $0 == "T" })
  }
}

extension RepeatingInterval {
  /// The series with `X` for what it leaves open, as TIMEX3 writes a time of which none in particular is meant.
  public var timexValue: String {
    switch self {
    case .unit(let unit): return Period(1, unit).isoText
    case .weekday(let weekday): return "XXXX-WXX-\(weekday.rawValue)"
    case .workday: return "XXXX-WXX-XX"
    case .month(let month): return "XXXX-\(Self.two(month))"
    case .dayOfMonth(let day): return "XXXX-XX-\(Self.two(day))"
    case .monthDay(let month, let day): return "XXXX-\(Self.two(month))-\(Self.two(day))"
    case .season(let season): return "XXXX-\(season.timexCode)"
    case .quarter(let quarter): return "XXXX-Q\(quarter)"
    case .half(let half): return "XXXX-H\(half)"
    case .week(let week): return "XXXX-W\(Self.two(week))"
    case .dayPart(let part): return "XXXX-XX-XX\(part.timexCode)"
    case .timeOfDay(let hour, let minute, let second):
      let rest = ":\(Self.two(minute ?? 0))" + (second.map { ":\(Self.two($0))" } ?? "")
      return "XXXX-XX-XXT\(Self.two(hour))\(rest)"
    case .holiday(let holiday):
      if case .fixed(let month, let day) = holiday.usual, holiday.length == 1 {
        return "XXXX-\(Self.two(month))-\(Self.two(day))"
      }
      return "XXXX-XX-XX"
    case .intersection(.monthDay(let month, let day), .weekday), .intersection(.weekday, .monthDay(let month, let day)):
      return Self.monthDay(month: month, day: day).timexValue
    case .intersection(let outer, let inner):
      if inner.granularity < .day, let clock = inner.timexValue.firstIndex(of: "T") {
        if case .month = outer { return outer.timexValue + "-XX" + inner.timexValue[clock...] }
        return outer.timexValue + inner.timexValue[clock...]
      }
      return inner.timexValue
    }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
