import Chronology
import CivilTime
import SourceText

/// The events as a table for spreadsheets: CSV (RFC 4180), an event a line.
enum EventTable {
  static func file(of site: SiteIndex) -> RenderedFile {
    RenderedFile(path: "timeline.csv", isLong: true) { output in
      // Without the byte order mark the most common spreadsheet takes the text for another encoding.
      output.bytes.append(contentsOf: "\u{FEFF}".utf8)
      line(columns.map(\.name), to: &output.bytes)
      for event in site.events {
        line(columns.lazy.map { $0.value(event, site) }, to: &output.bytes)
        output.pass()
      }
    }
  }

  private static let columns: [(name: String, value: @Sendable (EventSubject, SiteIndex) -> String)] = [
    ("id", { subject, _ in subject.event.id }),
    ("date", { subject, _ in subject.date }),
    ("edtf", { subject, _ in subject.event.date.edtf }),
    ("first_day", { subject, _ in subject.event.date.span.start?.description ?? "" }),
    ("last_day", { subject, _ in subject.event.date.span.end.map { ($0 - 1).description } ?? "" }),
    ("exact_day", { subject, _ in subject.event.date.isExactDay ? "yes" : "no" }),
    ("kind", { subject, _ in subject.event.kind.rawValue }),
    ("title", { subject, _ in subject.event.title }),
    ("summary", { subject, _ in subject.event.summary }),
    ("speaker", { subject, _ in subject.event.attribution?.speaker ?? "" }),
    ("claim", { subject, _ in subject.event.attribution?.isClaim == true ? "yes" : "no" }),
    ("disputed", { subject, _ in subject.event.isDisputed ? "yes" : "no" }),
    ("actors", { subject, site in names(subject.event.actors, .actor, site) }),
    ("places", { subject, site in names(subject.event.places, .place, site) }),
    ("reports", { subject, _ in String(subject.articleTotal) }),
    ("independent_reports", { subject, _ in String(subject.independentTotal) }),
    ("articles", { subject, _ in subject.articles.joined(separator: "; ") }),
    (
      "page",
      { subject, site in
        let path = SitePaths.event(subject.event.id)
        return site.address(of: path) ?? path
      }
    ),
  ]

  private static func names(_ ids: [String], _ kind: EntityKind, _ site: SiteIndex) -> String {
    ids.map { site.entity($0, kind)?.entity.name ?? $0 }.joined(separator: "; ")
  }

  private static func line(_ cells: some Sequence<String>, to bytes: inout [UInt8]) {
    for (number, text) in cells.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      cell(text, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Appends a cell, quoted where needed.
  ///
  /// A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection).
  static func cell(_ text: String, to bytes: inout [UInt8]) {
    let isFormula = text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    guard isFormula || text.utf8.contains(where: needsQuotes) else { return bytes.append(contentsOf: text.utf8) }
    bytes.append(UInt8(ascii: "\""))
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }
}
