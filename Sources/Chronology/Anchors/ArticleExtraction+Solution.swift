import CivilTime

extension ArticleExtraction {
  /// Takes in what another event has dated: as a report like any other, with a mark where its words stand.
  mutating func settle(_ solution: AnchorSolver.Solution) {
    let open = open[solution.open]
    var candidate = open.candidate
    candidate.date = solution.date
    candidate.derivation = solution.derivation
    candidate.countedFrom = solution.event
    add(candidate, by: open.range, of: open.block, from: "the event on")
  }

  /// Takes in an event that the text dates by the way, with a mark where its name stands.
  mutating func settle(implied number: Int) {
    let event = implied[number]
    add(event.candidate, by: event.name, of: event.block, from: "the date beside it,")
  }

  /// - Parameter range: The words that the date is shown at.
  private mutating func add(_ dated: Candidate, by range: Range<Int>, of block: Int, from anchor: String) {
    var candidate = dated
    candidate.phrase = phrases[block].count
    phrases[block].append(
      DatedPhrase(range: range, use: .date(candidate.date), derivation: candidate.derivation, isFuture: false))
    marks[block].removeAll { $0.range.overlaps(range) }
    let place = marks[block].firstIndex { $0.range.lowerBound > range.lowerBound } ?? marks[block].count
    marks[block].insert(
      TimeMark(
        block: block, range: range, datetime: candidate.date.datetime, edtf: candidate.date.edtf,
        explanation: "\(candidate.derivation.phrase) = \(candidate.date.edtf), counted from \(anchor) "
          + (candidate.derivation.anchor?.edtf ?? ""), event: nil),
      at: place)
    candidates.append(Shared(candidate))
  }
}
