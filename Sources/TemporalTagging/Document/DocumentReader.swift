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

  private struct Reference {
    var time: ReferenceTime
    var place: AnchorUse.Place
    var isApproximate: Bool
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
  ///   - timexes: What the tagger found in the block, in order.
  ///   - bytes: The block's text in UTF-8.
  public mutating func read(_ timexes: [Timex], in bytes: Span<UInt8>) -> [Mention] {
    defer { blocks += 1 }
    guard !timexes.isEmpty else { return [] }
    learnNumericDates(from: timexes)
    var timexes = timexes
    for index in timexes.indices {
      let next = index + 1 < timexes.count ? timexes[index + 1].range.lowerBound : nil
      if let tie = Self.eventTie(of: timexes[index], next: next, bytes) { timexes[index].meaning = tie }
    }
    let quotations = Self.quotations(of: timexes, in: bytes)
    // What stands outside of quotations comes first, since it dates the saying of what stands within.
    var mentions: [Mention] = []
    mentions.reserveCapacity(timexes.count)
    let before = last
    for (timex, quotation) in zip(timexes, quotations) {
      // A quoted one waits for its turn as a mention without a meaning yet.
      mentions.append(
        quotation == nil
          ? mention(timex, spoken: nil, isQuoted: false, bytes)
          : Mention(timex: timex, block: blocks, context: document.context, isQuoted: true))
    }
    let after = last
    last = before
    for (index, quotation) in quotations.enumerated() {
      if let quotation {
        let spoken = Utterance.mention(of: quotation, at: index, among: mentions, in: bytes)
        mentions[index] = mention(timexes[index], spoken: spoken, isQuoted: true, bytes)
      } else {
        remember(mentions[index], bytes)
      }
    }
    last = after ?? last
    RangeOrder.restore(&mentions, bytes)
    YearSharing.share(&mentions, bytes)
    for index in mentions.indices { solveEvent(at: index, in: &mentions, bytes) }
    return mentions
  }

  /// The quotation that each expression stands in, if any.
  private static func quotations(of timexes: [Timex], in bytes: Span<UInt8>) -> [Range<Int>?] {
    let quotations = Quotations.ranges(in: bytes)
    var next = 0
    return timexes.map { timex in
      while next < quotations.count, quotations[next].upperBound <= timex.range.lowerBound { next += 1 }
      return next < quotations.count && quotations[next].lowerBound <= timex.range.lowerBound ? quotations[next] : nil
    }
  }

  /// The meaning of a duration together with the event that follows it, where one does.
  private static func eventTie(of timex: Timex, next: Int?, _ bytes: Span<UInt8>) -> Meaning? {
    guard case .duration(let period, let anchoring) = timex.meaning, anchoring != .ending(.anchor(.previous)),
      let tie = EventPhrases.anchoring(of: timex.range, next: next, in: bytes)
    else { return nil }
    return .duration(period, tie)
  }

  private mutating func mention(
    _ found: Timex, spoken: Mention?, isQuoted: Bool, _ bytes: Span<UInt8>
  ) -> Mention {
    var timex = found
    let figures = quarter.flatMap { quarter in
      (found.yearBefore(quarter.time, in: bytes) ?? found.samePeriod(as: quarter.time, in: bytes))
        .map { (meaning: $0, quarter: quarter) }
    }
    if let figures { timex.meaning = figures.meaning }
    if let last, mode == .narrative || last.place.block == blocks && last.time.granularity <= .day,
      let meaning = found.onDayNamed
    {
      timex.meaning = meaning
    }
    let dependence = timex.meaning.dependence
    var context = document.context
    context.mode = mode
    if context.numericDates == nil { context.numericDates = numericDates.reading }
    var isRough = document.isApproximate
    var anchor = AnchorUse(origin: .none, time: nil, place: nil)
    if dependence.contains(.publication) {
      anchor = AnchorUse(origin: .publication, time: document.publication, place: nil)
    }
    if let spoken, let resolution = spoken.resolution {
      context.publication = resolution.named
      if dependence.contains(.publication) {
        anchor = AnchorUse(
          origin: .utterance, time: resolution.named, place: .init(block: spoken.block, range: spoken.range))
        isRough = resolution.isApproximate
      }
    }
    if let last, dependence.contains(.previous) || mode == .narrative {
      context.previous = last.time
      if dependence.contains(.previous) || dependence.contains(.direction) {
        anchor = AnchorUse(origin: .mention, time: last.time, place: last.place)
        isRough = last.isApproximate
      }
    } else if dependence.contains(.previous) {
      anchor = AnchorUse(origin: .publication, time: context.publication, place: nil)
    }
    if let figures {
      anchor = AnchorUse(origin: .mention, time: figures.quarter.time, place: figures.quarter.place)
    }
    if let event = timex.meaning.event {
      anchor = AnchorUse(origin: .event, time: nil, place: .init(block: blocks, range: event.range))
    }
    var cue: DirectionCue?
    if dependence.contains(.direction) {
      cue = DirectionPolicy.cue(for: timex.range, timex.meaning.directionKind, in: bytes)
      context.direction = timex.nearness(cue, in: context) ?? cue?.direction ?? .unspecified
      // The figures of a quarter just over are still to be told: "it expects to post a loss for the fourth quarter".
      if context.direction == .future, case .quarter = timex.meaning.openSeries { context.direction = .either }
    }
    if let over = timex.weekendJustOver(before: context.publication, in: bytes) { timex.meaning = over }
    // What happened "a few days later" lies in the past, on no day that is told.
    if timex.meaning.isSomeTimeLater, DirectionPolicy.cue(for: timex.range, in: bytes)?.direction == .past {
      timex.meaning = .vague(.past)
      anchor = AnchorUse(origin: .none, time: nil, place: nil)
    }
    var mention = Mention(
      timex: timex, block: blocks, resolution: timex.resolve(in: context), context: context, anchor: anchor, cue: cue,
      signal: Signal(before: timex.range, in: bytes), isQuoted: isQuoted)
    mention.isModeInferred =
      mode == .narrative && document.mode == nil && anchor.origin == .mention
      && dependence.contains(.direction)
    if isRough, !dependence.isDisjoint(with: [.publication, .previous]) {
      if Self.holdsNearby(mention) { mention.holdsNearby = true } else { mention.resolution?.isApproximate = true }
    }
    remember(mention, bytes)
    return mention
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

  /// Keeps a mention as what "two days later" counts from, if it is a date that can be counted from.
  private mutating func remember(_ mention: Mention, _ bytes: Span<UInt8>) {
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
      isApproximate: resolution.isApproximate)
    // "A year ago" leaves the quarter that it compares with.
    if resolution.granularity == .quarter, mention.timex.namesItsQuarter, !mention.timex.isAside(in: bytes) {
      quarter = reference
    }
    last = reference
  }

  /// Dates the event of "Monday marked six months since the start of the strike" by the day that the sentence is about:
  /// the nearest day before it in the sentence, or else after it, or else the day of publication.
  private func solveEvent(at index: Int, in mentions: inout [Mention], _ bytes: Span<UInt8>) {
    guard case .duration(let period, .anniversary(let event)) = mentions[index].timex.meaning else { return }
    var mention = mentions[index]
    let sentence = Sentence.range(around: mention.range, in: bytes)
    let day =
      mentions[..<index].last(within: sentence) { $0.isDay }
      ?? mentions[(index + 1)...].first(within: sentence) { $0.isDay }
    var from = AnchorUse(origin: .publication, time: mention.context.publication, place: nil)
    var isApproximate = document.isApproximate
    if let day, let resolution = day.resolution {
      from = AnchorUse(origin: .mention, time: resolution.named, place: .init(block: day.block, range: day.range))
      isApproximate = resolution.isApproximate
    }
    guard let time = from.time,
      let date = Anchoring.anniversary(of: event).solvedEvent(period, modifier: mention.timex.modifier, on: time)
    else { return }
    mention.solved = SolvedEvent(name: event.range, date: date, from: from, isApproximate: isApproximate)
    mention.context.event = date
    mention.context.publication = time
    mention.resolution = mention.timex.resolve(in: mention.context)
    mention.resolution?.isApproximate = isApproximate
    mention.anchor.time = date
    mentions[index] = mention
  }
}

extension ReferenceTime {
  /// The same stretch so many days later; only a day is moved.
  fileprivate func moved(by days: Int) -> Self {
    guard granularity <= .day, !interval.isOpenStart, !interval.isOpenEnd else { return self }
    return Self(
      CivilInterval(
        start: interval.start.adding(seconds: days * 86_400), end: interval.end.adding(seconds: days * 86_400)),
      granularity)
  }
}

extension Signal {
  /// The preposition before a range, beyond an article and the like.
  init?(before range: Range<Int>, in bytes: Span<UInt8>) {
    guard var word = Clause.word(before: range.lowerBound, bytes) else { return nil }
    if word.is(.determiner), let further = Clause.word(before: word.range.lowerBound, bytes) {
      word = further
    }
    guard word.is(.preposition), let signal = Self.words[word.packed] else { return nil }
    self = signal
  }

  private static let words = Dictionary(
    uniqueKeysWithValues: allCases.map { (PackedWord($0.rawValue), $0) })
}
