import CivilTime
import SourceText

/// Brings the reports of one event together.
///
/// The outcome depends on the reports alone, not on their order of coming: they are numbered by publication and place,
/// pairs are joined from the surest down, ties by number, and a pair is refused when the groups that it would join do
/// not fit as wholes.
struct Merger: Sendable {
  let weigher: EvidenceWeigher
  let copies: [Int: Int]
  var clusters: Clusters
  /// Reports that had grounds to be joined and were left apart, for the editors.
  var misses: [NearMiss] = []
  /// What the reports of each group have in common, by the root.
  var traits: [GroupTraits]
  /// Who is known to say what the reports of a group tell, by the root.
  var speakers: [SpeakerIDs]

  init(weigher: EvidenceWeigher, copies: [Int: Int]) {
    self.weigher = weigher
    self.copies = copies
    clusters = Clusters(count: weigher.observations.count)
    speakers = weigher.observations.map(\.speakers)
    traits = weigher.reports.sketches.map { GroupTraits($0, isCopy: copies[Int($0.article)] != nil) }
  }

  var observations: [Observation] { weigher.observations }
  var sketches: [ReportSketch] { weigher.reports.sketches }

  /// Two reports that were weighed and left apart.
  struct NearMiss: Sendable {
    var a: Int
    var b: Int
    var reasons: [String]
    var against: [String]
  }

  mutating func run() {
    joinCopies()
    let blocking = Blocking(observations, terms: weigher.terms)
    let index = DayIndex(observations, terms: weigher.terms)
    let known = observations.indices.map(speakers)
    var refining = joinDated(blocking, index, speakers: known, changed: nil)
    joinUndated()
    // A report may have told meanwhile that two speakers are one. A pair whose speakers are the same as before is
    // settled: it had no grounds, or is joined, or did not fit, and groups that grow fit no better.
    let now = observations.indices.map(speakers)
    refining += joinDated(blocking, index, speakers: now, changed: observations.indices.map { known[$0] != now[$0] })
    joinRefining(refining, speakers: now)
    joinLoneCoarse()
    joinMainEvents()
  }

  func speakers(of index: Int) -> SpeakerIDs { speakers[clusters.root(index)] }

  /// The first report of each group that can make an event: a sentence without a date by itself cannot.
  var roots: [Int] {
    clusters.roots.filter { sketches[$0].kind != nil || clusters.members(with: $0).count > 1 }
  }

  /// The joinings of a report's group, with the reasons in words.
  func links(with index: Int) -> [Clusters.Link] {
    clusters.joinings(with: index).map { joining in
      var reasons: [String] = []
      switch joining.grounds {
      case .told(let told): reasons = told
      case .weighed(let first, let second):
        reasons = weigher.weigh(joining.with, joining.joined, speakers: (first, second))?.reasons ?? []
      }
      return Clusters.Link(joined: joining.joined, with: joining.with, reasons: reasons)
    }
  }

  mutating func join(_ a: Int, _ b: Int, reasons: [String]) { join(a, b, on: .told(reasons)) }

  mutating func join(_ a: Int, _ b: Int, on grounds: Clusters.Grounds) {
    let (left, right) = (clusters.root(a), clusters.root(b))
    guard left != right else { return }
    let lead = min(left, right)
    speakers[lead] = speakers[left].union(speakers[right])
    traits[lead] = traits[left].joined(with: traits[right])
    clusters.join(a, b, on: grounds)
  }

  /// The same sentence of a text and of its copy is the same report, whatever date either gives it.
  private mutating func joinCopies() {
    struct Key: Hashable {
      var article: Int
      var words: ArraySlice<Term>
      var phrase: String
      var kind: Event.Kind
    }
    func key(_ observation: Observation, article: Int) -> Key? {
      observation.candidate.map {
        Key(article: article, words: observation.words, phrase: $0.derivation.phrase, kind: $0.kind)
      }
    }
    guard !copies.isEmpty else { return }
    let copied = Set(copies.values)
    var originals: [Key: Int] = [:]
    for (index, observation) in observations.enumerated()
    where copies[observation.article] == nil && copied.contains(observation.article) {
      if let key = key(observation, article: observation.article), originals[key] == nil { originals[key] = index }
    }
    for (index, observation) in observations.enumerated() {
      guard let original = copies[observation.article], let key = key(observation, article: original),
        let partner = originals[key]
      else { continue }
      join(partner, index, reasons: ["the article repeats the text of the other"])
    }
  }

  /// A pair that has grounds to be joined.
  struct Joinable {
    var a: Int32
    var b: Int32
    /// Below zero for one of a coarse date that has too little to speak for it, and stands in the way of others.
    var score: Int32
    /// Whether no more than a few common words speak for it.
    var restsOnFewWords = false
  }

  /// Joins pairs from the surest down, as far as their groups fit.
  ///
  /// - Parameters:
  ///   - known: The speakers that each report is known to have.
  ///   - changed: For which reports to weigh pairs; `nil` for all.
  /// - Returns: The pairs that would make a coarse date finer; they are left for the end, when it is known which events
  ///   there are.
  private mutating func joinDated(
    _ blocking: Blocking, _ index: DayIndex, speakers known: [SpeakerIDs], changed: [Bool]?
  ) -> [Joinable] {
    let merger = self
    let stretch = max(256, observations.count / 128)
    let starts = Array(stride(from: 0, to: observations.count, by: stretch))
    // Of two that are both as before, none has to be found again.
    let isFollowed = changed.map { blocking.files(holding: $0) }
    var joinable = starts.concurrentMap { start in
      var found: [Joinable] = []
      var partners = Blocking.Partners(count: merger.observations.count)
      for a in start..<min(start + stretch, merger.observations.count) where merger.sketches[a].kind != nil {
        blocking.find(&partners, after: a, where: changed?[a] == true ? nil : isFollowed)
        merger.weigh(a, partners.found, speakers: known, changed: changed, into: &found)
      }
      return found
    }.flatMap(\.self)
    let split = joinable.partition(by: isRefining)
    let refining = Array(joinable[split...])
    joinable.removeSubrange(split...)
    joinable.sort { ($1.score, $0.a, $0.b) < ($0.score, $1.a, $1.b) }
    for pair in joinable {
      let (a, b) = (Int(pair.a), Int(pair.b))
      guard fit(clusters.root(a), clusters.root(b)) else { continue }
      if let parting = parting(a, b) {
        miss(a, b, speakers: known, against: parting)
        continue
      }
      let others =
        pair.restsOnFewWords ? index.others(weigher.sharedTerms(observations[a], observations[b]), than: a, b) : 0
      if others < DayIndex.series {
        // It is weighed once more for its reasons, which would fill the memory if all pairs kept theirs.
        join(a, b, on: .weighed(known[a], known[b]))
      } else {
        miss(
          a, b, speakers: known,
          against: "\(others) reports of other days have the same words, and no name or figure tells which is meant")
      }
    }
    return refining
  }

  /// Keeps a pair that had grounds for the editors.
  private mutating func miss(_ a: Int, _ b: Int, speakers known: [SpeakerIDs], against: String) {
    guard let evidence = weigher.weigh(a, b, speakers: (known[a], known[b])) else { return }
    misses.append(NearMiss(a: a, b: b, reasons: evidence.reasons, against: [against]))
  }

  /// Of large groups, no more pairs of reports are looked at.
  private static let partingPairs = 64

  /// Why the groups of two reports are not joined on common words, where any of their reports name others.
  func parting(_ a: Int, _ b: Int) -> String? {
    switch weigher.parting(a, b) {
    case .bound: return nil
    case .parted(let reason): return reason
    case .open: break
    }
    // What names nobody may be of either of two, and makes them no one.
    let (left, right) = (clusters.members(with: a), clusters.members(with: b))
    var pairs = 0
    for mine in left {
      for theirs in right {
        pairs += 1
        if pairs > Self.partingPairs { return nil }
        if case .parted(let reason) = weigher.parting(mine, theirs) { return reason }
      }
    }
    return nil
  }

  func isRefining(_ pair: Joinable) -> Bool {
    sketches[Int(pair.a)].isRefinement(of: sketches[Int(pair.b)])
  }

  /// Adds the pairs of a report and later ones that have grounds.
  private func weigh(
    _ a: Int, _ partners: [Int32], speakers known: [SpeakerIDs], changed: [Bool]?, into found: inout [Joinable]
  ) {
    for b in partners.lazy.map({ Int($0) }) {
      if let changed, !changed[a], !changed[b] { continue }
      guard clusters.root(a) != clusters.root(b), weigher.areWorthComparing(a, b) else { continue }
      if let (score, restsOnFewWords) = weigher.score(a, b, speakers: (known[a], known[b])) {
        found.append(
          Joinable(a: Int32(a), b: Int32(b), score: Int32(clamping: score), restsOnFewWords: restsOnFewWords))
      } else if sketches[a].isRefinement(of: sketches[b]),
        weigher.isRival(a, b, speakers: (known[a], known[b]))
      {
        found.append(Joinable(a: Int32(a), b: Int32(b), score: -1))
      }
    }
  }

  /// Whether two groups can be of one event.
  func fit(_ a: Int, _ b: Int) -> Bool { a != b && traits[a].joined(with: traits[b]).areOfOneEvent }
}
