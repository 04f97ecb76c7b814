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
    let start = Array(prefix.utf8)
    @Sendable func shorten(_ path: inout String) {
      if path.utf8.starts(with: start) { path = String(Substring(path.utf8.dropFirst(start.count))) }
    }
    /// The paths of one report are one, and share their memory afterwards, too.
    @Sendable func shorten(_ path: inout String, as known: (long: String, short: String)) {
      if path == known.long { path = known.short } else { shorten(&path) }
    }
    @Sendable func shortened(_ event: Event) -> Event {
      var event = event
      for report in event.reports.indices {
        let long = event.reports[report].location.path
        shorten(&event.reports[report].location.path)
        let known = (long: long, short: event.reports[report].location.path)
        if var path = event.reports[report].derivation?.location.path {
          shorten(&path, as: known)
          event.reports[report].derivation?.location.path = path
        }
        if var path = event.reports[report].derivation?.anchor?.location?.path {
          shorten(&path, as: known)
          event.reports[report].derivation?.anchor?.location?.path = path
        }
      }
      for decision in event.decisions.indices { shorten(&event.decisions[decision].location.path) }
      return event
    }

    var timeline = self
    for index in timeline.articles.indices { shorten(&timeline.articles[index].path) }
    timeline.events = events.concurrentMap(shortened)
    timeline.dropped = dropped.map(shortened)
    return timeline
  }
}
