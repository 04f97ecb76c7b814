import CivilTime

/// What a rule makes of a match.
struct Reading: Sendable {
  var meaning: Meaning
  var modifier: Modifier?
  /// The weekday beside a full date.
  var statedWeekday: Weekday?
  /// Whether it is a time of day alone, which a composite may put on a day.
  var isClockOnly = false
  /// Whether the words look like a time and name none: "February 30, 2025". They are taken and nothing is told.
  var isVoid = false
  /// Whether the phrase is a time only within a longer one: the year of "Euro 2024" is none, that of "Passover 2024" is.
  var isPart = false
  /// Whether a length is of days of work, between which others lie: "eight trading days".
  var isOfWorkdays = false
  /// What the words around it must not speak of; where they do, it names no time.
  var unless: SentenceTopic?
  /// How many tokens of the match stand before and after the phrase itself, such as a preposition.
  var outside = (before: 0, after: 0)

  /// The clock that a time of day is told by.
  var zone: ClockZone? {
    get { if case .some(let zone, _) = rare { zone } else { nil } }
    set { rare = .some(newValue, others) }
  }

  /// Further phrases of the same match, in order and behind the first: "August 6 and [9]".
  var others: [Part] {
    get { if case .some(_, let others) = rare { others } else { [] } }
    set { rare = .some(zone, newValue) }
  }

  /// Where the zone and the further phrases are kept: elsewhere, since hardly any reading has one.
  var rare = Rare.none

  indirect enum Rare: Sendable {
    case none
    case some(ClockZone?, [Part])
  }

  /// A phrase that is a part of a match.
  struct Part: Sendable {
    /// Its tokens, counted from the first of the match.
    var tokens: Range<Int>
    var reading: Reading
  }

  /// A phrase that names no time and whose parts name none either.
  static let void = Self(meaning: .vague(.past), isVoid: true)

  static func date(_ expression: TemporalExpression?, _ modifier: Modifier? = nil) -> Self? {
    expression.map { Self(meaning: .date($0), modifier: modifier) }
  }

  /// The same reading, of a text that says which weekday it is.
  func stating(_ weekday: Weekday) -> Self {
    var copy = self
    copy.statedWeekday = weekday
    return copy
  }

  /// The same reading, as long as the words around it do not speak of something that is told in the same way.
  func unless(_ topic: SentenceTopic) -> Self {
    var copy = self
    copy.unless = topic
    return copy
  }

  /// The same reading, of the match without some tokens at its ends.
  func leavingOut(before: Int = 0, after: Int = 0) -> Self {
    var copy = self
    copy.outside = (before, after)
    return copy
  }

  /// The bytes that the phrase itself takes up.
  func range(in match: borrowing Match) -> Range<Int> {
    let (first, last) = (match.place.lowerBound + outside.before, match.place.upperBound - 1 - outside.after)
    return first <= last ? match.run[first].start..<match.run[last].end : 0..<0
  }

  /// The quarter that the reading names, if it names one.
  var namedQuarter: TemporalExpression? {
    guard case .date(let expression) = meaning else { return nil }
    switch expression {
    case .nearest(.quarter, _), .interval(_, .quarter), .intersection(_, .quarter), .nth(_, .quarter, _):
      return expression
    case .occurrence(0, .unit(.quarter), from: .anchor(.publication)): return expression
    default: return nil
    }
  }

  /// The shape that stands in the place of the phrase for composites.
  var shape: Int {
    switch meaning {
    case .date(.nearest(.holiday, to: .anchor(.publication))): Shape.holiday
    case .date: isClockOnly ? Shape.time : Shape.date
    case .duration: Shape.duration
    case .set: Shape.set
    case .vague, .unspecified: Shape.unknown
    }
  }
}
