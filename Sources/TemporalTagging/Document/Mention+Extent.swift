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
    if let reached = mention.reach(in: bytes) { return reached }
    if index + 1 < mentions.count, let whole = range(mention, mentions[index + 1], bytes) { return whole }
    if index > 0, let whole = range(mentions[index - 1], mention, bytes) { return whole }
    guard let own = mention.resolution?.interval else { return nil }
    // "After noon", on nobody knows which day of the year, is not after that year.
    if mention.timex.kind == .time, mention.resolution?.granularity ?? .day > .day { return own }
    let before = Clause.word(before: mention.range.lowerBound, bytes)
    let comparison = before.flatMap { $0.packed == "than" ? Clause.word(before: $0.range.lowerBound, bytes) : nil }
    let point = mention.namedEdge(of: own, bytes)
    switch mention.signal {
    case .since: return CivilInterval(start: mention.portion(of: own, bytes).start, end: .distantFuture)
    case .after:
      return CivilInterval(start: point ?? (includes(before, bytes) ? own.start : own.end), end: .distantFuture)
    case .before where mention.isNegated(before, bytes):
      return CivilInterval(start: point ?? own.start, end: .distantFuture)
    case .before:
      return CivilInterval(start: .distantPast, end: point ?? (includes(before, bytes) ? own.end : own.start))
    case .until, .till, .through, .by: return CivilInterval(start: .distantPast, end: point ?? own.end)
    case .in, .on, .at, .during:
      if let open = alternative(to: before, own, bytes) { return open }
    default: break
    }
    if let comparison { return compared(own, by: comparison, bytes) ?? own }
    if isBeginning(of: mention, before, bytes) { return CivilInterval(start: own.start, end: .distantFuture) }
    return mention.portion(of: own, bytes)
  }

  /// "No later than Friday", "later than 2020", "earlier than May".
  private static func compared(
    _ own: CivilInterval, by word: Clause.Word, _ bytes: Span<UInt8>
  ) -> CivilInterval? {
    let before = Clause.word(before: word.range.lowerBound, bytes)
    let isNegated = before?.packed == "no" || before?.packed == "not"
    switch word.packed {
    case "later":
      return isNegated
        ? CivilInterval(start: .distantPast, end: own.end) : CivilInterval(start: own.end, end: .distantFuture)
    case "earlier", "sooner":
      return isNegated
        ? CivilInterval(start: own.start, end: .distantFuture) : CivilInterval(start: .distantPast, end: own.start)
    default: return nil
    }
  }

  /// "Not before July", "will not open before July 1": the words that negate it stand right before, or in the clause.
  private func isNegated(_ preposition: Clause.Word?, _ bytes: Span<UInt8>) -> Bool {
    var here = preposition.flatMap { Clause.word(before: $0.range.lowerBound, bytes) }
    for _ in 0..<6 {
      guard let word = here else { return false }
      if word.is(.negative) { return word.packed != "no" && word.packed != "none" && word.packed != "nobody" }
      if word.is(.preposition) || word.is(.pastBe) || word.is(.irregularPast) { return false }
      here = Clause.word(before: word.range.lowerBound, bytes)
    }
    return false
  }

  /// "On or before Friday": the day itself belongs to the stretch.
  private static func includes(_ preposition: Clause.Word?, _ bytes: Span<UInt8>) -> Bool {
    guard let preposition, let or = Clause.word(before: preposition.range.lowerBound, bytes), or.packed == "or",
      let first = Clause.word(before: or.range.lowerBound, bytes)
    else { return false }
    return first.is(.preposition)
  }

  /// "Before or in February", "during or after 2018".
  private static func alternative(
    to preposition: Clause.Word?, _ own: CivilInterval, _ bytes: Span<UInt8>
  ) -> CivilInterval? {
    guard let preposition, let or = Clause.word(before: preposition.range.lowerBound, bytes), or.packed == "or",
      let first = Clause.word(before: or.range.lowerBound, bytes)
    else { return nil }
    switch first.packed {
    case "before": return CivilInterval(start: .distantPast, end: own.end)
    case "after": return CivilInterval(start: own.start, end: .distantFuture)
    default: return nil
    }
  }

  /// "Starting January 7", "effective on Friday", "2018 or later".
  private static func isBeginning(of mention: Mention, _ before: Clause.Word?, _ bytes: Span<UInt8>) -> Bool {
    var word = before
    if let preposition = word, preposition.is(.preposition) {
      word = Clause.word(before: preposition.range.lowerBound, bytes)
    }
    if let word, beginning.contains(word.packed) { return true }
    guard let next = Clause.word(after: mention.range.upperBound, bytes) else { return false }
    if next.packed == "onward" || next.packed == "onwards" { return true }
    guard next.packed == "or" || next.packed == "and",
      let last = Clause.word(after: next.range.upperBound, bytes)
    else { return false }
    return last.packed == "later" || last.packed == "beyond" || last.packed == "onward" || last.packed == "onwards"
      || last.packed == "greater" || last.packed == "newer"
      || last.packed == "after"
        && Clause.word(after: last.range.upperBound, bytes) == nil
  }

  private static let beginning = WordSet(words: "starting beginning effective")

  /// The part of a stretch that the phrase leaves: before or after the day of publication ("earlier this month", "the
  /// rest of the year"), or the first or last third ("early", "late"): three days of a week (four, if late), ten of a month,
  /// four months of a year.
  func portion(of whole: CivilInterval, _ bytes: Span<UInt8>) -> CivilInterval {
    guard let granularity = resolution?.granularity, !whole.isOpenStart, !whole.isOpenEnd else { return whole }
    let now = context.publication.interval.start
    if granularity >= .week, now.isInCalendar, whole.start <= now, now < whole.end {
      let today = CivilMoment(now.day)
      switch part(bytes) {
      case "earlier" where whole.start < today: return CivilInterval(start: whole.start, end: today)
      case "later", "rest", "remainder": return CivilInterval(start: max(whole.start, today), end: whole.end)
      default: break
      }
    }
    guard let modifier = timex.modifier, [.start, .mid, .end].contains(modifier), !namesHalf(bytes) else {
      return whole
    }
    let third: Period
    switch granularity {
    // "Late last week" may be Thursday; "the end of the week" hardly is.
    case .week where modifier == .end && isLate(bytes): third = Period(4, .day)
    case .week: third = Period(3, .day)
    case .week where modifier == .mid: return whole
    case .month where modifier != .end: third = Period(10, .day)
    case .year: third = Period(4, .month)
    case .month:
      return whole.start.adding(Period(20, .day)).map { CivilInterval(start: $0, end: whole.end) } ?? whole
    default: return whole
    }
    guard let first = whole.start.adding(third) else { return whole }
    switch modifier {
    case .start: return CivilInterval(start: whole.start, end: first)
    case .mid: return first.adding(third).map { CivilInterval(start: first, end: $0) } ?? whole
    default: return whole.end.adding(-third).map { CivilInterval(start: $0, end: whole.end) } ?? whole
    }
  }

  /// Whether the mention begins with "late".
  private func isLate(_ bytes: Span<UInt8>) -> Bool {
    var word = Clause.word(after: range.lowerBound, bytes)
    if let the = word, the.packed == "the" { word = Clause.word(after: the.range.upperBound, bytes) }
    return word?.packed == "late"
  }

  /// "The first half of March", of which a third would be too little.
  private func namesHalf(_ bytes: Span<UInt8>) -> Bool {
    var offset = range.lowerBound
    for _ in 0..<3 {
      guard let word = Clause.word(after: offset, bytes) else { return false }
      if word.packed == "half" { return true }
      offset = word.range.upperBound
    }
    return false
  }

  /// The point that a phrase names where it stands for an end of a stretch: the end of May in "until the end of May",
  /// which is no stretch of its own there. `nil` for "late May" and "the middle of May", which are none.
  func namedEdge(of whole: CivilInterval, _ bytes: Span<UInt8>) -> CivilMoment? {
    guard timex.modifier == .start || timex.modifier == .end, var noun = Clause.word(after: range.lowerBound, bytes)
    else { return nil }
    while noun.packed == "the" || noun.packed == "very", let next = Clause.word(after: noun.range.upperBound, bytes) {
      noun = next
    }
    guard Self.edges.contains(noun.packed) else { return nil }
    return timex.modifier == .start ? whole.start : whole.end
  }

  private static let edges = WordSet(words: "end close beginning start onset outset dawn")

  /// Where a range that begins with the mention begins.
  func rangeStart(_ bytes: Span<UInt8>) -> CivilMoment? {
    guard let own = resolution?.interval else { return nil }
    return namedEdge(of: own, bytes) ?? (timex.modifier == nil ? own : portion(of: own, bytes)).start
  }

  /// Where a range that ends with the mention ends.
  func rangeEnd(_ bytes: Span<UInt8>) -> CivilMoment? {
    guard let own = resolution?.interval else { return nil }
    return namedEdge(of: own, bytes) ?? (timex.modifier == nil ? own : portion(of: own, bytes)).end
  }

  /// The word that takes a part of the stretch: the mention's first, or the one before "of".
  private func part(_ bytes: Span<UInt8>) -> PackedWord {
    if let of = Clause.word(before: range.lowerBound, bytes), of.is(.of),
      let part = Clause.word(before: of.range.lowerBound, bytes)
    {
      return part.packed
    }
    return Clause.word(after: range.lowerBound, bytes)?.packed ?? .none
  }
}
