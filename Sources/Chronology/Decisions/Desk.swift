import Articles
import SourceText

/// What becomes of the engine's events on the editors' desk: their decisions, ids that last, and what is in dispute.
struct Desk: Sendable {
  /// The events that are left, each under its id.
  private(set) var drafts: [EventDraft]
  private(set) var redirects: [Redirect]
  private(set) var permalinks = PermalinkState()
  private(set) var likeEvents: [LikePair] = []
  private(set) var diagnostics: [Diagnostic]

  init(
    _ engine: [EventDraft], content: Content, assembly: EventAssembly, weigher: EvidenceWeigher,
    misses: [Merger.NearMiss]
  ) {
    let matching = PermalinkMatching(content.permalinks, articles: Set(content.articles.map(\.id)), engine: engine)
    var run = DecisionRun(engine, assembly: assembly, matching: matching)
    run.run(content.decisions)
    let remaining = run.drafts.indices.filter { run.absorbed[$0] == nil }
    drafts = remaining.map { run.drafts[$0] }
    let decided = Set(remaining.indices.filter { run.drafts[remaining[$0]].claimedID != nil })
    // What went into another keeps its id, too, so that no third event comes by it.
    if !run.names.isEmpty {
      for (index, draft) in remaining.enumerated() { drafts[index].claimedID = run.names[draft].id }
    }
    let shares = matching.shares(of: drafts)
    let names = matching.names(of: drafts, shares: shares)

    let places = Dictionary(remaining.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let absorbed = run.absorbed.sorted { $0.key < $1.key }.compactMap { draft, end in
      var target = end.target
      while let next = run.absorbed[target]?.target { target = next }
      return places[target].map {
        (id: run.names[draft].id, into: names[$0].id, reason: "merged by \(end.decision.by): \(end.decision.why)")
      }
    }
    let outcome = PermalinkOutcome(matching, names: names, shares: shares, absorbed: absorbed)
    redirects = outcome.redirects
    diagnostics = run.diagnostics
    diagnostics += PermalinkDoubts(matching: matching, names: names, shares: shares, drafts: drafts)
      .diagnostics(decided: decided)

    for (index, name) in names.enumerated() {
      let entry = name.entry.map { matching.registry.entries[$0] }
      permalinks.identities[name.id] = Identity(
        id: name.id, computedID: drafts[index].event.id, line: entry?.line, registered: entry?.sources.count ?? 0,
        known: name.known)
      drafts[index].event.id = name.id
    }
    for draft in drafts where !draft.adopted.isEmpty {
      let adopted = draft.members.indices.filter { draft.adopted.contains(draft.members[$0]) }
      if adopted.count < draft.members.count { permalinks.adopted[draft.event.id] = Set(adopted) }
    }
    for number in run.absorbed.keys {
      let draft = run.drafts[number]
      permalinks.absorbed[run.names[number].id] = draft.members.indices
        .filter { !draft.adopted.contains(draft.members[$0]) }.map { draft.event.reports[$0] }
    }
    permalinks.dying = outcome.dying
    let sorted = events(isDropped: false)
    permalinks.unregistered = sorted.map(\.id).filter { permalinks.identities[$0]?.line == nil }
    diagnostics += PermalinkOutcome.diagnostics(outcome.dying, of: content.permalinks, candidates: sorted)
    compare(assembly, weigher, misses)
  }

  /// The events that stand on the timeline, or those that were taken off it, in its order.
  func events(isDropped: Bool) -> [Event] {
    Timeline.ordered(drafts.indices.filter { drafts[$0].isDropped == isDropped }.map { drafts[$0].event })
  }

  /// Shows events that may be one at each other.
  private mutating func compare(_ assembly: EventAssembly, _ weigher: EvidenceWeigher, _ misses: [Merger.NearMiss]) {
    let shown = drafts.indices.filter { !drafts[$0].isDropped }
    let like = LikeEvents(
      shown.map { drafts[$0] }, observations: assembly.observations, weigher: weigher, copies: assembly.copies)
    for pair in like.pairs(misses) {
      let (first, second) = (shown[pair.first], shown[pair.second])
      let ids = (drafts[first].event.id, drafts[second].event.id)
      // An editor has looked at the two.
      if drafts[first].apart.contains(ids.1) { continue }
      likeEvents.append(
        LikePair(first: ids.0, second: ids.1, reasons: pair.reasons, against: pair.against, isDispute: pair.isDispute))
      guard pair.isDispute else { continue }
      let reasons = pair.reasons + pair.against.map { "but \($0)" }
      drafts[first].event.counterparts.append(Counterpart(event: ids.1, reasons: reasons))
      drafts[second].event.counterparts.append(Counterpart(event: ids.0, reasons: reasons))
    }
    for index in drafts.indices { drafts[index].event.counterparts.sort { $0.event < $1.event } }
  }
}
