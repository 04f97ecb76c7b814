import CivilTime

// What one expression means at its place in the text.

extension DocumentReader {
  /// The time whose year a date without one has, in a text that is no history, and where that stands; see `Continuation`.
  ///
  /// - Parameters:
  ///   - index: Which of the block's mentions it is.
  ///   - mentions: Those before it are settled.
  func yearCarried(
    to index: Int, of mentions: [Mention], _ bytes: Span<UInt8>
  ) -> (time: Reference, source: YearSource)? {
    guard mode == .news, document.mode == nil else { return nil }
    if let last, last.hasYear, last.place.block == blocks, last.time.granularity <= .month,
      Continuation.isDistant(last.time, from: document.publication),
      Continuation.carries(at: index, of: mentions, from: last.place.range.upperBound, in: bytes)
    {
      return (last, .sentenceBefore)
    }
    if !days.isEmpty, let day = mentions[index].timex.dayOfYear, let named = days[day],
      Continuation.repeats(mentions[index].timex, in: mentions[index].context, bytes)
    {
      return (named, .sameDay)
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
    var isMoved = false
    if let quarter,
      let meaning = mention.timex.yearBefore(quarter.time, in: bytes)
        ?? mention.timex.samePeriod(as: quarter.time, in: bytes)
    {
      mention.timex.meaning = meaning
      isMoved = true
      figures = quarter
    }
    if let last, mode == .narrative || last.place.block == blocks && last.time.granularity <= .day,
      let meaning = mention.timex.onDayNamed, !isAside(last)
    {
      mention.timex.meaning = meaning
      isMoved = true
    } else if mode == .news, mention.timex.onDayNamed != nil {
      blockOfToday = blocks
    }
    if told != nil { mention.context.mode = .narrative }
    if mode == .narrative, document.mode == nil, mention.isForetold(bytes) { mention.context.mode = .news }
    if mention.context.mode == .narrative, mode == .narrative, last != nil,
      let meaning = mention.timex.ofTheUnitTold(in: bytes)
    {
      mention.timex.meaning = meaning
      isMoved = true
    }
    if isMoved { mention.lookAround(in: bytes) }
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
    if dependence.contains(.direction) {
      var direction =
        mention.timex.nearness(mention.cue, in: mention.context, bytes) ?? mention.cue?.direction ?? .unspecified
      // The figures of a quarter just over are still to be told: "it expects to post a loss for the fourth quarter".
      if direction == .future, case .quarter = mention.timex.meaning.openSeries, !mention.timex.isOfTheYear(in: bytes) {
        direction = .either
      }
      mention.context.direction = direction
    }
    if mention.timex.meaning.mayBeJustOver,
      let over = mention.timex.weekendJustOver(before: mention.context.publication, in: bytes)
        ?? mention.timex.midnightJustOver(in: bytes)
        ?? mention.timex.weekdayOfWeekBefore(mention.context, in: bytes)
    {
      mention.timex.meaning = over
    }
    if let last, mode == .news, last.place.block == blocks, last.time.granularity <= .day,
      mention.context.publication.interval.start.seconds - last.time.interval.end.seconds > 14 * 86_400,
      let open = mention.timex.onTheWeekday(in: bytes)
    {
      mention.timex.meaning = open
      mention.anchor = AnchorUse(origin: .none, time: nil, place: nil)
    }
    // What happened "a few days later" lies in the past, on no day that is told.
    if mention.timex.meaning.isSomeTimeLater,
      DirectionPolicy.cue(for: mention.timex.range, in: bytes)?.direction == .past
    {
      mention.timex.meaning = .vague(.past)
      mention.anchor = AnchorUse(origin: .none, time: nil, place: nil)
    }
    mention.resolution = mention.timex.resolve(in: mention.context)
    if told == nil, let day = mention.timex.dayOfYear, EventDays.leavesYearOpen(day, mention.resolution),
      EventDays.names(mention.timex.range, in: bytes)
    {
      mention.timex.meaning = .unspecified(.monthDay(month: day.month, day: day.day))
      mention.resolution = nil
      mention.anchor = AnchorUse(origin: .none, time: nil, place: nil)
    }
    if mention.cue?.direction == .past, mention.isOngoing { mention.resolution?.isApproximate = true }
    if dependence.contains(.previous), !document.isApproximate,
      mention.isUnfounded(hasEarlier: last != nil, in: bytes)
    {
      mention.resolution = nil
      mention.anchor = AnchorUse(origin: .none, time: nil, place: nil)
    }
    mention.isModeInferred =
      mode == .narrative && document.mode == nil && mention.anchor.origin == .mention
      && dependence.contains(.direction)
    if isRough, !dependence.isDisjoint(with: [.publication, .previous]) {
      if mention.comesOutNearby { mention.holdsNearby = true } else { mention.resolution?.isApproximate = true }
    }
    remember(&mention, bytes)
  }

  /// Whether a day of long ago was told in passing, in a paragraph that tells the hours of the day of publication: "They
  /// signed at noon, for the first time since the war, which ended on July 27, 1953. The minister left at 6 p.m."
  private func isAside(_ last: Reference) -> Bool {
    mode == .news && blockOfToday == blocks && Continuation.isDistant(last.time, from: document.publication)
  }
}
