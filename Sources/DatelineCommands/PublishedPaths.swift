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

    func shorten(_ events: inout [Event]) {
      for index in events.indices {
        for report in events[index].reports.indices {
          shorten(&events[index].reports[report].location.path)
          guard var derivation = events[index].reports[report].derivation else { continue }
          shorten(&derivation.location.path)
          if var place = derivation.anchor?.location {
            shorten(&place.path)
            derivation.anchor?.location = place
          }
          events[index].reports[report].derivation = derivation
        }
        for decision in events[index].decisions.indices { shorten(&events[index].decisions[decision].location.path) }
      }
    }

    var timeline = self
    for index in timeline.articles.indices { shorten(&timeline.articles[index].path) }
    shorten(&timeline.events)
    shorten(&timeline.dropped)
    return timeline
  }
}
