public import CivilTime

/// A time expression in a text: where it stands, which rule read it, and what it means before it is resolved.
public struct Timex: Hashable, Sendable {
  /// UTF-8 offsets into the text; prepositions stand outside, as in TimeML.
  public var range: Range<Int>
  /// What it means before anything is known of its text.
  public var meaning: Meaning
  /// How the phrase bends its value.
  public var modifier: Modifier?
  /// The weekday that the words put beside a full date, which need not be that of the date.
  public var statedWeekday: Weekday?
  /// The clock that a time of day is told by, where the words say it.
  public var zone: ClockZone?
  /// The name of the rule, as the rule table lists it.
  public var rule: String

  /// Creates an expression, such as a rule finds one.
  public init(
    range: Range<Int>, meaning: Meaning, modifier: Modifier? = nil, statedWeekday: Weekday? = nil,
    zone: ClockZone? = nil, rule: String
  ) {
    self.range = range
    self.meaning = meaning
    self.modifier = modifier
    self.statedWeekday = statedWeekday
    self.zone = zone
    self.rule = rule
  }
}
