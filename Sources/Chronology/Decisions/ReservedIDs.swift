import Articles

/// Which engine's event has which id, as far as the decisions on it show that better than its sentences.
///
/// What a split takes out is registered under an id of its own. Before the split is carried out, its sentences are still
/// among those of the whole, and speak for both; when a sentence of the rest is reworded they even speak louder. The
/// decision tells which id the whole has. So does a merge for the event that goes into another.
struct ReservedIDs {
  /// By draft.
  private(set) var ids: [Int: String] = [:]

  private let drafts: [EventDraft]
  private let claimed: Set<String>
  private let matching: PermalinkMatching
  private let shares: [[Int: PermalinkShares.Share]]

  /// - Parameter decisions: Those that are still to be carried out.
  init(
    _ decisions: [EditorDecision], drafts: [EventDraft], matching: PermalinkMatching,
    shares: [[Int: PermalinkShares.Share]]
  ) {
    self.drafts = drafts
    claimed = Set(drafts.compactMap(\.claimedID))
    self.matching = matching
    self.shares = shares
    if matching.registry.entries.isEmpty { return }
    reserve(splits: decisions.filter { $0.action == .split })
    reserve(merges: decisions.filter { $0.action == .merge })
  }

  /// The drafts that may have an id; none where a decision has given it to one.
  private func drafts(with entry: Int) -> [Int] {
    claimed.contains(matching.registry.entries[entry].id)
      ? [] : drafts.indices.filter { drafts[$0].claimedID == nil && shares[$0][entry] != nil }
  }

  private mutating func reserve(splits: [EditorDecision]) {
    // Of each draft: the entries that splits name it by, and the reports that leave with each.
    var wholes: [Int: [Int: Set<Int>]] = [:]
    for split in splits {
      guard let entry = matching.entryByID[split.event.text] else { continue }
      let found = drafts(with: entry).compactMap { draft -> (draft: Int, leaving: [Int])? in
        let reports = drafts[draft].event.reports
        let leaving = split.reports.flatMap { ReportReference($0.text)?.indices(in: reports) ?? [] }
        guard !leaving.isEmpty, isMain(entry, of: draft, without: Set(leaving)) else { return nil }
        return (draft, leaving)
      }
      guard found.count == 1 else { continue }
      wholes[found[0].draft, default: [:]][entry, default: []].formUnion(found[0].leaving)
    }
    for (draft, splits) in wholes {
      // The split of a part waits for that which makes the part.
      let whole = splits.keys.filter { entry in
        let reports = shares[draft][entry]?.reports ?? []
        return !splits.contains { $0.key != entry && reports.isSubset(of: $0.value) }
      }
      if whole.count == 1 { ids[draft] = matching.registry.entries[whole[0]].id }
    }
  }

  /// Whether an entry is what the draft is registered as. One that was merged into another is so where all that others
  /// have of the draft leaves it.
  private func isMain(_ entry: Int, of draft: Int, without leaving: Set<Int> = []) -> Bool {
    matching.registry.entries[entry].mergedInto == nil
      || shares[draft].allSatisfy { other, share in
        other == entry || share.own == 0 || matching.registry.entries[other].mergedInto != nil
          || share.reports.isSubset(of: leaving)
      }
  }

  private mutating func reserve(merges: [EditorDecision]) {
    for merge in merges {
      guard let entry = matching.entryByID[merge.event.text] else { continue }
      let id = matching.registry.entries[entry].id
      guard matching.registry.entries[entry].mergedInto != nil else { continue }
      let found = drafts(with: entry).filter { ids[$0] == nil && isMain(entry, of: $0) }
      if found.count == 1, !ids.values.contains(id) { ids[found[0]] = id }
    }
  }
}
