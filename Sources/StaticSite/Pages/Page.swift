import SourceText

/// One page to be rendered: where it goes, which template makes it, and what it says.
struct Page: Sendable {
  let frame: PageFrame
  let template: PageTemplate
  /// What makes the page, for messages: `the event 'Talks begin'`.
  let origin: String
  /// Where that is stated, for messages.
  let location: SourceLocation?
  /// The page's own names.
  let content: @Sendable (PageContext) -> any BoundThing

  var path: String { frame.path }

  func render(in site: SiteIndex, with templates: SiteTemplates) -> RenderedFile {
    let context = PageContext(site: site, path: path)
    guard let compiled = templates.pages[template] else { return RenderedFile(path: path, bytes: []) }
    let things: [any BoundThing] = [frame, content(context)]
    return RenderedFile(path: path, bytes: TemplateRenderer.render(compiled, things, in: context))
  }
}
