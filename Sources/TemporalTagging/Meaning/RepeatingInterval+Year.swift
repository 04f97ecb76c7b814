extension RepeatingInterval {
  /// Whether it is a month, or a day of a month: what news tells without its year.
  var isMonthOrDayOfYear: Bool {
    switch self {
    case .month, .monthDay: true
    default: false
    }
  }

  /// Whether it is a holiday.
  var isHoliday: Bool { if case .holiday = self { true } else { false } }
}
