import CivilTime

/// Which dated reports have a term, to find those of other days that have the same few words: "pulled alive from the rubble"
/// is of many rescues, and does not tell one from the other.
struct DayIndex: Sendable {
  /// From so many reports of other days on, words are those of a series.
  static let series = 2

  private let observations: [Observation]
  private let terms: TermTable
  /// The dated reports of each term, one term after the other.
  private var holders: [Int32]
  private var starts: [Int32]

  /// - Complexity: O(*n*) in the terms of all dated reports.
  init(_ observations: [Observation], terms: TermTable) {
    self.observations = observations
    self.terms = terms
    var counts = [Int32](repeating: 0, count: terms.count + 1)
    for observation in observations where observation.date != nil {
      for term in observation.terms { counts[Int(term) + 1] += 1 }
    }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    starts = counts
    holders = [Int32](repeating: 0, count: Int(counts.last ?? 0))
    for (report, observation) in observations.enumerated() where observation.date != nil {
      for term in observation.terms {
        holders[Int(counts[Int(term)])] = Int32(report)
        counts[Int(term)] += 1
      }
    }
  }

  /// How many reports have all of the words and can be of the day of neither of two.
  ///
  /// - Complexity: O(*n*) in the reports that have the rarest of the words.
  func others(_ words: [Term], than a: Int, _ b: Int) -> Int {
    guard let rarest = terms.rarest(words, limit: 1).first, let first = observations[a].date?.span,
      let second = observations[b].date?.span
    else { return 0 }
    return holders[Int(starts[Int(rarest)])..<Int(starts[Int(rarest) + 1])].count { report in
      let other = observations[Int(report)]
      guard let span = other.date?.span, span.intersection(first) == nil, span.intersection(second) == nil else {
        return false
      }
      return words.allSatisfy(other.terms.contains)
    }
  }
}
