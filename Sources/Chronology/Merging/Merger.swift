import CivilTime
import SourceText

/// Brings the reports of one event together.
///
/// The outcome depends on the reports alone, not on their order of coming: they are numbered by publication and place,
/// pairs are joined from the surest down, ties by number, and a pair is refused when the groups that it would join do
/// not fit as wholes.
struct Merger: Sendable {
  /// A report without a date joins one that was published at most so many days before or after it.
  private static let undatedReach = 7
  /// A statement stands in the news for so many days; an older one is another occasion.
  private static let statementReach = 4

  let observations: [Observation]
  let weigher: EvidenceWeigher
  let copies: [Int: Int]
  private(set) var clusters: Clusters
  /// Who is known to say what the reports of a group tell.
  private var speakers: [Set<String>]
  /// What the pairs weighed when they were last weighed; `nil` before that.
  private var weighed: Weighed?

  /// The evidence for each pair, and the speakers that each report was known to have, on which it depends.
  private struct Weighed {
    let speakers: [[String]]
    let evidence: [Evidence?]
  }

  init(_ observations: [Observation], weigher: EvidenceWeigher, copies: [Int: Int]) {
    self.observations = observations
    self.weigher = weigher
    self.copies = copies
    clusters = Clusters(count: observations.count)
    speakers = observations.map { Set($0.speakers) }
  }

  mutating func run() {
    joinCopies()
    let pairs = Blocking.pairs(observations, terms: weigher.terms)
    joinDated(pairs)
    joinUndated()
    // A report may have told meanwhile that two speakers are one.
    joinDated(pairs)
    joinLoneCoarse()
  }

  private func speakers(of index: Int) -> [String] { speakers[clusters.root(index)].sorted() }

  private mutating func join(_ a: Int, _ b: Int, reasons: [String]) {
    let both = speakers[clusters.root(a)].union(speakers[clusters.root(b)])
    clusters.join(a, b, reasons: reasons)
    speakers[clusters.root(a)] = both
  }

  /// The same sentence of a text and of its copy is the same report, whatever date either gives it.
  private mutating func joinCopies() {
    struct Key: Hashable {
      var article: Int
      var words: [Int]
      var phrase: String
      var kind: Event.Kind
    }
    func key(_ observation: Observation, article: Int) -> Key? {
      observation.candidate.map {
        Key(article: article, words: observation.words, phrase: $0.derivation.phrase, kind: $0.kind)
      }
    }
    var originals: [Key: Int] = [:]
    for (index, observation) in observations.enumerated() where copies[observation.article] == nil {
      if let key = key(observation, article: observation.article), originals[key] == nil { originals[key] = index }
    }
    for (index, observation) in observations.enumerated() {
      guard let original = copies[observation.article], let key = key(observation, article: original),
        let partner = originals[key]
      else { continue }
      join(partner, index, reasons: ["the article repeats the text of the other"])
    }
  }

  private mutating func joinDated(_ pairs: [(Int, Int)]) {
    let known = observations.indices.map(speakers)
    let merger = self
    let before = weighed
    let evidence = Array(pairs.indices).concurrentMap { number -> Evidence? in
      let (a, b) = pairs[number]
      guard merger.clusters.root(a) != merger.clusters.root(b) else { return nil }
      if let before, before.speakers[a] == known[a], before.speakers[b] == known[b] { return before.evidence[number] }
      return merger.weigher.weigh(
        merger.observations[a], merger.observations[b], speakers: (known[a], known[b]))
    }
    weighed = Weighed(speakers: known, evidence: evidence)
    var joinable = zip(pairs, evidence).compactMap { pair, evidence in
      evidence.map { (a: pair.0, b: pair.1, evidence: $0) }
    }
    joinable.sort { ($1.evidence.score, $0.a, $0.b) < ($0.evidence.score, $1.a, $1.b) }
    for (a, b, evidence) in joinable where fit(clusters.root(a), clusters.root(b)) {
      join(a, b, reasons: evidence.reasons)
    }
  }

  /// Whether two groups can be of one event: on some day all of their dates agree, and no two of them are at odds.
  private func fit(_ a: Int, _ b: Int) -> Bool {
    guard a != b, let left = clusters.members[a], let right = clusters.members[b] else { return false }
    var common = DaySpan(start: nil, end: nil)
    for index in left + right {
      guard let days = observations[index].plausibleDays(published: weigher.published[observations[index].article])
      else {
        continue
      }
      if copies[observations[index].article] != nil { continue }
      guard let narrower = common.intersection(days) else { return false }
      common = narrower
    }
    let candidates = (left + right).compactMap { observations[$0].candidate }
    var classes: Set<EventClass>?
    for candidate in candidates where !candidate.eventClasses.isEmpty {
      classes = classes?.intersection(candidate.eventClasses) ?? Set(candidate.eventClasses)
    }
    let isStatement = candidates.contains { $0.kind == .statement }
    if isStatement, candidates.contains(where: { $0.kind != .statement }) { return false }
    return classes?.isEmpty != true
  }

  // MARK: Coarse dates

  /// Joins "Norland invaded in February 2031" to the one invasion by Norland that is dated within that month, if there
  /// is but one.
  private mutating func joinLoneCoarse() {
    struct Key: Hashable {
      var kind: EventClass
      var agent: String
      var month: Day
    }
    var groups: [Key: [Int]] = [:]
    var keys: [Key] = []
    for (index, observation) in observations.enumerated() {
      guard let candidate = observation.candidate, candidate.kind == .happening, candidate.date.granularity <= .month,
        let kind = candidate.eventClasses.first, let start = candidate.date.span.start
      else { continue }
      for agent in candidate.agents {
        let key = Key(kind: kind, agent: agent, month: start - (start.day - 1))
        if groups[key] == nil { keys.append(key) }
        groups[key, default: []].append(index)
      }
    }
    for key in keys {
      let indices = groups[key] ?? []
      let fine = indices.filter { observations[$0].candidate.map { $0.date.granularity <= .day } == true }
      guard let first = fine.first, let named = observations[first].candidate?.date,
        fine.allSatisfy({ clusters.root($0) == clusters.root(first) })
      else { continue }
      for index in indices {
        guard let coarse = observations[index].candidate?.date, coarse.granularity == .month,
          coarse.span.contains(named.span), fit(clusters.root(first), clusters.root(index))
        else { continue }
        join(
          first, index,
          reasons: [
            "the only event of the class \(key.kind.rawValue) by \(key.agent) that is dated within \(coarse.edtf)",
            "\(coarse.edtf) allows \(named.edtf)",
          ])
      }
    }
  }

  // MARK: Sentences without a date

  private mutating func joinUndated() {
    var files: [Int: [Int]] = [:]
    for (index, observation) in observations.enumerated() where observation.candidate != nil {
      for term in keys(observation) { files[term, default: []].append(index) }
    }
    for (index, observation) in observations.enumerated() where observation.candidate == nil {
      var tried: Set<Int> = []
      var best: (index: Int, evidence: Evidence)?
      for term in keys(observation) {
        guard let file = files[term], file.count <= 200 else { continue }
        for partner in file where tried.insert(partner).inserted && mayTell(index, partner) {
          let known = speakers(of: partner)
          guard let evidence = weigher.weighUndated(observation, observations[partner], speakers: known) else {
            continue
          }
          if best.map({ (evidence.score, -partner) > ($0.evidence.score, -$0.index) }) ?? true {
            best = (partner, evidence)
          }
        }
      }
      if let best { join(best.index, index, reasons: best.evidence.reasons) }
    }
  }

  private func keys(_ observation: Observation) -> [Int] {
    weigher.terms.rarest(observation.allTerms, limit: 12)
  }

  /// Whether the sentence came out soon enough after the day that it may tell of.
  private func mayTell(_ index: Int, _ partner: Int) -> Bool {
    let (sentence, dated) = (observations[index], observations[partner])
    guard let candidate = dated.candidate, candidate.date.granularity <= .day, let start = candidate.date.span.start
    else {
      return false
    }
    let (mine, theirs) = (weigher.published[sentence.article], weigher.published[dated.article])
    guard abs(mine - theirs) <= Self.undatedReach, mine >= start else { return false }
    return candidate.kind != .statement || mine - start <= Self.statementReach
  }
}
