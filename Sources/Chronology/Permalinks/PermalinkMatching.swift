import Articles
import SourceText

/// Gives events their ids: those that the registry keeps for them, and computed ones to the others.
///
/// An event is known again by its sentences. Pairs of an entry and an event are joined from the surest down, ties by id,
/// each at most once; so what came of a split keeps the id of the part that has most of the registered sentences.
struct PermalinkMatching: Sendable {
  /// What a sentence that is known again speaks for.
  private enum Weight {
    static let same = 4
    static let reworded = 3
    /// The same sentence and day in an article of another name.
    static let moved = 2
    /// The sentence is known, and dated by other words.
    static let otherPhrase = 1
  }

  /// How an event came by its id.
  struct Name: Sendable, Hashable {
    var id: String
    /// The entry of the registry, or `nil` for a computed id.
    var entry: Int?
    /// How many sentences of the entry are known again in the event.
    var known = 0
  }

  let registry: Permalinks
  private let entriesBySentence: [UInt64: [(entry: Int, source: Int)]]
  private let entriesByArticle: [String: [(entry: Int, source: Int)]]
  let entryByID: [String: Int]

  init(_ registry: Permalinks) {
    self.registry = registry
    var bySentence: [UInt64: [(entry: Int, source: Int)]] = [:]
    var byArticle: [String: [(entry: Int, source: Int)]] = [:]
    for (number, entry) in registry.entries.enumerated() {
      for (index, source) in entry.sources.enumerated() {
        bySentence[source.sentence, default: []].append((number, index))
        byArticle[source.article, default: []].append((number, index))
      }
    }
    entriesBySentence = bySentence
    entriesByArticle = byArticle
    entryByID = Dictionary(
      registry.entries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: Evidence

  /// How much an event has of an entry.
  struct Share: Sendable {
    /// The weights of all sentences that are known again.
    var score = 0
    /// Sentences that are the same, or the same in other words.
    var known = 0
  }

  /// The share of each entry that the event has any of.
  ///
  /// - Complexity: O(*r* · *s*) in the reports and the registered sentences of their articles.
  func shares(of event: Event) -> [Int: Share] {
    if registry.entries.isEmpty { return [:] }
    var shares: [Int: Share] = [:]
    for report in event.reports {
      let sentence = SentenceFingerprint.of(report.quote)
      var best: [Int: Int] = [:]
      for (entry, source) in entriesByArticle[report.article] ?? [] {
        let registered = registry.entries[entry].sources[source]
        let distance = SentenceFingerprint.distance(registered.sentence, sentence)
        guard distance <= SentenceFingerprint.nearness else { continue }
        let isPhrase = registered.phrase == report.derivation?.phrase
        let weight = !isPhrase ? Weight.otherPhrase : distance == 0 ? Weight.same : Weight.reworded
        best[entry] = max(best[entry] ?? 0, weight)
      }
      for (entry, source) in entriesBySentence[sentence] ?? [] {
        let registered = registry.entries[entry]
        guard registered.sources[source].article != report.article,
          registered.date == (event.engineDate ?? event.date).edtf,
          registered.sources[source].phrase == report.derivation?.phrase
        else { continue }
        best[entry] = max(best[entry] ?? 0, Weight.moved)
      }
      for (entry, weight) in best {
        shares[entry, default: Share()].score += weight
        if weight > Weight.otherPhrase { shares[entry, default: Share()].known += 1 }
      }
    }
    return shares
  }

  /// The shares of each draft, in their order.
  func shares(of drafts: [EventDraft]) -> [[Int: Share]] {
    registry.entries.isEmpty
      ? Array(repeating: [:], count: drafts.count) : drafts.concurrentMap { shares(of: $0.event) }
  }

  // MARK: Names

  /// The name of each draft, in their order.
  ///
  /// - Parameter shares: Those of the drafts.
  func names(of drafts: [EventDraft], shares: [[Int: Share]]) -> [Name] {
    var names = [Name?](repeating: nil, count: drafts.count)
    var taken: Set<Int> = []
    for index in drafts.indices {
      guard let id = drafts[index].claimedID else { continue }
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
    var ranked: [(key: [Int], draft: Int, entry: Int)] = []
    for (draft, entries) in shares.enumerated() {
      for (number, share) in entries {
        let entry = registry.entries[number]
        let portion = share.known * 1000 / max(1, entry.sources.count)
        let isNamesake = entry.id == drafts[draft].event.id
        ranked.append(
          ([-share.score, -portion, entry.mergedInto == nil ? 0 : 1, isNamesake ? 0 : 1, number], draft, number))
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
      for (entry, share) in entries where share.known > 0 {
        if best[entry].map({ ($0.share.known, $0.share.score) < (share.known, share.score) }) ?? true {
          best[entry] = (draft, share)
        }
      }
    }
    return best.mapValues(\.draft)
  }
}
