/// Compares one event with itself in the other timeline.
struct EventComparison {
  let old: Event
  let new: Event
  let reasoning: ChangeReasons

  func changes() -> [TimelineDiff.Change] {
    let sources = SourcePairing(old: old.reports, new: new.reports)
    let moving = deciding(.split) + deciding(.merge)
    let sourceReasons = sources.lost.map(reasoning.lost) + sources.gained.map(reasoning.gained)
    let derivations = sources.kept.compactMap { reasoning.derivation(from: $0.old, to: $0.new) }
    var changes: [TimelineDiff.Change] = []
    // A time of day may be gained or lost with a source, and the day be the same.
    if text(old.date) != text(new.date) {
      changes.append(
        .init(
          .redated, was: text(old.date), now: text(new.date),
          reasons: deciding(.redate) + derivations + sourceReasons))
    } else if !derivations.isEmpty {
      changes.append(.init(.rederived, reasons: derivations))
    }
    if old.title != new.title {
      changes.append(
        .init(.reworded, was: old.title, now: new.title, reasons: deciding(.retitle) + leadReason))
    }
    if old.summary != new.summary, old.summary != old.title || new.summary != new.title {
      changes.append(.init(.reworded, was: old.summary, now: new.summary, reasons: leadReason))
    }
    if old.kind != new.kind {
      changes.append(.init(.kind, was: old.kind.rawValue, now: new.kind.rawValue, reasons: sourceReasons))
    }
    if old.attribution != new.attribution {
      changes.append(.init(.attribution, was: text(old.attribution), now: text(new.attribution), reasons: leadReason))
    }
    // Another phrase of a report may date another clause, which names others.
    let nameReasons = sourceReasons.isEmpty ? derivations : sourceReasons
    changes += names(.actors, old.actors, new.actors, nameReasons)
    changes += names(.places, old.places, new.places, nameReasons)
    changes += sources.reworded.map {
      .init(.sourceReworded, was: text($0.old), now: text($0.new), reasons: ["the text of \($0.new.article) changed"])
    }
    changes += sources.lost.map {
      .init(.sourceLost, was: text($0), reasons: [reasoning.lost($0)] + (reasoning.tells($0) ? moving : []))
    }
    changes += sources.gained.map {
      .init(.sourceGained, now: text($0), reasons: [reasoning.gained($0)] + (reasoning.told($0) ? moving : []))
    }
    for pair in sources.kept where pair.old.copyOf != pair.new.copyOf {
      let now = pair.new.copyOf.map { "a copy of \($0)" } ?? "a report of its own"
      changes.append(.init(.sourceReworded, now: "article \(pair.new.article) now counts as \(now)"))
    }
    let (before, after) = (old.disagreements.map(text), new.disagreements.map(text))
    for dispute in before where !after.contains(dispute) { changes.append(.init(.disagreement, was: dispute)) }
    for dispute in after where !before.contains(dispute) { changes.append(.init(.disagreement, now: dispute)) }
    for rival in old.counterparts where !new.counterparts.contains(where: { $0.event == rival.event }) {
      changes.append(.init(.disagreement, was: "perhaps the same as \(rival.event)"))
    }
    for rival in new.counterparts where !old.counterparts.contains(where: { $0.event == rival.event }) {
      changes.append(.init(.disagreement, now: "perhaps the same as \(rival.event)", reasons: rival.reasons))
    }
    let (past, present) = (old.decisions.map(DecisionReasons.words), new.decisions.map(DecisionReasons.words))
    for decision in old.decisions where !present.contains(DecisionReasons.words(decision)) {
      changes.append(.init(.decision, was: DecisionReasons.text(decision)))
    }
    for decision in new.decisions where !past.contains(DecisionReasons.words(decision)) {
      changes.append(.init(.decision, now: DecisionReasons.text(decision)))
    }
    return changes
  }

  private func deciding(_ action: Decision.Action) -> [String] {
    DecisionReasons.changed(action, from: old.decisions, to: new.decisions)
  }

  private var leadReason: [String] {
    // The title and the summary are words of one report, the clearest.
    guard let before = old.reports.first(where: { $0.quote == old.summary }),
      let after = new.reports.first(where: { $0.quote == new.summary })
    else { return [] }
    if before.article != after.article {
      return ["the clearest report is now \(after.article), before \(before.article)"]
    }
    return before.quote == after.quote ? [] : ["the words now stand in another sentence of \(after.article)"]
  }

  private func names(
    _ kind: TimelineDiff.Change.Kind, _ old: [String], _ new: [String], _ known: [String]
  ) -> [TimelineDiff.Change] {
    let lost = old.filter { !new.contains($0) }
    let gained = new.filter { !old.contains($0) }
    guard !lost.isEmpty || !gained.isEmpty else { return [] }
    let reasons = known.isEmpty && reasoning.hasOtherNames ? ["the names that the editors list changed"] : known
    return [
      .init(
        kind, was: lost.isEmpty ? nil : lost.joined(separator: ", "),
        now: gained.isEmpty ? nil : gained.joined(separator: ", "), reasons: reasons)
    ]
  }

  private func text(_ date: EventDate) -> String { date.edtf + (date.isApproximate ? " (approximate)" : "") }

  private func text(_ attribution: Attribution?) -> String? {
    attribution.map { "\($0.speaker) \($0.verb)" + ($0.isClaim ? " (a claim)" : "") }
  }

  private func text(_ report: Report) -> String { "\(report.article): “\(report.quote)”" }

  private func text(_ disagreement: Disagreement) -> String {
    disagreement.subject + ": " + disagreement.versions.map(\.text).joined(separator: " against ")
  }
}

/// Which report of an event is which in the other timeline.
struct SourcePairing {
  private(set) var kept: [(old: Report, new: Report)] = []
  /// The same article and phrase in other words.
  private(set) var reworded: [(old: Report, new: Report)] = []
  private(set) var lost: [Report] = []
  private(set) var gained: [Report] = []

  init(old: [Report], new: [Report]) {
    var rest = new
    func take(_ matches: (Report) -> Bool) -> Report? {
      rest.firstIndex(where: matches).map { rest.remove(at: $0) }
    }
    var unmatched: [Report] = []
    for report in old {
      let same = { (other: Report) in other.article == report.article && other.quote == report.quote }
      let phrase = report.derivation?.phrase
      if let partner = take({ same($0) && $0.derivation?.phrase == phrase }) ?? take(same) {
        kept.append((report, partner))
      } else {
        unmatched.append(report)
      }
    }
    for report in unmatched {
      if let partner = take({ $0.article == report.article && $0.derivation?.phrase == report.derivation?.phrase }) {
        reworded.append((report, partner))
      } else {
        lost.append(report)
      }
    }
    gained = rest
  }
}
