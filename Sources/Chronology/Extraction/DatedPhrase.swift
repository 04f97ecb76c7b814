import CivilTime

/// A time expression of a block, with what the chronology makes of it.
struct DatedPhrase: Sendable {
  enum Use: Sendable {
    /// It can date what the clause tells.
    case date(EventDate)
    /// It dates an event that it names, as "six months since the start of the strike" does on the day itself.
    case anniversary(of: Range<Int>, EventDate)
    /// It dates nothing: a duration, a recurring or a vague time.
    case none
  }

  /// UTF-8 offsets into the block's text.
  let range: Range<Int>
  let use: Use
  /// `nil` exactly where `use` is `none`.
  let derivation: Derivation?
  /// Whether the date lies after the day of publication.
  let isFuture: Bool
  /// Whether the date may lie after it, where no more than the month or the year of publication is known.
  var mayBeFuture = false

  var date: EventDate? {
    switch use {
    case .date(let date), .anniversary(_, let date): date
    case .none: nil
    }
  }
}
