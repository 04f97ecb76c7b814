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
/// - Complexity: O(*n*) in the observations, and for each phrase in the events that its noun names.
struct AnchorSolver {
  let articles: [Article]
  let observations: [Observation]
  let drafts: [EventDraft]
  let words: TermTable

  /// The name of the rule in derivations.
  static let rule = "counted from an event"

  /// A phrase with its date.
  struct Solution: Sendable {
    let article: Int
    let open: Int
    let date: EventDate
    let derivation: Derivation
  }

  /// An event that may be meant, by one of its reports.
  private struct Fit {
    let draft: Int
    let observation: Int
    let isLocal: Bool
  }

  func solve(_ open: [[OpenCandidate]]) -> (solutions: [Solution], unsolved: [UnsolvedPhrase]) {
    var solutions: [Solution] = []
    var unsolved: [UnsolvedPhrase] = []
    let wanted = Set(open.joined().map { Self.canonical($0.phrase.event.head) })
    let index = byNoun(wanted)
    for (article, list) in open.enumerated() {
      for (number, candidate) in list.enumerated() {
        let fits = fits(candidate, of: article, among: index[Self.canonical(candidate.phrase.event.head)] ?? [])
        if fits.isEmpty { continue }
        if let anchor = anchor(fits, needsName: candidate.phrase.event.required.isEmpty) {
          if let solution = solution(candidate, number, of: article, by: anchor) { solutions.append(solution) }
        } else if fits.contains(where: { drafts[$0.draft].event.date.isExactDay }) {
          unsolved.append(unsolvedPhrase(candidate, of: article, fits))
        }
      }
    }
    return (solutions, unsolved)
  }

  // MARK: Fitting events

  private static func canonical(_ head: String) -> String { AnchorWords.synonyms[head] ?? head }

  /// The events that one of the nouns names, each with the reports that do.
  private func byNoun(_ wanted: Set<String>) -> [String: [(draft: Int, observation: Int)]] {
    var nouns: [String: String] = [:]
    for noun in wanted {
      nouns[noun] = noun
      for verb in AnchorWords.verbs[noun] ?? [] { nouns[verb] = noun }
    }
    for (other, noun) in AnchorWords.synonyms where wanted.contains(noun) {
      nouns[other] = noun
      for verb in AnchorWords.verbs[other] ?? [] { nouns[verb] = noun }
    }
    var found: [String: [(draft: Int, observation: Int)]] = [:]
    for (number, draft) in drafts.enumerated() where draft.event.kind == .happening {
      for member in draft.members {
        guard let candidate = observations[member].candidate, candidate.kind == .happening else { continue }
        var named: Set<String> = []
        if let noun = nouns[candidate.headStem.description] { named.insert(noun) }
        // "The quake killed twelve": what the subject names happened as the verb did.
        if AnchorWords.occurring.contains(candidate.headStem.description) {
          for term in observations[member].terms {
            if let noun = nouns[words.word(term)], let kind = words.eventClass(of: term),
              candidate.eventClasses.contains(kind)
            {
              named.insert(noun)
            }
          }
        }
        for noun in named.sorted() { found[noun, default: []].append((number, member)) }
      }
    }
    return found
  }

  /// The events that the words fit, of those that took place by the day of publication.
  private func fits(
    _ open: OpenCandidate, of article: Int, among named: [(draft: Int, observation: Int)]
  ) -> [Fit] {
    let query = open.phrase.event
    var terms: [Int: Set<String>] = [:]
    for (draft, observation) in named {
      terms[draft, default: []].formUnion(observations[observation].terms.map(words.word))
      terms[draft, default: []].formUnion(observations[observation].nameTerms.map(words.word))
    }
    return named.compactMap { draft, observation -> Fit? in
      guard let candidate = observations[observation].candidate, let known = terms[draft],
        query.required.allSatisfy(known.contains),
        !query.isStart
          || observations[observation].terms.contains(where: { AnchorWords.beginning.contains(words.word($0)) }),
        let start = candidate.date.span.start, start <= articles[article].published.day
      else { return nil }
      let isLocal =
        observations[observation].article == article
        && candidate.date.edtf == drafts[draft].event.date.edtf
      return Fit(draft: draft, observation: observation, isLocal: isLocal)
    }
  }

  /// The report of the one event that can be meant; `nil` where there are two, or none with a day.
  private func anchor(_ fits: [Fit], needsName isBare: Bool) -> Fit? {
    let local = fits.filter(\.isLocal)
    // A noun without a name means the event that the article tells of.
    guard let chosen = oneDay(local) ?? (isBare && !local.isEmpty ? nil : oneDay(fits)) else { return nil }
    let day = drafts[chosen.draft].event.date.span
    // Another day that more reports give casts doubt on this one.
    var sources: [DaySpan: Set<Int>] = [:]
    for fit in fits where drafts[fit.draft].event.date.isExactDay {
      sources[drafts[fit.draft].event.date.span, default: []].formUnion(
        drafts[fit.draft].members.map { observations[$0].article })
    }
    let own = sources[day]?.count ?? 0
    let isDoubtful = sources.contains { other, articles in
      guard other != day, let first = other.start, let second = day.start else { return false }
      return abs(first - second) <= 31 && articles.count >= own
    }
    if isDoubtful || drafts[chosen.draft].event.disagreements.contains(where: { $0.subject == "date" }) { return nil }
    return chosen
  }

  /// The fit of the most reports, where all are of one day; coarser dates that hold the day say nothing else.
  private func oneDay(_ fits: [Fit]) -> Fit? {
    let exact = fits.filter { drafts[$0.draft].event.date.isExactDay }
    guard let first = exact.first else { return nil }
    let day = drafts[first.draft].event.date.span
    guard fits.allSatisfy({ drafts[$0.draft].event.date.span.contains(day) }) else { return nil }
    return exact.max {
      (drafts[$0.draft].event.reports.count, -$0.observation) < (drafts[$1.draft].event.reports.count, -$1.observation)
    }
  }

  // MARK: What comes of it

  private func solution(_ open: OpenCandidate, _ number: Int, of article: Int, by fit: Fit) -> Solution? {
    let event = drafts[fit.draft].event
    guard let day = event.date.span.start, let anchor = observations[fit.observation].candidate?.derivation else {
      return nil
    }
    let period = open.phrase.period
    var context = Context(published: articles[article].published.day)
    context.event = ReferenceTime(day)
    let reference = EventReference(open.name)
    let time =
      period.leading.count == .whole(0)
      ? context.event : TemporalExpression.shifted(.anchor(.event(reference)), by: period).resolve(in: context)
    guard let time, time.interval.days.start.map({ $0 <= articles[article].published.day }) == true else { return nil }
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
        // The event is named when all have their ids.
        "“\(name)”", "\(event.date.edtf)\(Self.sum(period)): \(date.edtf)",
      ],
      inferences: [
        fit.isLocal
          ? "that “\(name)” means the one such event to which this article gives a day"
          : "that “\(name)” means the one such event of the chronology"
      ])
    return Solution(article: article, open: number, date: date, derivation: derivation)
  }

  private static func sum(_ period: Period) -> String {
    guard case .whole(let count) = period.leading.count, count != 0 else { return " itself" }
    let unit = "\(period.leading.unit)" + (abs(count) == 1 ? "" : "s")
    return " \(count < 0 ? "minus" : "plus") \(abs(count)) \(unit)"
  }

  private func unsolvedPhrase(_ open: OpenCandidate, of article: Int, _ fits: [Fit]) -> UnsolvedPhrase {
    let text = articles[article].document.blocks[open.block].text
    var seen: Set<Int> = []
    let events = fits.filter { seen.insert($0.draft).inserted }.sorted { first, second in
      let (a, b) = (drafts[first.draft].event, drafts[second.draft].event)
      return (first.isLocal ? 0 : 1, -a.reports.count, a.date.edtf, a.title) < (
        second.isLocal ? 0 : 1, -b.reports.count, b.date.edtf, b.title
      )
    }
    return UnsolvedPhrase(
      phrase: Self.words(open.range, of: text), location: location(open.range, of: open.block, in: article),
      title: open.candidate.title,
      candidates: events.prefix(5).compactMap { observations[$0.observation].candidate?.derivation.location })
  }

  private func location(_ range: Range<Int>, of block: Int, in article: Int) -> SourceLocation {
    articles[article].file.location(at: articles[article].document.blocks[block].sourceRange(of: range).lowerBound)
  }

  private static func words(_ range: Range<Int>, of text: String) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
