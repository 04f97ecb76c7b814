public import CivilTime

extension Mention {
  /// Where a mention is an end of a range, the two ends of it: "from Monday to Wednesday", "Thursday and Friday".
  ///
  /// - Parameters:
  ///   - mentions: All mentions of the document, in order.
  ///   - index: The one to tell of.
  ///   - bytes: The text of its block.
  /// - Returns: The positions of the ends in `mentions`, and the stretch from the one to the other, where it resolves.
  public static func rangeEnds(
    at index: Int, of mentions: [Mention], in bytes: Span<UInt8>
  ) -> (ends: Range<Int>, whole: CivilInterval?)? {
    for start in [index, index - 1] where start >= 0 && start + 1 < mentions.count {
      let (first, second) = (mentions[start], mentions[start + 1])
      if isRange(first, second, bytes) { return (start..<start + 1, range(first, second, bytes)) }
      if let pair = pair(first, second, bytes) { return (start..<start + 1, pair) }
    }
    return nil
  }

  /// Whether nothing but a word such as "to" stands between two mentions that can be the ends of a range.
  static func isRange(_ first: Mention, _ second: Mention, _ bytes: Span<UInt8>) -> Bool {
    join(first, second, bytes) && first.edge != nil && second.edge != nil && !(second.isClockOnly && !first.isClock)
  }

  /// Whether what stands between two mentions makes a range of them.
  static func join(_ first: Mention, _ second: Mention, _ bytes: Span<UInt8>) -> Bool {
    first.block == second.block && canBeRange(first.range, second.range)
      && joins(first.range.upperBound..<second.range.lowerBound, between: first.signal == .between, bytes)
  }

  /// Whether what stands between a mention and the one before it makes a range of them; neither is copied for that.
  static func areJoined(at index: Int, of mentions: [Mention], _ bytes: Span<UInt8>) -> Bool {
    let (first, second) = (mentions.span[index - 1].timex.range, mentions.span[index].timex.range)
    return canBeRange(first, second) && mentions.span[index - 1].block == mentions.span[index].block
      && joins(first.upperBound..<second.lowerBound, between: mentions.span[index - 1].signal == .between, bytes)
  }

  /// Whether it is a time of day.
  private var isClock: Bool { (resolution?.granularity ?? .day) < .dayPart }

  /// Whether it is a time of day without its day, which no day goes to: "8 November 2011 - 17:42".
  private var isClockOnly: Bool {
    guard isClock, case .date(.intersection(let day, _)) = timex.meaning else { return false }
    switch day {
    case .anchor, .occurrence(0, .unit(.day), .anchor): return true
    default: return false
    }
  }

  /// Whether two mentions stand so near that they may be the ends of a range.
  static func canBeRange(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    first.upperBound <= second.lowerBound && second.lowerBound - first.upperBound <= 12
  }

  /// From the first mention to the second, where they make a range.
  static func range(_ first: Mention, _ second: Mention, _ bytes: Span<UInt8>) -> CivilInterval? {
    guard isRange(first, second, bytes), let start = first.edge, let end = second.edge else { return nil }
    if let start = first.rangeStart(bytes), let end = second.rangeEnd(bytes), start < end {
      return CivilInterval(start: start, end: end)
    }
    return TemporalExpression.between(start, end).resolve(in: first.context)?.interval
  }

  /// Two days of which one follows the other, told together: "1,800 people crossed Thursday and Friday".
  private static func pair(_ first: Mention, _ second: Mention, _ bytes: Span<UInt8>) -> CivilInterval? {
    guard first.block == second.block, canBeRange(first.range, second.range), first.isDay, second.isDay,
      first.isQuoted == second.isQuoted,
      let start = first.resolution?.interval, let end = second.resolution?.interval, start.end == end.start,
      let word = Clause.word(after: first.range.upperBound, bytes), word.packed == "and",
      word.range == first.range.upperBound + 1..<second.range.lowerBound - 1
    else { return nil }
    // "They met on Friday and Saturday was quiet."
    if let verb = Clause.word(after: second.range.upperBound, bytes), ofOne.contains(verb.packed) { return nil }
    return CivilInterval(start: start.start, end: end.end)
  }

  /// Verbs whose subject is the second day alone.
  private static let ofOne = WordSet(words: "was is has will would may might could brought saw marks marked became")

  /// Whether it is one whole day, which nothing makes rough.
  private var isDay: Bool {
    guard case .date = timex.meaning, timex.modifier == nil, let resolution else { return false }
    return resolution.granularity == .day && !resolution.isApproximate
  }

  /// What the mention may begin or end a range with: a date, or now.
  private var edge: TemporalExpression? {
    switch timex.meaning {
    case .date(let expression): expression
    case .vague(.present): .occurrence(0, of: .unit(.day), from: .anchor(.publication))
    default: nil
    }
  }

  private static func joins(_ gap: Range<Int>, between: Bool, _ bytes: Span<UInt8>) -> Bool {
    var (start, end) = (gap.lowerBound, gap.upperBound)
    // "From Jan. to June".
    if end - start > 2, bytes[start] == UInt8(ascii: "."), bytes[start + 1] == 32, bytes[start + 2] &- 97 < 26 {
      start += 1
    }
    while start < end, bytes[start] <= 32 { start += 1 }
    while end > start, bytes[end - 1] <= 32 { end -= 1 }
    let word = PackedWord(bytes, start..<end)
    return joining.contains(word) || between && word == "and"
  }

  private static let joining = WordSet(words: "to until till through thru into - – — ~")
}
