package import Articles
package import Chronology
package import SourceText

/// The whole site: every page, the feeds and the data, each of which is rendered when its bytes are asked for.
///
/// A pure function: the same values give the same bytes, on any machine and any number of cores.
///
/// - Parameters:
///   - articles: The articles of the timeline; one that is missing has no page.
///   - marks: The time expressions of each article, by its id.
/// - Returns: The files in the order of their paths, and what is wrong; with an error the files are not to be published.
package func renderSite(
  timeline: Timeline, articles: [Article], marks: [String: [TimeMark]], templates: SiteTemplates
) -> (files: [RenderedFile], diagnostics: [Diagnostic]) {
  let site = SiteIndex(timeline: timeline, articles: articles, marks: marks)
  let pages = PagePlan.pages(of: site, style: templates.inlineStyle)
  let others = templates.assets + SiteExports.files(of: site, pages: pages)

  var paths = PathCheck()
  for page in pages { paths.claim(page.path, by: page.origin, at: page.location) }
  let assets = Set(templates.assets.map(\.path))
  for file in others {
    let location = assets.contains(file.path) ? templates.location(of: file.path) : nil
    paths.claim(file.path, by: "the file \(file.path)", at: location)
  }
  guard paths.diagnostics.isEmpty else { return ([], paths.diagnostics.sorted(by: Diagnostic.isBefore)) }

  let files = pages.map { $0.file(in: site, with: templates) } + others
  return (files.sorted { $0.path.precedesInBytes($1.path) }, [])
}
