import CivilTime

extension EventDate {
  /// The value for `datetime` in HTML, which knows whole days, months, years and weeks of the years 1 to 9999.
  var datetime: String? {
    guard let start = span.start, let end = span.end, start.year >= 1, end > start else { return nil }
    let (year, month, day) = start.civil
    let text = start.description
    switch granularity {
    case ...Granularity.day: return end - start == 1 ? text : nil
    case .week where end - start == 7 && start.weekday == .monday: return ISOWeek(containing: start).description
    case .month where day == 1 && end - start == Day.length(ofMonth: month, year: year): return String(text.dropLast(3))
    case .year where day == 1 && month == 1 && end - start == (Day.isLeap(year) ? 366 : 365):
      return String(text.prefix(4))
    default: return nil
    }
  }
}
