extension Signal {
  /// The preposition that a date stands after, beyond an article and the like.
  ///
  /// - Parameter word: The word before the date.
  init?(_ word: Clause.Word?, in bytes: Span<UInt8>) {
    guard var word else { return nil }
    if word.is(.determiner), let further = Clause.word(before: word.range.lowerBound, bytes) {
      word = further
    }
    // "Prior to 1969" is before it, and "subsequent to" after.
    if word.is(.to), let first = Clause.word(before: word.range.lowerBound, bytes) {
      if first.packed == "prior" {
        self = .before
        return
      }
      if first.packed == "subsequent" {
        self = .after
        return
      }
    }
    guard word.is(.preposition), let signal = CueTable.english.signal(word.packed) else { return nil }
    self = signal
  }
}
