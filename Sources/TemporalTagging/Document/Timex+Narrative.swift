import CivilTime

extension Timex {
  /// The unit around the last time named, where a history speaks of "the year" or of the end of "the month"; `nil` for
  /// everything else.
  ///
  /// - "In May 1641 the town fell. By the end of the year the war was over": of 1641.
  /// - "This year a stone was set": the year of publication; `nil`.
  func ofTheUnitTold(in bytes: Span<UInt8>) -> Meaning? {
    guard case .date(let expression) = meaning, let told = expression.ofTheUnitTold else { return nil }
    var offset = range.upperBound
    while let word = Clause.word(before: offset, bytes), word.range.lowerBound >= range.lowerBound {
      if Self.pointing.contains(word.packed) { return nil }
      offset = word.range.lowerBound
    }
    return .date(told)
  }

  /// Words that point at the day of publication.
  private static let pointing = WordSet(words: "this current present")
}

extension Mention {
  /// Whether the clause says that it will be: "the hall will reopen in May" is said of a time after publication, though
  /// the text tells a history. What "would" be lies ahead of the time told.
  func isForetold(_ bytes: Span<UInt8>) -> Bool {
    let meaning = timex.meaning
    guard meaning.dependence.contains(.direction) else { return false }
    let preposition = Clause.word(before: timex.range.lowerBound, bytes)
    let cue = DirectionPolicy.cue(for: timex.range, meaning.directionKind, after: preposition, in: bytes)
    return cue.map { $0.direction == .future && Clause.Word(bytes, $0.range).is(.will) } ?? false
  }
}

extension TemporalExpression {
  /// The same with the unit around publication replaced by the one around the time told last; `nil` where there is none.
  fileprivate var ofTheUnitTold: Self? {
    switch self {
    case .occurrence(0, .unit(let unit), .anchor(.publication)) where unit >= .week:
      .occurrence(0, of: .unit(unit), from: .anchor(.previous))
    case .nth(let n, let series, let base): base.ofTheUnitTold.map { .nth(n, of: series, in: $0) }
    case .intersection(let base, let series): base.ofTheUnitTold.map { .intersection($0, series) }
    case .between(let first, let last):
      first.ofTheUnitTold.flatMap { one in last.ofTheUnitTold.map { .between(one, $0) } }
    default: nil
    }
  }
}
