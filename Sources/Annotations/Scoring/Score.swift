package import TemporalTagging

/// How many mentions two annotations agree on, in each of the ways that TempEval-3 counts.
package struct Score: Hashable, Sendable {
  /// The same of the mentions of one type.
  package struct OfType: Hashable, Sendable {
    /// Mentions in the gold annotation.
    package var gold = 0
    /// Mentions in the annotation that is judged.
    package var system = 0
    /// Gold mentions with a partner, whatever type the partner has.
    package var paired = 0
    /// Of those, how many have its value.
    package var value = 0
  }

  /// Mentions in the gold annotation.
  package var gold = 0
  /// Mentions in the annotation that is judged.
  package var system = 0
  /// Pairs of overlapping mentions.
  package var paired = 0
  /// Pairs with one extent.
  package var strict = 0
  /// Pairs with one type.
  package var type = 0
  /// Pairs with one value.
  package var value = 0
  /// Pairs with one extent and one value.
  package var strictValue = 0
  /// Pairs with one extent, one type and one value.
  package var strictTypeValue = 0
  /// Gold mentions whose value stands in the calendar: see ``CalendarValue``.
  package var calendar = 0
  /// Of those, how many have a partner with their value.
  package var calendarValue = 0
  /// The figures of each type, in the order of ``types``.
  private var byType = Array(repeating: OfType(), count: Self.types.count)

  /// Creates a score that has counted nothing.
  package init() {}

  /// The types in the order of their names.
  package static let types = TimexKind.allCases.sorted { $0.rawValue < $1.rawValue }

  /// The counts of one type.
  package subscript(type: TimexKind) -> OfType {
    get { byType[Self.types.firstIndex(of: type) ?? 0] }
    set { byType[Self.types.firstIndex(of: type) ?? 0] = newValue }
  }

  /// Counts one gold mention and what was found in its place.
  mutating func count(gold: AnnotatedMention, partner: AnnotatedMention?) {
    self.gold += 1
    self[gold.type].gold += 1
    let isCalendar = CalendarValue.isOne(gold.value)
    if isCalendar { calendar += 1 }
    guard let partner else { return }
    paired += 1
    self[gold.type].paired += 1
    let isStrict = gold.range == partner.range
    if isStrict { strict += 1 }
    if gold.type == partner.type { type += 1 }
    guard gold.value == partner.value else { return }
    value += 1
    self[gold.type].value += 1
    if isCalendar { calendarValue += 1 }
    if isStrict { strictValue += 1 }
    if isStrict, gold.type == partner.type { strictTypeValue += 1 }
  }

  /// Counts one mention of the annotation that is judged.
  mutating func count(system: AnnotatedMention) {
    self.system += 1
    self[system.type].system += 1
  }
}
