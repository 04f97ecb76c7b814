import CivilTime

/// Joining what is dated by a month or a year to what is dated better.
extension Merger {
  /// Joins the reports of a coarse date to the events that make it finer, where all that fit are of one time.
  ///
  /// - Complexity: O(*n* log *n*) in the pairs.
  mutating func joinRefining(_ pairs: [Joinable], speakers known: [SpeakerIDs]) {
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
      guard var evidence = weigher.weigh(a, b, speakers: (known[a], known[b])) else {
        continue
      }
      // A month is told from afar, and names the parties otherwise.
      if !weigher.shareName(a, b), let parting = parting(a, b) {
        misses.append(NearMiss(a: a, b: b, reasons: evidence.reasons, against: [parting]))
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
  private mutating func miss(_ first: Offer, for rival: Offer, speakers known: [SpeakerIDs]) {
    for (offer, other) in [(first, rival), (rival, first)] {
      let (a, b) = (Int(offer.pair.a), Int(offer.pair.b))
      let fine = isCoarser(Int(other.pair.a), Int(other.pair.b)) ? other.pair.b : other.pair.a
      guard let evidence = weigher.weigh(a, b, speakers: (known[a], known[b])),
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
  private mutating func joinReference(_ pair: Joinable?, speakers known: [SpeakerIDs]) {
    guard let pair, pair.score >= 0 else { return }
    let (a, b) = (Int(pair.a), Int(pair.b))
    guard observations[a].article == observations[b].article,
      observations[a].isAnaphoric || observations[b].isAnaphoric, fit(clusters.root(a), clusters.root(b)),
      let evidence = weigher.weigh(a, b, speakers: (known[a], known[b]))
    else { return }
    join(a, b, reasons: evidence.reasons)
  }

  private func isCoarser(_ a: Int, _ b: Int) -> Bool { (width(a), a) > (width(b), b) }

  /// How many days the date of a report allows.
  private func width(_ index: Int) -> Int {
    let sketch = sketches[index]
    guard sketch.kind != nil, sketch.plausible.start != .min, sketch.plausible.end != .max else { return Int.max }
    return Int(sketch.plausible.end - sketch.plausible.start)
  }

  /// Joins "Norland invaded in February 2031" to the one invasion by Norland that is dated within that month, if there
  /// is but one.
  mutating func joinLoneCoarse() {
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
}
