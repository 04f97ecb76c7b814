internal import Articles
internal import Chronology
internal import SourceText
internal import StaticSite

/// The way from folders to a site in memory, which all commands share; nothing is written on it.
enum Pipeline {
  /// What the content says.
  struct Chronicle {
    var content: Content
    var result: ChronologyResult
    /// Of reading and of resolving, together.
    var diagnostics: [Diagnostic]
  }

  /// Reads the content and makes one timeline of it.
  static func chronology(content folder: String) -> Chronicle {
    let (content, diagnostics) = Content.load(folder: folder)
    let result = makeChronology(of: content)
    return Chronicle(content: content, result: result, diagnostics: diagnostics + result.diagnostics)
  }

  /// Renders the site of a chronicle.
  ///
  /// - Parameter folder: The folder with the templates.
  static func site(of chronicle: Chronicle, templates folder: String) -> (files: [RenderedFile], [Diagnostic]) {
    let (sources, unread) = TemplateFolder.read(folder)
    let (templates, faults) = SiteTemplates.compile(sources, folder: folder)
    guard unread.isEmpty, let templates else { return ([], unread + faults) }
    let (files, diagnostics) = renderSite(
      timeline: chronicle.result.timeline, articles: chronicle.content.articles, marks: chronicle.result.marks,
      templates: templates)
    return (files, faults + diagnostics)
  }
}
