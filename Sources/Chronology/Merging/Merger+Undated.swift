import CivilTime

/// Joining sentences without a date to the events that they tell of.
extension Merger {
  /// A report without a date joins one that was published at most so many days before or after it.
  private static let undatedReach = 7
  /// A statement stands in the news for so many days; an older one is another occasion.
  private static let statementReach = 4

  mutating func joinUndated() {
    var files: [Term: [Int]] = [:]
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

  private func keys(_ observation: Observation) -> [Term] {
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
