import Articles
import CivilTime
import SourceText

/// The events that the reports of all articles come to.
struct MergedReports: Sendable {
  let observations: [Observation]
  let weigher: EvidenceWeigher
  let assembly: EventAssembly
  let drafts: [EventDraft]
  let misses: [Merger.NearMiss]

  /// - Complexity: near-linear in the number of dated reports.
  init(_ articles: [Article], _ stretches: [ExtractedStretch], copies: [Int: Int]) {
    let (observations, vocabulary, headlines) = observeReports(stretches, copies: copies)
    let terms = TermTable(vocabulary, observations)
    let weigher = EvidenceWeigher(observations, terms: terms, published: articles.map(\.published.day))
    var merger = Merger(weigher: weigher, copies: copies)
    merger.run()
    let assembly = EventAssembly(
      articles: articles, observations: observations, headlines: headlines, copies: copies)
    drafts = merger.roots.concurrentMap { [merger] root -> EventDraft? in
      let links = merger.links(with: root)
      return assembly.event(merger.clusters.members(with: root), links: links).map {
        EventDraft(event: $0.event, members: $0.order, links: links)
      }
    }.compactMap(\.self)
    self.observations = observations
    self.weigher = weigher
    self.assembly = assembly
    misses = merger.misses
  }

  /// The events as the decisions leave them, for what is counted from their dates.
  func drafts(after content: Content) -> [EventDraft] {
    let changing: [EditorDecision.Action] = [.merge, .split, .redate, .drop]
    guard content.decisions.contains(where: { changing.contains($0.action) }) else { return drafts }
    var run = DecisionRun(
      drafts, assembly: assembly,
      matching: PermalinkMatching(
        content.permalinks, articles: Set(content.articles.map(\.id)), engine: drafts))
    // What fits no event is told of when all events are there.
    run.run(content.decisions)
    return run.drafts.indices.filter { run.absorbed[$0] == nil }.map { run.drafts[$0] }
  }
}
