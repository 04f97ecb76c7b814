import CivilTime

/// Places a length of time by the date beside it: "the three months ended June 30", "the two weeks before May 4", "three
/// weeks beginning on July 5", "the first six months of 2023".
///
/// Only what joins the two without a further noun counts: "the five days before the vote on May 4" are counted from the
/// vote. The value of the length stays what it is; what it covers is known.
enum DurationAnchors {
  /// - Complexity: O(*n*) in the number of mentions.
  static func place(_ mentions: inout [Mention], _ bytes: Span<UInt8>) {
    for index in mentions.indices.dropLast() {
      // Most stand too far apart, which is seen without copies of them.
      guard mentions.span[index + 1].timex.range.lowerBound - mentions.span[index].timex.range.upperBound <= reach,
        case .duration(let period, let anchoring) = mentions.span[index].timex.meaning
      else { continue }
      let (length, date) = (mentions[index], mentions[index + 1])
      guard !period.isVague, length.timex.modifier == nil, date.timex.modifier == nil, case .date = date.timex.meaning,
        let time = date.resolution, !time.interval.isOpenStart, !time.interval.isOpenEnd, time.granularity >= .day,
        let joint = Joint(between: length.range, date.range, bytes),
        anchoring == .free || joint == .of && anchoring == .ending(.anchor(.publication)),
        let stretch = joint.stretch(of: period, beside: time.named, length, bytes)
      else { continue }
      var placed = length
      placed.timex.meaning = .duration(
        period, .covering(.interval(stretch, max(period.finestUnit.granularity, time.granularity))))
      placed.anchor = AnchorUse(
        origin: .mention, time: time.named, place: .init(block: date.block, range: date.range))
      placed.resolution = placed.timex.resolve(in: placed.context)
      if time.isApproximate { placed.resolution?.isApproximate = true }
      mentions[index] = placed
    }
  }

  /// How a date is joined to the length before it.
  private enum Joint {
    case ended, to, beginning, before, after, of

    /// The joint that the words between two mentions make; `nil` where they are other words.
    init?(between first: Range<Int>, _ second: Range<Int>, _ bytes: Span<UInt8>) {
      guard first.upperBound < second.lowerBound, second.lowerBound - first.upperBound <= DurationAnchors.reach,
        var word = Clause.word(after: first.upperBound, bytes)
      else { return nil }
      var isSpan = false
      if DurationAnchors.spans.contains(word.packed), let next = Clause.word(after: word.range.upperBound, bytes) {
        isSpan = true
        word = next
      }
      // "A three-day visit starting Monday".
      if DurationAnchors.hasHyphen(first, bytes) {
        var next = word
        for _ in 0..<2 where !DurationAnchors.bounding.contains(next.packed) {
          next = Clause.word(after: next.range.upperBound, bytes) ?? next
        }
        if DurationAnchors.bounding.contains(next.packed) { word = next }
      }
      guard word.range.upperBound <= second.lowerBound else { return nil }
      switch word.packed {
      case "ended", "ending": self = .ended
      case "to", "through": self = .to
      case "starting", "beginning", "commencing": self = .beginning
      case "from" where isSpan: self = .beginning
      case "before", "preceding": self = .before
      case "after", "following": self = .after
      case "of": self = .of
      default: return nil
      }
      var end = word.range.upperBound
      while let further = Clause.word(after: end, bytes), further.range.lowerBound < second.lowerBound {
        guard DurationAnchors.fillers.contains(further.packed) else { return nil }
        end = further.range.upperBound
      }
    }

    /// The stretch of so long a time; `nil` where the date is too coarse to bound it, or the words do not say that it
    /// does.
    func stretch(
      of period: Period, beside time: ReferenceTime, _ length: Mention, _ bytes: Span<UInt8>
    ) -> CivilInterval? {
      let (start, end) = (time.interval.start, time.interval.end)
      let isBound = time.granularity <= period.finestUnit.granularity
      var bounds: (start: CivilMoment?, end: CivilMoment?)
      switch self {
      // "Put off for two weeks to May 4" is a step and not a stretch.
      case .to where !length.isDefinite(period, bytes): return nil
      case .ended where isBound, .to where isBound: bounds = (end.adding(-period), end)
      case .beginning where isBound: bounds = (start, start.adding(period))
      case .before: bounds = (start.adding(-period), start)
      case .after: bounds = (end, end.adding(period))
      case .of where length.names(first, bytes): bounds = (start, start.adding(period))
      case .of where length.names(last, bytes): bounds = (end.adding(-period), end)
      default: return nil
      }
      guard let from = bounds.start, let to = bounds.end, from < to, self != .of || start <= from && to <= end else {
        return nil
      }
      return CivilInterval(start: from, end: to)
    }
  }

  /// How many bytes may stand between a length and the date that bounds it.
  private static let reach = 40
  /// Nouns between a length and what bounds it: "the 30-day period ending on May 4".
  private static let spans = WordSet(words: "period span stretch")
  private static func hasHyphen(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    for offset in range where bytes[offset] == UInt8(ascii: "-") { return true }
    return false
  }

  /// Participles that bound what a length is of, beyond the noun that it goes with.
  private static let bounding = WordSet(words: "starting beginning commencing ending ended")
  /// Words between the joint and the date.
  private static let fillers = WordSet(words: "on in the of at")
  private static let first = WordSet(words: "first opening initial")
  private static let last = WordSet(words: "last final closing")
}

extension Mention {
  /// Whether one of the mention's first two words is of a set.
  fileprivate func names(_ words: WordSet, _ bytes: Span<UInt8>) -> Bool {
    guard let first = Clause.word(after: range.lowerBound, bytes) else { return false }
    if words.contains(first.packed) { return true }
    return Clause.word(after: first.range.upperBound, bytes).map { words.contains($0.packed) } ?? false
  }

  /// Whether the length is a known one: "the six months", or of a report's months "in six months to March".
  fileprivate func isDefinite(_ period: Period, _ bytes: Span<UInt8>) -> Bool {
    if Clause.word(after: range.lowerBound, bytes)?.packed == "the" { return true }
    return signal == .in && (period.finestUnit == .month || period.finestUnit == .quarter)
  }
}
