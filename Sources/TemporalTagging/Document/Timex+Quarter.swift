import CivilTime

extension Timex {
  /// "A year ago" beside an amount of money, in a text that gives the figures of a quarter: that quarter, a year before.
  ///
  /// - "Net was $6 million, or 18 cents a share, a year ago": the quarter of the year before.
  /// - "He moved here a year ago": the year before; `nil`.
  func yearBefore(_ quarter: ReferenceTime, in bytes: Span<UInt8>) -> Meaning? {
    guard modifier == nil, case .date(.shifted(.anchor, let period)) = meaning, period == Period(-1, .year),
      isBesideMoney(bytes)
    else { return nil }
    return .date(.shifted(.interval(quarter.interval, quarter.granularity), by: period))
  }

  /// Whether the expression names a quarter by itself, and not by counting back from another.
  var namesItsQuarter: Bool {
    if case .date(.shifted) = meaning { false } else { true }
  }

  private func isBesideMoney(_ bytes: Span<UInt8>) -> Bool {
    var offset = range.lowerBound
    for _ in 0..<2 {
      guard let word = Clause.word(before: offset, bytes) else { break }
      if Self.money.contains(word.packed) { return true }
      offset = word.range.lowerBound
    }
    return Clause.word(after: range.upperBound, bytes).map { Self.money.contains($0.packed) } ?? false
  }

  /// Words of a company's figures.
  private static let money = WordSet(
    words: "share cents million billion revenue sales profit earnings net loss income results")
}
