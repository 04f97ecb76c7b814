import CivilTime
package import SourceText

extension Content {
  /// Reads the content folder: `timeline.yml`, `permalinks.jsonl`, and every Markdown file below `articles` and `events`.
  ///
  /// Nothing stops at the first fault: what cannot be used is left out and reported. The order of articles and of
  /// diagnostics does not depend on the order in which the files were read.
  ///
  /// - Parameter folder: The path as the user typed it; all paths in diagnostics begin with it.
  /// - Returns: The content, or `nil` when there is no folder or no article in it.
  package static func load(from folder: String) -> (Content?, [Diagnostic]) {
    let folder = ContentFolder(folder)
    guard folder.exists else {
      return (nil, [ContentFolder.trouble("folder-missing", "there is no such folder", folder.path)])
    }
    var (settings, diagnostics) = settings(in: folder)
    let (paths, faults) = folder.markdownFiles(in: "articles")
    diagnostics += faults
    if paths.isEmpty, faults.isEmpty {
      let place = folder.join(folder.path, "articles")
      let reason = folder.hasFile(place) ? "no file ends with .md" : "there is no such folder"
      diagnostics.append(ContentFolder.trouble("no-articles", "there are no articles: \(reason)", place))
    }
    let (language, conventions) = (settings.language, settings.conventions)
    var articles: [Article] = []
    for (article, found) in paths.concurrentMap({ read($0, language: language, conventions: conventions) }) {
      diagnostics += found
      if let article { articles.append(article) }
    }
    diagnostics += ArticleReferences.check(&articles)
    articles.sort { ($0.published.day, $0.id) < ($1.published.day, $1.id) }
    let (decisions, misread) = decisions(in: folder)
    let (permalinks, broken) = permalinks(in: folder)
    diagnostics += misread + broken
    let content =
      articles.isEmpty
      ? nil : Content(settings: settings, articles: articles, decisions: decisions, permalinks: permalinks)
    return (content, diagnostics.inSourceOrder)
  }

  private static func decisions(in folder: ContentFolder) -> ([EditorDecision], [Diagnostic]) {
    var (paths, diagnostics) = folder.markdownFiles(in: "events", each: "decision")
    diagnostics += ContentFolder.clashes(of: paths)
    var decisions: [EditorDecision] = []
    for (decision, found) in paths.concurrentMap({ readDecision($0) }) {
      diagnostics += found
      if let decision { decisions.append(decision) }
    }
    return (decisions, diagnostics)
  }

  private static func readDecision(_ path: String) -> (EditorDecision?, [Diagnostic]) {
    switch ContentFolder.read(path, limit: DecisionReader.byteLimit) {
    case .success(let file): DecisionReader.read(file)
    case .failure(let fault): (nil, [fault.diagnostic])
    }
  }

  private static func permalinks(in folder: ContentFolder) -> (Permalinks, [Diagnostic]) {
    let path = folder.join(folder.path, Permalinks.fileName)
    guard folder.hasFile(path) else { return (Permalinks(path: path), []) }
    switch ContentFolder.read(path, limit: PermalinkReader.byteLimit) {
    case .success(let file): return PermalinkReader.read(file)
    case .failure(let fault): return (Permalinks(path: path), [fault.diagnostic])
    }
  }

  private static func read(
    _ path: String, language: String, conventions: CalendarConventions
  ) -> (Article?, [Diagnostic]) {
    switch ContentFolder.read(path, limit: ArticleReader.byteLimit) {
    case .success(let file): ArticleReader.read(file, language: language, conventions: conventions)
    case .failure(let fault): (nil, [fault.diagnostic])
    }
  }

  private static func settings(in folder: ContentFolder) -> (TimelineSettings, [Diagnostic]) {
    let path = folder.join(folder.path, "timeline.yml")
    guard folder.hasFile(path) else {
      let missing = Diagnostic(
        .warning, id: "timeline-missing", "there is no timeline.yml, so the timeline has no name of its own",
        at: SourceLocation(path: path, line: 1, column: 1))
      return (TimelineSettings(), [missing])
    }
    switch ContentFolder.read(path, limit: YAMLMapping.byteLimit) {
    case .success(let file): return SettingsReader.read(file)
    case .failure(let fault): return (TimelineSettings(), [fault.diagnostic])
    }
  }
}
