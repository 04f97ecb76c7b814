import CivilTime

/// Puts a quarter into the year of the day that it is said to end on: "the first quarter ended March 31, 2001".
///
/// A quarter with such a number that ends in another month is one of a firm's own year ("the fourth quarter ended May 31").
/// It keeps its label, as annotators of newswire have it, and is marked as approximate.
enum QuarterEnds {
  /// - Complexity: O(*n*) in the number of mentions.
  static func place(_ mentions: inout [Mention], _ bytes: Span<UInt8>) {
    for index in mentions.indices.dropLast() {
      guard case .date(.nearest(.quarter(let number), to: .anchor(.publication))) = mentions.span[index].timex.meaning,
        tellsEnd(mentions.span[index].timex.range.upperBound..<mentions.span[index + 1].timex.range.lowerBound, bytes),
        let end = mentions[index + 1].resolution, end.granularity == .day || end.granularity == .month,
        !end.interval.isOpenStart, !end.interval.isOpenEnd
      else { continue }
      if end.named.interval.start.day.civil.month == 3 * number {
        mentions[index] = mentions[index].counted(from: mentions[index + 1], end, direction: .either)
      } else {
        mentions[index].resolution?.isApproximate = true
      }
    }
  }

  /// Whether "ended" or "ending", with no more than a comma and a few small words, stands between the two.
  private static func tellsEnd(_ gap: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard gap.lowerBound < gap.upperBound, gap.upperBound - gap.lowerBound <= 18 else { return false }
    var (offset, isEnd) = (gap.lowerBound + (bytes[gap.lowerBound] == UInt8(ascii: ",") ? 1 : 0), false)
    while let word = Clause.word(after: offset, bytes), word.range.upperBound <= gap.upperBound {
      if word.packed == "ended" || word.packed == "ending" {
        isEnd = true
      } else if !["which", "that", "on"].contains(word.packed) {
        return false
      }
      offset = word.range.upperBound
    }
    return isEnd
  }
}
