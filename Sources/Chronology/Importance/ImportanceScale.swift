import CivilTime

/// Weighs the events and the days of one timeline.
public struct ImportanceScale: Sendable {
  private let independence: Independence
  private let published: [String: Day]
  /// The day of the first article, before which nobody here could tell of anything.
  private let beginning: Day?

  /// Creates the scale of a timeline, from what its articles say of themselves.
  ///
  /// - Complexity: O(*n*) in the number of articles.
  public init(_ timeline: Timeline) {
    independence = Independence(timeline.articles)
    published = Dictionary(
      timeline.articles.compactMap { article in
        EDTFDate(article.published)?.days.start.map { (article.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
    beginning = published.values.min()
  }

  /// How much an event stands out.
  ///
  /// - Complexity: O(*n*) in the number of reports.
  public func importance(of event: Event) -> Importance { importance(of: [event]) }

  /// How much the events of one day stand out together: a source that reports several of them counts once.
  public func importance(of events: [Event]) -> Importance {
    let told = firstTold(events)
    if events.count == 1, events[0].reports.count == 1 {
      return weight(of: 0, in: events[0], told: told)
    }
    let reports = events.count == 1 ? events[0].reports : events.flatMap(\.reports)
    let sources = independence.sourceNumbers(of: reports)
    var best: [Int: Importance] = [:]
    var position = 0
    for event in events.indices {
      for report in events[event].reports.indices {
        let weight = weight(of: report, in: events[event], told: told)
        if best[sources[position]].map({ $0.score < weight.score }) ?? true { best[sources[position]] = weight }
        position += 1
      }
    }
    return best.values.reduce(into: Importance()) { $0 += $1 }
  }

  /// How many sources report an event.
  public func independentReports(of event: Event) -> Int { independence.count(of: event.reports) }

  /// The day on which the first of the articles came out that tell of events from before all articles; `nil` for others.
  private func firstTold(_ events: [Event]) -> Day? {
    guard let beginning, events.contains(where: { ($0.date.span.end ?? beginning + 1) <= beginning }) else {
      return nil
    }
    return events.lazy.flatMap(\.reports).filter { !$0.isCaption }.compactMap { published[$0.article] }.min()
  }

  /// - Parameters:
  ///   - report: By its index, since a report that is handed on is copied part by part.
  ///   - told: For what happened before the first article, the day on which the articles began to tell of it.
  private func weight(of report: Int, in event: borrowing Event, told: Day?) -> Importance {
    var weight = Importance()
    // A picture from the archive shows a day again, and does not tell of it.
    if event.reports[report].isCaption {
      weight.reports = 50
      return weight
    }
    weight.reports = 100
    weight.prominence = event.reports[report].isProminent ? 50 : 0
    guard let day = published[event.reports[report].article] else { return weight }
    // After a stretch of days, from its last; one without an end is still going on.
    let last = event.date.span.end.map { $0 - 1 } ?? day
    // A year that one article looks back on is not thereby told for centuries.
    weight.echo = Importance.echo(days: day - max(last, told ?? last))
    let isAhead = event.date.span.start.map { day < $0 } ?? false
    return event.kind == .planned || isAhead ? weight.halved : weight
  }
}
