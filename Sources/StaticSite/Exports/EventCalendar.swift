import Chronology
import CivilTime
import SourceText

/// The events that have an exact day, as a calendar (iCalendar, RFC 5545); a calendar cannot say "about".
enum EventCalendar {
  static func file(of site: SiteIndex, _ news: NewsOrder) -> RenderedFile {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dateline//Timeline//EN", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:\(escape(site.timeline.title))",
    ]
    for event in site.timeline.events where event.date.isExactDay {
      // A calendar's years have four digits.
      guard let first = event.date.span.start, let end = event.date.span.end, first.year > 0, end.year < 10_000 else {
        continue
      }
      lines += [
        "BEGIN:VEVENT", "UID:\(StableIdentifier.event(event.id))", "DTSTAMP:\(compact(news.latest))T000000Z",
        "DTSTART;VALUE=DATE:\(compact(first))", "DTEND;VALUE=DATE:\(compact(end))",
        "SUMMARY:\(escape(event.title))", "DESCRIPTION:\(escape(event.summary))", "TRANSP:TRANSPARENT",
      ]
      if let address = site.address(of: SitePaths.event(event.id)) { lines.append("URL:\(address)") }
      lines.append("END:VEVENT")
    }
    lines.append("END:VCALENDAR")
    return RenderedFile(path: "timeline.ics", bytes: lines.flatMap { fold($0) + [0x0D, 0x0A] })
  }

  /// `20250206`.
  private static func compact(_ day: Day) -> String { String(day.description.filter { $0 != "-" }) }

  private static func escape(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n": escaped.append(contentsOf: ["\\", "n"])
      case "\0"..<" ", "\u{7F}": escaped.append(" ")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Breaks a line so that none is longer than 75 bytes, never inside a character.
  private static func fold(_ line: String) -> [UInt8] {
    var folded: [UInt8] = []
    var width = 0
    for scalar in line.unicodeScalars {
      let bytes = UTF8.encode(scalar).map(Array.init) ?? []
      if width + bytes.count > 75 {
        folded += [0x0D, 0x0A, 0x20]
        width = 1
      }
      folded += bytes
      width += bytes.count
    }
    return folded
  }
}
