import CivilTime

/// Finds the day on which quoted words were spoken.
enum Utterance {
  /// The date of the reporting clause: one that stands outside of the quotation, in the sentence that leads to it or in
  /// the one that ends with it, together with a verb of saying; `nil` where the text gives none to the day.
  ///
  /// - Parameters:
  ///   - quotation: The bytes between the quotation marks.
  ///   - index: The number of the quoted mention among `mentions`, which are in the order of the text.
  static func mention(
    of quotation: Range<Int>, at index: Int, among mentions: [Mention], in bytes: Span<UInt8>
  ) -> Mention? {
    let tail = quotation.upperBound..<Sentence.end(after: quotation.upperBound, in: bytes)
    if let after = mentions[(index + 1)...].first(within: tail, where: { !$0.isQuoted && $0.isDay }),
      says(quotation.upperBound..<after.range.lowerBound, bytes)
        || says(after.range.upperBound..<min(bytes.count, after.range.upperBound + 40), bytes)
    {
      return after
    }
    let head = Sentence.start(before: max(0, quotation.lowerBound - 1), in: bytes)..<quotation.lowerBound
    if let before = mentions[..<index].last(within: head, where: { !$0.isQuoted && $0.isDay }), says(head, bytes) {
      return before
    }
    return nil
  }

  /// Whether a verb of saying stands in a stretch that no sentence ends.
  private static func says(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var offset = Sentence.skipClosing(range.lowerBound, in: bytes)
    while let word = Clause.word(after: offset, bytes), word.range.upperBound <= range.upperBound {
      if word.is(.reporting) { return true }
      offset = word.range.upperBound
    }
    return false
  }
}

extension Mention {
  /// Whether it names one day.
  var isDay: Bool { resolution?.granularity == .day }
}

extension ArraySlice<Mention> {
  /// The first that begins within a range and is wanted; the mentions past the range are not looked at.
  func first(within range: Range<Int>, where isWanted: (Mention) -> Bool) -> Mention? {
    for mention in self {
      if mention.range.lowerBound >= range.upperBound { return nil }
      if mention.range.lowerBound >= range.lowerBound, isWanted(mention) { return mention }
    }
    return nil
  }

  /// The last that begins within a range and is wanted; the mentions before the range are not looked at.
  func last(within range: Range<Int>, where isWanted: (Mention) -> Bool) -> Mention? {
    for mention in reversed() {
      if mention.range.lowerBound < range.lowerBound { return nil }
      if mention.range.lowerBound < range.upperBound, isWanted(mention) { return mention }
    }
    return nil
  }
}
