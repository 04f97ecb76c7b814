package import SourceText

/// A time counted from an event, of which several days could be meant.
package struct UnsolvedPhrase: Hashable, Sendable {
  /// The words: `two days after the quake`.
  package var phrase: String
  /// Where they begin.
  package var location: SourceLocation
  /// The day that it gives the event, in EDTF, where the text names the day that it is counted to.
  package var date: String?
  /// What is told.
  package var title: String
  /// The places of the dates of events that could be meant; the event of each is found by them.
  package var candidates: [SourceLocation]
}
