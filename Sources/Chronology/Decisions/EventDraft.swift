import Articles

/// An event on its way from the engine to the timeline.
struct EventDraft: Sendable {
  /// Its id is the computed one until all ids are given.
  var event: Event
  /// The observation of each report, in the order of the event's reports.
  var members: [Int]
  var links: [Clusters.Link]
  /// The id that a decision gives it: that of the event which others went into, or of which a part was taken.
  var claimedID: String?
  /// Members that an editor brought in from another event.
  var adopted: Set<Int> = []
  var isDropped = false
  /// Ids of events that it is told apart from.
  var apart: Set<String> = []
}
