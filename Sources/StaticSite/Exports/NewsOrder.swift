import Chronology
import CivilTime

/// The events as news: by the day on which the latest of their articles came out.
struct NewsOrder: Sendable {
  /// The latest first; of one day, those that happened later first.
  let entries: [(event: EventSubject, published: Day)]
  /// The day of the latest article, and 1970-01-01 of a site without any: a feed must name some day, and the day of the
  /// build would make two builds differ.
  let latest: Day

  init(_ site: SiteIndex) {
    let days = Dictionary(
      site.timeline.articles.map { ($0.id, Self.day($0.published)) }, uniquingKeysWith: { first, _ in first })
    let epoch = Day(ordinal: 0)
    latest = days.values.compactMap(\.self).max() ?? epoch
    entries = site.events.map { event in
      (event, event.articles.compactMap { days[$0] ?? nil }.max() ?? epoch)
    }
    .sorted { ($1.1, $1.0.position ?? 0) < ($0.1, $0.0.position ?? 0) }
  }

  /// The first day of a publication date in EDTF.
  private static func day(_ edtf: String) -> Day? {
    EDTFDate(edtf)?.days.start
  }
}
