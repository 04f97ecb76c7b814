import SourceText

/// What editors decided, as a reason for what changed.
enum DecisionReasons {
  /// Who decided what and why, in one line.
  static func words(_ decision: Decision) -> String {
    "\(decision.action.rawValue) by \(decision.by), \(decision.decided): \(decision.why)"
  }

  /// The same with the file of the decision.
  static func text(_ decision: Decision) -> String { "\(words(decision)) (\(decision.location.path))" }

  /// Decisions of a kind that one side has alone; a file of another name is no other decision.
  static func changed(_ action: Decision.Action, from old: [Decision], to new: [Decision]) -> [String] {
    func alone(_ decisions: [Decision], beside others: [Decision]) -> [Decision] {
      let known = others.map(words)
      return decisions.filter { $0.action == action && !known.contains(words($0)) }
    }
    return alone(new, beside: old).map(text) + alone(old, beside: new).map { "taken back: \(text($0))" }
  }

  /// Why an event came out of another: it was split off, or is no longer merged into it.
  static func parting(_ event: Event, from origin: (old: Event, new: Event?)) -> [String] {
    let present = origin.new?.decisions ?? []
    return changed(.split, from: origin.old.decisions, to: event.decisions).filter { !$0.hasPrefix("taken back") }
      + changed(.merge, from: origin.old.decisions, to: present).filter { $0.hasPrefix("taken back") }
  }

  /// Why an event went into another: it was merged into it, or is no longer split off.
  static func joining(_ event: Event, into target: (old: Event?, new: Event)) -> [String] {
    let naming = target.new.decisions.filter { $0.action == .merge && $0.effect.contains(event.id) }
    let past = target.old?.decisions ?? []
    let merges =
      naming.isEmpty
      ? changed(.merge, from: past, to: target.new.decisions).filter { !$0.hasPrefix("taken back") }
      : naming.map(text)
    return merges
      + changed(.split, from: event.decisions, to: target.new.decisions).filter { $0.hasPrefix("taken back") }
  }
}
