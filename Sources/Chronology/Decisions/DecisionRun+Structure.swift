import Articles
import CivilTime

/// Taking events apart and putting them together, as editors decided.
extension DecisionRun {
  // MARK: Split

  mutating func split(_ decisions: [Bound]) {
    guard !decisions.isEmpty else { return }
    for bound in decisions { split(bound) }
    nameDrafts()
  }

  private mutating func split(_ bound: Bound) {
    let decision = bound.decision
    let whole = drafts[bound.draft]
    var leaving: Set<Int> = []
    for reference in decision.reports {
      let found = ReportReference(reference.text)?.indices(in: whole.event.reports) ?? []
      if found.isEmpty {
        diagnostics.append(DecisionMessages.unknownReport(reference, in: decision, of: whole.event))
      }
      leaving.formUnion(found.map { whole.members[$0] })
    }
    guard !leaving.isEmpty else { return }
    let staying = whole.members.filter { !leaving.contains($0) }
    guard var rest = draft(of: staying, from: whole) else {
      diagnostics.append(DecisionMessages.noEvent(decision, "what stays"))
      return
    }
    rest.claimedID = whole.claimedID ?? names[bound.draft].id
    if whole.event.engineTitle != nil {
      // An editor has given it its title, by the split that made it.
      rest.event.engineTitle = rest.event.title
      rest.event.title = whole.event.title
    }
    let gone = whole.members.filter(leaving.contains)
    if let target = bound.target {
      let joined = drafts[target].members + gone
      let link = Clusters.Link(joined: gone[0], with: drafts[target].members[0], reasons: [reason(decision)])
      guard
        var fuller = draft(
          of: joined, from: drafts[target], adding: whole.links + [link], keeping: drafts[target].event.date)
      else {
        return
      }
      // It keeps its words, as it does in a merge.
      fuller.event.keepWords(of: drafts[target].event)
      fuller.adopted.formUnion(gone)
      fuller.claimedID = drafts[target].claimedID ?? names[target].id
      drafts[bound.draft] = rest
      drafts[target] = fuller
      note(decision, on: target, effect: "\(passages(gone.count)) came from “\(whole.event.title)”")
    } else {
      guard var part = draft(of: gone, from: whole) else {
        diagnostics.append(DecisionMessages.noEvent(decision, "what leaves"))
        return
      }
      // Where the whole was split before, its id is the rest's.
      part.claimedID = nil
      part.event.decisions = []
      if let title = decision.title?.text {
        part.event.engineTitle = part.event.title
        part.event.title = title
      }
      drafts[bound.draft] = rest
      drafts.append(part)
      note(decision, on: drafts.count - 1, effect: "taken out of “\(whole.event.title)”")
    }
    note(decision, on: bound.draft, effect: "\(passages(gone.count)) left it")
  }

  private func passages(_ count: Int) -> String { "\(count) passage\(count == 1 ? "" : "s")" }

  // MARK: Merge

  mutating func merge(_ decisions: [Bound]) {
    for bound in decisions {
      guard let target = bound.target.map(survivor) else { continue }
      let source = survivor(of: bound.draft)
      guard source != target else {
        diagnostics.append(
          DecisionMessages.needless(
            bound.decision, "the two are one event without this", at: bound.decision.event.range))
        continue
      }
      merge(source, into: target, by: bound.decision)
    }
  }

  /// The draft that one went into by merges before, or itself.
  func survivor(of draft: Int) -> Int {
    var draft = draft
    while let next = absorbed[draft]?.target { draft = next }
    return draft
  }

  private mutating func merge(_ source: Int, into target: Int, by decision: EditorDecision) {
    let (gone, staying) = (drafts[source], drafts[target])
    let link = Clusters.Link(joined: gone.members[0], with: staying.members[0], reasons: [reason(decision)])
    // Where the two are at odds, the event that stays keeps its day, and the other is shown beside it.
    guard
      var whole = draft(
        of: staying.members + gone.members, from: staying, adding: gone.links + [link], keeping: staying.event.date)
    else { return }
    // It keeps its words, too.
    whole.event.keepWords(of: staying.event)
    whole.adopted.formUnion(gone.members)
    whole.claimedID = staying.claimedID ?? names[target].id
    whole.event.decisions += gone.event.decisions
    drafts[target] = whole
    absorbed[source] = (target, decision)
    note(
      decision, on: target,
      effect: "“\(gone.event.title)” (\(gone.event.date.edtf), \(names[source].id)) became part of it")
  }

  // MARK: Both

  private func reason(_ decision: EditorDecision) -> String {
    "\(decision.by) decided so on \(decision.decided.text): \(decision.why)"
  }

  /// The event that some reports make, with the grounds that hold among them; `nil` where none gives a date.
  private func draft(
    of members: [Int], from origin: EventDraft, adding links: [Clusters.Link] = [], keeping date: EventDate? = nil
  ) -> EventDraft? {
    let held = Set(members)
    var kept = (origin.links + links).filter { held.contains($0.joined) && held.contains($0.with) }
    // What held only by a report that is gone stays together by the decision.
    var groups = Groups(members)
    for link in kept { groups.join(link.joined, link.with) }
    for member in members where groups.join(member, members[0]) {
      kept.append(
        Clusters.Link(
          joined: member, with: members[0], reasons: ["both were reports of “\(origin.event.title)” before"]))
    }
    guard let (event, order) = assembly.event(members, links: kept, isDecided: true, keeping: date) else { return nil }
    var draft = EventDraft(event: event, members: order, links: kept, claimedID: origin.claimedID)
    draft.event.decisions = origin.event.decisions
    draft.adopted = origin.adopted.intersection(held)
    return draft
  }
}

/// Which of some numbers hang together.
private struct Groups {
  private var parents: [Int: Int]

  init(_ numbers: [Int]) { parents = Dictionary(numbers.map { ($0, $0) }, uniquingKeysWith: { first, _ in first }) }

  private func root(_ number: Int) -> Int {
    var number = number
    while let parent = parents[number], parent != number { number = parent }
    return number
  }

  /// - Returns: Whether the two were apart.
  @discardableResult
  mutating func join(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (root(a), root(b))
    if first == second { return false }
    parents[max(first, second)] = min(first, second)
    return true
  }
}

extension Event {
  /// Takes over what another says in words.
  fileprivate mutating func keepWords(of other: Event) {
    title = other.title
    engineTitle = other.engineTitle
    summary = other.summary
    attribution = other.attribution
  }
}

extension EventDate {
  /// The date that an editor gave, in EDTF; `nil` for a text that is none.
  init?(decided edtf: String) {
    guard let date = EDTFDate(edtf) else { return nil }
    self.init(
      edtf: date.description, span: date.days, granularity: date.granularity, isApproximate: date.isQualified)
  }
}
