import Articles
import CivilTime
import CommonMark
import SourceText
import TemporalTagging

/// Reads the time expressions of an article, resolved as their places ask for, with the way to each.
struct PhraseReader {
  private let article: Article
  private let texts: [String]
  /// The day after the last one on which the article may have come out.
  private let end: Day

  static func read(_ article: Article) -> (phrases: [[DatedPhrase]], marks: [[TimeMark]]) {
    PhraseReader(article: article).read()
  }

  private init(article: Article) {
    self.article = article
    texts = article.document.blocks.map(\.text)
    end = EDTFDate(article.published.edtf)?.days.end ?? article.published.day + 1
  }

  private func read() -> (phrases: [[DatedPhrase]], marks: [[TimeMark]]) {
    var phrases = [[DatedPhrase]](repeating: [], count: texts.count)
    var marks = [[TimeMark]](repeating: [], count: texts.count)
    // A publication date of a month or a year is a date that is no finer, not its first day.
    var context =
      EDTFDate(article.published.edtf).map { DocumentContext(published: $0) }
      ?? DocumentContext(published: article.published.day)
    context.isApproximate = article.published.isApproximate
    context.conventions = article.conventions
    context.mode = article.mode.map { $0 == .narrative ? .narrative : .news }
    let mentions = TemporalTagger.english.mentions(in: texts, context: context)
    var pastYears = -1
    for (index, mention) in mentions.enumerated() {
      if Self.tellsOfPastYears(mention) { pastYears = mention.block }
      let ends = Mention.rangeEnds(at: index, of: mentions, in: texts[mention.block].utf8.span)
      // The end of a range is told with its beginning.
      if let ends, ends.whole != nil, ends.ends.upperBound == index { continue }
      let isYearOpen = pastYears == mention.block && Self.isDayWithoutYear(mention)
      let phrase =
        isYearOpen
        ? DatedPhrase(range: mention.range, use: .none, derivation: nil, isFuture: false)
        : ends.map { range(mention, mentions[$0.ends.upperBound], $0.whole) } ?? dated(mention)
      phrases[mention.block].append(phrase)
      marks[mention.block].append(mark(mention, phrase))
    }
    return (phrases, marks)
  }

  /// "Over the past decade", "in the last three years": what the paragraph goes on to tell may be of any of those years.
  private static func tellsOfPastYears(_ mention: Mention) -> Bool {
    guard case .duration(let period, _) = mention.timex.meaning, period.finestUnit >= .year,
      let days = mention.resolution?.days, let start = days.start, let end = days.end
    else { return false }
    return end - start > 731
  }

  /// "On 11 November", of which the text tells no year.
  private static func isDayWithoutYear(_ mention: Mention) -> Bool {
    guard case .date(.nearest) = mention.timex.meaning, mention.anchor.origin == .publication,
      mention.resolution?.granularity == .day
    else { return false }
    return mention.timex.rule.contains("month")
  }

  /// Whether a day lies after the day of publication, or after all days on which the article may have come out.
  private func liesAhead(_ day: Day?) -> Bool { day.map { $0 >= end } ?? false }

  private func dated(_ mention: Mention) -> DatedPhrase {
    let isFuture = liesAhead(mention.resolution?.days.start)
    // A day that the text names can carry an anniversary; the day of publication, unnamed, would be a guess.
    if let solved = mention.solved, solved.from.origin != .publication {
      let range = mention.range.lowerBound..<max(mention.range.upperBound, solved.name.upperBound)
      let date = EventDate(
        edtf: EDTFDate(solved.date.interval, at: .day, qualifier: solved.isApproximate ? .approximate : nil)
          .description,
        span: solved.date.interval.days, granularity: solved.date.granularity, isApproximate: solved.isApproximate)
      return DatedPhrase(
        range: range, use: .anniversary(of: solved.name, date),
        derivation: derivation(mention, range, solved.from, rule: "anniversary"),
        isFuture: false)
    }
    // "many years ago" is a time without a number.
    guard case .date = mention.timex.meaning, let resolution = mention.resolution,
      !VagueReference.allCases.contains(where: { $0.rawValue == mention.value }), !isAcronym(mention),
      !hangsOnUnknownDay(mention)
    else {
      return DatedPhrase(range: mention.range, use: .none, derivation: nil, isFuture: false)
    }
    if Self.isFinerThanItsAnchor(mention) {
      guard mention.anchor.origin == .publication, let date = dateOfPublication else {
        return DatedPhrase(range: mention.range, use: .none, derivation: nil, isFuture: false)
      }
      // "Two days ago", in a text of which no more than the year is known.
      return DatedPhrase(
        range: mention.range, use: .date(date), derivation: derivation(mention, mention.range, mention.anchor),
        isFuture: false, mayBeFuture: true)
    }
    let date = date(of: mention, resolution)
    return DatedPhrase(
      range: mention.range, use: .date(date), derivation: derivation(mention, mention.range, mention.anchor),
      isFuture: isFuture, mayBeFuture: resolution.days.start.map { $0 > article.published.day } ?? false)
  }

  /// "About 4 a.m. on Tuesday" is that Tuesday; "about midnight" may be of the day before, and "about 4 a.m." of another day.
  private func date(of mention: Mention, _ resolution: Resolution) -> EventDate {
    var resolution = resolution
    if mention.timex.modifier == .approx, mention.timex.rule != "approximate time", resolution.granularity < .dayPart,
      !resolution.interval.isOpenStart,
      (1...22).contains(resolution.interval.start.secondOfDay / 3600),
      !article.published.isApproximate || mention.anchor.origin != .publication
    {
      resolution.isApproximate = false
    }
    return EventDate(
      edtf: resolution.edtf, span: resolution.days, granularity: resolution.granularity,
      isApproximate: resolution.isApproximate)
  }

  /// The month or the year of publication as a rough date, where no more is known.
  private var dateOfPublication: EventDate? {
    guard let date = EDTFDate(article.published.edtf), date.granularity > .day,
      let rough = EDTFDate(article.published.edtf.prefix { $0 != "~" } + "~")
    else { return nil }
    return EventDate(
      edtf: rough.description, span: date.days, granularity: date.granularity, isApproximate: true)
  }

  /// "In March", "on 9 March", of which another day of the same month or year of publication gives another year.
  private func hangsOnUnknownDay(_ mention: Mention) -> Bool {
    guard mention.anchor.origin == .publication, let date = dateOfPublication, let first = date.span.start,
      let resolution = mention.resolution, resolution.granularity <= date.granularity, resolution.days != date.span
    else { return false }
    let dates = [first, end - 1].map { day in
      var context = mention.context
      context.publication = ReferenceTime(day)
      return mention.timex.resolve(in: context)?.edtf
    }
    return dates[0] != dates[1]
  }

  /// "The DEC", a committee, in a text that is not all in capitals.
  private func isAcronym(_ mention: Mention) -> Bool {
    guard (2...4).contains(mention.range.count) else { return false }
    return words(mention.range, of: mention.block).utf8.allSatisfy {
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
    }
      && texts[mention.block].utf8.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  /// "A week earlier", after "in April": the step is finer than what it is counted from, so that the month it leads to
  /// is not known.
  private static func isFinerThanItsAnchor(_ mention: Mention) -> Bool {
    guard case .date(.shifted(.anchor, let period)) = mention.timex.meaning, let from = mention.anchor.time else {
      return false
    }
    return from.granularity > .day && period.finestUnit.granularity < from.granularity
  }

  /// A range dates what is told once, over all its days; neither of its ends is a date by itself.
  private func range(_ first: Mention, _ second: Mention, _ whole: CivilInterval?) -> DatedPhrase {
    let words = first.range.lowerBound..<max(first.range.upperBound, second.range.upperBound)
    guard let whole, let start = first.resolution, let end = second.resolution, !whole.isOpenStart,
      !whole.isOpenEnd
    else { return DatedPhrase(range: first.range, use: .none, derivation: nil, isFuture: false) }
    let isApproximate = start.isApproximate || end.isApproximate
    let granularity = max(start.granularity, end.granularity)
    let date = EventDate(
      edtf: EDTFDate(whole, at: granularity, qualifier: isApproximate ? .approximate : nil).description,
      span: whole.days, granularity: granularity, isApproximate: isApproximate)
    var derivation = derivation(first, words, first.anchor)
    let last = second.explanation(in: texts[second.block])
    derivation.steps += last.steps + ["from the one to the other: \(date.edtf)"]
    derivation.inferences += last.inferences.filter { !derivation.inferences.contains($0) }
    derivation.rejected += last.rejected.filter { !derivation.rejected.contains($0) }
    return DatedPhrase(
      range: words, use: .date(date), derivation: derivation,
      isFuture: liesAhead(whole.days.start))
  }

  private func derivation(_ mention: Mention, _ range: Range<Int>, _ anchor: AnchorUse, rule: String? = nil)
    -> Derivation
  {
    let explanation = mention.explanation(in: texts[mention.block])
    return Derivation(
      phrase: words(range, of: mention.block), location: location(range, of: mention.block),
      rule: rule ?? mention.timex.rule,
      anchor: self.anchor(anchor), steps: explanation.steps, inferences: explanation.inferences,
      rejected: explanation.rejected)
  }

  private func anchor(_ use: AnchorUse) -> Derivation.Anchor? {
    let place = use.place.map { location($0.range, of: $0.block) }
    let edtf = use.time?.edtf ?? "XXXX-XX-XX"
    switch use.origin {
    case .none: return nil
    case .publication:
      return .init(origin: .publication, edtf: article.published.edtf, location: article.published.location)
    case .mention: return .init(origin: .mention, edtf: edtf, location: place)
    case .utterance: return .init(origin: .utterance, edtf: edtf, location: place)
    case .event: return .init(origin: .event, edtf: edtf, location: place)
    }
  }

  private func location(_ range: Range<Int>, of block: Int) -> SourceLocation {
    article.file.location(at: article.document.blocks[block].sourceRange(of: range).lowerBound)
  }

  private func words(_ range: Range<Int>, of block: Int) -> String {
    String(texts[block], utf8: range)
  }

  // MARK: Marks

  private func mark(_ mention: Mention, _ phrase: DatedPhrase) -> TimeMark {
    let date = phrase.date
    var explanation = words(phrase.range, of: mention.block) + " = " + (date?.edtf ?? mention.value)
    if let anchor = phrase.derivation?.anchor {
      let origin =
        switch anchor.origin {
        case .publication: "publication on"
        case .mention: "the date named before,"
        case .utterance: "the day the words were spoken,"
        case .event: "the event on"
        }
      explanation += ", counted from \(origin) \(anchor.edtf)"
    } else if date == nil {
      explanation += ", which dates nothing by itself"
    }
    return TimeMark(
      block: mention.block, range: phrase.range, datetime: phrase.date?.datetime, edtf: date?.edtf,
      explanation: explanation, event: nil)
  }
}
