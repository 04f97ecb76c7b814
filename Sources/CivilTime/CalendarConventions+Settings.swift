extension CalendarConventions {
  /// The conventions by the names under which settings and commands know them.
  package enum Setting: String, CaseIterable, Sendable {
    case weekdays
    case weekStart = "week-start"
    case hemisphere
    case numericDates = "numeric-dates"
    case country

    /// The values that it takes, as a reader is told them.
    package var values: [String] {
      switch self {
      case .weekdays: WeekdayConvention.allCases.map(\.rawValue)
      case .weekStart: Weekday.allCases.map { "\($0)" }
      case .hemisphere: Hemisphere.allCases.map(\.rawValue)
      case .numericDates: NumericDateOrder.allCases.map(\.rawValue)
      case .country: ["two letters, such as GB"]
      }
    }
  }

  /// Sets one of them by the text of its value.
  ///
  /// - Returns: Whether the value is one that the setting takes.
  package mutating func set(_ setting: Setting, to text: String) -> Bool {
    switch setting {
    case .weekdays: Self.set(&weekdays, WeekdayConvention(rawValue: text))
    case .weekStart: Self.set(&weekStart, Weekday.allCases.first { "\($0)" == text })
    case .hemisphere: Self.set(&hemisphere, Hemisphere(rawValue: text))
    case .numericDates: Self.set(&numericDates, NumericDateOrder(rawValue: text))
    case .country: Self.set(&region, Region(text))
    }
  }

  private static func set<Value>(_ property: inout Value, _ value: Value?) -> Bool {
    guard let value else { return false }
    property = value
    return true
  }

  private static func set<Value>(_ property: inout Value?, _ value: Value?) -> Bool {
    guard let value else { return false }
    property = value
    return true
  }
}
