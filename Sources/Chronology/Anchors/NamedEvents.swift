import CivilTime

/// The events that the words of a phrase fit, in an order in which a phrase of any day is answered fast.
struct NamedEvents {
  /// An event, by one of its reports.
  struct Told {
    let draft: Int
    let observation: Int
  }

  /// The days of events, ascending, each with how many articles tell of it and the event that most reports tell.
  private var days: [(day: Day, articles: Int, event: Told)] = []
  /// The events without an exact day, by the first day that they may have been on.
  private var coarse: [Coarse] = []
  /// All of them, those of most reports first.
  private var all: [(start: Day, event: Told)] = []
  /// The events to which an article gives the date that they have, by article.
  private var byArticle: [Int: [(start: Day, event: Told)]] = [:]

  /// A coarse date, with the first of the ends of it and of all that begin before it.
  private struct Coarse {
    let start: Day
    let earliestEnd: Day?
  }

  /// How many days apart two dates of one event may be told.
  static let doubt = 31

  init(_ entries: [AnchorIndex.Entry], _ observations: [Observation], _ drafts: [EventDraft]) {
    var articles: [Day: Set<Int>] = [:]
    var tellers: [Day: Told] = [:]
    var spans: [DaySpan] = []
    for entry in entries {
      let event = drafts[entry.draft].event
      guard let start = event.date.span.start else { continue }
      // Of a date that an editor gave, the reports have the engine's.
      let edtf = (event.engineDate ?? event.date).edtf
      let dated = entry.observations.filter { observations[$0].candidate?.value.date.edtf == edtf }
      guard let first = dated.first ?? entry.observations.first else { continue }
      let told = Told(draft: entry.draft, observation: first)
      all.append((start, told))
      for member in dated where byArticle[observations[member].article]?.last?.event.draft != entry.draft {
        byArticle[observations[member].article, default: []].append(
          (start, Told(draft: entry.draft, observation: member)))
      }
      guard event.date.isExactDay else {
        spans.append(event.date.span)
        continue
      }
      articles[start, default: []].formUnion(drafts[entry.draft].members.map { observations[$0].article })
      if let known = tellers[start],
        (drafts[known.draft].event.reports.count, -known.observation)
          > (event.reports.count, -first)
      {
        continue
      }
      tellers[start] = told
    }
    days = tellers.sorted { $0.key < $1.key }.map { ($0.key, articles[$0.key]?.count ?? 0, $0.value) }
    addCoarse(spans)
    all.sort { Self.precedes($0.event, $1.event, drafts) }
  }

  /// The order in which events are shown that a phrase could mean.
  static func precedes(_ first: Told, _ second: Told, _ drafts: [EventDraft]) -> Bool {
    let (a, b) = (drafts[first.draft].event, drafts[second.draft].event)
    return (-a.reports.count, a.date.edtf, a.title, first.observation)
      < (-b.reports.count, b.date.edtf, b.title, second.observation)
  }

  private mutating func addCoarse(_ spans: [DaySpan]) {
    let sorted = spans.compactMap { span in span.start.map { (start: $0, end: span.end) } }
      .sorted { $0.start < $1.start }
    var end: Day?
    for span in sorted {
      end = [end, span.end].compactMap(\.self).min()
      coarse.append(Coarse(start: span.start, earliestEnd: end))
    }
  }

  /// Those that an article itself dates, and that took place by a day.
  func told(in article: Int, by published: Day) -> [Told] {
    (byArticle[article] ?? []).filter { $0.start <= published }.map(\.event)
  }

  /// Whether one with an exact day took place by a day.
  func hasDay(by published: Day) -> Bool { days.first.map { $0.day <= published } ?? false }

  /// Those that took place by a day, those of most reports first.
  func listed(by published: Day) -> some Sequence<Told> {
    all.lazy.filter { $0.start <= published }.map(\.event)
  }

  /// The event of the most reports, where all that took place by a day are of one day; coarser dates that hold the day
  /// say nothing else.
  ///
  /// - Complexity: O(log *n*).
  func oneDay(by published: Day) -> Told? {
    guard let first = days.first, first.day <= published else { return nil }
    if days.count > 1, days[1].day <= published { return nil }
    let begun = coarse[..<Self.partition(coarse) { $0.start <= published }]
    if let last = begun.last {
      guard last.start <= first.day, last.earliestEnd.map({ first.day < $0 }) ?? true else { return nil }
    }
    return first.event
  }

  /// Whether at least as many articles give another day close by.
  ///
  /// - Complexity: O(log *n*).
  func isDoubtful(_ day: Day, by published: Day) -> Bool {
    let first = Self.partition(days) { day - $0.day > Self.doubt }
    let near = days[first...].prefix { $0.day - day <= Self.doubt && $0.day <= published }
    let own = near.first { $0.day == day }?.articles ?? 0
    return near.contains { $0.day != day && $0.articles >= own }
  }

  /// How many elements at the beginning meet a condition that holds of none behind them.
  private static func partition<Element>(_ list: [Element], _ holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(list[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
