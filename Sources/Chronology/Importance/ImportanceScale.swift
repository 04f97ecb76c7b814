import CivilTime

/// Weighs the events and the days of one timeline.
public struct ImportanceScale: Sendable {
  private let independence: Independence
  private let published: [String: Day]

  /// Creates the scale of a timeline, from what its articles say of themselves.
  ///
  /// - Complexity: O(*n*) in the number of articles.
  public init(_ timeline: Timeline) {
    independence = Independence(timeline.articles)
    published = Dictionary(
      timeline.articles.compactMap { article in
        EDTFDate(article.published)?.days.start.map { (article.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// How much an event stands out.
  ///
  /// - Complexity: O(*n*) in the number of reports.
  public func importance(of event: Event) -> Importance { importance(of: [event]) }

  /// How much the events of one day stand out together: a source that reports several of them counts once.
  public func importance(of events: [Event]) -> Importance {
    if events.count == 1, events[0].reports.count == 1 { return weight(of: events[0].reports[0], in: events[0]) }
    let reports = events.count == 1 ? events[0].reports : events.flatMap(\.reports)
    let sources = independence.sourceNumbers(of: reports)
    var best: [Int: Importance] = [:]
    var position = 0
    for event in events.indices {
      for report in events[event].reports.indices {
        let weight = weight(of: events[event].reports[report], in: events[event])
        if best[sources[position]].map({ $0.score < weight.score }) ?? true { best[sources[position]] = weight }
        position += 1
      }
    }
    return best.values.reduce(into: Importance()) { $0 += $1 }
  }

  /// How many sources report an event.
  public func independentReports(of event: Event) -> Int { independence.count(of: event.reports) }

  private func weight(of report: Report, in event: Event) -> Importance {
    var weight = Importance()
    // A picture from the archive shows a day again, and does not tell of it.
    if report.isCaption {
      weight.reports = 50
      return weight
    }
    weight.reports = 100
    weight.prominence = report.isProminent ? 50 : 0
    guard let day = published[report.article] else { return weight }
    // After a stretch of days, from its last; one without an end is still going on.
    let last = event.date.span.end.map { $0 - 1 } ?? day
    weight.echo = Importance.echo(days: day - last)
    let isAhead = event.date.span.start.map { day < $0 } ?? false
    return event.kind == .planned || isAhead ? weight.halved : weight
  }
}
