/// How an event came by its id.
package struct Identity: Hashable, Sendable {
  package var id: String
  /// The id that its date and its words give by themselves.
  package var computedID: String
  /// The line of the registry that keeps the id, from 1; `nil` for an id that is not registered.
  package var line: Int?
  /// How many sentences the registry has of the event, and how many of them are known again in it.
  package var registered: Int
  package var known: Int

  package init(id: String, computedID: String, line: Int? = nil, registered: Int = 0, known: Int = 0) {
    self.id = id
    self.computedID = computedID
    self.line = line
    self.registered = registered
    self.known = known
  }

  /// The same in a sentence, for whoever asks.
  package var explanation: String {
    guard let line else { return "computed from the date and the title; not registered" }
    // Copies repeat a sentence that is registered once.
    let ground =
      known == 0
      ? "by its day and its words"
      : "by \(min(known, registered)) of the \(registered) sentence\(registered == 1 ? "" : "s") registered"
    let other = id == computedID ? "" : "; date and title alone would give \(computedID)"
    return "kept since line \(line) of the registry, \(ground)\(other)"
  }
}

/// What became of the ids of the registry.
package struct PermalinkState: Hashable, Sendable {
  /// By the id of the event, dropped ones included.
  package var identities: [String: Identity] = [:]
  /// Indices of registered entries that no event has any more, and that lead to none.
  package var dying: [Int] = []
  /// Ids of events that are not registered, in the order of the timeline.
  package var unregistered: [String] = []
  /// By the id of an event: the indices of its reports that an editor brought in from another. They tell nothing of what
  /// the event is without that decision.
  package var adopted: [String: Set<Int>] = [:]
  /// By the id of an event that went into another by a decision: the reports that it had.
  package var absorbed: [String: [Report]] = [:]
}
