import CivilTime

extension Timex {
  /// `either` where a month or a day of the year is so near to publication on one side that the other side is out of the
  /// question; `nil` where the clause decides, or nothing does.
  ///
  /// News gives a year to a date that is most of a year away, or calls it last or next. So "the June meeting", written in
  /// May with no verb that decides, lies ahead; and no plan speaks of "May 12" in the two months after that day.
  ///
  /// - Parameters:
  ///   - cue: What the clause tells.
  ///   - context: Everything else that is known.
  func nearness(_ cue: DirectionCue?, in context: Context) -> Direction? {
    // "The first Monday of May" is a rule of some calendar, and has its own way.
    if case .date(.nth) = meaning { return nil }
    guard let series = meaning.openSeries, !series.fixesItsYear, series.isOfYear,
      let distance = distanceAhead(in: context)
    else { return nil }
    switch cue?.direction {
    case nil, .unspecified: return distance <= 122 ? .either : nil
    case .future: return series.granularity == .day && distance > 305 ? .either : nil
    case .past:
      // "The quarter ended Oct. 31", "he died on June 3": nothing but the date's own verb.
      let isOwn = cue.map {
        range.lowerBound - $0.range.upperBound <= 4 && $0.range.upperBound < range.lowerBound
      }
      return series.granularity == .day && distance <= 30 && distance > 0 && isOwn != true ? .either : nil
    case .either: return nil
    }
  }

  /// How many days from publication to the next time of the series.
  private func distanceAhead(in context: Context) -> Int? {
    var ahead = context
    ahead.direction = .future
    guard let next = resolve(in: ahead)?.interval.start, next.isInCalendar,
      context.publication.granularity <= .day
    else { return nil }
    return Int((next.seconds - context.publication.interval.start.seconds) / 86_400)
  }
}

extension RepeatingInterval {
  /// Whether it is a month, a day of one, or a holiday.
  fileprivate var isOfYear: Bool {
    switch self {
    case .month, .monthDay, .holiday: true
    default: false
    }
  }
}
