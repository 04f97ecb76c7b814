package import Articles
import CivilTime
package import SourceText

/// What an editor should look at, the gravest first, then in the order of the timeline.
package struct Worklist: Sendable {
  package private(set) var items: [ReviewItem] = []
  private let events: [String: Event]
  private let independence: Independence
  private var names: Set<String> = []

  /// - Parameters:
  ///   - diagnostics: Everything that loading and building reported.
  ///   - registry: The registered ids.
  package init(_ result: ChronologyResult, diagnostics: [Diagnostic], registry: Permalinks) {
    let timeline = result.timeline
    events = Dictionary(timeline.events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    independence = Independence(timeline.articles)
    for diagnostic in diagnostics where diagnostic.id.hasPrefix("decision-") && diagnostic.severity != .note {
      items.append(
        ReviewItem(
          kind: .unfit, events: [], date: "", title: diagnostic.message, details: diagnostic.hint.map { [$0] } ?? [],
          location: diagnostic.location))
    }
    for number in result.permalinks.dying {
      let entry = registry.entries[number]
      items.append(
        ReviewItem(
          kind: .dying, events: [entry.id], date: entry.date, title: entry.title,
          details: entry.sources.map { "it was told in article \($0.article)" + ($0.phrase.map { ", “\($0)”" } ?? "") },
          location: SourceLocation(path: registry.path, line: entry.line, column: 1)))
    }
    for pair in result.likeEvents where pair.isDispute { compare(pair) }
    for event in timeline.events { contradictions(of: event) }
    for pair in result.likeEvents where !pair.isDispute { compare(pair) }
    for event in timeline.dropped { dropped(event) }
    for event in timeline.events where !Self.isSeen(event) { examine(event) }
    open(result.unsolved, timeline)
    let order = Dictionary(uniqueKeysWithValues: ReviewItem.Kind.allCases.enumerated().map { ($1, $0) })
    items = items.enumerated().sorted {
      (order[$0.element.kind] ?? 0, $0.offset) < (order[$1.element.kind] ?? 0, $1.offset)
    }.map(\.element)
  }

  /// Whether an editor has said something about the event that shows that it was looked at.
  private static func isSeen(_ event: Event) -> Bool {
    event.decisions.contains { [.redate, .note, .pin].contains($0.action) }
  }

  // MARK: Two events

  private mutating func compare(_ pair: LikePair) {
    guard let first = events[pair.first], let second = events[pair.second] else { return }
    // The one with fewer sources goes into the other; of equal ones the later.
    let counts = (sources(first), sources(second))
    let isSecond = counts.0 != counts.1 ? counts.1 < counts.0 : Timeline.precedes(first, second)
    let (goes, stays) = isSecond ? (second, first) : (first, second)
    var details = [first, second].map { "\($0.date.edtf) “\($0.title)”: \(articles(of: $0))" }
    details += pair.reasons + pair.against.map { "apart: \($0)" }
    items.append(
      ReviewItem(
        kind: pair.isDispute ? .disputed : .nearDuplicate, events: [goes.id, stays.id], date: goes.date.edtf,
        title: goes.title, details: details, location: goes.reports.first?.location,
        drafts: [
          draft(
            .merge, goes, "they are one: its reports go into the other event",
            [.init(key: "into", value: stays.id, comment: "“\(stays.title)”")]),
          draft(
            .apart, goes, "they are two, and are not to be compared again",
            [.init(key: "from", value: stays.id, comment: "“\(stays.title)”")]),
        ]))
  }

  // MARK: No event

  /// Times that are counted from an event, with the events that could be meant.
  private mutating func open(_ phrases: [UnsolvedPhrase], _ timeline: Timeline) {
    guard !phrases.isEmpty else { return }
    let places = DatedPlaces(timeline.events)
    for phrase in phrases {
      var seen: Set<String> = []
      let candidates = phrase.candidates.compactMap { places.event(at: $0) }.map { timeline.events[$0] }
        .filter { seen.insert($0.id).inserted }
      items.append(
        ReviewItem(
          kind: .openAnchor, events: [], date: "", title: phrase.title,
          details: [
            phrase.date.map { "“\(phrase.phrase)”, with the day beside it, gives \($0), and others do not" }
              ?? "“\(phrase.phrase)” could be counted from"
          ]
            + candidates.map { "\($0.id): \($0.date.edtf) “\($0.title)”" },
          location: phrase.location))
    }
  }

  // MARK: One event

  private mutating func contradictions(of event: Event) {
    guard !event.decisions.contains(where: { [.redate, .note].contains($0.action) }) else { return }
    for disagreement in event.disagreements {
      let versions = disagreement.versions.map { version in
        "\(version.text): "
          + version.reports.map { "\(event.reports[$0].location) “\(TitleText.cut(event.reports[$0].quote, to: 80))”" }
          .joined(separator: "; ")
      }
      let isDate = disagreement.subject == "date"
      let others = disagreement.versions.map(\.text).filter { $0 != event.date.edtf }.joined(separator: ", ")
      items.append(
        ReviewItem(
          kind: .disputed, events: [event.id], date: event.date.edtf, title: event.title,
          details: ["on the \(disagreement.subject)"] + versions, location: event.reports.first?.location,
          drafts: [
            isDate
              ? draft(
                .redate, event, "say which date holds",
                [.init(key: "date", value: event.date.edtf, comment: "or \(others)")])
              : draft(.note, event, "say which figure holds", [])
          ]))
    }
  }

  private mutating func dropped(_ event: Event) {
    let details = event.decisions.map { "\($0.action.rawValue) by \($0.by) on \($0.decided): \($0.why)" }
    items.append(
      ReviewItem(
        kind: .dropped, events: [event.id], date: event.date.edtf, title: event.title,
        details: details + ["delete the file to have it back"],
        location: event.decisions.first { $0.action == .drop }?.location))
  }

  private mutating func examine(_ event: Event) {
    let dated = event.reports.filter { $0.date?.edtf == event.date.edtf }
    if event.date.isApproximate {
      add(.approximate, event, dated.compactMap(\.derivation).flatMap(\.inferences), .redate)
    } else if !dated.isEmpty, dated.allSatisfy(Self.isInferred) {
      let anchors = dated.compactMap { report in
        report.derivation?.anchor.map { "\(report.location): counted from \($0.edtf), \(Self.words($0.origin))" }
      }
      add(.anchor, event, anchors, .redate)
    } else if !event.date.isExactDay {
      add(.coarse, event, dated.map { "\($0.location): “\($0.derivation?.phrase ?? "")”" }, .redate)
    }
    if sources(event) == 1 { add(.singleSource, event, [articles(of: event)], .note) }
  }

  /// Whether a date hangs on another that may itself be mistaken. One that an approximate day of publication leaves open
  /// is itself approximate.
  private static func isInferred(_ report: Report) -> Bool {
    report.derivation?.anchor.map { $0.origin != .publication } ?? false
  }

  private static func words(_ origin: Derivation.Anchor.Origin) -> String {
    switch origin {
    case .publication: "the day of publication"
    case .mention: "a date named before"
    case .utterance: "the day on which the words were spoken"
    case .event: "another event"
    }
  }

  private mutating func add(
    _ kind: ReviewItem.Kind, _ event: Event, _ details: [String], _ action: Decision.Action
  ) {
    let settling =
      action == .redate
      ? draft(
        .redate, event, "give the date, if it is known",
        [.init(key: "date", value: "", comment: "the engine read \(event.date.edtf)")])
      : draft(.note, event, "say that it was looked at, and what was found", [])
    items.append(
      ReviewItem(
        kind: kind, events: [event.id], date: event.date.edtf, title: event.title, details: details,
        location: event.reports.first?.location, drafts: [settling]))
  }

  // MARK: Parts

  private mutating func draft(
    _ action: Decision.Action, _ event: Event, _ summary: String, _ fields: [DecisionDraft.Field]
  ) -> DecisionDraft {
    let base = "\(event.id)-\(action.rawValue)"
    var name = base
    var number = 2
    while !names.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    let subject = DecisionDraft.Field(key: "event", value: event.id, comment: "\(event.date.edtf) “\(event.title)”")
    return DecisionDraft(name: name, action: action, summary: summary, fields: [subject] + fields)
  }

  private func sources(_ event: Event) -> Int { independence.count(event.reports.map(\.article)) }

  private func articles(of event: Event) -> String {
    var seen: Set<String> = []
    return event.reports.filter { seen.insert($0.article).inserted }
      .map { "\($0.location)\($0.copyOf.map { " (a copy of \($0))" } ?? "")" }.joined(separator: ", ")
  }
}
