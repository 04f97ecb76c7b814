import Chronology
import CivilTime
import SourceText

/// The events as a table for spreadsheets: CSV (RFC 4180), an event a line.
enum EventTable {
  static func file(of site: SiteIndex) -> RenderedFile {
    // Without the byte order mark the most common spreadsheet takes the text for another encoding.
    var text = "\u{FEFF}" + columns.map { cell($0.name) }.joined(separator: ",") + "\n"
    for event in site.timeline.events {
      text += columns.map { cell($0.value(event, site)) }.joined(separator: ",") + "\n"
    }
    return RenderedFile(path: "timeline.csv", bytes: Array(text.utf8))
  }

  private static let columns: [(name: String, value: @Sendable (Event, SiteIndex) -> String)] = [
    ("id", { event, _ in event.id }),
    ("date", { event, site in DateText(edtf: event.date.edtf, words: site.words).text }),
    ("edtf", { event, _ in event.date.edtf }),
    ("first_day", { event, _ in event.date.span.start.map(\.description) ?? "" }),
    ("last_day", { event, _ in event.date.span.end.map { end in Day(ordinal: end.ordinal - 1).description } ?? "" }),
    ("exact_day", { event, _ in event.date.isExactDay ? "yes" : "no" }),
    ("kind", { event, _ in event.kind.rawValue }),
    ("title", { event, _ in event.title }),
    ("summary", { event, _ in event.summary }),
    ("speaker", { event, _ in event.attribution?.speaker ?? "" }),
    ("claim", { event, _ in event.attribution?.isClaim == true ? "yes" : "no" }),
    ("disputed", { event, _ in event.isDisputed ? "yes" : "no" }),
    ("actors", { event, site in names(event.actors, .actor, site) }),
    ("places", { event, site in names(event.places, .place, site) }),
    ("reports", { event, _ in String(Set(event.reports.map(\.article)).count) }),
    ("independent_reports", { event, site in String(site.independentReports(of: event)) }),
    ("articles", { event, _ in distinct(event.reports.map(\.article)).joined(separator: "; ") }),
    ("page", { event, site in site.address(of: SitePaths.event(event.id)) ?? SitePaths.event(event.id) }),
  ]

  /// Each once, in the order of first sight.
  private static func distinct(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }

  private static func names(_ ids: [String], _ kind: EntityKind, _ site: SiteIndex) -> String {
    ids.map { site.entity($0, kind)?.name ?? $0 }.joined(separator: "; ")
  }

  /// A cell, quoted where needed.
  ///
  /// A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection).
  static func cell(_ text: String) -> String {
    let isFormula = text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) || isFormula else { return safe }
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
