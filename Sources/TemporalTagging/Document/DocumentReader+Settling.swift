import CivilTime

// What one expression means at its place in the text.

extension DocumentReader {
  /// The time whose year a date without one has, in a text that is no history; see `Continuation`.
  ///
  /// - Parameters:
  ///   - timexes: Those of the block.
  ///   - next: Which of them follows.
  func carryYear(
    to mention: inout Mention, before timexes: [Timex], _ next: Int, _ bytes: Span<UInt8>
  ) -> Reference? {
    guard mode == .news, document.mode == nil else { return nil }
    if let last, last.hasYear, last.place.block == blocks, last.time.granularity <= .month,
      Continuation.isDistant(last.time, from: document.publication),
      Continuation.carries(
        mention.timex, before: next < timexes.count ? timexes[next] : nil, from: last.place.range.upperBound, in: bytes)
    {
      mention.yearSource = .sentenceBefore
      return last
    }
    if let day = mention.timex.dayOfYear, let named = days[day],
      Continuation.repeats(mention.timex, in: mention.context, bytes)
    {
      mention.yearSource = .sameDay
      return named
    }
    return nil
  }

  /// Resolves a mention as its place in the text asks for.
  ///
  /// - Parameters:
  ///   - told: The time whose year it has, where that is not settled by the rest.
  ///   - spoken: The day on which the words around it were spoken, where they are quoted and the text tells it.
  mutating func settle(
    _ mention: inout Mention, after told: Reference? = nil, spoken: Reference?, _ bytes: Span<UInt8>
  ) {
    var figures: Reference?
    if let quarter,
      let meaning = mention.timex.yearBefore(quarter.time, in: bytes)
        ?? mention.timex.samePeriod(as: quarter.time, in: bytes)
    {
      mention.timex.meaning = meaning
      figures = quarter
    }
    if let last, mode == .narrative || last.place.block == blocks && last.time.granularity <= .day,
      let meaning = mention.timex.onDayNamed, !isAside(last)
    {
      mention.timex.meaning = meaning
    } else if mode == .news, mention.timex.onDayNamed != nil {
      blockOfToday = blocks
    }
    if told != nil { mention.context.mode = .narrative }
    if mode == .narrative, document.mode == nil, mention.isForetold(bytes) { mention.context.mode = .news }
    if mention.context.mode == .narrative, mode == .narrative, last != nil,
      let meaning = mention.timex.ofTheUnitTold(in: bytes)
    {
      mention.timex.meaning = meaning
    }
    let dependence = mention.timex.meaning.dependence
    var isRough = document.isApproximate
    if dependence.contains(.publication) {
      mention.anchor = AnchorUse(origin: .publication, time: document.publication, place: nil)
    }
    if let spoken {
      mention.context.publication = spoken.time
      if dependence.contains(.publication) {
        mention.anchor = AnchorUse(origin: .utterance, time: spoken.time, place: spoken.place)
        isRough = spoken.isApproximate
      }
    }
    if let last = told ?? last, dependence.contains(.previous) || mention.context.mode == .narrative {
      mention.context.previous = last.time
      if dependence.contains(.previous) || dependence.contains(.direction) {
        mention.anchor = AnchorUse(origin: .mention, time: last.time, place: last.place)
        isRough = last.isApproximate
      }
    } else if dependence.contains(.previous) {
      mention.anchor = AnchorUse(origin: .publication, time: mention.context.publication, place: nil)
    }
    if let figures { mention.anchor = AnchorUse(origin: .mention, time: figures.time, place: figures.place) }
    if let event = mention.timex.meaning.event {
      mention.anchor = AnchorUse(origin: .event, time: nil, place: .init(block: blocks, range: event.range))
    }
    let preposition = Clause.word(before: mention.timex.range.lowerBound, bytes)
    if dependence.contains(.direction) {
      mention.cue = DirectionPolicy.cue(
        for: mention.timex.range, mention.timex.meaning.directionKind, after: preposition, in: bytes)
      var direction =
        mention.timex.nearness(mention.cue, in: mention.context, bytes) ?? mention.cue?.direction ?? .unspecified
      // The figures of a quarter just over are still to be told: "it expects to post a loss for the fourth quarter".
      if direction == .future, case .quarter = mention.timex.meaning.openSeries, !mention.timex.isOfTheYear(in: bytes) {
        direction = .either
      }
      mention.context.direction = direction
    }
    if let over = mention.timex.weekendJustOver(before: mention.context.publication, after: preposition, in: bytes)
      ?? mention.timex.midnightJustOver(after: preposition, in: bytes)
      ?? mention.timex.weekdayOfWeekBefore(mention.context, in: bytes)
    {
      mention.timex.meaning = over
    }
    if let last, mode == .news, last.place.block == blocks, let open = mention.timex.onTheWeekday(after: preposition),
      last.time.granularity <= .day,
      mention.context.publication.interval.start.seconds - last.time.interval.end.seconds > 14 * 86_400
    {
      mention.timex.meaning = open
      mention.anchor = AnchorUse(origin: .none, time: nil, place: nil)
    }
    // What happened "a few days later" lies in the past, on no day that is told.
    if mention.timex.meaning.isSomeTimeLater,
      DirectionPolicy.cue(for: mention.timex.range, after: preposition, in: bytes)?.direction == .past
    {
      mention.timex.meaning = .vague(.past)
      mention.anchor = AnchorUse(origin: .none, time: nil, place: nil)
    }
    mention.resolution = mention.timex.resolve(in: mention.context)
    if mention.isOngoingToldAsPast { mention.resolution?.isApproximate = true }
    if dependence.contains(.previous), !document.isApproximate,
      mention.isUnfounded(hasEarlier: last != nil, after: preposition, in: bytes)
    {
      mention.resolution = nil
      mention.anchor = AnchorUse(origin: .none, time: nil, place: nil)
    }
    mention.signal = Signal(preposition, in: bytes)
    mention.isModeInferred =
      mode == .narrative && document.mode == nil && mention.anchor.origin == .mention
      && dependence.contains(.direction)
    if isRough, !dependence.isDisjoint(with: [.publication, .previous]) {
      if Self.holdsNearby(mention) { mention.holdsNearby = true } else { mention.resolution?.isApproximate = true }
    }
    remember(&mention, bytes)
  }

  /// Whether a day of long ago was told in passing, in a paragraph that tells the hours of the day of publication: "They
  /// signed at noon, for the first time since the war, which ended on July 27, 1953. The minister left at 6 p.m."
  private func isAside(_ last: Reference) -> Bool {
    mode == .news && blockOfToday == blocks && Continuation.isDistant(last.time, from: document.publication)
  }

  /// Whether the same time comes out when the day counted from is a day earlier and a day later.
  ///
  /// A month or a year counted from has no such neighbours, so that nothing is certain that hangs on it.
  private static func holdsNearby(_ mention: Mention) -> Bool {
    guard let counted = mention.anchor.time, counted.granularity <= .day else { return false }
    for days in [-1, 1] {
      var context = mention.context
      context.publication = context.publication.moved(by: days)
      context.previous = context.previous?.moved(by: days)
      if mention.timex.resolve(in: context)?.edtfDate != mention.resolution?.edtfDate { return false }
    }
    return true
  }
}
