import Articles

/// Articles whose file has another name now: the registry knows sentences of an article that is gone, and an article that
/// it does not know has most of them.
struct RenamedArticles {
  /// The registered name of an article, by the name that it has now.
  private(set) var formerNames: [String: String] = [:]
  /// Of those that have been recognised by one sentence alone; that is no ground where its day is another.
  private(set) var thin: Set<String> = []

  /// - Parameters:
  ///   - articles: The names of all articles that there are.
  /// - Complexity: O(*r* · *s*) in the registered sentences of articles that are gone and those of articles that are new.
  init(_ registry: Permalinks, articles: Set<String>, events: [Event]) {
    var gone: [String: Set<UInt64>] = [:]
    var known: Set<String> = []
    for source in registry.entries.flatMap(\.sources) {
      known.insert(source.article)
      if !articles.contains(source.article) { gone[source.article, default: []].insert(source.sentence) }
    }
    if gone.isEmpty { return }
    var fresh: [String: Set<UInt64>] = [:]
    for report in events.flatMap(\.reports) where !known.contains(report.article) {
      fresh[report.article, default: []].insert(SentenceFingerprint.of(report.quote))
    }
    var pairs: [(old: String, new: String, common: Int)] = []
    for (old, sentences) in gone {
      for (new, others) in fresh {
        let common = sentences.count { sentence in
          others.contains { SentenceFingerprint.distance($0, sentence) <= SentenceFingerprint.nearness }
        }
        if 2 * common > sentences.count { pairs.append((old, new, common)) }
      }
    }
    pairs.sort { ($1.common, $0.old, $0.new) < ($0.common, $1.old, $1.new) }
    var taken: Set<String> = []
    for pair in pairs where formerNames[pair.new] == nil && taken.insert(pair.old).inserted {
      formerNames[pair.new] = pair.old
      if pair.common == 1 { thin.insert(pair.new) }
    }
  }
}
