/// What changed between two chronologies, in their own terms, each change with its reason.
///
/// Where a quotation stands in its file is no difference: a line added above an event says nothing about it.
package struct TimelineDiff: Hashable, Sendable {
  /// Changes of the heading, the summary, the language, the address, the articles and the names, a line each.
  package var general: [Change]
  /// The events that changed, in the order of the new timeline; the removed ones at their old dates.
  package var events: [EventChange]

  package var isEmpty: Bool { general.isEmpty && events.isEmpty }

  /// One difference.
  package struct Change: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
      case added, removed
      /// The event went into another.
      case merged
      /// The event came out of another.
      case split
      case redated = "re-dated"
      case reworded
      case sourceGained = "source gained"
      case sourceLost = "source lost"
      /// A source of the event says it in other words.
      case sourceReworded = "source reworded"
      /// The date is the same, the way to it is not.
      case rederived = "derived otherwise"
      case attribution
      case actors, places
      /// What sort of event it is.
      case kind
      case disagreement
      /// What editors decided.
      case decision
      /// An article, a name or a setting of the timeline as a whole.
      case general
    }

    package var kind: Kind
    /// What it was, in one line; `nil` where there was nothing.
    package var was: String?
    /// What it is now; `nil` where there is nothing any more.
    package var now: String?
    /// Why, as far as the two timelines tell.
    package var reasons: [String]

    package init(_ kind: Kind, was: String? = nil, now: String? = nil, reasons: [String] = []) {
      self.kind = kind
      self.was = was
      self.now = now
      self.reasons = reasons
    }
  }

  /// Everything that changed about one event.
  package struct EventChange: Hashable, Sendable {
    /// The event's id in the new timeline, or in the old one when it is gone.
    package var id: String
    /// The id that it had before, where that is another.
    package var oldID: String?
    package var title: String
    /// The date in EDTF, the new one where there is one.
    package var date: String
    package var changes: [Change]
  }

  /// - Complexity: O(*n* log *n*) in the number of events and reports.
  package init(from old: Timeline, to new: Timeline) {
    let matching = EventMatching(old: old, new: new)
    let newOfOld = Dictionary(matching.oldOfNew.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let reasoning = ChangeReasons(old: old, new: new)
    general = GeneralComparison(old: old, new: new).changes()
    var found: [(order: Event, change: EventChange)] = []
    for (index, event) in new.events.enumerated() {
      let changes: [Change]
      var oldID: String?
      if let partner = matching.oldOfNew[index] {
        let before = old.events[partner]
        changes = EventComparison(old: before, new: event, reasoning: reasoning).changes()
        if before.id != event.id { oldID = before.id }
      } else if let origin = matching.splitFrom[index] {
        let whole = (old: old.events[origin], new: newOfOld[origin].map { new.events[$0] })
        let decided = DecisionReasons.parting(event, from: whole)
        changes = [
          Change(
            .split, was: old.events[origin].id, now: event.id,
            reasons: decided.isEmpty ? reasoning.split(event) : decided)
        ]
      } else {
        let isBack = old.dropped.contains { $0.id == event.id }
        changes = [
          Change(
            .added, now: event.title, reasons: isBack ? ["no editor drops it any more"] : reasoning.added(event))
        ]
      }
      guard !changes.isEmpty else { continue }
      found.append(
        (event, EventChange(id: event.id, oldID: oldID, title: event.title, date: event.date.edtf, changes: changes)))
    }
    for (index, event) in old.events.enumerated() where !matching.matchedOld.contains(index) {
      let change: Change
      if let target = matching.mergedInto[index] {
        let whole = (old: matching.oldOfNew[target].map { old.events[$0] }, new: new.events[target])
        let decided = DecisionReasons.joining(event, into: whole)
        let redirect = new.redirects.first { $0.id == event.id }.map { [$0.reason] } ?? []
        change = Change(
          .merged, was: event.id, now: new.events[target].id,
          reasons: decided.isEmpty ? redirect + reasoning.merged(event, into: new.events[target]) : decided)
      } else if let dropped = new.dropped.first(where: { $0.id == event.id }) {
        change = Change(
          .removed, was: event.title,
          reasons: dropped.decisions.filter { $0.action == .drop }.map(DecisionReasons.text))
      } else {
        change = Change(.removed, was: event.title, reasons: reasoning.removed(event))
      }
      found.append(
        (event, EventChange(id: event.id, oldID: nil, title: event.title, date: event.date.edtf, changes: [change])))
    }
    events = found.sorted { Timeline.precedes($0.order, $1.order) }.map(\.change)
  }
}
