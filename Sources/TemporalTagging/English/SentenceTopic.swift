/// What the words around a phrase may speak of that makes it no time, though the phrase alone could be one.
///
/// A rule names the doubt (`Reading.unless`), and only then the sentence is looked at, since hardly any phrase has one.
enum SentenceTopic: Sendable {
  /// Degrees, speeds and prices are told like decades: "highs in the 60s", "winds in the 50s and 60s".
  case levels
  /// A game has quarters: "they led 18-9 in the third quarter".
  case game
  /// The last of several numbers of things: "resolutions 1970 and 1973".
  case numberedThings
  /// An age of two numbers: "aged between two and 12 months".
  case ages

  /// Whether the sentence around a range speaks of it.
  ///
  /// - Complexity: O(1): a few words on either side, and no further than the clause.
  func isSpoken(of range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    switch self {
    case .levels: Self.isAmong(Self.levelWords, range, bytes)
    case .game:
      Self.isAmong(Self.gameWords, range, bytes) || Self.isTimeLeft(before: range.lowerBound, bytes)
        || Self.hasScore(around: range, bytes)
    case .numberedThings: Self.endsNumberedThings(before: range.lowerBound, bytes)
    case .ages: Self.endsAges(before: range.lowerBound, bytes)
    }
  }

  /// How many words are looked at on either side.
  private static let reach = 14

  private static func isAmong(_ words: WordSet, _ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var here = Clause.word(before: range.lowerBound, bytes)
    for _ in 0..<reach {
      guard let word = here else { break }
      if words.contains(word.packed) { return true }
      here = Clause.word(before: word.range.lowerBound, bytes)
    }
    here = Clause.word(after: range.upperBound, bytes)
    for _ in 0..<reach {
      guard let word = here else { break }
      if words.contains(word.packed) { return true }
      here = Clause.word(after: word.range.upperBound, bytes)
    }
    return false
  }

  private static let levelWords = WordSet(
    words: """
      temperature temperatures highs lows degrees fahrenheit celsius thermometer thermometers readings gusts gusting gusted \
      winds mph kph humidity dewpoints heat warmer cooler sunny sunshine forecasters
      """)

  private static let gameWords = WordSet(
    words: """
      touchdown touchdowns quarterback fumble fumbled interception interceptions goalless scoreless halftime outscored \
      outscoring rebounds dunk layup pointer pointers kickoff punt punted buzzer
      """)

  /// "With five minutes left in the fourth quarter".
  private static func isTimeLeft(before offset: Int, _ bytes: Span<UInt8>) -> Bool {
    guard let preposition = Clause.word(before: offset, bytes), preposition.packed == "in",
      let left = Clause.word(before: preposition.range.lowerBound, bytes)
    else { return false }
    guard left.packed == "left" || left.packed == "remaining",
      let unit = Clause.word(before: left.range.lowerBound, bytes)
    else { return false }
    return ["minutes", "minute", "seconds", "time"].contains(unit.packed)
  }

  /// Whether a score stands near: "led 18-9", "an 18-9 lead". Shares of a hundred and ranges of amounts are none.
  private static func hasScore(around range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let reach = 80
    var offset = max(1, range.lowerBound - reach)
    let end = min(bytes.count - 1, range.upperBound + reach)
    while offset < end {
      defer { offset += 1 }
      guard bytes[offset] == UInt8(ascii: "-") || bytes[offset] == 0xE2,
        let (first, last) = figures(beside: offset, bytes)
      else { continue }
      let before = Clause.word(before: first, bytes)
      let after = Clause.word(after: last, bytes)
      if before.map({ scoring.contains($0.packed) }) ?? false, last == bytes.count || bytes[last] != UInt8(ascii: "%"),
        !(after.map { counted.contains($0.packed) } ?? false)
      {
        return true
      }
      if after.map({ leads.contains($0.packed) }) ?? false { return true }
    }
    return false
  }

  /// The stretch of two numbers of up to three figures with a hyphen or a dash between them.
  private static func figures(beside hyphen: Int, _ bytes: Span<UInt8>) -> (first: Int, last: Int)? {
    var end = hyphen + 1
    if bytes[hyphen] >= 0x80 {
      guard let (kind, width) = Punctuation.at(hyphen, bytes), kind == .dash else { return nil }
      end = hyphen + width
    }
    var (start, last) = (hyphen, end)
    while start > 0, bytes[start - 1] &- 48 < 10 { start -= 1 }
    while last < bytes.count, bytes[last] &- 48 < 10 { last += 1 }
    guard (1...3).contains(hyphen - start), (1...3).contains(last - end), start == 0 || bytes[start - 1] <= 32,
      last == bytes.count || !Clause.isWord(bytes[last]) && bytes[last] != UInt8(ascii: "-")
    else { return nil }
    return (start, last)
  }

  private static let scoring = WordSet(
    words:
      "led lead leads leading trailed trailing trail won win wins winning lost tied them outscored deficit"
  )
  private static let counted = WordSet(
    words: "percent per cents million billion trillion points percentage basis days weeks months years")
  private static let leads = WordSet(words: "lead deficit advantage win victory loss defeat run")

  /// "Resolutions 1970 and 1973": numbers with "and", "or" or commas between them, and before them what they number.
  private static func endsNumberedThings(before offset: Int, _ bytes: Span<UInt8>) -> Bool {
    var here = Clause.word(before: offset, bytes)
    for _ in 0..<reach {
      guard let word = here else { return false }
      let isNumber = bytes[word.range.lowerBound] &- 48 < 10
      guard isNumber || word.packed == "and" || word.packed == "or" else {
        return NeighbourWords.numbered.contains(word.packed)
      }
      here = Clause.word(before: word.range.lowerBound, bytes)
    }
    return false
  }

  /// "Aged between two and 12 months", "aged six to 18 months".
  private static func endsAges(before offset: Int, _ bytes: Span<UInt8>) -> Bool {
    var here = Clause.word(before: offset, bytes)
    for _ in 0..<4 {
      guard let word = here else { return false }
      if word.packed == "aged" { return true }
      here = Clause.word(before: word.range.lowerBound, bytes)
    }
    return false
  }
}
