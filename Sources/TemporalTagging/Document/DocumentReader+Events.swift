import CivilTime

// Lengths that are counted from an event which the text names.

extension DocumentReader {
  /// The meaning of a duration together with the event that follows it, where one does.
  static func eventTie(
    of period: Period, _ anchoring: Anchoring, at range: Range<Int>, next: Int?, _ bytes: Span<UInt8>
  ) -> Meaning? {
    guard anchoring != .ending(.anchor(.previous)),
      let tie = EventPhrases.anchoring(of: range, next: next, in: bytes)
    else { return nil }
    return .duration(period, tie)
  }

  /// Dates the event of "Monday marked six months since the start of the strike" by the day that the sentence is about:
  /// the nearest day before it in the sentence, or else after it, or else the day of publication.
  func solveEvent(at index: Int, in mentions: inout [Mention], _ bytes: Span<UInt8>) {
    guard case .duration(let period, .anniversary(let event)) = mentions.span[index].timex.meaning else { return }
    var mention = mentions[index]
    let sentence = Sentence.range(around: mention.range, in: bytes)
    let day =
      mentions.lastDay(within: sentence, before: index, canBeQuoted: true)
      ?? mentions.firstDay(within: sentence, after: index, canBeQuoted: true)
    var from = AnchorUse(origin: .publication, time: mention.context.publication, place: nil)
    var isApproximate = document.isApproximate
    if let day, let resolution = mentions[day].resolution {
      from = AnchorUse(
        origin: .mention, time: resolution.named, place: .init(block: mentions[day].block, range: mentions[day].range))
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
