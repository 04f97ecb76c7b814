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
  /// The first that begins within a range and is wanted; only the mentions of the range are looked at.
  func first(within range: Range<Int>, where isWanted: (Mention) -> Bool) -> Mention? {
    var index = firstIndex(from: range.lowerBound)
    while index < endIndex, self[index].range.lowerBound < range.upperBound {
      if isWanted(self[index]) { return self[index] }
      index += 1
    }
    return nil
  }

  /// The last that begins within a range and is wanted; only the mentions of the range are looked at.
  func last(within range: Range<Int>, where isWanted: (Mention) -> Bool) -> Mention? {
    var index = firstIndex(from: range.upperBound)
    while index > startIndex, self[index - 1].range.lowerBound >= range.lowerBound {
      index -= 1
      if isWanted(self[index]) { return self[index] }
    }
    return nil
  }

  /// The position of the first mention that begins at an offset or after it, by halving, since a long quotation may hold
  /// most mentions of a text, each of which asks what stands outside.
  private func firstIndex(from offset: Int) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
