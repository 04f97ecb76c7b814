import CivilTime

extension Timex {
  /// "This weekend", told in the first days of a week by a clause that looks back, is the one just over; `nil` otherwise.
  func weekendJustOver(before publication: ReferenceTime, after preposition: Clause.Word?, in bytes: Span<UInt8>)
    -> Meaning?
  {
    guard case .date(.occurrence(0, .unit(.weekend), from: .anchor(.publication))) = meaning,
      publication.granularity <= .day, publication.interval.start.day.weekday <= .wednesday,
      DirectionPolicy.cue(for: range, after: preposition, in: bytes)?.direction == .past
    else { return nil }
    return .date(.occurrence(-1, of: .unit(.weekend), from: .anchor(.publication)))
  }

  /// "On the Tuesday", which belongs to what is told: no Tuesday near publication, where that is long over; `nil` for all
  /// else.
  func onTheWeekday(after article: Clause.Word?) -> Meaning? {
    guard case .date(.nearest(.weekday(let weekday), to: .anchor(.publication))) = meaning, article?.packed == "the"
    else { return nil }
    return .unspecified(.weekday(weekday))
  }
}
