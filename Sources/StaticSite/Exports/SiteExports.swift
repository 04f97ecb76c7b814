import Chronology
import SourceText

/// The files beside the pages: feeds, data, and what search engines read.
enum SiteExports {
  static func files(of site: SiteIndex, pages: [Page]) -> [RenderedFile] {
    let news = NewsOrder(site)
    return [
      RenderedFile(path: "timeline.json", isLong: true) { site.timeline.json($0.take) },
      RenderedFile(path: "timeline.schema.json", bytes: Array(Timeline.jsonSchema.utf8)),
      EventTable.file(of: site), EventCalendar.file(of: site, news), AtomFeed.file(of: site, news),
      JSONFeed.file(of: site, news),
    ] + Sitemap.files(of: site, pages: pages)
  }
}
