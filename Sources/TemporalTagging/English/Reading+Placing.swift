import CivilTime

extension Reading {
  /// A time of day on the day of a date.
  func placed(on date: Self) -> Self? {
    guard case .date(let time) = meaning, case .date(let day) = date.meaning, let whole = time.placed(on: day) else {
      return nil
    }
    var reading = Self(meaning: .date(whole))
    reading.statedWeekday = date.statedWeekday
    reading.zone = zone
    return reading
  }

  /// The same reading under a modifier.
  func bent(_ modifier: Modifier?) -> Self? {
    var copy = self
    copy.modifier = modifier
    copy.outside = (0, 0)
    return copy
  }
}

extension TemporalExpression {
  /// A time of day on another day, or the stretch between two.
  fileprivate func placed(on day: Self) -> Self? {
    switch self {
    case .intersection(_, .timeOfDay(let hour, let minute, nil)) where hour < 12 && day.isLateInDay:
      // "Nine o'clock last night" is on the clock with twelve hours; of "two o'clock last night" nobody knows the day.
      day.wholeOfPart.flatMap {
        hour >= 6 ? .intersection($0, .timeOfDay(hour: hour + 12, minute: minute, second: nil)) : nil
      }
    case .intersection(_, let clock): .intersection(day, clock)
    case .between(.intersection(_, let first), .intersection(_, let last)):
      .between(.intersection(day, first), .intersection(day, last))
    default: nil
    }
  }

  /// Whether it is the evening or the night of a day.
  private var isLateInDay: Bool {
    if case .intersection(_, .dayPart(let part)) = self { part == .evening || part == .night } else { false }
  }

  /// The day of which it is a part.
  private var wholeOfPart: Self? { if case .intersection(let day, .dayPart) = self { day } else { nil } }
}
