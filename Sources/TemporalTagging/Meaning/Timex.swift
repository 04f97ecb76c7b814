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
  public var zone: ClockZone? {
    get { if case .zone(let zone) = clock { zone } else { nil } }
    set { clock = newValue.map { .zone($0) } ?? .none }
  }
  /// The name of the rule, as the rule table lists it.
  public var rule: String
  /// Where the zone is kept: elsewhere, since hardly any expression has one.
  private var clock = Clock.none

  private indirect enum Clock: Hashable, Sendable {
    case none
    case zone(ClockZone)
  }

  /// Creates an expression, such as a rule finds one.
  public init(
    range: Range<Int>, meaning: consuming Meaning, modifier: Modifier? = nil, statedWeekday: Weekday? = nil,
    zone: ClockZone? = nil, rule: String
  ) {
    self.range = range
    self.meaning = meaning
    self.modifier = modifier
    self.statedWeekday = statedWeekday
    self.rule = rule
    if let zone { clock = .zone(zone) }
  }

  /// Holds the place of an expression that is moved elsewhere, or is to be moved here: copies of one count references.
  static var placeholder: Self { Self(range: 0..<0, meaning: .vague(.past), rule: "") }
}
