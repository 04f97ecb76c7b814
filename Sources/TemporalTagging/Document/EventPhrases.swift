/// Durations that reach from an event to the time of the sentence: "six months since the start of the strike".
enum EventPhrases {
  /// How a free duration is tied to an event that follows it, or `nil` when none does.
  ///
  /// - Parameter next: Where the next time expression begins: "since Tuesday" names no event.
  static func anchoring(of range: Range<Int>, next: Int?, in bytes: Span<UInt8>) -> Anchoring? {
    guard let since = Clause.word(after: range.upperBound, bytes), since.is(.since),
      since.range.lowerBound - range.upperBound == 1, let name = name(after: since.range.upperBound, bytes),
      next.map({ $0 >= name.upperBound }) ?? true
    else { return nil }
    let event = EventReference(name)
    return isMarked(range, bytes) ? .anniversary(of: event) : .sinceEvent(event)
  }

  private static func isMarked(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard let verb = Clause.word(before: range.lowerBound, bytes) else { return false }
    return verb.is(.marking)
  }

  /// The words from an offset that name something: from the first to the end of the clause, the next comma, or a verb.
  private static func name(after offset: Int, _ bytes: Span<UInt8>) -> Range<Int>? {
    guard let first = Clause.word(after: offset, bytes), !first.is(.endsName)
    else { return nil }
    var end = first.range.upperBound
    var count = 1
    while count < 12, let word = Clause.word(after: end, bytes), !word.is(.endsName),
      !hasComma(end..<word.range.lowerBound, bytes)
    {
      end = word.range.upperBound
      count += 1
    }
    return count > 1 ? first.range.lowerBound..<end : nil
  }

  private static func hasComma(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    for offset in range where bytes[offset] == UInt8(ascii: ",") || bytes[offset] == UInt8(ascii: "(") { return true }
    return false
  }
}
