import CivilTime

/// Sees to it that days told in one breath lie on one side: "rain is forecast for Saturday and Sunday".
///
/// Said on a Friday of what is to come, that is not the Saturday of tomorrow and the Sunday of last week. Only what has no
/// verb of its own goes with the day before it. Days to come are told in their order: "on Tuesday, Thursday and Friday".
enum Coordination {
  /// Resolves the second of two such days anew, counted from the first, where it would come before the first and that looks ahead.
  static func align(_ mentions: inout [Mention], _ bytes: Span<UInt8>) {
    for index in mentions.indices.dropFirst() {
      let (end, start) = (
        mentions.span[index - 1].timex.range.upperBound, mentions.span[index].timex.range.lowerBound
      )
      guard start > end, start - end <= reach, mentions.span[index - 1].context.direction == .future,
        joins(end..<start, bytes)
      else { continue }
      let (first, second) = (mentions[index - 1], mentions[index])
      guard RangeOrder.recursWeekly(first), RangeOrder.recursWeekly(second), let ahead = first.resolution,
        let behind = second.resolution, behind.interval.end <= ahead.interval.start,
        second.cue.map({ $0.range.lowerBound < end }) ?? true, !owns(second.range.upperBound, bytes)
      else { continue }
      mentions[index] = second.counted(from: first, ahead, direction: .future)
    }
  }

  /// How many bytes may stand between the two.
  private static let reach = 9

  /// Whether nothing but "and" or "or", a comma, and "on" stands between.
  private static func joins(_ gap: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var isJoined = false
    var offset = gap.lowerBound
    while offset < gap.upperBound {
      if bytes[offset] == UInt8(ascii: ",") { isJoined = true } else if bytes[offset] > 32 { break }
      offset += 1
    }
    while offset < gap.upperBound {
      guard let word = Clause.word(after: offset, bytes), word.range.upperBound <= gap.upperBound else { return false }
      if word.packed == "and" || word.packed == "or" {
        isJoined = true
      } else if word.packed != "on" || !isJoined {
        return false
      }
      offset = word.range.upperBound
      while offset < gap.upperBound, bytes[offset] == 32 { offset += 1 }
    }
    return isJoined
  }

  /// Whether the day is only the owner of what follows: "on Friday, Monday's talks having failed".
  private static func owns(_ end: Int, _ bytes: Span<UInt8>) -> Bool {
    guard end < bytes.count else { return false }
    return bytes[end] == UInt8(ascii: "'") || Punctuation.at(end, bytes)?.0 == .apostrophe
  }
}
