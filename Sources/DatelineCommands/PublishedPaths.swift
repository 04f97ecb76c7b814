internal import Chronology
internal import SourceText

extension Timeline {
  /// The timeline with all paths relative to the content folder, as it is published: a site must not depend on where
  /// its sources lay, nor tell.
  ///
  /// - Parameter folder: The content folder, as the user named it when the articles were read.
  func withPaths(relativeTo folder: String) -> Timeline {
    var prefix = folder
    while prefix.utf8.count > 1, prefix.hasSuffix("/") { prefix.removeLast() }
    if !prefix.hasSuffix("/") { prefix += "/" }
    func shorten(_ path: inout String) { if path.hasPrefix(prefix) { path.removeFirst(prefix.count) } }

    var timeline = self
    for index in timeline.articles.indices { shorten(&timeline.articles[index].path) }
    for index in timeline.events.indices {
      for report in timeline.events[index].reports.indices {
        shorten(&timeline.events[index].reports[report].location.path)
        guard var derivation = timeline.events[index].reports[report].derivation else { continue }
        shorten(&derivation.location.path)
        if var place = derivation.anchor?.location {
          shorten(&place.path)
          derivation.anchor?.location = place
        }
        timeline.events[index].reports[report].derivation = derivation
      }
    }
    return timeline
  }
}
