import Articles
import CivilTime

/// Different numbers of one thing in the reports of an event: "killed 12 people" and "killed 13 people".
///
/// Only reports that came out on one day contradict each other: what a later day counts is a newer count.
struct FigureDisputes {
  /// One number, and the reports that give it, as positions among those of the event.
  private struct Version {
    var figure: Figure
    var reports: [Int]
  }

  private let order: [Int]
  private let observations: [Observation]
  private let articles: [Article]
  private var versions: [String: [Version]] = [:]

  /// - Parameter order: The observations of the event's reports, in their order.
  init(_ order: [Int], observations: [Observation], articles: [Article]) {
    self.order = order
    self.observations = observations
    self.articles = articles
    for (position, index) in order.enumerated() {
      // "Tuesday's fire" counts nothing, and the rest of its sentence may.
      let own = observations[index].figures
      for figure in own.isEmpty ? observations[index].record.figures : own { add(figure, position) }
    }
  }

  private mutating func add(_ figure: Figure, _ position: Int) {
    guard let known = versions[figure.thing]?.firstIndex(where: { $0.figure.allowed == figure.allowed }) else {
      versions[figure.thing, default: []].append(Version(figure: figure, reports: [position]))
      return
    }
    if versions[figure.thing]?[known].reports.last != position {
      versions[figure.thing]?[known].reports.append(position)
    }
  }

  /// In the order of the things.
  var disagreements: [Disagreement] {
    versions.keys.sorted().compactMap { thing in
      let sure = unequivocal(versions[thing] ?? [])
      let given = sure.filter { one in sure.contains { contradict(one, $0) } }
      if given.isEmpty { return nil }
      return Disagreement(
        subject: "figure", versions: given.map { .init(text: $0.figure.text, reports: $0.reports) })
    }
  }

  /// The versions without the articles that give two of them: such an article tells of two things, or corrects itself as
  /// it goes on.
  private func unequivocal(_ versions: [Version]) -> [Version] {
    var counts: [Int: Int] = [:]
    for version in versions { for article in Set(version.reports.map(article)) { counts[article, default: 0] += 1 } }
    return versions.compactMap { version in
      var sure = version
      sure.reports.removeAll { counts[article(of: $0)] != 1 }
      return sure.reports.isEmpty ? nil : sure
    }
  }

  private func contradict(_ one: Version, _ other: Version) -> Bool {
    !one.figure.agrees(with: other.figure) && !days(of: one).isDisjoint(with: days(of: other))
  }

  private func article(of position: Int) -> Int { observations[order[position]].article }

  private func days(of version: Version) -> Set<Day> {
    Set(version.reports.map { articles[article(of: $0)].published.day })
  }
}
