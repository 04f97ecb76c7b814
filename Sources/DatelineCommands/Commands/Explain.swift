internal import ArgumentParser
internal import Articles
internal import Chronology
internal import SourceText

/// `dateline explain`
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a date: the phrase, the rule, what it counted from, the arithmetic, what was rejected.",
    discussion: """
      The subject is a place in an article, as diagnostics and editors write it, or the id of an event, as its page \
      and timeline.json name it. An article without a line gives the ids of the events that it reports.

        dateline explain content/articles/example.md
        dateline explain content/articles/example.md:12
        dateline explain content/articles/example.md:12:40
        dateline explain bridge-opened
      """
  )

  @Argument(help: "FILE, FILE:LINE, FILE:LINE:COLUMN, or the id of an event.")
  var subject: String

  @Option(help: ArgumentHelp("The folder with timeline.yml and articles/.", valueName: "folder"))
  var content = "content"

  func run() async throws {
    let (chronicle, diagnostics) = Pipeline.chronology(content: content)
    guard let chronicle else { throw CommandFailure(status: .failure, diagnostics: diagnostics) }
    let faults = diagnostics.filter { $0.severity == .error }
    let lines: [String]
    if let place = SourceLocation(argument: subject) {
      guard let article = article(at: place.path, chronicle) else {
        throw NoSubject(content: content, chronicle: chronicle, faults: faults).article(place.path)
      }
      lines = try explain(place, article, chronicle)
    } else if let article = article(at: subject, chronicle) {
      lines = events(of: article, chronicle)
    } else if NoSubject.isPath(subject) {
      throw NoSubject(content: content, chronicle: chronicle, faults: faults).article(subject)
    } else {
      lines = try explain(event: subject, chronicle, faults)
    }
    for line in lines { Console.current.print(line) }
    // What could be read is explained; that not all could be is no less true.
    if !faults.isEmpty { throw CommandFailure(status: .failure, diagnostics: faults) }
  }

  // MARK: A place

  private func explain(
    _ place: SourceLocation, _ article: Article, _ chronicle: Pipeline.Chronicle
  ) throws -> [String] {
    let events = Dictionary(
      chronicle.result.timeline.events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let marks = chronicle.result.marks[article.id] ?? []
    let silences = article.silences(knowing: chronicle.content.settings)
    var lines: [String] = []
    let phrases = article.explainedPhrases(marks, of: events)
    for phrase in phrases where phrase.covers(place, in: article) {
      if !lines.isEmpty { lines.append("") }
      var text = ExplanationText("\(article.file.location(at: phrase.source.lowerBound)): \(phrase.mark.explanation)")
      if let derivation = phrase.derivation { text.add(derivation) }
      let mark = marks.first { $0.block == phrase.mark.block && $0.range == phrase.mark.range }
      if let id = mark?.event, let event = events[id] {
        text.add("event", "\(id): \(event.title)")
      } else if let counted = phrases.first(where: { $0.countsBack(by: phrase, in: article) }) {
        let place = article.file.location(at: counted.source.lowerBound)
        text.add("counts", "to “\(counted.derivation?.phrase ?? "")” (\(place)), which it dates")
      } else {
        text.add("no event", noEvent(of: phrase, article, silences, chronicle))
      }
      lines += text.lines
    }
    for phrase in chronicle.result.unsolved where phrase.location.path == article.file.path && phrase.covers(place) {
      if !lines.isEmpty { lines.append("") }
      if let date = phrase.date {
        lines.append("\(phrase.location): \(phrase.phrase) gives its event \(date) by the day beside it; others do not")
        lines += phrase.candidates.map { "  against   the date at \($0)" }
        continue
      }
      lines.append("\(phrase.location): \(phrase.phrase) counts from an event, and which one is not certain")
      lines += phrase.candidates.map { "  could     be counted from the event dated at \($0)" }
    }
    if lines.isEmpty { throw NoSubject.expression(at: place, of: article) }
    return lines
  }

  /// Why a time expression makes no event on the timeline.
  private func noEvent(
    of phrase: ExplainedPhrase, _ article: Article, _ silences: [Silence], _ chronicle: Pipeline.Chronicle
  ) -> String {
    if let location = phrase.derivation?.location,
      let event = chronicle.result.timeline.dropped.first(where: { event in
        event.reports.contains { $0.derivation?.location == location }
      })
    {
      return "an editor took \(event.id) off the timeline: \(event.title)"
    }
    let silence = silences.first { $0.block == phrase.mark.block && $0.range == phrase.mark.range }
    return silence?.reason ?? "its words make no title, or another report of the sentence stands for it"
  }

  /// The article whose file that is; pages and timeline.json name a file from the content folder on.
  private func article(at path: String, _ chronicle: Pipeline.Chronicle) -> Article? {
    let targets = [path, content + "/" + path].compactMap(InputFile.resolve)
    return chronicle.content.articles.first { InputFile.resolve($0.file.path).map(targets.contains) ?? false }
  }

  /// A line for each event that the article reports, in the order of its text.
  private func events(of article: Article, _ chronicle: Pipeline.Chronicle) -> [String] {
    let timeline = chronicle.result.timeline
    var found: [(place: SourceLocation, line: String)] = []
    for event in timeline.events + timeline.dropped {
      guard
        let report = event.reports.filter({ $0.article == article.id }).min(by: { $0.location.isBefore($1.location) })
      else { continue }
      found.append((report.location, "\(report.location): \(event.date.edtf)  \(event.title)  [\(event.id)]"))
    }
    if found.isEmpty { return ["\(article.file.path): no event"] }
    return found.sorted { $0.place.isBefore($1.place) }.map(\.line)
  }

  // MARK: An event

  private func explain(
    event id: String, _ chronicle: Pipeline.Chronicle, _ faults: [Diagnostic]
  ) throws -> [String] {
    let timeline = chronicle.result.timeline
    let events = timeline.events + timeline.dropped
    let redirect = timeline.redirects.first { $0.id == id }
    guard let event = events.first(where: { $0.id == redirect?.into ?? id }) else {
      throw NoSubject(content: content, chronicle: chronicle, faults: faults).event(id)
    }
    let folder = Dictionary(
      chronicle.content.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var lines = redirect.map { ["'\($0.id)' is part of '\($0.into)': \($0.reason)", ""] } ?? []
    lines += ["\(event.date.edtf)  \(event.title)"]
    if let identity = chronicle.result.permalinks.identities[event.id] {
      lines.append("  id        \(event.id), \(identity.explanation)")
    }
    if let date = event.engineDate { lines.append("  engine    read \(date.edtf)") }
    if let title = event.engineTitle { lines.append("  engine    took the title “\(title)”") }
    for decision in event.decisions { lines += explain(decision) }
    for report in event.reports {
      let published = folder[report.article].map { ", published \($0.published.edtf)" } ?? ""
      let copy = report.copyOf.map { ", a copy of \($0)" } ?? ""
      lines += ["", "\(report.location): \(report.article)\(published)\(copy)", "  “\(report.quote)”"]
      lines.append("  report    \(report.reference)")
      guard let derivation = report.derivation, let date = report.date else { continue }
      var text = ExplanationText("  \(derivation.location): \"\(derivation.phrase)\" is \(date.edtf)")
      text.add(derivation)
      lines += text.lines
    }
    for merge in event.merges
    where event.reports.indices.contains(merge.report) && event.reports.indices.contains(merge.with) {
      lines.append("")
      lines.append(
        "\(event.reports[merge.report].article) joined \(event.reports[merge.with].article): "
          + merge.reasons.joined(separator: "; "))
    }
    for disagreement in event.disagreements {
      let versions = disagreement.versions.map {
        "\($0.text) (\($0.reports.map { event.reports[$0].article }.joined(separator: ", ")))"
      }
      lines += ["", "they disagree about the \(disagreement.subject): " + versions.joined(separator: " / ")]
    }
    for counterpart in event.counterparts {
      guard let other = events.first(where: { $0.id == counterpart.event }) else { continue }
      let reasons = counterpart.reasons.joined(separator: "; ")
      lines += ["", "perhaps the same: \(other.date.edtf)  \(other.title)  [\(other.id)]: \(reasons)"]
    }
    for pair in chronicle.result.likeEvents where !pair.isDispute && [pair.first, pair.second].contains(event.id) {
      let id = pair.first == event.id ? pair.second : pair.first
      guard let other = events.first(where: { $0.id == id }) else { continue }
      lines += [
        "", "not joined: \(other.date.edtf)  \(other.title)  [\(other.id)]: " + pair.reasons.joined(separator: "; "),
        "  apart     " + pair.against.joined(separator: "; "),
      ]
    }
    return lines
  }

  private func explain(_ decision: Decision) -> [String] {
    let effect = decision.effect.isEmpty ? "" : "; \(decision.effect)"
    return [
      "  decision  \(decision.action.rawValue) by \(decision.by), \(decision.decided): \(decision.why)\(effect) "
        + "(\(decision.location))"
    ]
  }
}

extension SourceLocation {
  fileprivate func isBefore(_ other: SourceLocation) -> Bool { (line, column) < (other.line, other.column) }

  /// Reads `FILE:LINE` or `FILE:LINE:COLUMN`; without a column, the column is 0.
  init?(argument: String) {
    var parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    var numbers: [Int] = []
    while parts.count > 1, numbers.count < 2, let number = parts.last.flatMap({ Int($0) }), number > 0 {
      numbers.insert(number, at: 0)
      parts.removeLast()
    }
    guard let line = numbers.first, parts.contains(where: { !$0.isEmpty }) else { return nil }
    self.init(path: parts.joined(separator: ":"), line: line, column: numbers.count > 1 ? numbers[1] : 0)
  }
}

extension UnsolvedPhrase {
  /// Whether the phrase begins on the line, and stands on the column where there is one.
  fileprivate func covers(_ place: SourceLocation) -> Bool {
    location.line == place.line
      && (place.column == 0
        || (location.column..<location.column + phrase.utf8.count).contains(place.column))
  }
}

extension ExplainedPhrase {
  /// Whether the phrase stands on the line, and on the column where there is one.
  fileprivate func covers(_ place: SourceLocation, in article: Article) -> Bool {
    let start = article.file.location(at: source.lowerBound)
    let end = article.file.location(at: source.upperBound)
    if place.column == 0 { return start.line <= place.line && place.line <= end.line }
    return (start.line, start.column) <= (place.line, place.column)
      && (place.line, place.column) < (end.line, end.column)
  }
}
