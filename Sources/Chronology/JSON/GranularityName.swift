import CivilTime

extension Granularity {
  /// What data files call the unit: `day`, `day-part`.
  var dataName: String {
    switch self {
    case .second: "second"
    case .minute: "minute"
    case .hour: "hour"
    case .dayPart: "day-part"
    case .day: "day"
    case .weekend: "weekend"
    case .week: "week"
    case .month: "month"
    case .season: "season"
    case .quarter: "quarter"
    case .half: "half"
    case .year: "year"
    case .decade: "decade"
    case .century: "century"
    case .millennium: "millennium"
    }
  }

  init?(dataName: String) {
    guard let match = Self.allCases.first(where: { $0.dataName == dataName }) else { return nil }
    self = match
  }
}
