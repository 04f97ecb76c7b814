import SourceText

/// Names the events that dates were counted from, once all have their ids.
extension Timeline {
  mutating func nameAnchors() {
    let counted = countedReports
    if counted.isEmpty { return }
    let places = DatedPlaces(events)
    for (event, report) in counted {
      guard let anchor = events[event].reports[report].derivation?.anchor, let location = anchor.location,
        let meant = places.event(at: location, edtf: anchor.edtf).map({ events[$0] })
      else { continue }
      var seen: Set<String> = []
      let articles = meant.reports.map(\.article).filter { seen.insert($0).inserted }
      let told =
        articles.prefix(3).joined(separator: ", ") + (articles.count > 3 ? " and \(articles.count - 3) more" : "")
      let decided = meant.engineDate == nil ? "" : ", dated by an editor"
      events[event].reports[report].derivation?.steps[AnchorSolver.namingStep] +=
        " is \(meant.id), “\(meant.title)”, told by \(told)\(decided)"
    }
  }

  /// The reports that were dated by an event.
  private var countedReports: [(event: Int, report: Int)] {
    let found = events.indices.map(\.self).concurrentMap { event in
      events[event].reports.indices.filter { events[event].reports[$0].derivation?.rule == AnchorSolver.rule }
    }
    return zip(events.indices, found).flatMap { event, reports in reports.map { (event, $0) } }
  }
}

/// Finds the event that a phrase at a place dates.
struct DatedPlaces {
  private struct Dated {
    let event: Int
    let edtf: [String]
  }

  private var places: [String: [Dated]] = [:]

  init(_ events: [Event]) {
    for (number, event) in events.enumerated() {
      for report in event.reports {
        guard let derivation = report.derivation, let date = report.date else { continue }
        places[derivation.location.description, default: []].append(
          Dated(event: number, edtf: [date.edtf, event.date.edtf]))
      }
    }
  }

  /// The index of the event, where the phrase dates several, of the first that has the date.
  ///
  /// - Parameter edtf: As the text or the editors give it.
  func event(at place: SourceLocation, edtf: String? = nil) -> Int? {
    let dated = places[place.description] ?? []
    return (dated.first { edtf.map($0.edtf.contains) ?? false } ?? dated.first)?.event
  }
}
