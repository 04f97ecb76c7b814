/// Which event of the new timeline is which of the old one: by id first, then by the quotations that both keep; an id
/// that leads on, or whose event was dropped, is nobody else's.
struct EventMatching {
  /// A sentence of an article and the phrase in it that dates the event.
  private struct Source: Hashable {
    var article: String
    var quote: String
    var phrase: String?

    init(_ report: Report) {
      article = report.article
      quote = report.quote
      phrase = report.derivation?.phrase
    }
  }

  /// Old events of which the new timeline says itself what became of them.
  private var settled: Set<Int> = []
  /// Indices of old events by index of new ones.
  private(set) var oldOfNew: [Int: Int] = [:]
  private(set) var matchedOld: Set<Int> = []
  /// The old event, still there, whose sources an otherwise new event carries.
  private(set) var splitFrom: [Int: Int] = [:]
  /// The new event, matched with another, that carries the sources of an old one.
  private(set) var mergedInto: [Int: Int] = [:]

  init(old oldTimeline: Timeline, new newTimeline: Timeline) {
    let (old, new) = (oldTimeline.events, newTimeline.events)
    let oldByID = Dictionary(old.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, event) in new.enumerated() {
      if let partner = oldByID[event.id], matchedOld.insert(partner).inserted { oldOfNew[index] = partner }
    }
    let gone = newTimeline.redirects.map(\.id) + newTimeline.dropped.map(\.id)
    settled = Set(gone.compactMap { oldByID[$0] })
    matchByQuotes(old, new)

    let oldBySource = Self.index(old)
    let newBySource = Self.index(new)
    for (index, event) in new.enumerated() where oldOfNew[index] == nil {
      splitFrom[index] = Self.holder(of: event, in: oldBySource)
    }
    let newByID = Dictionary(new.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let targets = Dictionary(
      newTimeline.redirects.map { ($0.id, $0.into) }, uniquingKeysWith: { first, _ in first })
    let dropped = Set(newTimeline.dropped.map(\.id))
    for (index, event) in old.enumerated() where !matchedOld.contains(index) && !dropped.contains(event.id) {
      mergedInto[index] = targets[event.id].flatMap { newByID[$0] } ?? Self.holder(of: event, in: newBySource)
    }
  }

  /// Pairs what is left, the pair that shares most first.
  private mutating func matchByQuotes(_ old: [Event], _ new: [Event]) {
    var holders: [Source: [Int]] = [:]
    for (index, event) in old.enumerated() where !matchedOld.contains(index) && !settled.contains(index) {
      for key in Set(event.reports.flatMap(Self.keys)) { holders[key, default: []].append(index) }
    }
    var candidates: [(old: Int, new: Int, shared: Int)] = []
    for (index, event) in new.enumerated() where oldOfNew[index] == nil {
      var shared: [Int: Int] = [:]
      for key in Set(event.reports.flatMap(Self.keys)) {
        for holder in holders[key] ?? [] { shared[holder, default: 0] += 2 }
      }
      for (holder, count) in shared {
        candidates.append((holder, index, count + (old[holder].kind == event.kind ? 1 : 0)))
      }
    }
    candidates.sort { ($1.shared, $0.new, $0.old) < ($0.shared, $1.new, $1.old) }
    for pair in candidates where oldOfNew[pair.new] == nil && matchedOld.insert(pair.old).inserted {
      oldOfNew[pair.new] = pair.old
    }
  }

  /// The quotation alone, and with its phrase: one sentence can carry two events, told apart by their phrases.
  private static func keys(_ report: Report) -> [Source] {
    let full = Source(report)
    guard full.phrase != nil else { return [full] }
    var bare = full
    bare.phrase = nil
    return [full, bare]
  }

  private static func index(_ events: [Event]) -> [Source: Int] {
    Dictionary(
      events.enumerated().flatMap { index, event in event.reports.map { (Source($0), index) } },
      uniquingKeysWith: { first, _ in first })
  }

  private static func holder(of event: Event, in index: [Source: Int]) -> Int? {
    event.reports.lazy.compactMap { index[Source($0)] }.first
  }
}
