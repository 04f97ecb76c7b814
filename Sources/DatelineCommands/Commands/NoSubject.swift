internal import Articles
internal import Chronology
internal import CommonMark
internal import SourceText

/// What `dateline explain` says where there is nothing to explain: what is wrong, and what would be right.
struct NoSubject {
  /// The content folder, as the user named it.
  let content: String
  let chronicle: Pipeline.Chronicle
  /// What is wrong with the content.
  let faults: [Diagnostic]

  /// Whether a subject without a line can only be a file.
  static func isPath(_ subject: String) -> Bool {
    subject.contains("/") || [".md", ".markdown"].contains { subject.hasSuffix($0) || subject.contains($0 + ":") }
  }

  // MARK: A file

  /// No article was read from a path.
  func article(_ path: String) -> CommandFailure {
    guard let file = [path, content + "/" + path].compactMap(InputFile.resolve).first else {
      let names = chronicle.content.articles.map(\.file.path)
      if let colon = path.firstRange(of: ".md:") {
        return CommandFailure(
          "explain-place", "'\(path[colon.upperBound...])' is no place in a file",
          hint: "write \(path[..<colon.upperBound])12 for line 12, or 12:40 for its column 40; both are counted from 1")
      }
      return CommandFailure(
        "explain-file", "there is no file '\(path)'",
        hint: near(path, names).map { "did you mean \($0)?" } ?? howToNameArticles)
    }
    // It lies there and could not be read: why, is the answer.
    let own = faults.filter { $0.location.flatMap { InputFile.resolve($0.path) } == file }
    if !own.isEmpty { return CommandFailure(status: .failure, diagnostics: own) }
    if let decision = chronicle.content.decisions.first(where: { InputFile.resolve($0.file.path) == file }) {
      return CommandFailure(
        "explain-file", "'\(path)' is a decision, and no article",
        hint: "'dateline explain \(decision.event.text)' tells of the event that it is about")
    }
    let what = InputFile.isFolder(file) ? "a folder, and no article" : "not an article of '\(content)'"
    return CommandFailure("explain-file", "'\(path)' is \(what)", hint: howToNameArticles)
  }

  private var howToNameArticles: String {
    let example = chronicle.content.articles.first.map { ", such as \($0.file.path)" } ?? ""
    return "name a file below \(content)\(content.hasSuffix("/") ? "" : "/")articles\(example), or the id of an event"
  }

  /// The path whose name comes nearest, wherever it lies.
  private func near(_ path: String, _ paths: [String]) -> String? {
    func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
    if let same = paths.first(where: { name($0) == name(path) }) { return same }
    guard let nearest = closestName(to: name(path), among: paths.map(name)) else { return nil }
    return paths.first { name($0) == nearest }
  }

  // MARK: A place in an article

  /// How many expressions are named that stand nearest to a place without one.
  private static let nearest = 3

  /// There is no time expression at a place.
  static func expression(at place: SourceLocation, of article: Article) -> CommandFailure {
    let file = article.file
    // What follows the last line break is a line only where there is something.
    let count = file.lineCount - (file.line(file.lineCount).isEmpty && file.lineCount > 1 ? 1 : 0)
    guard place.line <= count else {
      let lines = "\(count) line\(count == 1 ? "" : "s")"
      return CommandFailure(
        "explain-place", "\(file.path) has \(lines), and so no line \(place.line)", hint: whatThereIs(in: article))
    }
    let length = file.line(place.line).count
    if place.column > length + 1 {
      return CommandFailure(
        "explain-place",
        "line \(place.line) of \(file.path) has \(length) byte\(length == 1 ? "" : "s"), and so no "
          + "column \(place.column)",
        hint: "columns are counted in bytes, from 1")
    }
    let shown = place.column == 0 ? "\(file.path):\(place.line)" : "\(file.path):\(place.line):\(place.column)"
    return CommandFailure(
      "explain-nothing", "there is no time expression at \(shown)", hint: whatThereIs(in: article, near: place))
  }

  /// The expressions that stand nearest to a place, in the order of the text; without a place the first.
  private static func whatThereIs(in article: Article, near place: SourceLocation? = nil) -> String {
    let found = article.explainedPhrases.map { phrase in
      let bytes = article.file.bytes[phrase.source]
      return (at: article.file.location(at: phrase.source.lowerBound), text: String(decoding: bytes, as: UTF8.self))
    }
    if found.isEmpty { return "the article has no time expression" }
    let ranked = found.enumerated().map { offset, phrase in
      let lines = place.map { abs(phrase.at.line - $0.line) } ?? 0
      return (lines: lines, columns: place.map { abs(phrase.at.column - $0.column) } ?? 0, offset: offset)
    }
    let chosen = ranked.sorted { $0 < $1 }.prefix(nearest).map(\.offset).sorted().map { found[$0] }
    let list = chosen.map { "\($0.at.line):\($0.at.column) “\($0.text)”" }.joined(separator: ", ")
    return (place == nil ? "it has " : "the nearest: ") + list
  }

  // MARK: An event

  /// No event has an id; what is wrong with the content may be why.
  func event(_ id: String) -> CommandFailure {
    var failure = CommandFailure("explain-event", "there is no event '\(id)'", hint: idHint(id))
    let registry = chronicle.content.permalinks
    if let entry = registry.entries.first(where: { $0.id == id }) {
      failure = CommandFailure(
        "explain-event",
        "no event has the id '\(id)' any more (\(entry.date), “\(entry.title)”, \(registry.path):\(entry.line))",
        hint: "'dateline review --kind dying-id' tells what can be done")
    }
    failure.diagnostics = faults + failure.diagnostics
    return failure
  }

  private func idHint(_ id: String) -> String {
    let timeline = chronicle.result.timeline
    let ids = (timeline.events + timeline.dropped).map(\.id) + timeline.redirects.map(\.id)
    return closestName(to: id, among: ids).map { "did you mean '\($0)'?" }
      ?? "'dateline explain ARTICLE.md' names the events of an article, and timeline.json all of them"
  }
}
