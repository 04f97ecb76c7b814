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
      text += "  \(entry.lead.location): \(source(entry)); \(counts(entry)); "
      text += "importance \(Self.decimal(entry.importance.score))\n"
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
          object.object("importance") { $0.importance(entry.importance) }
          object.field("sentence", entry.lead.quote)
          object.field("location", entry.lead.location.description)
          object.field("article", entry.lead.article)
          object.field("publisher", articles[entry.lead.article]?.publisher)
          object.field("published", articles[entry.lead.article]?.published)
          object.field("event", entry.event.id)
          object.field("title", entry.event.title)
          object.field("kind", entry.event.kind.rawValue)
          object.field("reports", Set(entry.event.reports.map(\.article)).count)
          object.field("independent", scale.independentReports(of: entry.event))
          object.field("events", entry.events)
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

  private func counts(_ entry: Digest.Entry) -> String {
    let reports = Set(entry.event.reports.map(\.article)).count
    let independent = scale.independentReports(of: entry.event)
    return "\(reports) report\(reports == 1 ? "" : "s")" + (independent < reports ? ", \(independent) independent" : "")
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
