public import SourceText

/// What an editor decided about an event, after the engine had its say; taking its file away takes it back.
public struct Decision: Hashable, Sendable {
  /// What an editor can do to an event.
  public enum Action: String, Hashable, Sendable, CaseIterable {
    /// Two events are one.
    case merge
    /// Some reports tell of another event.
    case split
    /// The event was on another day.
    case redate = "re-date"
    /// The event has another title.
    case retitle
    /// The event is not to stand on the timeline.
    case drop
    /// The event belongs to the key events, whatever its weight.
    case pin
    /// Two events that look like one are two.
    case apart
    /// Something to know about the event.
    case note
  }

  /// What was done.
  public var action: Action
  /// Who decided.
  public var by: String
  /// The day of the decision, in ISO 8601.
  public var decided: String
  /// The reason in one line.
  public var why: String
  /// What it did to this event, in one line: `the engine read 2025-02-06`.
  public var effect: String
  /// What else the editor has to say, in Markdown; may be empty.
  public var text: String
  /// Where the decision stands.
  public var location: SourceLocation

  /// Creates a decision as its file has it.
  public init(
    action: Action, by: String, decided: String, why: String, effect: String, text: String = "",
    location: SourceLocation
  ) {
    self.action = action
    self.by = by
    self.decided = decided
    self.why = why
    self.effect = effect
    self.text = text
    self.location = location
  }
}

/// An event that may be the same as another and is dated otherwise; both are shown, and neither date gives way.
public struct Counterpart: Hashable, Sendable {
  /// The id of the other event.
  public var event: String
  /// Sentences that a reader can check: `both name 230`.
  public var reasons: [String]

  /// Creates a counterpart from the id of an event and the grounds.
  public init(event: String, reasons: [String]) {
    self.event = event
    self.reasons = reasons
  }
}

/// An address that an event had before it became part of another.
public struct Redirect: Hashable, Sendable {
  /// The id that no event has any more.
  public var id: String
  /// The id of the event that it went into.
  public var into: String
  /// Why, in one line.
  public var reason: String

  /// Creates a redirect from one id to another.
  public init(id: String, into: String, reason: String) {
    self.id = id
    self.into = into
    self.reason = reason
  }
}
