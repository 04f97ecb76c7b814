import CivilTime

/// What may be an event and is dated by another one, whose day the article itself may not give.
struct OpenCandidate: Sendable {
  /// The candidate; its date is still to be found.
  var candidate: Candidate
  /// The index of the block, and the phrase in UTF-8 offsets into its text.
  let block: Int
  let range: Range<Int>
  /// The words that name the event, likewise.
  let name: Range<Int>
  let phrase: AnchoredPhrase
}

extension EventDate {
  /// Stands where a date is still to be found: a day that no article tells of.
  static let open = EventDate(edtf: "", span: DaySpan(Day(ordinal: -719_162)), granularity: .day)
}
