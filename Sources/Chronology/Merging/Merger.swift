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
  /// Reports that had grounds to be joined and were left apart, for the editors.
  private(set) var misses: [NearMiss] = []
  /// What the reports of each group have in common, by the root.
  private var traits: [GroupTraits]
  /// Who is known to say what the reports of a group tell, by the root.
  private var speakers: [Set<String>]

  init(_ observations: [Observation], weigher: EvidenceWeigher, copies: [Int: Int]) {
    self.observations = observations
    self.weigher = weigher
    self.copies = copies
    clusters = Clusters(count: observations.count)
    speakers = observations.map { Set($0.speakers) }
    traits = observations.map {
      GroupTraits($0, published: weigher.published[$0.article], isCopy: copies[$0.article] != nil)
    }
  }

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
    let known = observations.indices.map(speakers)
    var refining = joinDated(blocking, speakers: known, changed: nil)
    joinUndated()
    // A report may have told meanwhile that two speakers are one. A pair whose speakers are the same as before is
    // settled: it had no grounds, or is joined, or did not fit, and groups that grow fit no better.
    let now = observations.indices.map(speakers)
    refining += joinDated(blocking, speakers: now, changed: observations.indices.map { known[$0] != now[$0] })
    joinRefining(refining, speakers: now)
    joinLoneCoarse()
  }

  private func speakers(of index: Int) -> [String] { speakers[clusters.root(index)].sorted() }

  private mutating func join(_ a: Int, _ b: Int, reasons: [String]) {
    let (left, right) = (clusters.root(a), clusters.root(b))
    guard left != right else { return }
    let lead = min(left, right)
    speakers[lead] = speakers[left].union(speakers[right])
    traits[lead] = traits[left].joined(with: traits[right])
    clusters.join(a, b, reasons: reasons)
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

  /// A pair that has grounds to be joined.
  private struct Joinable {
    var a: Int32
    var b: Int32
    /// Below zero for one of a coarse date that has too little to speak for it, and stands in the way of others.
    var score: Int
  }

  /// Joins pairs from the surest down, as far as their groups fit.
  ///
  /// - Parameters:
  ///   - known: The speakers that each report is known to have.
  ///   - changed: For which reports to weigh pairs; `nil` for all.
  /// - Returns: The pairs that would make a coarse date finer; they are left for the end, when it is known which events
  ///   there are.
  private mutating func joinDated(_ blocking: Blocking, speakers known: [[String]], changed: [Bool]?) -> [Joinable] {
    let merger = self
    let stretch = 256
    let starts = Array(stride(from: 0, to: observations.count, by: stretch))
    var joinable = starts.concurrentMap { start in
      (start..<min(start + stretch, merger.observations.count)).flatMap { a in
        merger.joinable(a, blocking, speakers: known, changed: changed)
      }
    }.flatMap(\.self)
    let refining = joinable.filter(isRefining)
    joinable.removeAll(where: isRefining)
    joinable.sort { ($1.score, $0.a, $0.b) < ($0.score, $1.a, $1.b) }
    for pair in joinable {
      let (a, b) = (Int(pair.a), Int(pair.b))
      guard fit(clusters.root(a), clusters.root(b)),
        // Weighed once more for its reasons, which would fill the memory if all pairs kept theirs.
        let evidence = weigher.weigh(observations[a], observations[b], speakers: (known[a], known[b]))
      else { continue }
      join(a, b, reasons: evidence.reasons)
    }
    return refining
  }

  private func isRefining(_ pair: Joinable) -> Bool {
    EvidenceWeigher.isRefinement(observations[Int(pair.a)], observations[Int(pair.b)])
  }

  /// The pairs of a report and later ones that have grounds.
  private func joinable(_ a: Int, _ blocking: Blocking, speakers known: [[String]], changed: [Bool]?) -> [Joinable] {
    var found: [Joinable] = []
    for b in blocking.partners(after: a) {
      if let changed, !changed[a], !changed[b] { continue }
      guard clusters.root(a) != clusters.root(b) else { continue }
      if let score = weigher.score(observations[a], observations[b], speakers: (known[a], known[b])) {
        found.append(Joinable(a: Int32(a), b: Int32(b), score: score))
      } else if EvidenceWeigher.isRefinement(observations[a], observations[b]),
        weigher.isRival(observations[a], observations[b], speakers: (known[a], known[b]))
      {
        found.append(Joinable(a: Int32(a), b: Int32(b), score: -1))
      }
    }
    return found
  }

  /// Whether two groups can be of one event.
  private func fit(_ a: Int, _ b: Int) -> Bool { a != b && traits[a].joined(with: traits[b]).areOfOneEvent }

  // MARK: Coarse dates

  /// Joins the reports of a coarse date to the events that make it finer, where all that fit are of one time.
  ///
  /// - Complexity: O(*n* log *n*) in the pairs.
  private mutating func joinRefining(_ pairs: [Joinable], speakers known: [[String]]) {
    // From the finest coarse date on: a week takes its day before a month takes the week.
    var byCoarse: [Int: [Joinable]] = [:]
    for pair in pairs {
      let (a, b) = (Int(pair.a), Int(pair.b))
      let coarse = isCoarser(a, b) ? a : b
      byCoarse[clusters.root(coarse), default: []].append(pair)
    }
    let order = byCoarse.keys.sorted { (width($0), $0) < (width($1), $1) }
    for root in order {
      let offers = offers(byCoarse[root] ?? [], to: root)
      guard let first = offers.first, first.pair.score >= 0 else { continue }
      // Where two times fit, none is taken, unless hardly anything speaks for the other.
      let others = offers.dropFirst().filter { traits[$0.root].days != traits[first.root].days }
      guard others.allSatisfy(first.outweighs) else {
        if let rival = others.first(where: { !first.outweighs($0) }) { miss(first, for: rival, speakers: known) }
        continue
      }
      let pair = first.pair
      let (a, b) = (Int(pair.a), Int(pair.b))
      guard var evidence = weigher.weigh(observations[a], observations[b], speakers: (known[a], known[b])) else {
        continue
      }
      if others.isEmpty, let coarse = observations[isCoarser(a, b) ? a : b].date {
        evidence.reasons.append("no event of another day within \(coarse.edtf) fits")
      }
      join(a, b, reasons: evidence.reasons)
      for other in offers.dropFirst() where traits[other.root].days == traits[first.root].days {
        joinReference(other.pair, speakers: known)
      }
    }
  }

  /// An event that would make a coarse date finer.
  private struct Offer {
    var root: Int
    /// The surest pair.
    var pair: Joinable
    /// How many pairs of reports have grounds, and how many have any likeness.
    var grounded = 0
    var like = 0

    /// Whether so much more speaks for this one that the other is no rival: the same words repeated, or many reports to
    /// few.
    func outweighs(_ other: Offer) -> Bool {
      if pair.score >= Likeness.verbatimScore, other.pair.score < Likeness.verbatimScore { return true }
      return other.grounded > 0 ? grounded >= 10 * other.like : grounded >= 3 * other.like
    }
  }

  /// Keeps a coarse date that two times fit for the editors, beside each of the two.
  private mutating func miss(_ first: Offer, for rival: Offer, speakers known: [[String]]) {
    for (offer, other) in [(first, rival), (rival, first)] {
      let (a, b) = (Int(offer.pair.a), Int(offer.pair.b))
      let fine = isCoarser(Int(other.pair.a), Int(other.pair.b)) ? other.pair.b : other.pair.a
      guard let evidence = weigher.weigh(observations[a], observations[b], speakers: (known[a], known[b])),
        let date = observations[Int(fine)].date
      else { continue }
      misses.append(
        NearMiss(a: a, b: b, reasons: evidence.reasons, against: ["an event of \(date.edtf) fits as well"]))
    }
  }

  /// The events that pairs offer to a group of a coarse date, the best first.
  private func offers(_ pairs: [Joinable], to root: Int) -> [Offer] {
    var offers: [Int: Offer] = [:]
    for pair in pairs {
      let (a, b) = (Int(pair.a), Int(pair.b))
      let fine = clusters.root(isCoarser(a, b) ? b : a)
      guard fit(clusters.root(root), fine) else { continue }
      var offer = offers[fine] ?? Offer(root: fine, pair: pair)
      if (offer.pair.score, -offer.pair.a, -offer.pair.b) < (pair.score, -pair.a, -pair.b) { offer.pair = pair }
      offer.like += 1
      if pair.score >= 0 { offer.grounded += 1 }
      offers[fine] = offer
    }
    return offers.values.sorted {
      ($1.pair.score, $1.grounded, $0.root) < ($0.pair.score, $0.grounded, $1.root)
    }
  }

  /// Joins what refers back to a coarse date of its own article, beside others of the same day: "the start of the strike".
  private mutating func joinReference(_ pair: Joinable?, speakers known: [[String]]) {
    guard let pair, pair.score >= 0 else { return }
    let (a, b) = (Int(pair.a), Int(pair.b))
    guard observations[a].article == observations[b].article,
      observations[a].isAnaphoric || observations[b].isAnaphoric, fit(clusters.root(a), clusters.root(b)),
      let evidence = weigher.weigh(observations[a], observations[b], speakers: (known[a], known[b]))
    else { return }
    join(a, b, reasons: evidence.reasons)
  }

  private func isCoarser(_ a: Int, _ b: Int) -> Bool { (width(a), a) > (width(b), b) }

  /// How many days the date of a report allows.
  private func width(_ index: Int) -> Int {
    guard let days = observations[index].plausibleDays(published: weigher.published[observations[index].article]),
      let start = days.start, let end = days.end
    else { return Int.max }
    return end - start
  }

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
