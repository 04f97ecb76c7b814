internal import Publishing

/// A plan in words.
enum PlanText {
  /// `3 created, 1 updated, 54 unchanged`, with what is zero left out.
  static func summary(_ plan: PublicationPlan, done: Bool) -> String {
    let words: [(PublicationPlan.Action, String)] = [
      (.create, done ? "created" : "to create"), (.update, done ? "updated" : "to update"),
      (.delete, done ? "deleted" : "to delete"), (.unchanged, "unchanged"), (.foreign, "not ours, kept"),
      (.edited, "changed by hand, kept"),
    ]
    let counts = words.compactMap { action, word -> String? in
      let count = plan.paths(action).count
      return count == 0 ? nil : "\(count) \(word)"
    }
    return counts.isEmpty ? "nothing to do" : counts.joined(separator: ", ")
  }

  /// A line for each file that something happens to, or that stays against expectation.
  static func lines(_ plan: PublicationPlan) -> [String] {
    plan.steps.compactMap { step in
      switch step.action {
      case .create: "+ \(step.path)"
      case .update: "~ \(step.path)"
      case .delete: "- \(step.path)"
      case .edited: "! \(step.path)  no longer part of the site, but changed by hand; kept"
      case .foreign, .unchanged: nil
      }
    }
  }
}
