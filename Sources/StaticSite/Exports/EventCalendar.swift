import Chronology
import CivilTime
import SourceText

/// The events that have an exact day, as a calendar (iCalendar, RFC 5545); a calendar cannot say "about".
struct EventCalendar {
  /// The lines that have not been handed on.
  private var bytes: [UInt8] = []
  /// A line before it is folded.
  private var line: [UInt8] = []

  static func file(of site: SiteIndex, _ news: NewsOrder) -> RenderedFile {
    RenderedFile(path: "timeline.ics", isLong: true) { output in
      var calendar = Self()
      calendar.add("BEGIN:VCALENDAR")
      calendar.add("VERSION:2.0")
      calendar.add("PRODID:-//Dateline//Timeline//EN")
      calendar.add("CALSCALE:GREGORIAN")
      calendar.add("X-WR-CALNAME:", text: site.timeline.title)
      let stamp = compact(news.latest)
      for event in site.timeline.events where event.date.isExactDay {
        calendar.add(event, stamp: stamp, of: site)
        calendar.hand(to: &output)
      }
      calendar.add("END:VCALENDAR")
      calendar.hand(to: &output)
    }
  }

  private mutating func hand(to output: inout ByteStream) {
    output.bytes += bytes
    bytes.removeAll(keepingCapacity: true)
    output.pass()
  }

  private mutating func add(_ event: Event, stamp: String, of site: SiteIndex) {
    // A calendar's years have four digits.
    guard let first = event.date.span.start, let end = event.date.span.end, first.year > 0, end.year < 10_000 else {
      return
    }
    add("BEGIN:VEVENT")
    add("UID:\(StableIdentifier.event(event.id))")
    add("DTSTAMP:\(stamp)T000000Z")
    add("DTSTART;VALUE=DATE:\(Self.compact(first))")
    add("DTEND;VALUE=DATE:\(Self.compact(end))")
    add("SUMMARY:", text: event.title)
    add("DESCRIPTION:", text: event.summary)
    add("TRANSP:TRANSPARENT")
    if let address = site.address(of: SitePaths.event(event.id)) { add("URL:\(address)") }
    add("END:VEVENT")
  }

  /// `20250206`.
  private static func compact(_ day: Day) -> String { String(day.description.filter { $0 != "-" }) }

  /// Adds a line.
  ///
  /// - Parameter text: What is to be escaped, behind the rest of the line.
  private mutating func add(_ start: String, text: String = "") {
    line.removeAll(keepingCapacity: true)
    line.append(contentsOf: start.utf8)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        line.append(UInt8(ascii: "\\"))
        line.append(byte)
      case UInt8(ascii: "\n"): line.append(contentsOf: "\\n".utf8)
      case 0..<0x20, 0x7F: line.append(0x20)
      default: line.append(byte)
      }
    }
    fold()
  }

  /// Breaks the line so that none is longer than 75 bytes, never inside a character.
  private mutating func fold() {
    var start = 0
    while line.count - start > (start == 0 ? 75 : 74) {
      var end = start + (start == 0 ? 75 : 74)
      while line[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += line[start..<end]
      bytes.append(contentsOf: "\r\n ".utf8)
      start = end
    }
    bytes += line[start...]
    bytes.append(contentsOf: "\r\n".utf8)
  }
}
