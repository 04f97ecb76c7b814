import CivilTime

extension Timex {
  /// "A year ago" beside an amount of money, in a text that gives the figures of a quarter: that quarter, a year before.
  ///
  /// - "Net was $6 million, or 18 cents a share, a year ago": the quarter of the year before.
  /// - "He moved here a year ago": the year before; `nil`.
  func yearBefore(_ quarter: ReferenceTime, in bytes: Span<UInt8>) -> Meaning? {
    guard case .date(.shifted(.anchor, _)) = meaning, isYearCompared(in: bytes) else { return nil }
    return .date(.shifted(.interval(quarter.interval, quarter.granularity), by: Period(-1, .year)))
  }

  /// "The 1988 period" in a text that gives the figures of a quarter: that quarter, of the year named.
  ///
  /// - "It earned $2 million in the 1988 period", after the figures of a third quarter: the third quarter of 1988.
  /// - "In 1988 it earned $2 million": the year; `nil`.
  func samePeriod(as quarter: ReferenceTime, in bytes: Span<UInt8>) -> Meaning? {
    guard case .date(.interval(let year, .year)) = meaning, quarter.granularity == .quarter,
      let noun = Clause.word(before: range.upperBound, bytes), Self.periods.contains(noun.packed)
    else { return nil }
    let number = (Int(quarter.interval.start.day.civil.month) + 2) / 3
    return .date(.intersection(.interval(year, .year), .quarter(number)))
  }

  private static let periods = WordSet(words: "period quarter")

  /// Whether the expression ends in "the year", which under a verb in the future is not over: "the last quarter of the year".
  func isOfTheYear(in bytes: Span<UInt8>) -> Bool {
    Clause.word(before: range.upperBound, bytes)?.packed == "year"
  }

  /// Whether the expression names a quarter by itself, and not by counting back from another.
  var namesItsQuarter: Bool {
    if case .date(.shifted) = meaning { false } else { true }
  }

  /// Whether the quarter is one that the text goes on from, and not the one whose figures it gives: "after a flat second
  /// quarter".
  func isAside(in bytes: Span<UInt8>) -> Bool {
    var offset = range.lowerBound
    for _ in 0..<3 {
      guard let word = Clause.word(before: offset, bytes) else { return false }
      if Self.aside.contains(word.packed) { return true }
      offset = word.range.lowerBound
    }
    return false
  }

  private static let aside = WordSet(words: "after before since than")

  /// Whether the expression is "a year ago" or "a year earlier", and what is compared with it is a company's figures.
  func isYearCompared(in bytes: Span<UInt8>) -> Bool {
    modifier == nil && meaning.isYearBefore && isBesideMoney(bytes)
  }

  private func isBesideMoney(_ bytes: Span<UInt8>) -> Bool {
    if let word = Clause.word(before: range.lowerBound, bytes), Self.comparing.contains(word.packed) { return true }
    var offset = range.lowerBound
    for _ in 0..<2 {
      guard let word = Clause.word(before: offset, bytes) else { break }
      if Self.money.contains(word.packed) { return true }
      offset = word.range.lowerBound
    }
    return Clause.word(after: range.upperBound, bytes).map { Self.money.contains($0.packed) } ?? false
  }

  private static let comparing = WordSet(words: "than from with")

  /// Words of a company's figures.
  private static let money = WordSet(
    words: "share cents million billion revenue sales profit earnings net loss income results")
}

extension Meaning {
  /// Whether it is a year before some time.
  fileprivate var isYearBefore: Bool {
    if case .date(.shifted(_, let period)) = self { period == Period(-1, .year) } else { false }
  }
}
