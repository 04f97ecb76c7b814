import CivilTime
import JSONText
package import SourceText

extension Timeline {
  /// Reads a `timeline.json`, of this format version and no other.
  ///
  /// - Returns: The timeline, or `nil` when the text is no JSON, is of another version or lacks something; and
  ///   everything that is wrong, each in its place. A timeline comes with no diagnostics.
  package static func read(_ file: SourceFile) -> (timeline: Timeline?, diagnostics: [Diagnostic]) {
    var decoding = JSONDecoding(file: file)
    let root: JSONNode
    do {
      root = try JSONParser.parse(file.bytes)
    } catch {
      decoding.report("timeline-syntax", error.message, error.range)
      return (nil, decoding.diagnostics)
    }
    if let version = root.member("version"), case .integer(let number) = version.value, number != formatVersion {
      decoding.report(
        "timeline-version", "this timeline has format version \(number); only version \(formatVersion) can be read",
        version.range, hint: "build it again with this dateline")
      return (nil, decoding.diagnostics)
    }
    let timeline = decoding.timeline(root)
    return (decoding.diagnostics.isEmpty ? timeline : nil, decoding.diagnostics)
  }
}

extension JSONNode {
  fileprivate func member(_ key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.value
  }
}

extension JSONDecoding {
  // Every method reads all keys of its object, whatever is wrong with some: a reader wants all faults at once.

  fileprivate mutating func timeline(_ node: JSONNode) -> Timeline? {
    object(node) { decoding, fields in
      _ = fields.optional("$schema")
      _ = fields.required("version", &decoding).flatMap { decoding.integer($0) }
      var timeline = Timeline(
        title: decoding.text("title", &fields), summary: decoding.text("summary", &fields),
        language: decoding.text("language", &fields),
        siteURL: fields.optional("siteURL").flatMap { decoding.string($0) },
        events: decoding.list(fields.required("events", &decoding)) { $0.event($1) },
        articles: decoding.list(fields.required("articles", &decoding)) { $0.article($1) },
        actors: decoding.list(fields.required("actors", &decoding)) { $0.entity($1) },
        places: decoding.list(fields.required("places", &decoding)) { $0.entity($1) })
      timeline.redirects = decoding.list(fields.optional("redirects")) { $0.redirect($1) }
      timeline.dropped = decoding.list(fields.optional("dropped")) { $0.event($1) }
      return timeline
    }
  }

  private mutating func redirect(_ node: JSONNode) -> Redirect? {
    object(node) { decoding, fields in
      Redirect(
        id: decoding.text("id", &fields), into: decoding.text("into", &fields),
        reason: decoding.text("reason", &fields))
    }
  }

  private mutating func counterpart(_ node: JSONNode) -> Counterpart? {
    object(node) { decoding, fields in
      Counterpart(
        event: decoding.text("event", &fields), reasons: decoding.strings(fields.required("reasons", &decoding)))
    }
  }

  private mutating func decision(_ node: JSONNode) -> Decision? {
    object(node) { decoding, fields -> Decision? in
      let action = fields.required("action", &decoding).flatMap { decoding.word($0, as: Decision.Action.self) }
      let by = decoding.text("by", &fields)
      let decided = decoding.text("decided", &fields)
      let why = decoding.text("why", &fields)
      let effect = decoding.text("effect", &fields)
      let text = decoding.text("text", &fields)
      let location = fields.required("location", &decoding).flatMap { decoding.location($0) }
      guard let action, let location else { return nil }
      return Decision(
        action: action, by: by, decided: decided, why: why, effect: effect, text: text, location: location)
    } ?? nil
  }

  /// A string that must be there; empty when it is not, which then is a fault on record.
  private mutating func text(_ key: String, _ fields: inout JSONFields) -> String {
    fields.required(key, &self).flatMap { string($0) } ?? ""
  }

  private mutating func flag(_ key: String, _ fields: inout JSONFields) -> Bool {
    fields.required(key, &self).flatMap { bool($0) } ?? false
  }

  private mutating func index(_ key: String, _ fields: inout JSONFields, below limit: Int) -> Int {
    fields.required(key, &self).flatMap { index($0, below: limit) } ?? 0
  }

  private mutating func index(_ node: JSONNode, below limit: Int) -> Int? {
    guard let number = integer(node) else { return nil }
    if (0..<limit).contains(number) { return number }
    report("timeline-value", "the event has no report \(number)", node.range)
    return nil
  }

  private mutating func entity(_ node: JSONNode) -> NamedEntity? {
    object(node) { decoding, fields in
      NamedEntity(
        id: decoding.text("id", &fields), name: decoding.text("name", &fields),
        aliases: decoding.strings(fields.required("aliases", &decoding)),
        summary: decoding.text("summary", &fields))
    }
  }

  private mutating func article(_ node: JSONNode) -> ArticleRecord? {
    object(node) { decoding, fields in
      ArticleRecord(
        id: decoding.text("id", &fields), path: decoding.text("path", &fields),
        title: decoding.text("title", &fields),
        publisher: fields.optional("publisher").flatMap { decoding.string($0) },
        agency: fields.optional("agency").flatMap { decoding.string($0) },
        authors: decoding.strings(fields.required("authors", &decoding)),
        published: decoding.text("published", &fields),
        publishedBasis: fields.optional("publishedBasis").flatMap { decoding.string($0) },
        url: fields.optional("url").flatMap { decoding.string($0) },
        language: decoding.text("language", &fields),
        copyOf: fields.optional("copyOf").flatMap { decoding.string($0) })
    }
  }

  private mutating func event(_ node: JSONNode) -> Event? {
    object(node) { decoding, fields -> Event? in
      let id = decoding.text("id", &fields)
      let date = fields.required("date", &decoding).flatMap { decoding.date($0) }
      let kind = fields.required("kind", &decoding).flatMap { decoding.word($0, as: Event.Kind.self) }
      let title = decoding.text("title", &fields)
      let summary = decoding.text("summary", &fields)
      let attribution = fields.optional("attribution").flatMap { decoding.attribution($0) }
      let actors = decoding.strings(fields.required("actors", &decoding))
      let places = decoding.strings(fields.required("places", &decoding))
      let reportsNode = fields.required("reports", &decoding)
      let reports = decoding.list(reportsNode) { $0.report($1) }
      if let reportsNode, case .array(let nodes) = reportsNode.value, nodes.isEmpty {
        decoding.report("timeline-value", "an event has at least one report", reportsNode.range)
      }
      let disagreements = decoding.list(fields.required("disagreements", &decoding)) {
        $0.disagreement($1, reports: reports.count)
      }
      // It follows from the reports.
      _ = fields.optional("importance")
      let merges = decoding.list(fields.required("merges", &decoding)) { $0.merge($1, reports: reports.count) }
      let counterparts = decoding.list(fields.optional("counterparts")) { $0.counterpart($1) }
      let decisions = decoding.list(fields.optional("decisions")) { $0.decision($1) }
      let engineDate = fields.optional("engineDate").flatMap { decoding.date($0) }
      let engineTitle = fields.optional("engineTitle").flatMap { decoding.string($0) }
      guard let date, let kind else { return nil }
      var event = Event(
        id: id, date: date, kind: kind, title: title, summary: summary, attribution: attribution, actors: actors,
        places: places, reports: reports, disagreements: disagreements, merges: merges)
      event.counterparts = counterparts
      event.decisions = decisions
      event.engineDate = engineDate
      event.engineTitle = engineTitle
      return event
    } ?? nil
  }

  private mutating func date(_ node: JSONNode) -> EventDate? {
    object(node) { decoding, fields -> EventDate? in
      let edtf = decoding.text("edtf", &fields)
      let start = fields.optional("start").flatMap { decoding.day($0) }
      let end = fields.optional("end").flatMap { decoding.day($0) }
      if let start, let end, start >= end {
        decoding.report("timeline-date", "the days end before they start", node.range)
      }
      let isApproximate = decoding.flag("approximate", &fields)
      guard let unit = fields.required("granularity", &decoding), let name = decoding.string(unit) else { return nil }
      guard let granularity = Granularity(dataName: name) else {
        decoding.report("timeline-value", "the format has no such unit: \(name)", unit.range)
        return nil
      }
      return EventDate(
        edtf: edtf, span: DaySpan(start: start, end: end), granularity: granularity, isApproximate: isApproximate)
    } ?? nil
  }

  private mutating func attribution(_ node: JSONNode) -> Attribution? {
    object(node) { decoding, fields in
      Attribution(
        speaker: decoding.text("speaker", &fields), verb: decoding.text("verb", &fields),
        isClaim: decoding.flag("claim", &fields))
    }
  }

  private mutating func report(_ node: JSONNode) -> Report? {
    object(node) { decoding, fields -> Report? in
      let article = decoding.text("article", &fields)
      let quote = decoding.text("quote", &fields)
      let context = fields.optional("context").flatMap { decoding.string($0) }
      let location = fields.required("location", &decoding).flatMap { decoding.location($0) }
      let dateNode = fields.optional("date")
      let derivationNode = fields.optional("derivation")
      let date = dateNode.flatMap { decoding.date($0) }
      let derivation = derivationNode.flatMap { decoding.derivation($0) }
      if (dateNode == nil) != (derivationNode == nil) {
        decoding.report("timeline-key", "a report has both a date and its derivation, or neither", node.range)
      }
      let attribution = fields.optional("attribution").flatMap { decoding.attribution($0) }
      let isCaption = decoding.flag("caption", &fields)
      let isProminent = fields.optional("prominent").flatMap { decoding.bool($0) } ?? false
      let copyOf = fields.optional("copyOf").flatMap { decoding.string($0) }
      guard let location else { return nil }
      return Report(
        article: article, quote: quote, context: context, location: location, date: date, derivation: derivation,
        attribution: attribution, isCaption: isCaption, isProminent: isProminent, copyOf: copyOf)
    } ?? nil
  }

  private mutating func derivation(_ node: JSONNode) -> Derivation? {
    object(node) { decoding, fields -> Derivation? in
      let phrase = decoding.text("phrase", &fields)
      let location = fields.required("location", &decoding).flatMap { decoding.location($0) }
      let rule = decoding.text("rule", &fields)
      let anchor = fields.optional("anchor").flatMap { decoding.anchor($0) }
      let steps = decoding.strings(fields.required("steps", &decoding))
      let inferences = decoding.strings(fields.required("inferences", &decoding))
      let rejected = decoding.strings(fields.required("rejected", &decoding))
      guard let location else { return nil }
      return Derivation(
        phrase: phrase, location: location, rule: rule, anchor: anchor, steps: steps, inferences: inferences,
        rejected: rejected)
    } ?? nil
  }

  private mutating func anchor(_ node: JSONNode) -> Derivation.Anchor? {
    object(node) { decoding, fields -> Derivation.Anchor? in
      let origin = fields.required("origin", &decoding)
        .flatMap { decoding.word($0, as: Derivation.Anchor.Origin.self) }
      let edtf = decoding.text("date", &fields)
      let location = fields.optional("location").flatMap { decoding.location($0) }
      guard let origin else { return nil }
      return Derivation.Anchor(origin: origin, edtf: edtf, location: location)
    } ?? nil
  }

  private mutating func disagreement(_ node: JSONNode, reports: Int) -> Disagreement? {
    object(node) { decoding, fields in
      Disagreement(
        subject: decoding.text("subject", &fields),
        versions: decoding.list(fields.required("versions", &decoding)) { decoding, node in
          decoding.object(node) { decoding, fields in
            Disagreement.Version(
              text: decoding.text("text", &fields),
              reports: decoding.list(fields.required("reports", &decoding)) { $0.index($1, below: reports) })
          }
        })
    }
  }

  private mutating func merge(_ node: JSONNode, reports: Int) -> MergeReason? {
    object(node) { decoding, fields in
      MergeReason(
        report: decoding.index("report", &fields, below: reports),
        with: decoding.index("with", &fields, below: reports),
        reasons: decoding.strings(fields.required("reasons", &decoding)))
    }
  }
}
