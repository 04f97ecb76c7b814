/// Whether a stretch of text may stand by itself: what touches it on either side decides.
enum Boundary {
  /// Turns down a number that belongs to money, a percentage, a version, a path or a longer number.
  static func admits(
    _ first: Token, _ before: Neighbour, _ last: Token, _ after: Neighbour, _ bytes: Span<UInt8>
  ) -> Bool {
    if isWord(before.touching) && !isPunctuation(endingAt: first.start, bytes) { return false }
    if isWord(after.touching) && !(after.touching >= 0x80 && Punctuation.isAt(last.end, bytes)) { return false }
    // "The notice said:3 May is the day", without a space; a number alone goes with the word: "page:2012".
    let isPhraseAfterColon = before.touching == UInt8(ascii: ":") && !before.isNumber && first.start != last.start
    if first.flags.contains(.figures), !isPhraseAfterColon, isJoined(before: first.start, before, bytes) {
      return false
    }
    if last.flags.contains(.figures), isJoined(after: last.end, last, after, bytes) { return false }
    return true
  }

  private static func isJoined(before start: Int, _ before: Neighbour, _ bytes: Span<UInt8>) -> Bool {
    switch before.touching {
    case UInt8(ascii: " "): return isNumbered(start, bytes)
    case UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "="), UInt8(ascii: "&"),
      UInt8(ascii: "+"), UInt8(ascii: "\\"), UInt8(ascii: "%"), UInt8(ascii: "^"):
      return true
    case UInt8(ascii: "~"): return !isYear(endingAt: start - 1, bytes)
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"):
      return start >= 2 && isWord(bytes[start - 2])
    case UInt8(ascii: "-"):
      guard start >= 2, isWord(bytes[start - 2]) else { return false }
      guard isFigure(start - 2, bytes) else {
        return !prefixes.contains(before.word) && !NeighbourWords.months.contains(before.word)
      }
      guard isYear(endingAt: start - 1, bytes) else { return true }
      return isYear(endingAt: start + 4, bytes) && !isAscending(start - 5, start, bytes)
    case UInt8(ascii: ","):
      return start >= 2 && isFigure(start - 2, bytes) && isFigure(start + 2, bytes) && !isFigure(start + 3, bytes)
    default: return false
    }
  }

  private static func isJoined(after end: Int, _ last: Token, _ after: Neighbour, _ bytes: Span<UInt8>) -> Bool {
    switch after.touching {
    case UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "@"), UInt8(ascii: "="), UInt8(ascii: "\\"):
      return true
    case UInt8(ascii: "."), UInt8(ascii: ":"): return isFigure(end + 1, bytes)
    case UInt8(ascii: "/"): return end + 1 < bytes.count && isWord(bytes[end + 1])
    case UInt8(ascii: "-"):
      guard isFigure(end + 1, bytes) else { return false }
      return !(isYear(endingAt: end, bytes) && isYear(endingAt: end + 5, bytes) && isAscending(end - 4, end + 1, bytes))
    default: return false
    }
  }

  /// Whether "No." stands before a number.
  private static func isNumbered(_ start: Int, _ bytes: Span<UInt8>) -> Bool {
    guard start >= 4, bytes[start - 2] == UInt8(ascii: "."), bytes[start - 3] == UInt8(ascii: "o"),
      bytes[start - 4] | 0x20 == UInt8(ascii: "n")
    else { return false }
    return start == 4 || !isWord(bytes[start - 5])
  }

  /// Words that are joined to a year or a month by a hyphen and leave it what it is.
  private static let prefixes = WordSet(words: "pre post mid early late end since until through to from circa")

  private static func isFigure(_ offset: Int, _ bytes: Span<UInt8>) -> Bool {
    offset >= 0 && offset < bytes.count && bytes[offset] &- 48 < 10
  }

  /// Whether a year in four figures ends at an offset, and does not go on a number such as 138-2010.
  private static func isYear(endingAt end: Int, _ bytes: Span<UInt8>) -> Bool {
    guard isFourFigures(endingAt: end, bytes), bytes[end - 4] == 49 || bytes[end - 4] == 50 else { return false }
    let isContinued = end >= 6 && bytes[end - 5] == UInt8(ascii: "-") && isFigure(end - 6, bytes)
    return !isContinued || isFourFigures(endingAt: end - 5, bytes)
  }

  /// Whether the four figures at one offset are a lower number than those at another: "2012-1998" are votes, not years.
  private static func isAscending(_ first: Int, _ second: Int, _ bytes: Span<UInt8>) -> Bool {
    for place in 0..<4 where second + place < bytes.count && bytes[first + place] != bytes[second + place] {
      return bytes[first + place] < bytes[second + place]
    }
    return false
  }

  private static func isFourFigures(endingAt end: Int, _ bytes: Span<UInt8>) -> Bool {
    guard end >= 4, end <= bytes.count, !isFigure(end, bytes), !isFigure(end - 5, bytes) else { return false }
    return isFigure(end - 4, bytes) && isFigure(end - 3, bytes) && isFigure(end - 2, bytes) && isFigure(end - 1, bytes)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 || byte >= 0x80 || byte == UInt8(ascii: "_")
  }

  /// Whether the bytes before an offset are punctuation outside ASCII.
  private static func isPunctuation(endingAt offset: Int, _ bytes: Span<UInt8>) -> Bool {
    if offset >= 3, let (_, width) = Punctuation.at(offset - 3, bytes), width == 3 { return true }
    if offset >= 2, let (_, width) = Punctuation.at(offset - 2, bytes), width == 2 { return true }
    return false
  }
}
