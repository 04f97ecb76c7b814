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
final class TimelinePage: Viewed {
  let sections: [TimelineSection]
  let keyEvents: [EventSubject]

  init(sections: [TimelineSection], keyEvents: [EventSubject]) {
    self.sections = sections
    self.keyEvents = keyEvents
  }

  static var view: View<TimelinePage> { Views.timeline }
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
  /// The events of the days that stand out most (``Digest``), no more than a fifth of all, and those that an editor
  /// pinned, in the order of the timeline; of a timeline that is short enough to be seen at once, only the pinned.
  static func choose(from site: SiteIndex) -> [EventSubject] {
    let timeline = site.timeline
    let days = timeline.events.count > shortTimeline ? min(limit, timeline.events.count / 5) : 0
    let chosen = days == 0 ? [] : Set(Digest(of: timeline, days: days).entries.map(\.event.id))
    return site.events.filter { $0.event.isPinned || chosen.contains($0.event.id) }
  }

  private static let shortTimeline = 12
  private static let limit = 12
}
