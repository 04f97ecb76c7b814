import Articles
import SourceText

/// Decisions that cannot both stand: both are reported, and neither is carried out.
struct DecisionConflicts {
  private(set) var diagnostics: [Diagnostic] = []
  /// The paths of the decisions that are in conflict.
  private(set) var files: Set<String> = []
  /// The decisions that others say again, by the paths of those.
  private(set) var repeated: [String: EditorDecision] = [:]

  private let drafts: [EventDraft]

  /// - Parameter decisions: In the order in which they would be carried out.
  init(_ decisions: [DecisionRun.Bound], drafts: [EventDraft]) {
    self.drafts = drafts
    // A merge concerns the event that others go into as well.
    var byDraft: [Int: [DecisionRun.Bound]] = [:]
    for bound in decisions {
      byDraft[bound.draft, default: []].append(bound)
      if let target = bound.target, target != bound.draft { byDraft[target, default: []].append(bound) }
    }
    for draft in byDraft.keys.sorted() {
      let all = byDraft[draft] ?? []
      for (position, second) in all.enumerated() {
        guard let first = all[..<position].first(where: { areAtOdds($0, second, about: draft) }) else { continue }
        report(first.decision, second.decision)
      }
    }
    let merges = decisions.filter { $0.decision.action == .merge }
    findCircles(merges)
    findMeetings(merges, decisions.filter { $0.decision.action == .apart })
    findRepetitions(decisions.filter { !files.contains($0.decision.file.path) })
  }

  private mutating func report(_ first: EditorDecision, _ second: EditorDecision) {
    // Two that are at odds over two events are so once.
    for diagnostic in DecisionMessages.conflict(first, second) where !diagnostics.contains(diagnostic) {
      diagnostics.append(diagnostic)
    }
    files.formUnion([first.file.path, second.file.path])
  }

  private func areAtOdds(
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
      let (left, right) = (passages(first), passages(second))
      // The same passages cannot leave twice; that the same is said again is told elsewhere.
      return !left.isDisjoint(with: right)
        && (first.target != second.target || left != right || a.title?.text != b.title?.text)
    default: return false
    }
  }

  /// The reports that a split takes out, whatever it calls them.
  private func passages(_ split: DecisionRun.Bound) -> Set<Int> {
    let reports = drafts[split.draft].event.reports
    return Set(split.decision.reports.flatMap { ReportReference($0.text)?.indices(in: reports) ?? [] })
  }

  /// Merges that lead back to where they began: all of the ring are reported.
  private mutating func findCircles(_ merges: [DecisionRun.Bound]) {
    let steps = Dictionary(merges.map { ($0.draft, $0) }, uniquingKeysWith: { first, _ in first })
    for merge in merges {
      var seen: Set<Int> = []
      var others: [EditorDecision] = []
      var next = merge.target
      while let draft = next, draft != merge.draft, seen.insert(draft).inserted {
        next = steps[draft]?.target
        if let step = steps[draft] { others.append(step.decision) }
      }
      guard next == merge.draft, merge.target != merge.draft else { continue }
      diagnostics.append(DecisionMessages.circle(merge.decision, others))
      files.insert(merge.decision.file.path)
    }
  }

  /// Merges by which two events become one that somebody tells apart: "A goes into C", "B goes into C".
  private mutating func findMeetings(_ merges: [DecisionRun.Bound], _ aparts: [DecisionRun.Bound]) {
    let standing = merges.filter { !files.contains($0.decision.file.path) }
    let steps = Dictionary(standing.map { ($0.draft, $0) }, uniquingKeysWith: { first, _ in first })
    func end(_ draft: Int) -> Int {
      var draft = draft
      while let next = steps[draft]?.target { draft = next }
      return draft
    }
    for apart in aparts where !files.contains(apart.decision.file.path) {
      guard let other = apart.target, apart.draft != other, end(apart.draft) == end(other),
        let merge = steps[apart.draft] ?? steps[other]
      else { continue }
      report(merge.decision, apart.decision)
    }
  }

  /// Decisions that say again what another says.
  private mutating func findRepetitions(_ decisions: [DecisionRun.Bound]) {
    struct Key: Hashable {
      var action: EditorDecision.Action
      var draft: Int
      var target: Int?
      var reports: Set<Int>
      var text: String
    }
    var first: [Key: EditorDecision] = [:]
    for bound in decisions {
      let decision = bound.decision
      // Two notes are two notes unless they say the same.
      let text = decision.action == .note ? decision.why + "\n" + decision.bodyText : ""
      let key = Key(
        action: decision.action, draft: bound.draft, target: bound.target, reports: passages(bound), text: text)
      guard let other = first[key] else {
        first[key] = decision
        continue
      }
      repeated[decision.file.path] = other
      diagnostics.append(DecisionMessages.repeated(decision, of: other))
    }
  }
}
