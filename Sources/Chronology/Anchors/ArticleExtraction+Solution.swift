import CivilTime

extension ArticleExtraction {
  /// Takes in what another event has dated: as a report like any other, with a mark where its words stand.
  mutating func settle(_ solution: AnchorSolver.Solution) {
    let open = open[solution.open]
    var candidate = open.candidate
    candidate.date = solution.date
    candidate.derivation = solution.derivation
    candidate.countedFrom = solution.event
    candidate.phrase = phrases[open.block].count
    phrases[open.block].append(
      DatedPhrase(range: open.range, use: .date(solution.date), derivation: solution.derivation, isFuture: false))
    marks[open.block].removeAll { $0.range.overlaps(open.range) }
    let place = marks[open.block].firstIndex { $0.range.lowerBound > open.range.lowerBound } ?? marks[open.block].count
    marks[open.block].insert(
      TimeMark(
        block: open.block, range: open.range, datetime: solution.date.datetime, edtf: solution.date.edtf,
        explanation: "\(solution.derivation.phrase) = \(solution.date.edtf), counted from the event on "
          + (solution.derivation.anchor?.edtf ?? ""), event: nil),
      at: place)
    candidates.append(Shared(candidate))
  }
}
