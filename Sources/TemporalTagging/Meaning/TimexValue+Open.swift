import CivilTime

extension TemporalExpression {
  /// The `value` attribute of TIMEX3 where what the expression counts from is not known: what the phrase itself says, and
  /// `X` for the rest.
  ///
  /// - "August 8": `XXXX-08-08`; "Monday": `XXXX-WXX-1`; "last August": `XXXX-08`; "last week": `XXXX-WXX`.
  /// - "today": `XXXX-XX-XX`; "noon": `XXXX-XX-XXT12:00`; "Monday morning": `XXXX-WXX-1TMO`.
  var openValue: String {
    switch self {
    case .anchor: return "XXXX-XX-XX"
    case .numeric(let date):
      return date.days.count == 1 ? date.days[0].description : Self.year(date.year)?.openValue ?? "XXXX"
    case .interval(let interval, let granularity): return ReferenceTime(interval, granularity).timexValue
    case .occurrence(_, .unit(let unit), _), .nearest(.unit(let unit), _), .nth(_, .unit(let unit), _):
      return Self.openValue(unit.granularity)
    case .occurrence(_, let series, _), .nearest(let series, _), .nth(_, let series, _): return series.timexValue
    case .shifted(_, let period), .adjoining(let period, _): return Self.openValue(period.finestUnit.granularity)
    case .between(let first, let last): return "\(first.openValue)/\(last.openValue)"
    case .intersection(let base, let series): return base.openValue(within: series)
    }
  }

  private func openValue(within series: RepeatingInterval) -> String {
    let own = series.timexValue
    // "June of last year" is a month, "Monday morning" a part of what comes before it.
    guard series.granularity < .day, let clock = own.firstIndex(of: "T") else { return own }
    let day = isDay ? openValue : "XXXX-XX-XX"
    return day + own[clock...]
  }

  /// A unit of which none in particular is known.
  private static func openValue(_ granularity: Granularity) -> String {
    switch granularity {
    case .second, .minute, .hour: "XXXX-XX-XXTXX:XX"
    case .dayPart, .day: "XXXX-XX-XX"
    case .weekend: "XXXX-WXX-WE"
    case .week: "XXXX-WXX"
    case .season: "XXXX-XX"
    case .month: "XXXX-XX"
    case .quarter: "XXXX-QX"
    case .half: "XXXX-HX"
    case .year: "XXXX"
    case .decade: "XXX"
    case .century: "XX"
    case .millennium: "X"
    }
  }
}
