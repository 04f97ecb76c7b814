import Chronology
import SourceText

/// The newest events as a JSON Feed of version 1.1. Its addresses must be whole ones, so there are none without an
/// address of the site.
enum JSONFeed {
  static func file(of site: SiteIndex, _ news: NewsOrder) -> RenderedFile {
    let timeline = site.timeline
    var lines = ["{", #"  "version": "https://jsonfeed.org/version/1.1","#, #"  "title": \#(quoted(timeline.title)),"#]
    if !timeline.summary.isEmpty { lines.append(#"  "description": \#(quoted(timeline.summary)),"#) }
    if let home = site.address(of: ""), let feed = site.address(of: "feed.json") {
      lines += [#"  "home_page_url": \#(quoted(home)),"#, #"  "feed_url": \#(quoted(feed)),"#]
    }
    lines += [#"  "language": \#(quoted(timeline.language)),"#, #"  "items": ["#]
    let entries = news.entries.prefix(AtomFeed.limit)
    for (index, (subject, published)) in entries.enumerated() {
      let event = subject.event
      lines += ["    {", #"      "id": "urn:uuid:\#(StableIdentifier.event(event.id))","#]
      if let address = site.address(of: SitePaths.event(event.id)) {
        lines.append(#"      "url": \#(quoted(address)),"#)
      }
      lines += [
        #"      "title": \#(quoted(event.title)),"#,
        #"      "content_text": \#(quoted(AtomFeed.summary(event, site))),"#,
        #"      "date_modified": "\#(published)T00:00:00Z""#,
        index == entries.count - 1 ? "    }" : "    },",
      ]
    }
    lines += ["  ]", "}\n"]
    return RenderedFile(path: "feed.json", bytes: Array(lines.joined(separator: "\n").utf8))
  }

  /// A JSON string (RFC 8259) that is also safe inside an HTML script element.
  static func quoted(_ text: String) -> String {
    var quoted = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        quoted.append("\\")
        quoted.append(scalar)
      case "\0"..<" ", "<", "&", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        quoted.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars)
      default: quoted.append(scalar)
      }
    }
    quoted.append("\"")
    return String(quoted)
  }
}
