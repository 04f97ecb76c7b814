import CivilTime

/// Sees to it that a range ends after it begins.
///
/// "From Monday to Wednesday", said on a Tuesday, cannot mean the Monday just past and the Wednesday before it. Where the
/// clause looks ahead, the end follows the beginning; where it looks back, the beginning goes before the end, so that
/// what is told as past stays past. A month without a year goes with one that has it: "from May to October 2020" begins in
/// 2020.
enum RangeOrder {
  /// Resolves one end of each range anew, counted from the other, where the two are the wrong way round.
  static func restore(_ mentions: inout [Mention], _ bytes: Span<UInt8>) {
    for index in mentions.indices.dropFirst() {
      // Most are none, which is seen without copies of them.
      guard Mention.areJoined(at: index, of: mentions, bytes) else { continue }
      let (first, second) = (mentions[index - 1], mentions[index])
      guard Mention.isRange(first, second, bytes), let start = first.resolution, let end = second.resolution,
        !isLoose(first, from: end),
        !isLoose(second, from: start)
      else { continue }
      // "It was shut from May until June": "until" looks ahead of May, and not of the day of publication.
      let looksAhead =
        first.context.direction != .past
        && (first.context.direction == .future || second.context.direction == .future)
      let isTooLong = recursYearly(first) && recursYearly(second) && isMoreThanAYear(start, end)
      if recursYearly(first), isFixed(second) || isTooLong && looksAhead {
        mentions[index - 1] = first.counted(from: second, end, direction: .past)
        continue
      }
      if isTooLong {
        mentions[index] = second.counted(from: first, start, direction: .future)
        continue
      }
      // "Wednesday into Thursday morning": the one after the other.
      if recursWeekly(first), recursWeekly(second), isInto(first, second, bytes) {
        mentions[index] = second.counted(from: first, start, direction: .future)
        continue
      }
      // "From 9 p.m. on Thursday until 6 a.m. on Friday" is no stretch of a week.
      if recursWeekly(first), recursWeekly(second),
        end.interval.start.seconds - start.interval.start.seconds >= 7 * 86_400
      {
        mentions[index - 1] = first.counted(from: second, end, direction: .past)
        continue
      }
      guard end.interval.end <= start.interval.start else { continue }
      if isMovable(second), looksAhead || !isMovable(first) {
        mentions[index] = second.counted(from: first, start, direction: .future)
      } else if isMovable(first) {
        mentions[index - 1] = first.counted(from: second, end, direction: .past)
      }
    }
  }

  /// Whether a phrase recurs within what it would be counted from, so that it would lose its day: "a change on Friday to
  /// December's figures".
  private static func isLoose(_ mention: Mention, from other: Resolution) -> Bool {
    guard case .date(.nearest(let series, to: .anchor(.publication))) = mention.timex.meaning else { return false }
    return series.cycle.granularity < other.granularity
  }

  /// Whether a whole year fits between the two, so that "from April to June" would be fifteen months.
  private static func isMoreThanAYear(_ start: Resolution, _ end: Resolution) -> Bool {
    guard let again = start.interval.start.adding(Period(1, .year)) else { return false }
    return again <= end.interval.start && !end.interval.isOpenEnd
  }

  /// Whether the phrase names a part of any year: "May", "10 August".
  private static func recursYearly(_ mention: Mention) -> Bool {
    guard case .date(.nearest(let series, to: .anchor(.publication))) = mention.timex.meaning else { return false }
    return series.cycle == .year
  }

  private static func isInto(_ first: Mention, _ second: Mention, _ bytes: Span<UInt8>) -> Bool {
    Clause.word(after: first.range.upperBound, bytes).map {
      $0.packed == "into" && $0.range.upperBound <= second.range.lowerBound
    } ?? false
  }

  /// Whether the phrase names a day of any week, or a time of one: "Friday", "9 p.m. on Friday".
  static func recursWeekly(_ mention: Mention) -> Bool {
    switch mention.timex.meaning {
    case .date(.nearest(.weekday, to: .anchor(.publication))): true
    case .date(.intersection(.nearest(.weekday, to: .anchor(.publication)), let part)): part.granularity < .day
    default: false
    }
  }

  /// Whether the phrase names its year: "October 2020".
  private static func isFixed(_ mention: Mention) -> Bool {
    if case .date(.interval(_, let granularity)) = mention.timex.meaning { granularity <= .quarter } else { false }
  }

  /// Whether the phrase leaves open which of a series it means: "Monday", "May", "10 August".
  private static func isMovable(_ mention: Mention) -> Bool {
    switch mention.timex.meaning {
    case .date(.nearest(_, to: .anchor(.publication))): true
    case .date(.intersection(.nearest(.weekday, to: .anchor(.publication)), let part)): part.granularity < .day
    default: false
    }
  }
}

extension Mention {
  /// The same mention, resolved from another one and not from what it was counted from before.
  func counted(from other: Mention, _ resolution: Resolution, direction: Direction) -> Mention {
    var moved = self
    moved.context.publication = resolution.named
    moved.context.previous = nil
    moved.isModeInferred = false
    moved.yearSource = nil
    moved.context.direction = direction
    moved.cue = nil
    moved.anchor = AnchorUse(
      origin: .mention, time: resolution.named, place: .init(block: other.block, range: other.range))
    moved.resolution = timex.resolve(in: moved.context)
    if resolution.isApproximate { moved.resolution?.isApproximate = true }
    moved.holdsNearby = other.holdsNearby
    return moved
  }
}
