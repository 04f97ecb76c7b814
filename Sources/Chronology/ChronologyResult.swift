package import SourceText

/// The timeline, and what the article pages need beside it.
package struct ChronologyResult: Sendable {
  package var timeline: Timeline
  /// Every time expression found, by article id, each list in the order of the text.
  package var marks: [String: [TimeMark]]
  package var diagnostics: [Diagnostic]
  /// How the events came by their ids.
  package var permalinks = PermalinkState()
  /// Events that may be one, by id, dated alike or a few days apart; for the editors.
  package var likeEvents: [LikePair] = []
  /// Times counted from an event, of which several could be meant; for the editors.
  package var unsolved: [UnsolvedPhrase] = []
}

/// Two events that much speaks for being one.
package struct LikePair: Hashable, Sendable {
  package var first: String
  package var second: String
  /// Sentences that a reader can check: `both name 230`.
  package var reasons: [String]
  /// What kept them apart, likewise: `“begin” against “end”`.
  package var against: [String]
  /// Whether only their dates or figures speak against it.
  package var isDispute: Bool
}

/// A time expression in an article, for its `<time>` element.
package struct TimeMark: Hashable, Sendable {
  /// Index into the article's `document.blocks`.
  package var block: Int
  /// UTF-8 offsets into that block's text.
  package var range: Range<Int>
  /// A value that HTML allows in `datetime` (a day, month, year, week, time or duration), or `nil`.
  package var datetime: String?
  /// The date in EDTF, or `nil` for a duration, a set or a vague reference.
  package var edtf: String?
  /// One line for the reader: `last week Thursday = 2025-02-06, counted from publication on 2025-02-11`.
  package var explanation: String
  /// The id of the event that the expression dates, or `nil`.
  package var event: String?
}
