import CivilTime

// What a text has named, which later expressions count from.

extension DocumentReader {
  /// A time that the text has named, where it did, and how sure it is.
  struct Reference {
    var time: ReferenceTime
    var place: AnchorUse.Place
    var isApproximate: Bool
    /// Whether the text names its year, here or in the sentence before.
    var hasYear = false
  }

  /// Keeps a mention as what "two days later" counts from, if it is a date that can be counted from.
  ///
  /// - Parameter mention: Left as it is; passed where it lies, since it is too large to be copied for this.
  mutating func remember(_ mention: inout Mention, _ bytes: Span<UInt8>) {
    // "In the first nine months" the text goes over to other figures.
    if quarter != nil, case .duration(let period, _) = mention.timex.meaning, period.finestUnit >= .month {
      quarter = nil
    }
    guard case .date = mention.timex.meaning, let resolution = mention.resolution,
      !resolution.interval.isOpenStart, !resolution.interval.isOpenEnd, resolution.granularity <= .century
    else { return }
    // A history goes on from the dates that it tells, not from "today" and not from a decade.
    if mode == .narrative, mention.anchor.origin == .publication || resolution.granularity > .year, last != nil {
      return
    }
    // "A year earlier" beside figures only compares; the text goes on with what was compared.
    if mention.timex.isYearCompared(in: bytes) { return }
    // The day after a night is the one in which it ends.
    let time = resolution.granularity == .dayPart ? ReferenceTime(resolution.interval.start.day) : resolution.named
    let reference = Reference(
      time: time, place: .init(block: blocks, range: mention.range),
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
