import Chronology
import SourceText

/// The newest events as an Atom feed (RFC 4287). Without an address of the site its links are relative to the feed.
enum AtomFeed {
  /// Entries in a feed; readers take a feed as news and not as an archive.
  static let limit = 100

  static func file(of site: SiteIndex, _ news: NewsOrder) -> RenderedFile {
    let timeline = site.timeline
    var lines = [
      #"<?xml version="1.0" encoding="utf-8"?>"#,
      #"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\#(HTMLText.escape(timeline.language))">"#,
      "<title>\(HTMLText.escape(timeline.title))</title>",
    ]
    if !timeline.summary.isEmpty { lines.append("<subtitle>\(HTMLText.escape(timeline.summary))</subtitle>") }
    lines += [
      "<id>urn:uuid:\(StableIdentifier.uuid(for: "dateline feed \(timeline.title)"))</id>",
      "<updated>\(news.latest)T00:00:00Z</updated>",
      "<author><name>\(HTMLText.escape(timeline.title))</name></author>",
      #"<link rel="alternate" type="text/html" href="\#(link(to: SitePaths.timeline, site))"/>"#,
    ]
    if let address = site.address(of: "feed.xml") {
      lines.append(#"<link rel="self" type="application/atom+xml" href="\#(HTMLText.escape(address))"/>"#)
    }
    for (subject, published) in news.entries.prefix(limit) {
      let event = subject.event
      lines += [
        "<entry>",
        "<title>\(HTMLText.escape(event.title))</title>",
        "<id>urn:uuid:\(StableIdentifier.event(event.id))</id>",
        "<updated>\(published)T00:00:00Z</updated>",
        #"<link rel="alternate" type="text/html" href="\#(link(to: SitePaths.event(event.id), site))"/>"#,
        "<summary>\(HTMLText.escape(summary(event, site)))</summary>",
        "</entry>",
      ]
    }
    lines.append("</feed>\n")
    return RenderedFile(path: "feed.xml", bytes: Array(lines.joined(separator: "\n").utf8))
  }

  /// The date, with what is not known of it, and the words of a report.
  static func summary(_ event: Event, _ site: SiteIndex) -> String {
    let date = site.dates.text(event.date.edtf).text
    let note = EventDateNote.text(event.date, in: site.dates).map { ", \($0)" } ?? ""
    return "\(date)\(note): \(event.summary)"
  }

  private static func link(to path: String, _ site: SiteIndex) -> String {
    HTMLText.escape(site.address(of: path) ?? PagePath.reference(path))
  }
}
