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

  /// The page as a file, which is printed when its bytes are asked for.
  func file(in site: SiteIndex, with templates: SiteTemplates) -> RenderedFile {
    guard let compiled = templates.pages[template] else { return RenderedFile(path: path, bytes: []) }
    return RenderedFile(path: path, isLong: template == .timeline) { output in
      let context = PageContext(site: site, path: path)
      TemplateRenderer.render(compiled, [frame, content(context)], in: context, to: &output)
    }
  }
}
