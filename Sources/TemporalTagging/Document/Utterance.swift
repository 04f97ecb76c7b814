import CivilTime

/// Finds the day on which quoted words were spoken.
enum Utterance {
  /// The date of the reporting clause: one that stands outside of the quotation, in the sentence that leads to it or in
  /// the one that ends with it, together with a verb of saying; `nil` where the text gives none to the day.
  static func mention(of quotation: Range<Int>, among mentions: [Mention], in bytes: Span<UInt8>) -> Mention? {
    let days = mentions.filter { !$0.isQuoted && $0.resolution?.granularity == .day }
    let tail = quotation.upperBound..<Sentence.end(after: quotation.upperBound, in: bytes)
    if let after = days.first(where: { tail.contains($0.range.lowerBound) }),
      says(quotation.upperBound..<after.range.lowerBound, bytes)
        || says(after.range.upperBound..<min(bytes.count, after.range.upperBound + 40), bytes)
    {
      return after
    }
    let head = Sentence.start(before: max(0, quotation.lowerBound - 1), in: bytes)..<quotation.lowerBound
    if let before = days.last(where: { head.contains($0.range.lowerBound) }), says(head, bytes) { return before }
    return nil
  }

  /// Whether a verb of saying stands in a stretch that no sentence ends.
  private static func says(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var offset = Sentence.skipClosing(range.lowerBound, in: bytes)
    while let word = Clause.word(after: offset, bytes), word.range.upperBound <= range.upperBound {
      if DirectionCues.reporting.contains(word.packed) { return true }
      offset = word.range.upperBound
    }
    return false
  }
}
