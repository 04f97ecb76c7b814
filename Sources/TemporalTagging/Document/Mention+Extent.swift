public import CivilTime

extension Mention {
  /// The stretch of time that the phrase speaks of as it stands: with its preposition, with its modifier, and with the
  /// mention that it makes a range with. `nil` where it names no time.
  ///
  /// "Since August" reaches from the first of August on, "before 2018" ends where 2018 begins, "from Monday to
  /// Wednesday" is three days for both its mentions, and "late March" its last ten. The value of a mention stays what
  /// its own words name.
  ///
  /// - Parameters:
  ///   - mentions: All mentions of the document, in order.
  ///   - index: The one to tell of.
  ///   - bytes: The text of its block.
  public static func extent(at index: Int, of mentions: [Mention], in bytes: Span<UInt8>) -> CivilInterval? {
    let mention = mentions[index]
    if mention.signal == .within, case .duration(let period, .free) = mention.timex.meaning {
      let start = mention.context.publication.interval.start
      return start.adding(period).map { CivilInterval(start: start, end: $0) }
    }
    guard let own = mention.resolution?.interval else { return nil }
    if index + 1 < mentions.count, let whole = range(mention, mentions[index + 1], bytes) { return whole }
    if index > 0, let whole = range(mentions[index - 1], mention, bytes) { return whole }
    switch mention.signal {
    case .since: return CivilInterval(start: own.start, end: .distantFuture)
    case .after: return CivilInterval(start: own.end, end: .distantFuture)
    case .before: return CivilInterval(start: .distantPast, end: own.start)
    case .until, .till, .through: return CivilInterval(start: .distantPast, end: own.end)
    default: return portion(of: own, mention)
    }
  }

  /// From the first mention to the second, where nothing but a word such as "to" stands between them.
  private static func range(_ first: Mention, _ second: Mention, _ bytes: Span<UInt8>) -> CivilInterval? {
    guard first.block == second.block, first.range.upperBound <= second.range.lowerBound,
      second.range.lowerBound - first.range.upperBound <= 12,
      joins(first.range.upperBound..<second.range.lowerBound, between: first.signal == .between, bytes),
      case .date(let start) = first.timex.meaning, case .date(let end) = second.timex.meaning
    else { return nil }
    var (from, context) = (start, first.context)
    // "From May to October 2020": the year that only the second tells.
    if case .nearest(let series, to: .anchor(.publication)) = start, case .interval = end {
      from = .nearest(series, to: end)
      context.direction = .past
    }
    return TemporalExpression.between(from, end).resolve(in: context)?.interval
  }

  private static func joins(_ gap: Range<Int>, between: Bool, _ bytes: Span<UInt8>) -> Bool {
    var (start, end) = (gap.lowerBound, gap.upperBound)
    while start < end, bytes[start] <= 32 { start += 1 }
    while end > start, bytes[end - 1] <= 32 { end -= 1 }
    let word = PackedWord(bytes, start..<end)
    return joining.contains(word) || between && word == "and"
  }

  private static let joining = WordSet(words: "to until till through thru - – — ~")

  /// The first or last third of a stretch, where the phrase says early or late: three days of a week, ten of a month,
  /// four months of a year.
  private static func portion(of whole: CivilInterval, _ mention: Mention) -> CivilInterval {
    guard let modifier = mention.timex.modifier, modifier == .start || modifier == .end,
      let granularity = mention.resolution?.granularity, !whole.isOpenStart, !whole.isOpenEnd
    else { return whole }
    let third: Period
    switch granularity {
    case .week: third = Period(3, .day)
    case .month where modifier == .start: third = Period(10, .day)
    case .year: third = Period(4, .month)
    case .month:
      return whole.start.adding(Period(20, .day)).map { CivilInterval(start: $0, end: whole.end) } ?? whole
    default: return whole
    }
    let edge = modifier == .start ? whole.start.adding(third) : whole.end.adding(-third)
    guard let edge else { return whole }
    return modifier == .start
      ? CivilInterval(start: whole.start, end: edge) : CivilInterval(start: edge, end: whole.end)
  }
}
