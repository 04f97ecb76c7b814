import Articles
import SourceText

/// Decisions that cannot both stand: both are reported, and neither is carried out.
struct DecisionConflicts {
  private(set) var diagnostics: [Diagnostic] = []
  /// The paths of the decisions that are in conflict.
  private(set) var files: Set<String> = []

  /// - Parameter decisions: In the order in which they would be carried out.
  init(_ decisions: [DecisionRun.Bound], names: [PermalinkMatching.Name]) {
    // A merge concerns the event that others go into as well.
    var byDraft: [Int: [DecisionRun.Bound]] = [:]
    for bound in decisions {
      byDraft[bound.draft, default: []].append(bound)
      if let target = bound.target, target != bound.draft { byDraft[target, default: []].append(bound) }
    }
    for draft in byDraft.keys.sorted() {
      let all = byDraft[draft] ?? []
      for (position, second) in all.enumerated() {
        guard let first = all[..<position].first(where: { Self.areAtOdds($0, second, about: draft) }) else { continue }
        diagnostics += DecisionMessages.conflict(first.decision, second.decision)
        files.formUnion([first.decision.file.path, second.decision.file.path])
      }
    }
    findCircles(decisions.filter { $0.decision.action == .merge })
    diagnostics += Self.repetitions(decisions.filter { !files.contains($0.decision.file.path) })
  }

  private static func areAtOdds(
    _ first: DecisionRun.Bound, _ second: DecisionRun.Bound, about draft: Int
  ) -> Bool {
    let (a, b) = (first.decision, second.decision)
    switch (a.action, b.action) {
    case (.note, _), (_, .note), (.apart, .apart), (.drop, .drop): return false
    case (.drop, _), (_, .drop): return true
    case (.merge, .apart), (.apart, .merge):
      return Set([first.draft, first.target ?? -1]) == Set([second.draft, second.target ?? -1])
    case (.redate, .redate): return a.date?.text != b.date?.text
    case (.retitle, .retitle): return a.title?.text != b.title?.text
    case (.merge, .merge): return first.draft == draft && second.draft == draft && first.target != second.target
    case (.split, .split):
      guard first.draft == second.draft else { return false }
      return first.target != second.target && !Set(a.reports.map(\.text)).isDisjoint(with: b.reports.map(\.text))
    default: return false
    }
  }

  /// Merges that lead back to where they began: all of the ring are reported.
  private mutating func findCircles(_ merges: [DecisionRun.Bound]) {
    let targets = Dictionary(merges.map { ($0.draft, $0.target) }, uniquingKeysWith: { first, _ in first })
    for merge in merges {
      var seen: Set<Int> = []
      var next = merge.target
      while let draft = next, draft != merge.draft, seen.insert(draft).inserted { next = targets[draft] ?? nil }
      guard next == merge.draft, merge.target != merge.draft else { continue }
      diagnostics.append(DecisionMessages.circle(merge.decision))
      files.insert(merge.decision.file.path)
    }
  }

  /// Decisions that say again what another says.
  private static func repetitions(_ decisions: [DecisionRun.Bound]) -> [Diagnostic] {
    struct Key: Hashable {
      var action: EditorDecision.Action
      var draft: Int
      var target: Int?
      var reports: [String]
      var text: String
    }
    var first: [Key: EditorDecision] = [:]
    return decisions.compactMap { bound in
      let decision = bound.decision
      // Two notes are two notes unless they say the same.
      let text = decision.action == .note ? decision.why + "\n" + decision.bodyText : ""
      let key = Key(
        action: decision.action, draft: bound.draft, target: bound.target,
        reports: decision.reports.map(\.text).sorted(), text: text)
      guard let other = first[key] else {
        first[key] = decision
        return nil
      }
      return Diagnostic(
        .warning, id: "decision-repeated", "this says again what \(other.file.path) says", in: decision.file,
        decision.event.range, hint: "keep one of the files")
    }
  }
}
