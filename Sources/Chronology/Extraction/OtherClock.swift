import CivilTime

/// A time of day of which a bracket gives the day by another clock: "around 6 a.m. (11 p.m. Tuesday ET)".
struct OtherClock {
  /// The number of the time expression before the bracket.
  let time: Int
  /// The bracket, by its tokens.
  let bracket: Range<Int>
  /// By how many days the day of the place is after that of the bracket.
  let shift: Int
}

extension SentenceAnalysis {
  /// The bracket that a time expression stands in, where it tells by a clock of known zone when it was what the words before
  /// tell by the clock of the place; `nil` where two days of the place would fit.
  func otherClock(of phrase: Int) -> OtherClock? {
    guard let span = tokens(of: phrase), token(span.lowerBound - 1)?.kind == .openBracket,
      let time = self.phrase(at: span.lowerBound - 2), let local = tokens(of: time), let zone = zone(in: span),
      let here = hour(in: local), let there = hour(in: span), span.contains(where: isWeekday),
      !local.contains(where: isWeekday)
    else { return nil }
    // The clocks of the world are between 11 hours behind Greenwich and 14 ahead of it.
    let shifts = (-1...1).filter { (-11 - zone...14 - zone).contains(here - there + 24 * $0) }
    guard shifts.count == 1 else { return nil }
    return OtherClock(time: time, bracket: span.lowerBound - 1..<zoneEnd(span) + 1, shift: shifts[0])
  }

  /// The distance from Greenwich, in hours by the winter's clock, of the zone that closes the bracket.
  private func zone(in span: Range<Int>) -> Int? {
    guard token(zoneEnd(span))?.kind == .closeBracket else { return nil }
    let keys = (span.lowerBound..<zoneEnd(span)).lazy.map { self.tokens[$0].key.trimmingStop }
    return keys.compactMap { key in Self.zones.first { $0.name == key }?.hours }.first
  }

  private func zoneEnd(_ span: Range<Int>) -> Int {
    let next = span.upperBound
    return token(next)?.isWord == true ? next + 1 : next
  }

  private func isWeekday(_ index: Int) -> Bool { Self.weekdays.contains(tokens[index].key) }

  /// "6:21 a.m.", "11 pm".
  private func hour(in span: Range<Int>) -> Int? {
    guard let half = span.first(where: { ["a.m", "am", "p.m", "pm"].contains(tokens[$0].key.trimmingStop) }),
      half > span.lowerBound, tokens[half - 1].kind == .number
    else { return nil }
    // "6:21" may be three tokens.
    let isSplit = half - 3 >= span.lowerBound && tokens[half - 2].kind == .colon && tokens[half - 3].kind == .number
    let digits = tokens[half - (isSplit ? 3 : 1)].key.description.prefix { $0.isNumber }
    guard let hour = Int(digits), (1...12).contains(hour) else { return nil }
    return hour % 12 + (tokens[half].key.first == UInt8(ascii: "p") ? 12 : 0)
  }

  private static let zones: [(name: Word, hours: Int)] = [
    ("et", -5), ("est", -5), ("edt", -4), ("ct", -6), ("cst", -6), ("cdt", -5), ("mt", -7), ("pt", -8), ("pst", -8),
    ("pdt", -7), ("gmt", 0), ("utc", 0), ("bst", 1), ("cet", 1), ("cest", 2), ("eet", 2),
  ]
  private static let weekdays: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}

extension EventDate {
  /// The day by the clock of the place.
  func day(by clock: OtherClock) -> EventDate? {
    guard let start = span.start, let end = span.end, end - start == 1 else { return nil }
    let day = start + clock.shift
    return EventDate(edtf: day.description, span: DaySpan(day), granularity: .day, isApproximate: isApproximate)
  }
}
