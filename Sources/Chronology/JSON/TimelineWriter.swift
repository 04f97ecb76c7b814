import CivilTime
import JSONText
import SourceText

extension Timeline {
  /// The version of the data format that ``json()`` writes and `TimelineReader` reads.
  public static let formatVersion = 1

  /// The timeline as `timeline.json`: UTF-8, keys in a fixed order, one value a line, a line break at the end.
  ///
  /// Equal timelines give equal bytes. What is not known has no key; an empty list is `[]`.
  public func json() -> [UInt8] {
    var bytes: [UInt8] = []
    json { piece in
      bytes += piece
      piece.removeAll(keepingCapacity: true)
    }
    return bytes
  }

  /// The same piece by piece, so that it never lies in memory whole.
  ///
  /// - Parameter take: Takes the next piece out of an array and leaves it empty.
  package func json(_ take: @escaping (inout [UInt8]) -> Void) {
    let scale = ImportanceScale(self)
    var writer = JSONWriter(passingTo: take)
    writer.object { root in
      root.field("$schema", "timeline.schema.json")
      root.field("version", Self.formatVersion)
      root.field("title", title)
      root.field("summary", summary)
      root.field("language", language)
      root.field("siteURL", siteURL)
      root.array("events", events) { writer, event in
        writer.event(event, scale.importance(of: event))
        writer.pass()
      }
      root.array("articles", articles) { writer, article in
        writer.article(article)
        writer.pass()
      }
      root.array("actors", actors) { $0.entity($1) }
      root.array("places", places) { $0.entity($1) }
      root.list("redirects", redirects) { writer, redirect in
        writer.object { object in
          object.field("id", redirect.id)
          object.field("into", redirect.into)
          object.field("reason", redirect.reason)
        }
      }
      root.list("dropped", dropped) { $0.event($1, scale.importance(of: $1)) }
    }
    writer.finish()
    writer.pass(all: true)
  }
}

extension JSONWriter {
  fileprivate mutating func event(_ event: Event, _ importance: Importance) {
    object { object in
      object.field("id", event.id)
      object.date("date", event.date)
      object.field("kind", event.kind.rawValue)
      object.field("title", event.title)
      object.field("summary", event.summary)
      object.attribution(event.attribution)
      object.field("actors", event.actors)
      object.field("places", event.places)
      object.object("importance") { object in
        object.field("score", importance.score)
        object.field("reports", importance.reports)
        object.field("prominence", importance.prominence)
        object.field("echo", importance.echo)
      }
      object.array("reports", event.reports) { $0.report($1) }
      object.array("disagreements", event.disagreements) { $0.disagreement($1) }
      object.array("merges", event.merges) { writer, merge in
        writer.object { object in
          object.field("report", merge.report)
          object.field("with", merge.with)
          object.field("reasons", merge.reasons)
        }
      }
      object.list("counterparts", event.counterparts) { writer, counterpart in
        writer.object { object in
          object.field("event", counterpart.event)
          object.field("reasons", counterpart.reasons)
        }
      }
      object.list("decisions", event.decisions) { $0.decision($1) }
      object.date("engineDate", event.engineDate)
      object.field("engineTitle", event.engineTitle)
    }
  }

  /// Writes nothing for an empty list: what hardly any timeline has takes no room in the others.
  fileprivate mutating func list<Element>(
    _ key: String, _ elements: [Element], _ each: (inout Self, Element) -> Void
  ) {
    if !elements.isEmpty { array(key, elements, each) }
  }

  private mutating func decision(_ decision: Decision) {
    object { object in
      object.field("action", decision.action.rawValue)
      object.field("by", decision.by)
      object.field("decided", decision.decided)
      object.field("why", decision.why)
      object.field("effect", decision.effect)
      object.field("text", decision.text)
      object.field("location", decision.location.description)
    }
  }

  fileprivate mutating func article(_ article: ArticleRecord) {
    object { object in
      object.field("id", article.id)
      object.field("path", article.path)
      object.field("title", article.title)
      object.field("publisher", article.publisher)
      object.field("agency", article.agency)
      object.field("authors", article.authors)
      object.field("published", article.published)
      object.field("publishedBasis", article.publishedBasis)
      object.field("url", article.url)
      object.field("language", article.language)
      object.field("copyOf", article.copyOf)
    }
  }

  fileprivate mutating func entity(_ entity: NamedEntity) {
    object { object in
      object.field("id", entity.id)
      object.field("name", entity.name)
      object.field("aliases", entity.aliases)
      object.field("summary", entity.summary)
    }
  }

  private mutating func date(_ key: String, _ date: EventDate?) {
    guard let date else { return }
    object(key) { object in
      object.field("edtf", date.edtf)
      object.field("start", date.span.start?.description)
      object.field("end", date.span.end?.description)
      object.field("granularity", date.granularity.dataName)
      object.field("approximate", date.isApproximate)
    }
  }

  private mutating func attribution(_ attribution: Attribution?) {
    guard let attribution else { return }
    object("attribution") { object in
      object.field("speaker", attribution.speaker)
      object.field("verb", attribution.verb)
      object.field("claim", attribution.isClaim)
    }
  }

  private mutating func report(_ report: Report) {
    object { object in
      object.field("article", report.article)
      object.field("quote", report.quote)
      object.field("context", report.context)
      object.field("location", report.location.description)
      object.date("date", report.date)
      object.derivation(report.derivation)
      object.attribution(report.attribution)
      object.field("caption", report.isCaption)
      object.field("prominent", report.isProminent)
      object.field("copyOf", report.copyOf)
    }
  }

  private mutating func derivation(_ derivation: Derivation?) {
    guard let derivation else { return }
    object("derivation") { object in
      object.field("phrase", derivation.phrase)
      object.field("location", derivation.location.description)
      object.field("rule", derivation.rule)
      if let anchor = derivation.anchor {
        object.object("anchor") { object in
          object.field("origin", anchor.origin.rawValue)
          object.field("date", anchor.edtf)
          object.field("location", anchor.location?.description)
        }
      }
      object.field("steps", derivation.steps)
      object.field("inferences", derivation.inferences)
      object.field("rejected", derivation.rejected)
    }
  }

  private mutating func disagreement(_ disagreement: Disagreement) {
    object { object in
      object.field("subject", disagreement.subject)
      object.array("versions", disagreement.versions) { writer, version in
        writer.object { object in
          object.field("text", version.text)
          object.array("reports", version.reports) { $0.element($1) }
        }
      }
    }
  }
}
