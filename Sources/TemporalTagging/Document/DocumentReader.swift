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
  var last: Reference?

  /// The quarter whose figures the text gives, from one block to the next.
  var quarter: Reference?

  /// What the numeric dates read so far show of their order.
  private var numericDates = NumericDateEvidence()

  /// The days long before publication that the text named with their years, the last of each.
  var days: [DayOfYear: Reference] = [:]

  /// The last block that has a time of day of the day of publication.
  var blockOfToday: Int?

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
    Coordination.align(&mentions, bytes)
    YearSharing.share(&mentions, bytes)
    QuarterEnds.place(&mentions, bytes)
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
}
