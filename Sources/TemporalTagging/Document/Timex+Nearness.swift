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
  ///   - bytes: The text of the block.
  func nearness(_ cue: DirectionCue?, in context: Context, _ bytes: Span<UInt8>) -> Direction? {
    // "The first Monday of May" is a rule of some calendar, and has its own way.
    if case .date(.nth) = meaning { return nil }
    guard let series = meaning.openSeries, !series.fixesItsYear, series.isMonthOrDayOfYear || series.isHoliday,
      let distance = distanceAhead(in: context)
    else { return nil }
    switch cue?.direction {
    case nil, .unspecified: return distance <= 122 ? .either : nil
    case .future: return series.granularity == .day && distance > 305 ? .either : nil
    case .past:
      guard series.granularity == .day, distance <= 30, distance > 0, let cue else { return nil }
      return isTold(by: cue, bytes) ? nil : .either
    case .either: return nil
    }
  }

  /// Whether a verb in the past is the date's own: it stands right before it or, where the date opens the sentence, right
  /// after it.
  ///
  /// - "The ban came into force on July 1", "he died on June 3", "On May 3 the president spoke": told by the verb.
  /// - "He has invited them to a ceremony on May 12": the date is that of the ceremony.
  private func isTold(by cue: DirectionCue, _ bytes: Span<UInt8>) -> Bool {
    let isBefore = cue.range.upperBound <= range.lowerBound
    let gap = isBefore ? cue.range.upperBound..<range.lowerBound : range.upperBound..<cue.range.lowerBound
    if isBefore, gap.count <= 4 { return true }
    // A verb with an object of a word or two, as "came into force", "took his seat".
    let verb = Clause.Word(bytes, cue.range)
    guard gap.count <= 20, verb.isPast(bytes), !verb.isCapitalised(bytes) else { return false }
    for offset in gap where bytes[offset] == UInt8(ascii: ",") { return false }
    // The perfect is never told with a day.
    if Clause.word(before: verb.range.lowerBound, bytes)?.is(.perfect) == true { return false }
    guard let preposition = Clause.word(before: range.lowerBound, bytes),
      preposition.packed == "on" || preposition.packed == "in"
    else { return false }
    return isBefore || Clause.word(before: preposition.range.lowerBound, bytes) == nil
  }

  /// How many days from publication to the next time of the series.
  private func distanceAhead(in context: Context) -> Int? {
    var ahead = context
    ahead.direction = .future
    guard let next = resolve(in: ahead)?.interval.start, next.isInCalendar,
      context.publication.granularity <= .month
    else { return nil }
    return Int((next.seconds - context.publication.interval.start.seconds) / 86_400)
  }
}
