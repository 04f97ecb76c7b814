import Articles
import SourceText

/// What is said of decisions that cannot be carried out as they stand.
enum DecisionMessages {
  /// No event has the id.
  ///
  /// - Parameter candidates: All events, under the ids that they have.
  static func unknownEvent(
    _ id: EditorDecision.Located, in decision: EditorDecision, candidates: [(id: String, event: Event)]
  ) -> Diagnostic {
    let near = nearest(to: id.text, among: candidates).map { "\($0.id) (\($0.event.date.edtf), “\($0.event.title)”)" }
    return Diagnostic(
      .warning, id: "decision-unknown-event", "no event has the id '\(id.text)', so nothing is done", in: decision.file,
      id.range, hint: near.isEmpty ? howToListIDs : "the nearest: " + near.joined(separator: " or "))
  }

  private static let howToListIDs =
    "no id comes near it; 'dateline explain ARTICLE.md' names the events of an article, and timeline.json all of them"

  /// The event went into another by a decision.
  static func mergedAway(_ decision: EditorDecision, into id: String, by other: EditorDecision) -> Diagnostic {
    Diagnostic(
      .warning, id: "decision-merged-away",
      "'\(decision.event.text)' goes into '\(id)' by \(position(other)), so nothing is done", in: decision.file,
      decision.event.range, hint: "write event: \(id)")
  }

  /// The event has no such report.
  static func unknownReport(
    _ reference: EditorDecision.Located, in decision: EditorDecision, of event: Event
  ) -> Diagnostic {
    let near = event.reports.prefix(3).map { report in
      "\(report.reference) (line \(report.location.line): “\(TitleText.cut(report.quote, to: 40))”)"
    }
    return Diagnostic(
      .warning, id: "decision-unknown-report", "the event has no report '\(reference.text)', so it stays as it is",
      in: decision.file, reference.range, hint: "its reports: " + near.joined(separator: " or "))
  }

  /// What would be left, or would leave, is no event.
  static func noEvent(_ decision: EditorDecision, _ which: String) -> Diagnostic {
    Diagnostic(
      .warning, id: "decision-no-event", "\(which) would give no date, and so be no event; nothing is done",
      in: decision.file, decision.reports.first?.range ?? decision.event.range,
      hint: "leave a report with a date on either side")
  }

  /// The two events of a decision are one.
  static func oneEvent(_ decision: EditorDecision, hint: String) -> Diagnostic {
    Diagnostic(
      .warning, id: "decision-unfit", "the engine holds the two for one event, so nothing is done", in: decision.file,
      decision.other?.range ?? decision.event.range, hint: hint)
  }

  /// The engine does by itself what was decided.
  static func needless(_ decision: EditorDecision, _ message: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .warning, id: "decision-needless", message, in: decision.file, range,
      hint: "delete the file, or make it a note")
  }

  /// Merges that lead back to where they began, told at each.
  ///
  /// - Parameter others: The other merges of the ring, from this one on.
  static func circle(_ decision: EditorDecision, _ others: [EditorDecision]) -> Diagnostic {
    let way = others.map { "\($0.other?.text ?? "") (\(position($0)))" }.joined(separator: ", then ")
    return Diagnostic(
      .error, id: "decision-circle",
      "the merges go in a circle, so none is carried out: \(decision.event.text) into \(decision.other?.text ?? ""), "
        + "that into \(way)", in: decision.file,
      decision.other?.range ?? decision.event.range, hint: "delete the file of the event that stays")
  }

  /// Two decisions that cannot both stand: an error at each, since neither is carried out.
  static func conflict(_ first: EditorDecision, _ second: EditorDecision) -> [Diagnostic] {
    [(second, first), (first, second)].map { decision, other in
      Diagnostic(
        .error, id: "decision-conflict",
        "\(described(decision)) is at odds with \(described(other)) (\(position(other))), so neither is carried out",
        in: decision.file, place(decision).range,
        hint: "agree on one of the two: delete the file of the other, or make it a note")
    }
  }

  /// Who wants what: `re-date to 2025-02-11 by A. Editor of 2025-03-01`.
  private static func described(_ decision: EditorDecision) -> String {
    let wish: String? =
      switch decision.action {
      case .redate: decision.date.map { " to \($0.text)" }
      case .retitle: decision.title.map { " to “\(TitleText.cut($0.text, to: 60))”" }
      case .merge: decision.other.map { " into \($0.text)" }
      case .split:
        decision.other.map { " into \($0.text)" } ?? decision.title.map { " as “\(TitleText.cut($0.text, to: 60))”" }
      case .apart: decision.other.map { " from \($0.text)" }
      case .drop, .pin, .note: nil
      }
    return "'\(decision.action.rawValue)'\(wish ?? "") by \(decision.by) of \(decision.decided.text)"
  }

  /// Where a decision says what it asks for, as editors open it.
  static func position(_ decision: EditorDecision) -> SourceLocation {
    decision.file.location(at: place(decision).range.lowerBound)
  }

  /// A decision says again what another says.
  static func repeated(_ decision: EditorDecision, of other: EditorDecision) -> Diagnostic {
    Diagnostic(
      .warning, id: "decision-repeated", "this says again what \(position(other)) says", in: decision.file,
      decision.event.range, hint: "keep one of the files")
  }

  /// What the decision asks for.
  private static func place(_ decision: EditorDecision) -> EditorDecision.Located {
    switch decision.action {
    case .redate: decision.date ?? decision.event
    case .retitle: decision.title ?? decision.event
    case .merge: decision.other ?? decision.event
    case .split: decision.reports.first ?? decision.event
    case .drop, .pin, .apart, .note: decision.event
    }
  }

  /// The events whose ids have most words in common with the id, three at most.
  static func nearest(
    to id: String, among candidates: [(id: String, event: Event)]
  ) -> [(id: String, event: Event)] {
    let words = Set(id.split(separator: "-"))
    let ranked = candidates.enumerated().map { position, candidate -> (common: Int, position: Int) in
      (candidate.id.split(separator: "-").count { words.contains($0) && $0.utf8.count > 1 }, position)
    }
    return ranked.filter { $0.common >= 2 }.sorted { ($1.common, $0.position) < ($0.common, $1.position) }
      .prefix(3).map { candidates[$0.position] }
  }
}

/// Sentences in the place of a title.
enum TitleText {
  /// The first words of a text, so many bytes at most, with a sign that there is more.
  static func cut(_ text: String, to limit: Int) -> String {
    guard text.utf8.count > limit else { return text }
    var end = text.utf8.index(text.startIndex, offsetBy: limit)
    while end > text.startIndex, text.utf8[end] != 0x20 { end = text.utf8.index(before: end) }
    if end == text.startIndex { end = text.index(text.startIndex, offsetBy: min(text.count, limit / 4)) }
    return text[..<end] + "…"
  }
}
