import Chronology

extension Views {
  static let section = View<TimelineSection>(
    "section",
    [
      .text("title", "The year, or the years: `2024`") { section, _ in section.title },
      .text("anchor", "Its fragment: `y2024`") { section, _ in section.anchor },
      .list("groups", "Its months; events of no one month come first, in a group without a title", of: Views.group) {
        section, _ in section.groups
      },
    ])
}

extension Views {
  static let group = View<TimelineGroup>(
    "group",
    [
      .text("title", "The month; empty for events of no one month") { group, _ in group.title },
      .text("anchor", "Its fragment: `m2024-08`") { group, _ in group.anchor },
      .number("total", "How many events it has") { group, _ in group.events.count },
      .list("events", "Its events in order", of: Views.eventSummary) { group, _ in group.events },
    ])
}

/// The page with the whole timeline.
struct TimelinePage: Sendable {
  let sections: [TimelineSection]
  let keyEvents: [Event]
}

extension Views {
  static let timeline = View<TimelinePage>(
    "timeline page",
    [
      .list("sections", "All events under years and months", of: Views.section) { page, _ in page.sections },
      .list("keyEvents", "The events with the most independent reports, in order", of: Views.eventSummary) { page, _ in
        page.keyEvents
      },
      .flag("hasKeyEvents", "Whether there are any, beside enough others") { page, _ in !page.keyEvents.isEmpty },
    ])
}

/// Which events stand out.
enum KeyEvents {
  /// Up to seven events, and no more than a fifth of all, that at least two independent reports tell of, those with the
  /// most first in line, in the order of the timeline; none where the timeline is short enough to be seen at once.
  static func choose(from site: SiteIndex) -> [Event] {
    let events = site.timeline.events
    guard events.count > shortTimeline else { return [] }
    let ranked = events.enumerated()
      .map { (position: $0, reports: site.independentReports(of: $1)) }
      .filter { $0.reports > 1 }
      .sorted { ($1.reports, $0.position) < ($0.reports, $1.position) }
    return ranked.prefix(min(limit, events.count / 5)).map(\.position).sorted().map { events[$0] }
  }

  private static let shortTimeline = 12
  private static let limit = 7
}
