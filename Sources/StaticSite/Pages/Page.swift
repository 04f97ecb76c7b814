import Mustache
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
  let content: @Sendable (PageContext) -> any MustacheParent

  var path: String { frame.path }

  func render(in site: SiteIndex, with templates: SiteTemplates) -> RenderedFile {
    let context = PageContext(site: site, path: path)
    let root = PageRoot(page: content(context), site: Views.site.bind(frame, in: context))
    let html = templates.library.render(root, withTemplate: template.rawValue) ?? ""
    return RenderedFile(path: path, bytes: Array(html.utf8))
  }
}
