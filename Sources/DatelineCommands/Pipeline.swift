internal import Articles
internal import Chronology
internal import SourceText
internal import StaticSite

/// The way from folders to a site in memory, which all commands share; nothing is written on it.
enum Pipeline {
  /// What the content says.
  struct Chronicle: Sendable {
    var content: Content
    /// With the paths of files as the user would type them.
    var result: ChronologyResult
    /// The timeline as it is published, with paths relative to the content folder.
    var published: Timeline
  }

  /// Reads the content and makes one timeline of it.
  ///
  /// - Returns: `nil` when there is no folder or no article in it; and everything that is wrong.
  static func chronology(content folder: String) -> (Chronicle?, [Diagnostic]) {
    let (content, faults) = Content.load(from: folder)
    guard let content else { return (nil, faults) }
    let result = buildChronology(content)
    let published = result.timeline.withPaths(relativeTo: folder)
    // An event is not gone because its article cannot be read: nothing is built before that is mended.
    let isWhole = !faults.contains { $0.severity == .error }
    let found = result.diagnostics.filter { isWhole || $0.id != "permalink-dies" }
    let chronicle = Chronicle(content: content, result: result, published: published)
    return (chronicle, faults + chronicle.empty() + found)
  }

  /// Reads and checks the templates.
  static func templates(_ folder: String) -> (SiteTemplates?, [Diagnostic]) {
    let (sources, unread) = TemplateFolder.read(folder)
    if !unread.isEmpty { return (nil, unread) }
    return SiteTemplates.check(sources, folder: folder)
  }

  /// Renders the site of a chronicle.
  static func site(of chronicle: Chronicle, templates: SiteTemplates) -> (files: [RenderedFile], [Diagnostic]) {
    renderSite(
      timeline: chronicle.published, articles: chronicle.content.articles, marks: chronicle.result.marks,
      templates: templates)
  }
}
