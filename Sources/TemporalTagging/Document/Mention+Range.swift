import CivilTime

extension Mention {
  /// From the first mention to the second, where nothing but a word such as "to" stands between them.
  static func range(_ first: Mention, _ second: Mention, _ bytes: Span<UInt8>) -> CivilInterval? {
    guard first.block == second.block, first.range.upperBound <= second.range.lowerBound,
      second.range.lowerBound - first.range.upperBound <= 12,
      joins(first.range.upperBound..<second.range.lowerBound, between: first.signal == .between, bytes),
      let start = first.edge, let end = second.edge
    else { return nil }
    var (from, context) = (start, first.context)
    // "From May to October 2020": the year that only the second tells.
    if case .nearest(let series, to: .anchor(.publication)) = start, case .interval = end {
      from = .nearest(series, to: end)
      context.direction = .past
    }
    return TemporalExpression.between(from, end).resolve(in: context)?.interval
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
    while start < end, bytes[start] <= 32 { start += 1 }
    while end > start, bytes[end - 1] <= 32 { end -= 1 }
    let word = PackedWord(bytes, start..<end)
    return joining.contains(word) || between && word == "and"
  }

  private static let joining = WordSet(words: "to until till through thru - – — ~")
}
