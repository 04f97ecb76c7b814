import CivilTime

/// Puts both ends of a range of times of day on their days, where one of them names none.
///
/// - "It rained from 5 p.m. to 6 p.m. on Monday": both are of Monday.
/// - "From 11 p.m. to 4 a.m. on Monday": the first is of the day before.
/// - "The curfew runs from 10 p.m. to 5 a.m.": the second is of the day after.
enum ClockRanges {
  /// - Complexity: O(*n*) in the number of mentions.
  static func place(_ mentions: inout [Mention], _ bytes: Span<UInt8>) {
    guard mentions.count > 1 else { return }
    for index in mentions.indices.dropFirst() {
      // Most stand too far apart, which is seen without copies of them.
      guard Mention.areJoined(at: index, of: mentions, bytes),
        mentions[index - 1].timex.kind == .time, mentions[index].timex.kind == .time,
        let first = mentions[index - 1].timex.clock, let second = mentions[index].timex.clock,
        first.isOpen || second.isOpen
      else { continue }
      // "From 9 a.m. to 5 p.m. every Sunday" is no day's.
      if index + 1 < mentions.count, mentions.span[index + 1].timex.kind == .set,
        Mention.canBeRange(mentions.span[index].range, mentions.span[index + 1].range)
      {
        mentions[index - 1].loseDay(mentions[index - 1].timex.meaning)
        mentions[index].loseDay(mentions[index].timex.meaning)
        continue
      }
      let crosses = second.time <= first.time
      if second.isOpen {
        let day = first.isOpen ? nil : mentions[index - 1]
        if crosses || day != nil { mentions[index].move(to: crosses ? 1 : 0, of: day) }
      } else {
        mentions[index - 1].move(to: crosses ? -1 : 0, of: mentions[index])
      }
    }
  }
}

extension Timex {
  /// The time of day that it is, in minutes, and whether nothing in it says of which day.
  fileprivate var clock: (time: Int, isOpen: Bool)? {
    guard case .date(.intersection(let day, let part)) = meaning, let time = part.minuteOfDay else { return nil }
    // "At midnight" told as past is the one before publication; see `midnightJustOver`.
    let isMidnight = day == .occurrence(-1, of: .unit(.day), from: .anchor(.publication)) && part == .dayPart(.midnight)
    return (time, onDayNamed != nil || isMidnight || day == .occurrence(0, of: .unit(.day), from: .anchor(.previous)))
  }
}

extension RepeatingInterval {
  /// The minute of the day at which a time of day begins.
  fileprivate var minuteOfDay: Int? {
    switch self {
    case .timeOfDay(let hour, let minute, _): hour * 60 + (minute ?? 0)
    case .dayPart(.noon): 12 * 60
    case .dayPart(.midnight): 24 * 60
    default: nil
    }
  }
}

extension Mention {
  /// Puts a time of day on the day of another mention, or so many days from it; without one, from its own.
  fileprivate mutating func move(to days: Int, of other: Mention?) {
    guard case .date(.intersection(_, let clock)) = timex.meaning else { return }
    let isApproximate = (other ?? self).resolution?.isApproximate ?? false
    if let other {
      guard let day = other.resolution?.named else { return }
      context.previous = day
      anchor = AnchorUse(origin: .mention, time: day, place: .init(block: other.block, range: other.range))
    } else if context.previous == nil || anchor.origin == .publication {
      context.previous = context.publication
    }
    timex.meaning = .date(.intersection(.occurrence(days, of: .unit(.day), from: .anchor(.previous)), clock))
    holdsNearby = false
    resolution = timex.resolve(in: context)
    if isApproximate { resolution?.isApproximate = true }
  }
}
