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
      guard mentions.span[index - 1].timex.kind == .time, mentions.span[index].timex.kind == .time,
        let first = mentions.span[index - 1].timex.clock, let second = mentions.span[index].timex.clock,
        Mention.canBeRange(mentions.span[index - 1].range, mentions.span[index].range),
        first.isOpen, let gap = joint(mentions.span[index - 1], mentions.span[index], bytes)
      else { continue }
      let crosses = gap != "and" && second.time <= first.time
      if second.isOpen {
        guard crosses else { continue }
        mentions[index].move(to: 1, from: mentions[index].context.previous, nil)
      } else if let end = mentions[index].resolution {
        mentions[index - 1].move(to: crosses ? -1 : 0, from: end.named, mentions[index])
        if end.isApproximate { mentions[index - 1].resolution?.isApproximate = true }
      }
    }
  }

  /// The word that makes a range of two mentions.
  private static func joint(_ first: Mention, _ second: Mention, _ bytes: Span<UInt8>) -> PackedWord? {
    guard first.block == second.block else { return nil }
    var (start, end) = (first.range.upperBound, second.range.lowerBound)
    while start < end, bytes[start] <= 32 || bytes[start] == UInt8(ascii: ".") { start += 1 }
    while end > start, bytes[end - 1] <= 32 { end -= 1 }
    let word = PackedWord(bytes, start..<end)
    return joining.contains(word) || word == "and" && first.signal == .between ? word : nil
  }

  private static let joining = WordSet(words: "to until till through thru - – —")
}

extension Timex {
  /// The time of day that it is, in minutes, and whether nothing in it says of which day.
  fileprivate var clock: (time: Int, isOpen: Bool)? {
    guard case .date(.intersection(let day, let part)) = meaning, let time = part.minuteOfDay else { return nil }
    return (time, onDayNamed != nil || day == .occurrence(0, of: .unit(.day), from: .anchor(.previous)))
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
  /// Puts a time of day on a day counted from a time.
  ///
  /// - Parameter other: The mention that names the day, where one does.
  fileprivate mutating func move(to days: Int, from time: ReferenceTime?, _ other: Mention?) {
    guard case .date(.intersection(_, let clock)) = timex.meaning else { return }
    timex.meaning = .date(.intersection(.occurrence(days, of: .unit(.day), from: .anchor(.previous)), clock))
    context.previous = time ?? context.publication
    if let other, let time {
      anchor = AnchorUse(origin: .mention, time: time, place: .init(block: other.block, range: other.range))
    }
    holdsNearby = false
    resolution = timex.resolve(in: context)
  }
}
