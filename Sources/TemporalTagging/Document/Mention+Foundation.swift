import CivilTime

extension Mention {
  /// Whether a date "two days later" or "the next day" has nothing to count from, so that it would be invented.
  ///
  /// Such a date comes out after the day of publication where the text has named no earlier date, or another one than is
  /// meant. A clause in the past cannot tell of it: "Two days later they surrendered". Neither is "two days later" known
  /// where no date was named before, and where no word looks ahead. A phrase that is a text by itself, as a heading or the
  /// words of a search, counts from the day of publication.
  ///
  /// - Parameters:
  ///   - hasEarlier: Whether the text has named a date before this one.
  ///   - bytes: The text of the block.
  func isUnfounded(hasEarlier: Bool, in bytes: Span<UInt8>) -> Bool {
    // "Half an hour later the bomb went off", where nothing was told before.
    if !hasEarlier, timex.meaning.countsHours,
      DirectionPolicy.cue(for: range, in: bytes)?.direction == .past
    {
      return true
    }
    // "She had resigned two days earlier": earlier than what was told, which is nothing.
    if !hasEarlier, timex.meaning.countsDaysBack,
      let had = Clause.word(before: range.lowerBound, bytes).flatMap({ $0.isPast(bytes) ? $0 : nil })
        .flatMap({ Clause.word(before: $0.range.lowerBound, bytes) }),
      had.is(.had)
    {
      return true
    }
    guard timex.meaning.countsOn, let resolution,
      resolution.named.interval.start >= context.publication.interval.end,
      !hasEarlier || (context.previous?.interval.start ?? .distantPast) < context.publication.interval.end
    else { return false }
    let direction = DirectionPolicy.cue(for: range, in: bytes)?.direction
    if direction == .past { return true }
    if direction == .future || direction == .either { return false }
    if hasEarlier { return resolution.granularity > .week }
    // "The following week" is at worst the one after this.
    if case .date(.occurrence) = timex.meaning { return false }
    return Clause.word(before: range.lowerBound, bytes) != nil || Clause.word(after: range.upperBound, bytes) != nil
  }
}

extension Mention {
  /// Whether it is the quarter or the half that publication lies in, two weeks or more before its end. Told by a clause in
  /// the past, "first-quarter profit fell" in February, it is most likely of a firm's own year, which is not the calendar's.
  var isOngoing: Bool {
    guard let resolution, case .date(.nearest(let series, _)) = timex.meaning else {
      return false
    }
    switch series {
    case .quarter, .half:
      let now = context.publication.interval.start
      return resolution.interval.start <= now && resolution.interval.end.seconds - now.seconds > 14 * 86_400
    default: return false
    }
  }
}

extension Meaning {
  /// Whether it counts on from the time told last: "two days later", and also "the following 18 days".
  fileprivate var countsOn: Bool {
    switch self {
    case .date(let expression): expression.countsOn
    case .duration(_, .beginning(.anchor(.previous))): true
    case .duration, .set, .vague, .unspecified: false
    }
  }
}

extension Meaning {
  /// Whether it is some days or weeks before the time told last.
  fileprivate var countsDaysBack: Bool {
    if case .date(.shifted(.anchor(.previous), let period)) = self {
      period.isNegative && period.finestUnit >= .day && period.finestUnit <= .week
    } else {
      false
    }
  }

  /// Whether it is some hours, minutes or seconds after the time told last.
  fileprivate var countsHours: Bool {
    if case .date(.shifted(.anchor(.previous), let period)) = self { period.finestUnit < .day } else { false }
  }
}

extension TemporalExpression {
  /// Whether it counts on from the time told last: "two days later", "the next day", "that Saturday", which may be told of
  /// a day other than the one named last.
  fileprivate var countsOn: Bool {
    switch self {
    case .shifted(.anchor(.previous), let period): !period.isNegative
    case .occurrence(let n, _, .anchor(.previous)): n >= 0
    case .intersection(let base, _): base.countsOn
    default: false
    }
  }
}
