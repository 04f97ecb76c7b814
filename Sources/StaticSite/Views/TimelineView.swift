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
      .list("keyEvents", "The events that stand out most in the news, in order", of: Views.eventSummary) { page, _ in
        page.keyEvents
      },
      .flag("hasKeyEvents", "Whether there are any, beside enough others") { page, _ in !page.keyEvents.isEmpty },
    ])
}

/// Which events stand out.
enum KeyEvents {
  /// The events of the days that stand out most (``Digest``), no more than a fifth of all, in the order of the timeline;
  /// none where the timeline is short enough to be seen at once.
  static func choose(from timeline: Timeline) -> [Event] {
    guard timeline.events.count > shortTimeline else { return [] }
    return Digest(of: timeline, days: min(limit, timeline.events.count / 5)).entries.map(\.event)
  }

  private static let shortTimeline = 12
  private static let limit = 12
}
