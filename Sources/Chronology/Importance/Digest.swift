public import CivilTime

/// A timeline in short: the days that stand out most, each with one event.
public struct Digest: Hashable, Sendable {
  /// One day of a digest.
  public struct Entry: Hashable, Sendable {
    /// The day.
    public var day: Day
    /// That of the day with all of its events.
    public var importance: Importance
    /// The event of the day that stands out most.
    public var event: Event
    /// The report of it that its summary is from.
    public var lead: Report
    /// How many events the day has.
    public var events: Int
  }

  /// In the order of the days.
  public var entries: [Entry]

  /// Chooses the days that stand out most; of equal ones the earlier.
  ///
  /// Only events of one certain day count: what is dated by a month is told in the timeline, and in no digest of days.
  ///
  /// - Parameters:
  ///   - count: How many days at most.
  ///   - days: The days to choose from.
  /// - Complexity: O(*n* log *n*) in the number of events and reports.
  public init(of timeline: Timeline, days count: Int, within days: DaySpan = DaySpan(start: nil, end: nil)) {
    let scale = ImportanceScale(timeline)
    var byDay: [Day: [Int]] = [:]
    for index in timeline.events.indices {
      let date = timeline.events[index].date
      guard date.isExactDay, let day = date.span.start, days.contains(date.span) else { continue }
      byDay[day, default: []].append(index)
    }
    let weighed = byDay.map { (day: $0, importance: scale.importance(of: $1.map { timeline.events[$0] }), events: $1) }
    let ranked = weighed.sorted { ($1.importance.score, $0.day) < ($0.importance.score, $1.day) }
    let chosen = ranked.lazy.compactMap { day, importance, indices -> Entry? in
      guard let event = Self.leading(indices.map { timeline.events[$0] }, scale),
        let lead = event.reports.first(where: { $0.quote == event.summary }) ?? event.reports.first
      else { return nil }
      return Entry(day: day, importance: importance, event: event, lead: lead, events: indices.count)
    }.prefix(max(0, count))
    entries = chosen.sorted { $0.day < $1.day }
  }

  /// The event that stands out most; of equal ones what happened before what was said, planned or photographed, then the
  /// first of the timeline.
  private static func leading(_ events: [Event], _ scale: ImportanceScale) -> Event? {
    let kinds: [Event.Kind] = [.happening, .statement, .planned, .photograph]
    return events.enumerated().map { position, event in
      (event: event, key: [-scale.importance(of: event).score, kinds.firstIndex(of: event.kind) ?? 0, position])
    }.min { $0.key.lexicographicallyPrecedes($1.key) }?.event
  }
}
