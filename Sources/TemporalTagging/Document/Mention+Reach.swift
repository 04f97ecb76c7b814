import CivilTime

extension Mention {
  /// The stretch that a length of time reaches from the day of publication: all of it for "within ten days", the time
  /// at its end for "will open in two weeks". `nil` for every other mention.
  ///
  /// "In two weeks" is a length where the clause looks back ("built in two weeks") and where it compares ("the largest
  /// protest in two weeks"), and so it is where nothing tells.
  func reach(in bytes: Span<UInt8>) -> CivilInterval? {
    guard case .duration(let period, let anchoring) = timex.meaning, !period.isVague, !period.isNegative else {
      return nil
    }
    if countsWorkdays(bytes), anchoring == .free { return workdays(period, bytes) }
    // "Within a week of the vote" counts from the vote.
    if signal == .within, let next = Clause.word(after: range.upperBound, bytes), Self.counting.contains(next.packed) {
      return nil
    }
    switch (signal, anchoring) {
    case (.within, .free), (.within, .beginning(.anchor(.publication))):
      let publication = context.publication.interval.start
      guard publication.isInCalendar else { return nil }
      let start = period.finestUnit >= .day ? CivilMoment(publication.day) : publication
      return start.adding(period).map { CivilInterval(start: start, end: $0) }
    case (.in, .free) where liesAhead(bytes):
      return TemporalExpression.shifted(.anchor(.publication), by: period).resolve(in: context)?.interval
    default: return nil
    }
  }

  /// The stretch of so many days of work: "within five business days", "in five business days".
  private func workdays(_ period: Period, _ bytes: Span<UInt8>) -> CivilInterval? {
    guard case .whole(let count) = period.leading.count, signal == .within || signal == .in && liesAhead(bytes),
      let last = TemporalExpression.occurrence(Int(count), of: .workday, from: .anchor(.publication)).resolve(
        in: context),
      context.publication.interval.start.isInCalendar
    else { return nil }
    if signal == .in { return last.interval }
    return CivilInterval(start: CivilMoment(context.publication.interval.start.day), end: last.interval.end)
  }

  /// Whether the length is told in business days, between which others lie.
  private func countsWorkdays(_ bytes: Span<UInt8>) -> Bool {
    var offset = range.lowerBound
    while let word = Clause.word(after: offset, bytes), word.range.upperBound <= range.upperBound {
      if Self.work.contains(word.packed) { return timex.meaning.isOfDays }
      offset = word.range.upperBound
    }
    return false
  }

  private static let counting = WordSet(words: "of after before following from")
  private static let work = WordSet(words: "business working trading")

  private func liesAhead(_ bytes: Span<UInt8>) -> Bool {
    // "In the two weeks", "in a two-week term" and "in two weeks of talks" are lengths.
    guard let preposition = Clause.word(before: range.lowerBound, bytes), preposition.packed == "in",
      Clause.word(after: range.lowerBound, bytes)?.packed != "the"
    else { return false }
    let next = Clause.word(after: range.upperBound, bytes)
    if let next, Self.lengthening.contains(next.packed) { return false }
    var before = Clause.word(before: preposition.range.lowerBound, bytes)
    if before == nil, next == nil { return true }
    let cue = DirectionPolicy.cue(for: range, after: preposition, in: bytes)
    guard cue?.direction == .future || cue == nil && isOrdered(before: preposition, bytes) else { return false }
    for _ in 0..<12 {
      guard let word = before else { break }
      if Self.comparing.contains(word.packed) || word.isSuperlative(bytes) { return false }
      before = Clause.word(before: word.range.lowerBound, bytes)
    }
    return true
  }

  /// Whether the clause is an order, which begins with its verb: "Schedule a meeting in ten days".
  private func isOrdered(before preposition: Clause.Word, _ bytes: Span<UInt8>) -> Bool {
    guard var first = Clause.word(before: preposition.range.lowerBound, bytes) else { return false }
    while let word = Clause.word(before: first.range.lowerBound, bytes), Clause.isNear(word, range) { first = word }
    return first.is(.baseVerb)
  }

  /// Words after a length that say what fills it, or what it is counted from.
  private static let lengthening = WordSet(words: "of since after before following from between until to")
  /// Words of a comparison with all that a length holds: "the first visit in ten years".
  private static let comparing = WordSet(
    words: "first only most least worst best second third record time times once twice")
}

extension Meaning {
  /// Whether it is a length in days.
  fileprivate var isOfDays: Bool {
    if case .duration(let period, _) = self { period.leading.unit == .day } else { false }
  }
}

extension Clause.Word {
  /// Whether it ends as superlatives do; "request" and its like only make the answer more careful.
  fileprivate func isSuperlative(_ bytes: Span<UInt8>) -> Bool {
    let end = range.upperBound
    return range.count > 5 && bytes[end - 3] == UInt8(ascii: "e") && bytes[end - 2] == UInt8(ascii: "s")
      && bytes[end - 1] == UInt8(ascii: "t")
  }
}
