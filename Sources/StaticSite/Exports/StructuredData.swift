import Chronology

/// What the timeline is, for search engines: a data set of schema.org in JSON-LD.
enum StructuredData {
  /// A script element; browsers do not run its type, and its text can hold no tag.
  static func dataset(of site: SiteIndex) -> [UInt8] {
    let timeline = site.timeline
    var lines = [
      #"<script type="application/ld+json">"#, "{", #""@context": "https://schema.org","#, #""@type": "Dataset","#,
      "\"name\": \(JSONFeed.quoted(timeline.title)),", "\"description\": \(JSONFeed.quoted(timeline.summary)),",
      "\"inLanguage\": \(JSONFeed.quoted(timeline.language)),",
    ]
    if let address = site.address(of: "") { lines.append("\"url\": \(JSONFeed.quoted(address)),") }
    lines.append("\"distribution\": [")
    let files = [
      ("timeline.json", "application/json"), ("timeline.csv", "text/csv"), ("timeline.ics", "text/calendar"),
    ]
    lines.append(
      files.map { path, type in
        let address = JSONFeed.quoted(site.address(of: path) ?? path)
        return #"{"@type": "DataDownload", "encodingFormat": "\#(type)", "contentUrl": \#(address)}"#
      }.joined(separator: ",\n"))
    lines += ["]", "}", "</script>"]
    return Array(lines.joined(separator: "\n").utf8)
  }
}
