import CivilTime

/// Finds the day on which quoted words were spoken.
enum Utterance {
  /// The date of the reporting clause: one that stands outside of the quotation, in the sentence that leads to it or in
  /// the one that ends with it, together with a verb of saying; `nil` where the text gives none to the day.
  ///
  /// - Parameters:
  ///   - quotation: The bytes between the quotation marks.
  ///   - index: The number of the quoted mention among `mentions`, which are in the order of the text.
  /// - Returns: The number of the mention that gives the date.
  static func index(
    of quotation: Range<Int>, at index: Int, among mentions: [Mention], in bytes: Span<UInt8>
  ) -> Int? {
    // Where no date stands near, nobody has to know where the sentence ends.
    let near = quotation.upperBound..<quotation.upperBound + Sentence.reach
    if let after = mentions.firstIndex(within: near, after: index, where: { !$0.isQuoted && $0.isDay }) {
      let range = mentions[after].range
      if Sentence.end(after: quotation.upperBound, in: bytes) > range.lowerBound,
        says(quotation.upperBound..<range.lowerBound, bytes)
          || says(range.upperBound..<min(bytes.count, range.upperBound + 40), bytes)
      {
        return after
      }
    }
    let opening = max(0, quotation.lowerBound - 1)
    let before = max(0, opening - Sentence.reach)..<quotation.lowerBound
    if let before = mentions.lastIndex(within: before, before: index, where: { !$0.isQuoted && $0.isDay }) {
      let start = Sentence.start(before: opening, in: bytes)
      if start <= mentions[before].range.lowerBound, says(start..<quotation.lowerBound, bytes) { return before }
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

extension [Mention] {
  /// The first after a position that begins within a range and is wanted; only the mentions of the range are looked at.
  func firstIndex(within range: Range<Int>, after position: Int, where isWanted: (borrowing Mention) -> Bool) -> Int? {
    var index = firstIndex(from: range.lowerBound, in: position + 1..<count)
    while index < count, span[index].timex.range.lowerBound < range.upperBound {
      if isWanted(span[index]) { return index }
      index += 1
    }
    return nil
  }

  /// The last before a position that begins within a range and is wanted; only the mentions of the range are looked at.
  func lastIndex(within range: Range<Int>, before position: Int, where isWanted: (borrowing Mention) -> Bool) -> Int? {
    var index = firstIndex(from: range.upperBound, in: 0..<position)
    while index > 0, span[index - 1].timex.range.lowerBound >= range.lowerBound {
      index -= 1
      if isWanted(span[index]) { return index }
    }
    return nil
  }

  /// The position of the first mention that begins at an offset or after it, by halving, since a long quotation may hold
  /// most mentions of a text, each of which asks what stands outside.
  private func firstIndex(from offset: Int, in positions: Range<Int>) -> Int {
    var (low, high) = (positions.lowerBound, positions.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if span[middle].timex.range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
