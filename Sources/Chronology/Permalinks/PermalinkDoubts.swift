import Articles
import SourceText

/// Ids that an event keeps on grounds that somebody should look at; registering the event anew confirms them.
struct PermalinkDoubts {
  let matching: PermalinkMatching
  let names: [PermalinkMatching.Name]
  let shares: [[Int: PermalinkShares.Share]]
  let drafts: [EventDraft]

  /// A warning at the line of each.
  ///
  /// - Parameter decided: Drafts whose id is by a decision.
  func diagnostics(decided: Set<Int>) -> [Diagnostic] {
    guard let file = matching.registry.file else { return [] }
    var found: [(line: Int, reason: String)] = []
    for (index, name) in names.enumerated() {
      guard let number = name.entry, !decided.contains(index), let reason = reason(index, number) else { continue }
      found.append((number, reason))
    }
    return found.sorted { $0.line < $1.line }.map { number, reason in
      let entry = matching.registry.entries[number]
      let line = file.line(entry.line)
      return Diagnostic(
        .warning, id: "permalink-doubt",
        "it is not certain that '\(entry.id)' (\(entry.date), “\(entry.title)”) is the same event: \(reason)", in: file,
        line.startIndex..<line.endIndex,
        hint:
          "look at it, then let 'dateline permalinks --update' register it anew; if it is another event, delete the "
          + "line, or say where the old one went with \"merged-into\"")
    }
  }

  private func reason(_ index: Int, _ number: Int) -> String? {
    let (entry, event) = (matching.registry.entries[number], drafts[index].event)
    let date = (event.engineDate ?? event.date).edtf
    guard let share = shares[index][number] else {
      let articles = Set(entry.sources.map(\.article))
      return event.reports.contains { articles.contains($0.article) }
        ? nil : "none of its sentences is known again, only the day and the words"
    }
    if !share.isSure { return "its sentences are reworded, and “\(event.engineTitle ?? event.title)” names another" }
    if share.renamed == share.known, date != entry.date {
      let articles = Set(share.reports.map { event.reports[$0].article }).sorted().joined(separator: ", ")
      return "its article is gone, and article \(articles), which has the same sentences, gives \(date)"
    }
    let title = event.engineTitle ?? event.title
    let (old, new) = (TitleLikeness.figures(entry.title), TitleLikeness.figures(title))
    if !old.isEmpty, !new.isEmpty, old.isDisjoint(with: new) {
      return "it told of \(old.sorted().joined(separator: " and ")), and “\(title)” tells of another number"
    }
    // What came of one event has as much of it as this.
    guard event.id != entry.id else { return nil }
    let rival = names.indices.first { other in
      other != index && names[other].entry == nil && shares[other][number]?.score == share.score
    }
    return rival.map { "'\(names[$0].id)' has as much of its sentences" }
  }
}
