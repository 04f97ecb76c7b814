import CivilTime

extension Timeline {
  /// The order of events: by first day, then precision (coarse before fine), then last day, then id.
  ///
  /// An event with no known beginning stands where its end is, before what begins there.
  package static func precedes(_ left: Event, _ right: Event) -> Bool {
    let (a, b) = (left.date.orderKey, right.date.orderKey)
    if a != b { return a.lexicographicallyPrecedes(b) }
    return left.id < right.id
  }
}

extension EventDate {
  /// The first day, the unit (the coarser the less) and the last day, to compare one after the other.
  fileprivate var orderKey: [Int] {
    let first = span.start ?? span.end
    let last = span.end ?? span.start
    return [
      first.map { Int($0.ordinal) } ?? Int.max, span.start == nil ? 0 : 1, -granularity.rawValue,
      last.map { Int($0.ordinal) } ?? Int.max,
    ]
  }
}
