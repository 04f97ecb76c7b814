package import TemporalTagging

/// A time expression marked in a text: where it stands, and what the attributes of TIMEX3 say of it.
package struct AnnotatedMention: Hashable, Sendable {
  /// What an attribute such as `anchorTimeID` points at.
  package enum Reference: Hashable, Sendable {
    /// The time at which the text was made: `t0`.
    case creationTime
    /// Another mention of the text, by its place in the list.
    case mention(Int)
  }

  /// Offsets into the text, in Unicode code points.
  package var range: Range<Int>
  /// The `type` of TIMEX3.
  package var type: TimexKind
  /// The `value` of TIMEX3; empty where the annotator gave none.
  package var value: String
  /// The `mod` of TIMEX3, as written.
  package var modifier: String?
  /// The `quant` of TIMEX3, as written.
  package var quantifier: String?
  /// The `freq` of TIMEX3, as written.
  package var frequency: String?
  /// The clock that a time of day is told by, where the text names one: `EST`, `Europe/Kyiv`, `UTC+03:00`.
  package var zone: String?
  /// The first day or minute of what the expression denotes, in ISO 8601; `nil` where it is open or unknown.
  package var from: String?
  /// The day or minute after its end, in ISO 8601; `nil` where it is open or unknown.
  package var to: String?
  /// Whether the value was worked out from another time: `temporalFunction`.
  package var isRelative = false
  /// The time from which the value was worked out: `anchorTimeID`.
  package var anchor: Reference?
  /// Where a duration begins: `beginPoint`.
  package var beginPoint: Reference?
  /// Where a duration ends: `endPoint`.
  package var endPoint: Reference?

  /// Creates a mention with a type and a value, and no other attribute.
  package init(_ range: Range<Int>, _ type: TimexKind, _ value: String) {
    self.range = range
    self.type = type
    self.value = value
  }
}
