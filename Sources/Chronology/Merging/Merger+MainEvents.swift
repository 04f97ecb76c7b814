import CivilTime

/// Joining what says nothing of its own to the disaster of its day that many tell: "the quake struck", beside sixty reports
/// of the one quake of that day. Somebody else dies on any day, and trains and buses both crash; of disasters a place has one
/// at a time.
extension Merger {
  /// From so many articles on, none a copy, an event is one that others refer to without a name.
  private static let leastArticles = 4
  /// An event that so many times fewer articles tell is no rival of one.
  private static let outnumbered = 3
  /// A clause of more words says something of its own.
  private static let mostTerms = 5
  private static let kind = EventClass.disaster

  /// An event of one day that many articles tell.
  private struct MainEvent {
    var root: Int
    var day: Day
    var articles: Int
    /// The articles of all its reports, with and without a date.
    var sources: Set<Int> = []
    /// Everything that its reports say: the terms of their clauses, the names of their sentences, and their numbers.
    var terms: Set<Term> = []
    /// The verbs and nouns that the dates belong to, and the words that half of the reports have: a storm is of the class
    /// of a quake, and is none.
    var heads: Set<Term> = []
    var names: Set<Term> = []
    var numbers: Set<String> = []
  }

  /// Joins the groups whose every word is said by the one large event of their day.
  ///
  /// - Complexity: O(*n*) in the reports, and O(*g* *e*) in the groups and the large events.
  mutating func joinMainEvents() {
    let groups = groups
    let mains = groups.filter { $0.articles >= Self.leastArticles }.compactMap(mainEvent)
    for group in groups where !mains.isEmpty { join(group, toOneOf: mains, among: groups) }
  }

  private struct Group {
    var root: Int
    var articles: Int
    /// The one day on which it was, where its dates say that.
    var day: Day?
  }

  /// The groups of disasters, in the order of their first reports.
  private var groups: [Group] {
    roots.compactMap { root -> Group? in
      let dated = clusters.members(with: root).filter { sketches[$0].kind == .happening }
      guard let days = traits[root].days, days.start != .min, days.end != .max,
        dated.contains(where: { observations[$0].eventClasses.contains(Self.kind) })
      else { return nil }
      let articles = Set(dated.map { observations[$0].article }.filter { copies[$0] == nil })
      let day = days.end == days.start + 1 ? Day(ordinal: days.start) : nil
      return Group(root: root, articles: articles.count, day: day)
    }
  }

  /// What the reports of a large group say, where they are of one day.
  private func mainEvent(_ group: Group) -> MainEvent? {
    guard let day = group.day else { return nil }
    var event = MainEvent(root: group.root, day: day, articles: group.articles)
    var counts: [Term: Int] = [:]
    event.sources = Set(clusters.members(with: group.root).map { observations[$0].article })
    let members = clusters.members(with: group.root).filter { sketches[$0].kind == .happening }
    for member in members {
      for term in observations[member].terms { counts[term, default: 0] += 1 }
      event.terms.formUnion(observations[member].terms)
      if let head = observations[member].headTerm { event.heads.insert(head) }
      event.names.formUnion(observations[member].capitalTerms)
      event.names.formUnion(observations[member].nameTerms)
      event.numbers.formUnion(observations[member].numbers)
    }
    event.heads.formUnion(counts.filter { $0.value * 2 >= members.count }.keys)
    return event
  }

  private mutating func join(_ group: Group, toOneOf mains: [MainEvent], among groups: [Group]) {
    let fitting = mains.filter { main in
      group.articles * Self.outnumbered <= main.articles && fit(clusters.root(main.root), clusters.root(group.root))
    }
    guard let main = fitting.max(by: { ($0.articles, $1.root) < ($1.articles, $0.root) }) else { return }
    let dated = clusters.members(with: group.root).filter { sketches[$0].kind != nil }
    guard let first = dated.first, dated.allSatisfy({ isCovered($0, by: main) }) else { return }
    // Where a third as many tell of another of that time, "the quake" may be either.
    let (root, lead) = (clusters.root(group.root), clusters.root(main.root))
    let isRivalled = groups.contains { other in
      let rival = clusters.root(other.root)
      return rival != lead && rival != root && other.articles * Self.outnumbered > main.articles
        && traits[rival].joined(with: traits[root]).areOfOneEvent
    }
    // Who else is named around "the quake" has to do with it; around "a quake" it may be another.
    let parting = dated.allSatisfy(isDefinite) ? nil : parting(main.root, first)
    guard !isRivalled, parting == nil else { return }
    join(
      main.root, first,
      reasons: [
        "of the \(Self.kind.rawValue) of \(main.day) it says nothing that the reports of \(main.articles) articles do not say",
        "no other \(Self.kind.rawValue) of that time is told by many",
      ])
  }

  /// Whether a report has no word, name or number of its own, and does not speak of another one.
  private func isCovered(_ index: Int, by main: MainEvent) -> Bool {
    let report = observations[index]
    guard report.kind == .happening, let candidate = report.candidate, candidate.eventClasses.first == Self.kind,
      candidate.date.granularity <= .month, report.terms.count <= Self.mostTerms, !report.terms.isEmpty,
      report.terms.allSatisfy(main.terms.contains), report.headTerm.map(main.heads.contains) ?? false,
      report.numbers.allSatisfy(main.numbers.contains),
      report.nameTerms.allSatisfy({ main.names.contains($0) || main.terms.contains($0) })
    else { return false }
    // In the whole sentence: "the quake struck hours after the first".
    guard !report.words.contains(where: { Self.another.contains(weigher.terms.word($0)) }),
      let opening = candidate.title.split(separator: " ").first?.lowercased(), !Self.pronouns.contains(opening)
    else { return false }
    // "The quake" of an article that tells of no other than the main one, or that names its place in the sentence.
    guard main.sources.contains(report.article) || report.capitalTerms.contains(where: main.names.contains) else {
      return false
    }
    // "A quake" is that of the day only with a name that goes with it.
    let isNamed =
      report.nameTerms.contains(where: main.names.contains)
      || report.terms.contains { main.names.contains($0) && report.isNamed($0, weigher.terms) }
    return isNamed || isDefinite(index)
  }

  /// Whether it begins as what is known begins: "the quake struck".
  private func isDefinite(_ index: Int) -> Bool {
    observations[index].candidate.map { $0.title.hasPrefix("The ") || $0.title.hasPrefix("That ") } ?? false
  }

  /// Words that tell one of a kind from the one before.
  private static let another: Set<String> = [
    "another", "second", "third", "fourth", "new", "fresh", "further", "other", "latest", "next", "previous",
    "earlier", "last", "aftershock", "aftershocks", "since", "worst", "biggest", "deadliest", "similar", "every",
    "each", "no", "anniversary", "first", "two", "three", "both", "several", "series", "twin",
  ]

  private static let pronouns: Set<String> = [
    "he", "she", "it", "they", "his", "her", "its", "their", "who", "which", "one", "two", "three", "some", "many",
  ]
}
