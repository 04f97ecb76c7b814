import Articles
import SourceText

/// What became of the registry's ids, once all events have theirs.
struct PermalinkOutcome {
  private(set) var redirects: [Redirect] = []
  private(set) var dying: [Int] = []

  /// - Parameters:
  ///   - shares: Those of the events, in the order of their names.
  ///   - absorbed: Ids of events that went into others by a decision, with why.
  init(
    _ matching: PermalinkMatching, names: [PermalinkMatching.Name], shares: [[Int: PermalinkMatching.Share]],
    absorbed: [(id: String, into: String, reason: String)]
  ) {
    let entries = matching.registry.entries
    let alive = Set(names.map(\.id))
    var into: [String: (id: String, reason: String)] = [:]
    for (id, target, reason) in absorbed where !alive.contains(id) { into[id] = (target, reason) }
    let holders = matching.holders(among: shares)
    for (number, entry) in entries.enumerated() where !alive.contains(entry.id) && into[entry.id] == nil {
      if let target = entry.mergedInto {
        into[entry.id] = (target, "registered as merged")
      } else if let holder = holders[number] {
        let known = shares[holder][number]?.known ?? 0
        into[entry.id] = (
          names[holder].id,
          "\(known) of its \(entry.sources.count) registered sentence\(entry.sources.count == 1 ? "" : "s") "
            + "\(known == 1 ? "is" : "are") there"
        )
      } else {
        dying.append(number)
      }
    }
    for id in into.keys.sorted() {
      guard let (first, reason) = into[id] else { continue }
      var seen: Set<String> = [id]
      var last = first
      while !alive.contains(last), seen.insert(last).inserted, let next = into[last]?.id { last = next }
      if alive.contains(last) {
        redirects.append(Redirect(id: id, into: last, reason: reason))
      } else if let number = matching.entryByID[id] {
        dying.append(number)
      }
    }
    dying.sort()
  }

  /// A warning at the line of each id that dies.
  static func diagnostics(_ dying: [Int], of registry: Permalinks, candidates: [Event]) -> [Diagnostic] {
    guard let file = registry.file else { return [] }
    let named = candidates.map { (id: $0.id, event: $0) }
    return dying.map { number in
      let entry = registry.entries[number]
      let line = file.line(entry.line)
      let near = DecisionMessages.nearest(to: entry.id, among: named)
        .map { "\($0.id) (\($0.event.date.edtf), “\($0.event.title)”)" }
      let advice = "say where it went with \"merged-into\", or delete the line to let it go"
      return Diagnostic(
        .warning, id: "permalink-dies",
        "the published event '\(entry.id)' (\(entry.date), “\(entry.title)”) is no more", in: file,
        line.startIndex..<line.endIndex,
        hint: near.isEmpty ? advice : advice + "; the nearest: " + near.joined(separator: " or "))
    }
  }
}
