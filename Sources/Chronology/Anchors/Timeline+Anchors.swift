import SourceText

/// Names the events that dates were counted from, once all have their ids.
extension Timeline {
  mutating func nameAnchors() {
    let counted = countedReports
    if counted.isEmpty { return }
    var places: [Place: Int] = [:]
    for (number, event) in events.enumerated() {
      for report in event.reports {
        guard let derivation = report.derivation, derivation.rule != AnchorSolver.rule, let date = report.date else {
          continue
        }
        places[Place(derivation.location, date.edtf)] = number
      }
    }
    for (event, report) in counted {
      guard let anchor = events[event].reports[report].derivation?.anchor, let location = anchor.location,
        let meant = places[Place(location, anchor.edtf)]
      else { continue }
      var seen: Set<String> = []
      let articles = events[meant].reports.map(\.article).filter { seen.insert($0).inserted }
      let told =
        articles.prefix(3).joined(separator: ", ") + (articles.count > 3 ? " and \(articles.count - 3) more" : "")
      let words = " is \(events[meant].id), “\(events[meant].title)”, told by \(told)"
      events[event].reports[report].derivation?.steps[0] += words
    }
  }

  /// The reports that were dated by an event.
  private var countedReports: [(event: Int, report: Int)] {
    let found = events.indices.map(\.self).concurrentMap { event in
      events[event].reports.indices.filter { events[event].reports[$0].derivation?.rule == AnchorSolver.rule }
    }
    return zip(events.indices, found).flatMap { event, reports in reports.map { (event, $0) } }
  }

  private struct Place: Hashable {
    let location: String
    let date: String

    init(_ location: SourceLocation, _ date: String) {
      self.location = location.description
      self.date = date
    }
  }
}
