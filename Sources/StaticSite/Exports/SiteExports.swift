import Chronology
import SourceText

/// The files beside the pages.
enum SiteExports {
  static func files(of site: SiteIndex) -> [RenderedFile] {
    [
      RenderedFile(path: "timeline.json", bytes: site.timeline.json()),
      RenderedFile(path: "timeline.schema.json", bytes: Array(Timeline.jsonSchema.utf8)),
    ]
  }
}
