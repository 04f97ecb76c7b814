import CivilTime
import SourceText

/// Joining sentences without a date to the events that they tell of.
extension Merger {
  /// A report without a date joins one that was published at most so many days before or after it.
  private static let undatedReach = 7
  /// A statement stands in the news for so many days; an older one is another occasion.
  private static let statementReach = 4
  /// How many of its rarest terms a report is filed under.
  private static let termsPerReport = 12
  /// A term that more dated reports have is not followed.
  private static let widest = 200

  mutating func joinUndated() {
    // What may be weighed is found on all cores; the weighing itself depends on what has been joined before.
    let merger = self
    let keys = FlatLists(
      observations.concurrentMap { merger.weigher.terms.rarest($0.allTerms, limit: Self.termsPerReport) })
    let files = ReportsByKey(keys) { merger.sketches[$0].kind != nil }
    let stretch = 512
    let starts = Array(stride(from: 0, to: observations.count, by: stretch))
    let found = starts.concurrentMap { start in
      (start..<min(start + stretch, merger.observations.count)).compactMap { index in
        merger.partners(ofUndated: index, keys, files)
      }
    }
    for (index, partners) in found.joined() {
      var best: (index: Int, evidence: Evidence)?
      for partner in partners {
        let known = (observations[index].speakers, speakers(of: partner))
        guard let evidence = weigher.weighUndated(index, partner, speakers: known) else { continue }
        if best.map({ (evidence.score, -partner) > ($0.evidence.score, -$0.index) }) ?? true {
          best = (partner, evidence)
        }
      }
      if let best { join(best.index, index, reasons: best.evidence.reasons) }
    }
  }

  /// The dated reports that a sentence without a date may be weighed against, ascending; `nil` where there are none.
  private func partners(
    ofUndated index: Int, _ keys: FlatLists<Term>, _ files: ReportsByKey
  ) -> (index: Int, partners: [Int])? {
    guard sketches[index].kind == nil else { return nil }
    var partners: [Int] = []
    for place in keys.range(index) where Int(keys.elements[place]) < files.keyCount {
      let file = files.reports(with: Int(keys.elements[place]))
      guard file.count <= Self.widest else { continue }
      for partner in file where mayTell(index, Int(partner)) { partners.append(Int(partner)) }
    }
    partners.sortOnce()
    partners.removeAll { !weigher.mayWeighUndated(index, $0) }
    return partners.isEmpty ? nil : (index, partners)
  }

  /// Whether the sentence came out soon enough after the day that it may tell of.
  private func mayTell(_ index: Int, _ partner: Int) -> Bool {
    let (sentence, dated) = (sketches[index], sketches[partner])
    guard let kind = dated.kind, dated.granularity <= .day, dated.span.start != .min else { return false }
    let mine = weigher.published[Int(sentence.article)]
    guard abs(mine - weigher.published[Int(dated.article)]) <= Self.undatedReach else { return false }
    let days = Int(mine.ordinal) - Int(dated.span.start)
    return days >= 0 && (kind != .statement || days <= Self.statementReach)
  }
}
