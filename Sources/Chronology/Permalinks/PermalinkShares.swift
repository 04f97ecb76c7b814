import Articles

/// How much events have of what the registry knows of others by: the evidence for their ids.
struct PermalinkShares: Sendable {
  /// What a sentence that is known again speaks for.
  private enum Weight {
    static let same = 4
    static let reworded = 3
    /// A sentence of the same title, in other words.
    static let retold = 2
    /// The same sentence and day in an article of another name.
    static let moved = 2
    /// The sentence is known, and what dates it has changed.
    static let otherPhrase = 1
  }

  /// How much an event has of an entry.
  struct Share: Sendable {
    /// The weights of all sentences that are known again.
    var score = 0
    /// Sentences that are the same, or the same in other words.
    var known = 0
    /// The part of the score that is not by sentences of another entry that is registered as merged into this one.
    var own = 0
    /// How many of the sentences are known only because their article is taken for one of another name.
    var renamed = 0
    /// Whether a sentence of it is unchanged, or at least no name in the title is another: of sentences that are alike,
    /// "The ferry Aurora sank" and "The ferry Borea sank" need not be one in other words.
    var isSure = false
    /// The indices of the event's reports that are known again.
    var reports: Set<Int> = []
  }

  private let registry: Permalinks
  private let renamed: RenamedArticles
  private let entriesBySentence: [UInt64: [(entry: Int, source: Int)]]
  private let entriesByArticle: [String: [(entry: Int, source: Int)]]
  /// The entry that each leads to in the end.
  private let roots: [Int]

  /// - Parameters:
  ///   - articles: The names of all articles that there are.
  ///   - events: All events as the engine has them.
  init(_ registry: Permalinks, entryByID: [String: Int], articles: Set<String>, events: [Event]) {
    self.registry = registry
    renamed = RenamedArticles(registry, articles: articles, events: events)
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
    roots = registry.entries.indices.map { number in
      var (root, steps) = (number, 0)
      while let next = registry.entries[root].mergedInto.flatMap({ entryByID[$0] }), steps < registry.entries.count {
        (root, steps) = (next, steps + 1)
      }
      return root
    }
  }

  /// A registered sentence that may be that of a report.
  private struct Match {
    var entry: Int
    var source: Int
    var distance: Int
    var hasPhrase: Bool
  }

  /// The share of each entry that the event has any of.
  ///
  /// - Complexity: O(*r* · *s*) in the reports and the registered sentences of their articles.
  func shares(of event: Event) -> [Int: Share] {
    if registry.entries.isEmpty { return [:] }
    var shares: [Int: Share] = [:]
    for (index, report) in event.reports.enumerated() {
      let source = PermalinkEntry.Source(report)
      let weights = weights(of: source, report, event)
      let lenders = Set(weights.keys.filter { roots[$0] != $0 }.map { roots[$0] })
      for (entry, found) in weights {
        var share = shares[entry] ?? Share()
        share.score += found.weight
        share.known += 1
        if !lenders.contains(entry) { share.own += found.weight }
        if found.isRenamed { share.renamed += 1 }
        if found.isSame { share.isSure = true }
        share.reports.insert(index)
        shares[entry] = share
      }
    }
    for (entry, share) in shares where !share.isSure {
      shares[entry]?.isSure = !TitleLikeness.namesAnother(registry.entries[entry], event)
    }
    return shares
  }

  /// What a report speaks for.
  private struct Found {
    var weight: Int
    var isSame: Bool
    var isRenamed: Bool
  }

  /// What one report speaks for, by entry.
  private func weights(
    of source: PermalinkEntry.Source, _ report: Report, _ event: Event
  ) -> [Int: Found] {
    let date = (event.engineDate ?? event.date).edtf
    let former = renamed.formerNames[report.article]
    var matches = (entriesByArticle[former ?? report.article] ?? []).compactMap { place -> Match? in
      let registered = registry.entries[place.entry].sources[place.source]
      let distance = SentenceFingerprint.distance(registered.sentence, source.sentence)
      guard
        distance <= SentenceFingerprint.nearness
          || distance <= SentenceFingerprint.titledNearness && registered.hasPhrase(of: source)
            && TitleLikeness.isClose(registry.entries[place.entry], event)
      else { return nil }
      // One sentence says too little for an article of another name and another day.
      if renamed.thin.contains(report.article), registry.entries[place.entry].date != date { return nil }
      return Match(
        entry: place.entry, source: place.source, distance: distance, hasPhrase: registered.hasPhrase(of: source))
    }
    // Of two phrases in one sentence, and of sentences that are like each other, each speaks for its own event.
    if matches.contains(where: \.hasPhrase) {
      matches.removeAll { !$0.hasPhrase }
    } else {
      matches.removeAll { match in
        let entry = registry.entries[match.entry]
        return !OtherPhrase.isKnown(entry.sources[match.source], of: entry, in: report, of: event)
      }
    }
    let nearest = matches.map(\.distance).min()
    let groups = Set(matches.filter { $0.distance == nearest }.map { roots[$0.entry] })
    matches.removeAll { !groups.contains(roots[$0.entry]) }
    var best: [Int: Found] = [:]
    for match in matches {
      let weight =
        !match.hasPhrase
        ? Weight.otherPhrase
        : match.distance == 0
          ? Weight.same : match.distance <= SentenceFingerprint.nearness ? Weight.reworded : Weight.retold
      if weight > best[match.entry]?.weight ?? 0 {
        best[match.entry] = Found(weight: weight, isSame: match.distance == 0, isRenamed: former != nil)
      }
    }
    for (entry, place) in entriesBySentence[source.sentence] ?? [] where best[entry] == nil {
      let registered = registry.entries[entry]
      guard registered.sources[place].article != report.article, registered.date == date,
        registered.sources[place].hasPhrase(of: source)
      else { continue }
      best[entry] = Found(weight: Weight.moved, isSame: true, isRenamed: false)
    }
    return best
  }
}
