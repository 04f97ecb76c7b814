import CivilTime

/// Gives a date without a year the year of the date that it is joined with: "in May and June 2020", "from November 2020
/// to March", "on March 3, June 5 and July 9, 2021". Where a range ends with the year, `RangeOrder` has seen to it.
///
/// Only what is joined by a word such as "and" or "to" alone shares its year; "in May 2020, and in June" may speak of two.
enum YearSharing {
  /// Resolves anew each month, season, quarter and day of the year that is joined with a date that has its year.
  ///
  /// - Complexity: O(*n*) in the number of mentions.
  static func share(_ mentions: inout [Mention], _ bytes: Span<UInt8>) {
    guard mentions.count > 1 else { return }
    // "May and June 2020": the year stands last and is the whole list's.
    var isShared = false
    for index in mentions.indices.dropLast().reversed() {
      // Most stand too far apart, which is seen without copies of them.
      guard Joint.canJoin(mentions.span[index].timex.range, mentions.span[index + 1].timex.range) else {
        isShared = false
        continue
      }
      guard mentions.span[index].lacksYear, isShared || mentions.span[index + 1].namesItsYear else {
        isShared = false
        continue
      }
      let (first, second) = (mentions[index], mentions[index + 1])
      guard let time = second.resolution, let joint = Joint(between: first, second, bytes),
        joint == .list || joint == .comma && isShared
      else {
        isShared = false
        continue
      }
      mentions[index] = first.counted(from: second, time, direction: .past)
      isShared = true
    }
    // "November 2020 to March", "May 2020 and June".
    for index in mentions.indices.dropFirst() {
      guard Joint.canJoin(mentions.span[index - 1].timex.range, mentions.span[index].timex.range),
        mentions.span[index].lacksYear
      else { continue }
      if isSameDay(mentions[index - 1], mentions[index], bytes), let time = mentions[index - 1].resolution {
        mentions[index] = mentions[index].counted(from: mentions[index - 1], time, direction: .either)
        continue
      }
      guard mentions.span[index - 1].namesItsYear else { continue }
      let (first, second) = (mentions[index - 1], mentions[index])
      guard let time = first.resolution, let joint = Joint(between: first, second, bytes), joint != .comma
      else { continue }
      mentions[index] = second.counted(from: first, time, direction: .future)
    }
  }

  /// Whether a day is told once more by its month: "the next day, 8 October".
  private static func isSameDay(_ first: Mention, _ second: Mention, _ bytes: Span<UInt8>) -> Bool {
    guard let day = second.timex.dayOfYear, let time = first.resolution, time.granularity == .day,
      !time.interval.isOpenStart, !time.interval.isOpenEnd, Joint(between: first, second, bytes) == .comma
    else { return false }
    let told = time.interval.start.day.civil
    return told.month == day.month && told.day == day.day
  }

  /// What stands between two mentions that share a year.
  private enum Joint {
    case comma, list, range

    /// Whether two mentions stand so near that a word may join them.
    static func canJoin(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
      first.upperBound < second.lowerBound && second.lowerBound - first.upperBound <= 12
    }

    init?(between first: Mention, _ second: Mention, _ bytes: Span<UInt8>) {
      guard Self.canJoin(first.range, second.range) else { return nil }
      var (start, end) = (first.range.upperBound, second.range.lowerBound)
      var hasComma = false
      while start < end, bytes[start] <= 32 || bytes[start] == UInt8(ascii: ",") {
        if bytes[start] == UInt8(ascii: ",") { hasComma = true }
        start += 1
      }
      while end > start, bytes[end - 1] <= 32 { end -= 1 }
      if start == end, hasComma {
        self = .comma
        return
      }
      let word = PackedWord(bytes, start..<end)
      if word == "and" || word == "or" {
        self = .list
      } else if Self.ranging.contains(word) {
        self = .range
      } else {
        return nil
      }
    }

    private static let ranging = WordSet(words: "to until till through thru - – —")
  }
}

extension Mention {
  /// Whether it is a month, a season, a quarter or a day of the year, and nothing in it tells the year.
  fileprivate var lacksYear: Bool {
    guard case .date(.nearest(let series, to: .anchor(.publication))) = timex.meaning else { return false }
    switch series {
    case .season, .quarter: return true
    default: return series.isMonthOrDayOfYear
    }
  }

  /// Whether it is a day, a month, a season or a quarter with its year.
  fileprivate var namesItsYear: Bool {
    switch timex.meaning {
    case .date(.interval(_, let granularity)): granularity == .day || granularity == .month
    case .date(.intersection(.interval, .season)), .date(.intersection(.interval, .quarter)): true
    default: false
    }
  }
}
