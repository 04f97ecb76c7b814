import Articles
import CivilTime
import CommonMark
import SourceText
import TemporalTagging

/// Dates what is told as so long after or before another event, by the day that other reports give for it.
///
/// Nothing is dated unless one day alone fits: that of the one fitting event that the same article dates, or that of all
/// fitting events of the chronology. What could be counted from several days stays open and is listed for the editors.
///
/// - Complexity: O(*n*) in the observations, and O(log *n*) for each phrase but the first with its words.
struct AnchorSolver {
  let articles: [Article]
  let observations: [Observation]
  let drafts: [EventDraft]
  let words: TermTable

  /// The name of the rule in derivations.
  static let rule = "counted from an event"
  /// The step of a derivation that names the event.
  static let namingStep = 0

  /// A phrase with its date.
  struct Solution: Sendable {
    let article: Int
    let open: Int
    /// The draft that it is counted from.
    let event: Int
    let date: EventDate
    let derivation: Derivation
  }

  /// Which words of a phrase decide which events it may mean.
  private struct Query: Hashable {
    let noun: String
    let required: [String]
    let isStart: Bool

    init(_ query: EventQuery) {
      (noun, required, isStart) = (AnchorIndex.canonical(query.head), query.required, query.isStart)
    }
  }

  func solve(_ open: [[OpenCandidate]]) -> (solutions: [Solution], unsolved: [UnsolvedPhrase]) {
    var solutions: [Solution] = []
    var unsolved: [UnsolvedPhrase] = []
    let index = AnchorIndex(open.joined().map(\.phrase.event), observations, drafts, words)
    var known: [Query: NamedEvents] = [:]
    for (article, list) in open.enumerated() {
      // Where a month is all that is known of it, the text may tell of all days of that month.
      let published = articles[article].published.lastDay
      for (number, candidate) in list.enumerated() {
        let query = Query(candidate.phrase.event)
        let events = known[query] ?? NamedEvents(index.entries(candidate.phrase.event), observations, drafts)
        known[query] = events
        let local = events.told(in: article, by: published)
        if let anchor = anchor(events, local, by: published, needsName: query.required.isEmpty) {
          if let solution = solution(candidate, number, of: article, by: anchor) { solutions.append(solution) }
        } else if events.hasDay(by: published) {
          unsolved.append(unsolvedPhrase(candidate, of: article, events, local: local, by: published))
        }
      }
    }
    return (solutions, unsolved)
  }

  /// An event that is meant, by one of its reports.
  private struct Fit {
    let draft: Int
    let observation: Int
    let isLocal: Bool
  }

  /// The report of the one event that can be meant; `nil` where there are two, or none with a day.
  ///
  /// - Parameter local: Those that the article itself dates.
  private func anchor(
    _ events: NamedEvents, _ local: [NamedEvents.Told], by published: Day, needsName isBare: Bool
  ) -> Fit? {
    var chosen = oneDay(local).map { Fit(draft: $0.draft, observation: $0.observation, isLocal: true) }
    // A noun without a name means the event that the article tells of.
    if chosen == nil, !isBare || local.isEmpty {
      chosen = events.oneDay(by: published).map { Fit(draft: $0.draft, observation: $0.observation, isLocal: false) }
    }
    guard let chosen, let day = drafts[chosen.draft].event.date.span.start,
      // Another day that more reports give casts doubt on this one.
      !events.isDoubtful(day, by: published),
      // Where editors gave the date, it is no longer in dispute.
      drafts[chosen.draft].event.engineDate != nil
        || !drafts[chosen.draft].event.disagreements.contains(where: { $0.subject == "date" })
    else { return nil }
    return chosen
  }

  /// The event of the most reports, where all are of one day; coarser dates that hold the day say nothing else.
  private func oneDay(_ local: [NamedEvents.Told]) -> NamedEvents.Told? {
    let exact = local.filter { drafts[$0.draft].event.date.isExactDay }
    guard let first = exact.first else { return nil }
    let day = drafts[first.draft].event.date.span
    guard local.allSatisfy({ drafts[$0.draft].event.date.span.contains(day) }) else { return nil }
    return exact.max {
      (drafts[$0.draft].event.reports.count, -$0.observation) < (drafts[$1.draft].event.reports.count, -$1.observation)
    }
  }

  // MARK: What comes of it

  private func solution(_ open: OpenCandidate, _ number: Int, of article: Int, by fit: Fit) -> Solution? {
    let event = drafts[fit.draft].event
    guard let day = event.date.span.start, let anchor = observations[fit.observation].candidate?.value.derivation else {
      return nil
    }
    let period = open.phrase.period
    var context = Context(published: articles[article].published.day)
    context.event = ReferenceTime(day)
    let reference = EventReference(open.name)
    let time =
      period.leading.count == .whole(0)
      ? context.event : TemporalExpression.shifted(.anchor(.event(reference)), by: period).resolve(in: context)
    guard let time, time.interval.days.start.map({ $0 <= articles[article].published.lastDay }) == true else {
      return nil
    }
    // "Six weeks before" is rarely 42 days.
    let isApproximate = open.phrase.isApproximate || period.leading.unit != .day
    let date = EventDate(
      edtf: EDTFDate(time.interval, at: time.granularity, qualifier: isApproximate ? .approximate : nil).description,
      span: time.interval.days, granularity: time.granularity, isApproximate: isApproximate)
    let text = articles[article].document.blocks[open.block].text
    let (phrase, name) = (Self.words(open.range, of: text), Self.words(open.name, of: text))
    let derivation = Derivation(
      phrase: phrase, location: location(open.range, of: open.block, in: article), rule: Self.rule,
      anchor: .init(origin: .event, edtf: event.date.edtf, location: anchor.location),
      steps: [
        // ``Timeline/nameAnchors()`` names the event when all have their ids.
        "“\(name)”", "\(event.date.edtf)\(Self.sum(period)): \(date.edtf)",
      ],
      inferences: [
        fit.isLocal
          ? "that “\(name)” means the one such event to which this article gives a day"
          : "that “\(name)” means the one such event of the chronology"
      ])
    return Solution(article: article, open: number, event: fit.draft, date: date, derivation: derivation)
  }

  private static func sum(_ period: Period) -> String {
    guard case .whole(let count) = period.leading.count, count != 0 else { return " itself" }
    let unit = "\(period.leading.unit)" + (abs(count) == 1 ? "" : "s")
    return " \(count < 0 ? "minus" : "plus") \(abs(count)) \(unit)"
  }

  private func unsolvedPhrase(
    _ open: OpenCandidate, of article: Int, _ events: NamedEvents, local: [NamedEvents.Told], by published: Day
  ) -> UnsolvedPhrase {
    let own = Set(local.map(\.draft))
    let others = events.listed(by: published).lazy.filter { !own.contains($0.draft) }
    let shown = local.sorted { NamedEvents.precedes($0, $1, drafts) }.prefix(5) + others.prefix(5)
    return unsolvedPhrase(open, of: article, among: shown.prefix(5))
  }

  func unsolvedPhrase(
    _ open: OpenCandidate, of article: Int, among events: some Sequence<NamedEvents.Told>, giving date: String? = nil
  ) -> UnsolvedPhrase {
    let text = articles[article].document.blocks[open.block].text
    return UnsolvedPhrase(
      phrase: Self.words(open.range, of: text), location: location(open.range, of: open.block, in: article), date: date,
      title: open.candidate.title,
      candidates: events.compactMap { observations[$0.observation].candidate?.value.derivation.location })
  }

  private func location(_ range: Range<Int>, of block: Int, in article: Int) -> SourceLocation {
    articles[article].file.location(at: articles[article].document.blocks[block].sourceRange(of: range).lowerBound)
  }

  private static func words(_ range: Range<Int>, of text: String) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
