import CivilTime

extension Timeline {
  /// The order of events: by first day, then precision (coarse before fine), then last day, then id.
  ///
  /// An event with no known beginning stands where its end is, before what begins there.
  package static func precedes(_ left: Event, _ right: Event) -> Bool {
    let (a, b) = (left.date.orderKey, right.date.orderKey)
    if a != b { return a.precedes(b) }
    return left.id < right.id
  }

  /// Some events in their order.
  ///
  /// - Parameter events: Their places are sorted, since events are large and sorting moves much.
  static func ordered(_ events: [Event]) -> [Event] {
    let keys = events.indices.map { (order: events[$0].date.orderKey, id: events[$0].id) }
    return events.indices.sorted {
      keys[$0].order == keys[$1].order
        ? keys[$0].id < keys[$1].id : keys[$0].order.precedes(keys[$1].order)
    }.map { events[$0] }
  }
}

extension EventDate {
  fileprivate var orderKey: OrderKey {
    let first = span.start ?? span.end
    let last = span.end ?? span.start
    return OrderKey(
      first: first.map { Int($0.ordinal) } ?? Int.max, isOpen: span.start == nil, granularity: granularity,
      last: last.map { Int($0.ordinal) } ?? Int.max)
  }
}

/// The first day, the unit (the coarser the less) and the last day, to compare one after the other.
private struct OrderKey: Equatable {
  var first: Int
  var isOpen: Bool
  var granularity: Granularity
  var last: Int

  func precedes(_ other: Self) -> Bool {
    if first != other.first { return first < other.first }
    if isOpen != other.isOpen { return isOpen }
    if granularity != other.granularity { return granularity > other.granularity }
    return last < other.last
  }
}
