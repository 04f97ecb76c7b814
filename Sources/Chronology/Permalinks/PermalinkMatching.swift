import Articles
import SourceText

/// Gives events their ids: those that the registry keeps for them, and computed ones to the others.
///
/// An event is known again by its sentences. Pairs of an entry and an event are joined from the surest down, ties by id,
/// each at most once; so what came of a split keeps the id of the part that has most of the registered sentences. An id
/// that was merged into another comes after all that were not.
struct PermalinkMatching: Sendable {
  /// How an event came by its id.
  struct Name: Sendable, Hashable {
    var id: String
    /// The entry of the registry, or `nil` for a computed id.
    var entry: Int?
    /// How many sentences of the entry are known again in the event.
    var known = 0
  }

  typealias Share = PermalinkShares.Share

  let registry: Permalinks
  let entryByID: [String: Int]
  private let evidence: PermalinkShares

  /// - Parameters:
  ///   - articles: The names of all articles that there are.
  ///   - engine: All events as the engine has them.
  init(_ registry: Permalinks, articles: Set<String>, engine: [EventDraft]) {
    self.registry = registry
    entryByID = Dictionary(
      registry.entries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    evidence = PermalinkShares(
      registry, entryByID: entryByID, articles: articles,
      events: registry.entries.isEmpty ? [] : engine.map(\.event))
  }

  /// The shares of each draft, in their order.
  func shares(of drafts: [EventDraft]) -> [[Int: Share]] {
    registry.entries.isEmpty
      ? Array(repeating: [:], count: drafts.count) : drafts.concurrentMap { evidence.shares(of: $0.event) }
  }

  // MARK: Names

  /// The name of each draft, in their order.
  ///
  /// - Parameters:
  ///   - shares: Those of the drafts.
  ///   - reserved: Ids that decisions show to be those of drafts.
  func names(of drafts: [EventDraft], shares: [[Int: Share]], reserved: [Int: String] = [:]) -> [Name] {
    var names = [Name?](repeating: nil, count: drafts.count)
    var taken: Set<Int> = []
    for index in drafts.indices {
      guard let id = drafts[index].claimedID ?? reserved[index] else { continue }
      let entry = entryByID[id]
      if let entry { taken.insert(entry) }
      names[index] = Name(id: id, entry: entry, known: entry.map { shares[index][$0]?.known ?? 0 } ?? 0)
    }
    for pair in pairs(shares, drafts) where names[pair.draft] == nil && taken.insert(pair.entry).inserted {
      names[pair.draft] = Name(
        id: registry.entries[pair.entry].id, entry: pair.entry, known: shares[pair.draft][pair.entry]?.known ?? 0)
    }
    // No sentence is known again, and yet the day and the words are the same.
    for index in drafts.indices where names[index] == nil && !entryByID.isEmpty {
      let id = drafts[index].event.id
      guard let entry = entryByID[id], registry.entries[entry].mergedInto == nil, taken.insert(entry).inserted else {
        continue
      }
      names[index] = Name(id: id, entry: entry)
    }
    return computed(names, drafts)
  }

  private func pairs(_ shares: [[Int: Share]], _ drafts: [EventDraft]) -> [(draft: Int, entry: Int)] {
    var owned: Set<Int> = []
    for entries in shares { for (entry, share) in entries where share.own > 0 { owned.insert(entry) } }
    var ranked: [(key: [Int], draft: Int, entry: Int)] = []
    for (draft, entries) in shares.enumerated() {
      for (number, share) in entries {
        // What an event has by sentences of another that was merged into it does not make a third one that event.
        if share.own == 0, owned.contains(number) { continue }
        let entry = registry.entries[number]
        let portion = share.known * 1000 / max(1, entry.sources.count)
        let isNamesake = entry.id == drafts[draft].event.id
        ranked.append(
          ([entry.mergedInto == nil ? 0 : 1, -share.score, -portion, isNamesake ? 0 : 1, number], draft, number))
      }
    }
    ranked.sort { $0.key == $1.key ? $0.draft < $1.draft : $0.key.lexicographicallyPrecedes($1.key) }
    return ranked.map { ($0.draft, $0.entry) }
  }

  /// Computed ids for the others; those that several would have, or that the registry keeps for another event, get a mark
  /// each, so that none depends on which came first. Ids that only the case of letters tells apart are one, as their
  /// pages are on some file systems; computed ones are in small letters.
  private func computed(_ names: [Name?], _ drafts: [EventDraft]) -> [Name] {
    var names = names
    var counts: [String: Int] = [:]
    for index in drafts.indices where names[index] == nil { counts[drafts[index].event.id, default: 0] += 1 }
    var taken = Set(names.compactMap { $0?.id.lowercased() }).union(entryByID.keys.map { $0.lowercased() })
    for index in drafts.indices where names[index] == nil {
      var id = drafts[index].event.id
      if counts[id] ?? 0 > 1 || taken.contains(id), let lead = drafts[index].event.reports.first {
        id += "-" + EventSlug.mark(lead)
      }
      while !taken.insert(id).inserted { id += "x" }
      names[index] = Name(id: id)
    }
    return names.map { $0 ?? Name(id: "") }
  }

  // MARK: What has no event

  /// The draft that has most of an entry's sentences, by entry; of equal ones the first.
  ///
  /// - Complexity: O(*n*) in the shares, however many entries are asked for afterwards.
  func holders(among shares: [[Int: Share]]) -> [Int: Int] {
    var best: [Int: (draft: Int, share: Share)] = [:]
    for (draft, entries) in shares.enumerated() {
      for (entry, share) in entries where share.isSure {
        if best[entry].map({ ($0.share.known, $0.share.score) < (share.known, share.score) }) ?? true {
          best[entry] = (draft, share)
        }
      }
    }
    return best.mapValues(\.draft)
  }
}
