internal import Chronology
internal import CivilTime
internal import JSONText
internal import SourceText

/// A digest in the forms that `dateline digest` prints.
struct DigestText {
  private let digest: Digest
  private let scale: ImportanceScale
  private let articles: [String: ArticleRecord]

  init(_ digest: Digest, of timeline: Timeline) {
    self.digest = digest
    scale = ImportanceScale(timeline)
    articles = Dictionary(timeline.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// For a terminal: the day, the sentence, and where it stands.
  var plain: String {
    var text = ""
    for entry in digest.entries {
      if !text.isEmpty { text += "\n" }
      text += "\(entry.day)  \(entry.event.title)\n"
      text += "  “\(entry.lead.quote)”\n"
      text += "  \(entry.lead.location): \(source(entry)); \(counts(entry))\n"
      text += "  \(weight(entry))\n"
    }
    return text
  }

  /// A list in CommonMark, to paste into an article.
  var markdown: String {
    var text = ""
    for entry in digest.entries {
      text += "- **\(entry.day)** \(Self.escaped(entry.lead.quote)) "
      text += "(\(Self.escaped(source(entry))); \(counts(entry)); `\(entry.lead.location)`)\n"
    }
    return text
  }

  var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { root in
      root.array("days", digest.entries) { writer, entry in
        writer.object { object in
          object.field("date", entry.day.description)
          // Of the day with all of its events, in hundredths of one plain report.
          object.object("importance") { $0.importance(entry.importance) }
          object.field("events", entry.events)
          object.field("sentence", entry.lead.quote)
          object.field("location", entry.lead.location.description)
          object.field("article", entry.lead.article)
          object.field("publisher", articles[entry.lead.article]?.publisher)
          object.field("published", articles[entry.lead.article]?.published)
          object.field("event", entry.event.id)
          object.field("title", entry.event.title)
          object.field("kind", entry.event.kind.rawValue)
          object.object("eventImportance") { $0.importance(scale.importance(of: entry.event)) }
          object.field("eventReports", Set(entry.event.reports.map(\.article)).count)
          object.field("eventIndependentReports", scale.independentReports(of: entry.event))
        }
      }
    }
    writer.finish()
    return writer.bytes
  }

  private func source(_ entry: Digest.Entry) -> String {
    let article = articles[entry.lead.article]
    return [article?.publisher ?? entry.lead.article, article?.published].compactMap(\.self).joined(separator: ", ")
  }

  /// How many articles report the event whose sentence this is, and how many events its day has.
  private func counts(_ entry: Digest.Entry) -> String {
    let reports = Set(entry.event.reports.map(\.article)).count
    let independent = scale.independentReports(of: entry.event)
    let sources = independent < reports ? ", \(independent) of them independent" : ""
    let others = entry.events == 1 ? "the only event of the day" : "one of \(entry.events) events of the day"
    return "\(reports) article\(reports == 1 ? " reports" : "s report") it\(sources); \(others)"
  }

  /// What makes the day stand out, with all of its events, in reports.
  private func weight(_ entry: Digest.Entry) -> String {
    let importance = entry.importance
    let parts = [
      (importance.reports, "for its sources"), (importance.prominence, "for standing in their opening or headline"),
      (importance.echo, "for being told long after"),
    ]
    let told = parts.filter { $0.0 > 0 }.map { "\(Self.decimal($0.0)) \($0.1)" }.joined(separator: ", ")
    return "the day\(entry.events == 1 ? "" : " with all of its events") weighs as much as "
      + "\(Self.decimal(importance.score)) plain reports: \(told)"
  }

  /// Hundredths as a decimal: `5.25`.
  static func decimal(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Text in which CommonMark finds no markup.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if #"\`*_[]<>#&!|~"#.contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }
}

extension JSONWriter {
  /// The parts of an importance, in hundredths of one report, as fields of the object that is being written.
  fileprivate mutating func importance(_ importance: Importance) {
    field("score", importance.score)
    field("reports", importance.reports)
    field("prominence", importance.prominence)
    field("echo", importance.echo)
  }
}
