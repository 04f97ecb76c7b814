import CivilTime

/// Resolves the time expressions of a document in the order of its text, block after block, and carries from one to
/// the next what the discourse is about.
///
///     var reader = DocumentReader(DocumentContext(published: day))
///     for block in blocks { mentions += reader.read(tagger.timexes(in: block.span), in: block.span) }
///
/// Four things settle what an expression counts from and where it looks, in this order: quotation marks (quoted words
/// are counted from the day on which they were spoken, where the text says it), words of reference ("two days later"
/// counts from the last date), the day of publication, and the direction of the clause (`DirectionPolicy`).
public struct DocumentReader: Sendable {
  /// What is known of the document before its first word.
  public let document: DocumentContext
  /// How many blocks were read.
  public private(set) var blocks = 0
  /// The last time that the text named, which "two days later" counts from.
  private var last: Reference?
  /// The quarter whose figures the text gives, from one block to the next.
  private var quarter: Reference?

  /// What the numeric dates read so far show of their order.
  private var numericDates = NumericDateEvidence()

  /// The days long before publication that the text named with their years, the last of each.
  private var days: [DayOfYear: Reference] = [:]

  private struct Reference {
    var time: ReferenceTime
    var place: AnchorUse.Place
    var isApproximate: Bool
    /// Whether the text names its year, here or in the sentence before.
    var hasYear = false
  }

  /// How the text moves through time.
  public let mode: Mode

  /// - Parameter mode: What `DocumentContext.mode(of:)` says of the whole text, where that is at hand; a text that comes
  ///   block after block is news unless its context says otherwise.
  public init(_ document: DocumentContext, mode: Mode? = nil) {
    self.document = document
    self.mode = document.mode ?? mode ?? .news
  }

  /// Takes up what the numeric dates of a block show of the order of day and month, before any block is read: one that
  /// can only be read in one way settles the others of the whole text.
  ///
  /// Without it, only the blocks up to the one that is read count.
  public mutating func learnNumericDates(from timexes: [Timex]) {
    guard document.conventions.numericDates == nil else { return }
    numericDates.add(timexes, published: document.isApproximate ? nil : document.publication)
  }

  /// Resolves the expressions of the next block.
  ///
  /// - Parameters:
  ///   - timexes: What the tagger found in the block, in order; each is moved into its mention.
  ///   - bytes: The block's text in UTF-8.
  public mutating func read(_ timexes: consuming [Timex], in bytes: Span<UInt8>) -> [Mention] {
    defer { blocks += 1 }
    guard !timexes.isEmpty else { return [] }
    learnNumericDates(from: timexes)
    var quotations = Quotations()
    var quoted: [(index: Int, quotation: Range<Int>)] = []
    // Each mention is made once and settled where it lies.
    var mentions: [Mention] = []
    mentions.reserveCapacity(timexes.count)
    let before = last
    var hasEvents = false
    var context = document.context
    context.mode = mode
    if context.numericDates == nil { context.numericDates = numericDates.reading }
    // One thing for all of them and then the next, since the instructions for all are more than a processor keeps at hand.
    for index in timexes.indices {
      mentions.append(Mention(timex: .placeholder, block: blocks, context: context, isQuoted: false))
      swap(&mentions[index].timex, &timexes[index])
      let next = index + 1 < timexes.count ? timexes.span[index + 1].range.lowerBound : nil
      if case .duration(let period, let anchoring) = mentions.span[index].timex.meaning,
        let tie = Self.eventTie(of: period, anchoring, at: mentions.span[index].timex.range, next: next, bytes)
      {
        mentions[index].timex.meaning = tie
        hasEvents = true
      }
    }
    for index in mentions.indices { mentions[index].lookAround(in: bytes) }
    // What stands outside of quotations comes first, since it dates the saying of what stands within.
    for index in mentions.indices {
      let place = mentions.span[index].timex.range.lowerBound
      if let quotation = quotations.range(holding: place, in: bytes) {
        mentions[index].isQuoted = true
        quoted.append((index, quotation))
      } else {
        var told: Reference?
        if last?.hasYear == true || !days.isEmpty, let (time, source) = yearCarried(to: index, of: mentions, bytes) {
          told = time
          mentions[index].yearSource = source
        }
        settle(&mentions[index], after: told, spoken: nil, bytes)
      }
    }
    if !quoted.isEmpty { settle(quoted, in: &mentions, before: before, bytes) }
    ClockRanges.place(&mentions, bytes)
    RangeOrder.restore(&mentions, bytes)
    YearSharing.share(&mentions, bytes)
    ClocksBesideDays.place(&mentions, bytes)
    DurationAnchors.place(&mentions, bytes)
    if hasEvents {
      for index in mentions.indices { solveEvent(at: index, in: &mentions, bytes) }
    }
    return mentions
  }

  /// Settles the mentions in quotations, each in its turn: what stands outside is gone through again, since "two days
  /// later" counts from the last date of the text, on whichever side of the marks it stands.
  private mutating func settle(
    _ quoted: [(index: Int, quotation: Range<Int>)], in mentions: inout [Mention], before: Reference?,
    _ bytes: Span<UInt8>
  ) {
    let after = last
    last = before
    var rest = quoted[...]
    for index in mentions.indices {
      if let (turn, quotation) = rest.first, turn == index {
        rest.removeFirst()
        var spoken: Reference?
        if let saying = Utterance.index(of: quotation, at: index, among: mentions, in: bytes),
          let resolution = mentions[saying].resolution
        {
          spoken = Reference(
            time: resolution.named, place: .init(block: mentions[saying].block, range: mentions[saying].range),
            isApproximate: resolution.isApproximate)
        }
        settle(&mentions[index], spoken: spoken, bytes)
      } else {
        remember(&mentions[index], bytes)
      }
    }
    last = after ?? last
  }

  /// The time whose year a date without one has, in a text that is no history, and where that stands; see `Continuation`.
  ///
  /// - Parameters:
  ///   - index: Which of the block's mentions it is.
  ///   - mentions: Those before it are settled.
  private func yearCarried(
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
  private mutating func settle(
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
      let meaning = mention.timex.onDayNamed
    {
      mention.timex.meaning = meaning
      isMoved = true
    }
    if told != nil { mention.context.mode = .narrative }
    if mode == .narrative, last != nil, let meaning = mention.timex.ofTheUnitTold(in: bytes) {
      mention.timex.meaning = meaning
      isMoved = true
    }
    if isMoved {
      mention.lookAround(in: bytes)
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

  /// Keeps a mention as what "two days later" counts from, if it is a date that can be counted from.
  ///
  /// - Parameter mention: Left as it is; passed where it lies, since it is too large to be copied for this.
  private mutating func remember(_ mention: inout Mention, _ bytes: Span<UInt8>) {
    // "In the first nine months" the text goes over to other figures.
    if case .duration(let period, _) = mention.timex.meaning, period.finestUnit >= .month { quarter = nil }
    guard case .date = mention.timex.meaning, let resolution = mention.resolution,
      !resolution.interval.isOpenStart, !resolution.interval.isOpenEnd, resolution.granularity <= .century
    else { return }
    // A history goes on from the dates that it tells, not from "today" and not from a decade.
    if mode == .narrative, mention.anchor.origin == .publication || resolution.granularity > .year, last != nil {
      return
    }
    // "A year earlier" beside figures only compares; the text goes on with what was compared.
    if mention.timex.isYearCompared(in: bytes) { return }
    let reference = Reference(
      time: resolution.named, place: .init(block: blocks, range: mention.range),
      isApproximate: resolution.isApproximate,
      hasYear: mention.yearSource != nil || mention.timex.meaning.namesItsYear)
    if reference.hasYear, resolution.granularity == .day, mode == .news,
      Continuation.isDistant(reference.time, from: document.publication)
    {
      let day = resolution.interval.start.day.civil
      days[DayOfYear(month: day.month, day: day.day)] = reference
    }
    // "A year ago" leaves the quarter that it compares with.
    if resolution.granularity == .quarter, mention.timex.namesItsQuarter, !mention.timex.isAside(in: bytes) {
      quarter = reference
    }
    last = reference
  }
}
