import CivilTime

/// Puts a time of day on the day that stands right behind it, where that is a longer phrase than rules join: "at noon on the
/// Friday before Christmas", "overnight from Thursday to Friday".
///
/// Only white space, a comma and one preposition may stand between, and the day must not be the owner of what follows: "at
/// noon Friday's talks ended". Where the date of that day is not known, as of "the last Saturday of the season", neither is
/// that of the time.
enum ClocksBesideDays {
  /// - Complexity: O(*n*) in the number of mentions.
  static func place(_ mentions: inout [Mention], _ bytes: Span<UInt8>) {
    for index in mentions.indices {
      // Most are no times of day, which is seen without copies of them.
      guard mentions.span[index].timex.meaning.mayBeTimeOfDay, let open = mentions.span[index].timex.onDayBehind else {
        continue
      }
      if isBesideSet(index, mentions, bytes) || isBeforeLength(index, mentions, bytes) {
        mentions[index].loseDay(open)
        continue
      }
      guard let meaning = mentions.span[index].timex.onDayNamed,
        let day = otherDay(after: mentions.span[index].range.upperBound, bytes),
        index + 1 == mentions.count || mentions.span[index + 1].range.lowerBound > day
      else { continue }
      mentions[index].loseDay(meaning)
    }
    // From the end, since the second time of "from 5 p.m. to 6 p.m. on the day after Christmas" hands its day to the first.
    var placed = -1
    for index in mentions.indices.dropLast().reversed() {
      let (end, start) = (mentions.span[index].timex.range.upperBound, mentions.span[index + 1].timex.range.lowerBound)
      guard start - end > 0, start - end <= reach, let meaning = mentions.span[index].timex.onDayBehind else {
        continue
      }
      let isFirst = placed == index + 1 && isRange(end..<start, bytes)
      guard isFirst || joins(end..<start, isOvernight: mentions[index].timex.isOvernight, bytes) else { continue }
      let day = mentions[isFirst ? index + 2 : index + 1]
      if day.timex.isUndatedDay(day.resolution), !owns(day.range, bytes) {
        mentions[index].loseDay(meaning)
        continue
      }
      guard case .date = day.timex.meaning, day.timex.modifier == nil, let time = day.resolution,
        time.granularity == .day || time.granularity == .dayPart, !time.interval.isOpenStart, !time.interval.isOpenEnd,
        !owns(day.range, bytes)
      else { continue }
      // "At 2 a.m. on the night of 3 February" is as well the day after.
      if time.granularity == .dayPart, time.interval.start.secondOfDay >= 21 * 3600, meaning.isBeforeDawn {
        mentions[index].loseDay(meaning)
        continue
      }
      if !isFirst { placed = index }
      mentions[index].timex.meaning = meaning
      mentions[index].context.previous = time.named
      mentions[index].anchor = AnchorUse(
        origin: .mention, time: time.named, place: .init(block: day.block, range: day.range))
      mentions[index].holdsNearby = false
      mentions[index].resolution = mentions[index].timex.resolve(in: mentions[index].context)
      if time.isApproximate { mentions[index].resolution?.isApproximate = true }
    }
  }

  /// Whether a time of day is of a day that is counted from an event: "at 6 a.m. ten days before the fire".
  private static func isBeforeLength(_ index: Int, _ mentions: [Mention], _ bytes: Span<UInt8>) -> Bool {
    guard index + 1 < mentions.count, case .duration(let period, _) = mentions.span[index + 1].timex.meaning,
      period.finestUnit >= .day
    else { return false }
    let gap =
      mentions.span[index].timex.range
      .upperBound..<max(
        mentions.span[index].timex.range.upperBound, mentions.span[index + 1].timex.range.lowerBound)
    guard gap.count > 0, gap.count <= 2,
      isBlank(gap.lowerBound + (bytes[gap.lowerBound] == UInt8(ascii: ",") ? 1 : 0)..<gap.upperBound, bytes),
      let word = Clause.word(after: mentions.span[index + 1].timex.range.upperBound, bytes)
    else { return false }
    return word.packed == "before" || word.packed == "after"
  }

  /// Whether a time of day is told of days that recur: "at 7 p.m. the first Tuesday of each month", "Thursdays at 8 p.m.".
  private static func isBesideSet(_ index: Int, _ mentions: [Mention], _ bytes: Span<UInt8>) -> Bool {
    let range = mentions.span[index].timex.range
    if index + 1 < mentions.count, mentions.span[index + 1].timex.kind == .set {
      let start = mentions.span[index + 1].timex.range.lowerBound
      if start > range.upperBound, start - range.upperBound <= reach,
        joins(range.upperBound..<start, isOvernight: false, bytes)
      {
        return true
      }
    }
    guard index > 0 else { return false }
    let gap =
      mentions.span[index - 1].timex.range
      .upperBound..<max(
        range.lowerBound, mentions.span[index - 1].timex.range.upperBound)
    guard gap.count > 1, gap.count <= reach else { return false }
    // "From 9 a.m. to 1 p.m.", of which the first has no day.
    if case .unspecified(let clock) = mentions.span[index - 1].timex.meaning, clock.granularity < .day {
      return isRange(gap, bytes)
    }
    guard mentions.span[index - 1].timex.kind == .set else { return false }
    if bytes[gap.lowerBound] == UInt8(ascii: ","), isBlank(gap.lowerBound + 1..<gap.upperBound, bytes) { return true }
    guard let preposition = Clause.word(before: range.lowerBound, bytes),
      ["at", "from", "between"].contains(preposition.packed)
    else { return false }
    return preposition.range.lowerBound > gap.lowerBound && preposition.range.lowerBound - gap.lowerBound <= 2
  }

  /// Where the day stands that follows a time and is no date by itself: "at noon on the day of the vote".
  private static func otherDay(after end: Int, _ bytes: Span<UInt8>) -> Int? {
    guard let on = Clause.word(after: end, bytes), on.packed == "on", on.range.lowerBound == end + 1,
      let article = Clause.word(after: on.range.upperBound, bytes), article.packed == "the" || article.packed == "that"
    else { return nil }
    // "At noon on the steps of the hall" is on no other day.
    var here = Clause.word(after: article.range.upperBound, bytes)
    for _ in 0..<3 {
      guard let word = here else { return nil }
      if days.contains(word.packed) { return word.range.lowerBound }
      here = Clause.word(after: word.range.upperBound, bytes)
    }
    return nil
  }

  private static let days = WordSet(words: "day days eve night morning evening afternoon anniversary")

  /// How many bytes may stand between a time and its day.
  private static let reach = 12

  /// Whether nothing but white space stands between, or a preposition with a comma or a bracket before it.
  private static func joins(_ gap: Range<Int>, isOvernight: Bool, _ bytes: Span<UInt8>) -> Bool {
    // "At 1653 local time (2153 GMT) on Tuesday".
    let gap = bytes[gap.lowerBound] == UInt8(ascii: ")") ? gap.lowerBound + 1..<gap.upperBound : gap
    guard let word = Clause.word(after: gap.lowerBound, bytes) else { return false }
    if word.range.lowerBound >= gap.upperBound { return isBlank(gap, bytes) }
    guard word.packed == "on" || isOvernight && word.packed == "from",
      isBlank(word.range.upperBound..<gap.upperBound, bytes)
    else { return false }
    let isAfterComma = bytes[gap.lowerBound] == UInt8(ascii: ",")
    return isBlank(gap.lowerBound + (isAfterComma ? 1 : 0)..<word.range.lowerBound, bytes)
  }

  /// Whether two times are the ends of one stretch.
  private static func isRange(_ gap: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard let word = Clause.word(after: gap.lowerBound, bytes), word.range.upperBound <= gap.upperBound else {
      return false
    }
    return ends.contains(word.packed)
  }

  private static let ends = WordSet(words: "to until till and")

  private static func isBlank(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    for offset in range where bytes[offset] > 32 { return false }
    return true
  }

  /// Whether an apostrophe, straight or curved, follows.
  private static func owns(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let end = range.upperBound
    guard end < bytes.count else { return false }
    if bytes[end] == UInt8(ascii: "'") { return true }
    if let (sign, _) = Punctuation.at(end, bytes), sign == .apostrophe { return true }
    return false
  }
}

extension Mention {
  /// Leaves the time of day without a day.
  mutating func loseDay(_ meaning: Meaning) {
    guard let undated = meaning.undated else { return }
    timex.meaning = undated
    anchor = AnchorUse(origin: .none, time: nil, place: nil)
    holdsNearby = false
    resolution = nil
  }
}

extension Meaning {
  /// Whether it is of a kind that times of day are of.
  fileprivate var mayBeTimeOfDay: Bool {
    switch self {
    case .date(.intersection), .date(.between): true
    default: false
    }
  }

  /// Whether it is a time of day before six.
  fileprivate var isBeforeDawn: Bool {
    guard case .date(.intersection(_, .timeOfDay(let hour, _, _))) = self else { return false }
    return hour < 6
  }
}

extension Timex {
  /// Whether it names a day of which no date is known.
  fileprivate func isUndatedDay(_ resolution: Resolution?) -> Bool {
    switch meaning {
    case .unspecified(let series): series.granularity == .day
    case .date(let expression): resolution == nil && expression.isDay
    case .duration, .set, .vague: false
    }
  }

  fileprivate var isOvernight: Bool { rule == "overnight" }

  /// The time of day alone, on the day that the context names last; `nil` where it says its day by itself.
  fileprivate var onDayBehind: Meaning? {
    if isOvernight {
      return .date(.intersection(.occurrence(0, of: .unit(.day), from: .anchor(.previous)), .dayPart(.night)))
    }
    if case .date(.intersection(.occurrence(0, .unit(.day), from: .anchor(.previous)), let clock)) = meaning,
      clock.granularity < .day
    {
      return meaning
    }
    return onDayNamed
  }
}
