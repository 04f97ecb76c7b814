import Articles
import SourceText

/// Carries out what editors decided, on the events that the engine found.
///
/// The order is fixed, whoever decided and when: first events are split, then merged, then dropped, dated, titled, pinned
/// and noted. Within one of these the earlier decision comes first, then the lower path. Where two cannot both stand,
/// neither is carried out.
struct DecisionRun {
  let assembly: EventAssembly
  let matching: PermalinkMatching
  var drafts: [EventDraft]
  /// Of a draft that went into another: which, and by what decision.
  var absorbed: [Int: (target: Int, decision: EditorDecision)] = [:]
  var diagnostics: [Diagnostic] = []
  /// The id of each draft, as decisions name it.
  private(set) var names: [PermalinkMatching.Name] = []
  private var draftByID: [String: Int] = [:]
  /// The draft that has most of the sentences of each entry of the registry.
  private var holders: [Int: Int] = [:]
  /// Decisions that have not changed the drafts yet.
  private var pending: [EditorDecision] = []
  /// Drafts that are still to be split, and the draft of each of their parts is not there yet.
  private var unsplit: Set<Int> = []
  /// The decisions that others say again, by the paths of those.
  private var repeated: [String: EditorDecision] = [:]

  init(_ drafts: [EventDraft], assembly: EventAssembly, matching: PermalinkMatching) {
    self.drafts = drafts
    self.assembly = assembly
    self.matching = matching
  }

  /// A decision with the draft that it is about.
  struct Bound {
    var decision: EditorDecision
    var draft: Int
    /// The draft that something goes into.
    var target: Int?
    /// Drafts that do not have the id by which the decision names them, only most of what the registry knows of it.
    var holders: Set<Int> = []
  }

  mutating func run(_ decisions: [EditorDecision]) {
    guard !decisions.isEmpty else { return }
    let order = EditorDecision.Action.allCases
    // Splits come before merges, which may speak of their parts.
    let rank = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $1 == .split ? -1 : $0) })
    let sorted = decisions.sorted {
      (rank[$0.action] ?? 0, $0.decided.text, $0.file.path) < (rank[$1.action] ?? 0, $1.decided.text, $1.file.path)
    }
    pending = sorted
    nameDrafts()
    var standing = sorted
    unsplit = Set(ready(standing).map(\.draft))
    weigh(&standing)
    split(&standing)
    let merges = standing.filter { $0.action == .merge && repeated[$0.file.path] == nil }
    merge(merges.compactMap { bind($0) })
    for decision in standing {
      let other = repeated[decision.file.path]
      guard other != nil || decision.action != .split && decision.action != .merge, let bound = bind(decision) else {
        continue
      }
      if let other {
        // It is shown with who signed it, and not carried out twice.
        note(decision, on: survivor(of: bound.draft), effect: "\(other.by) had decided so")
        continue
      }
      if let (_, other) = absorbed[bound.draft] {
        let end = names[survivor(of: bound.draft)].id
        diagnostics.append(DecisionMessages.mergedAway(decision, into: end, by: other))
      } else if let target = bound.target {
        keepApart(bound.draft, target, by: decision)
      } else {
        carryOut(decision, on: bound.draft)
      }
    }
  }

  /// Reports the decisions that cannot both stand, and takes them out; and notes those that others say again.
  ///
  /// - Parameter decisions: In the order in which they would be carried out. Those of events that are not there yet are
  ///   passed over.
  private mutating func weigh(_ decisions: inout [EditorDecision]) {
    let bound = decisions.compactMap { bind($0, isSilent: true) }.filter { $0.holders.isDisjoint(with: unsplit) }
    let conflicts = DecisionConflicts(bound, drafts: drafts)
    diagnostics += conflicts.diagnostics.filter { !diagnostics.contains($0) }
    decisions.removeAll { conflicts.files.contains($0.file.path) }
    repeated.merge(conflicts.repeated) { first, _ in first }
  }

  /// Takes events apart: first those that are there, then what was made of them, since a split may speak of a part that
  /// another has made.
  private mutating func split(_ standing: inout [EditorDecision]) {
    var done: [EditorDecision] = []
    while true {
      let ready = ready(standing)
      if ready.isEmpty { break }
      let paths = Set(ready.map(\.decision.file.path))
      pending.removeAll { paths.contains($0.file.path) }
      split(ready)
      done += ready.map(\.decision)
      standing.removeAll { paths.contains($0.file.path) }
      // What is said of the parts is understood only now.
      unsplit = Set(self.ready(standing).map(\.draft))
      weigh(&standing)
    }
    for decision in standing where decision.action == .split && repeated[decision.file.path] == nil {
      guard let bound = bind(decision), bound.draft == bound.target else { continue }
      diagnostics.append(DecisionMessages.oneEvent(decision, hint: "leave out 'into', and give the part a 'title'"))
    }
    standing = done + standing
  }

  /// The splits that can be carried out now. Those that name an event which has its id come first: what the others name
  /// may be a part that is not made yet.
  private mutating func ready(_ standing: [EditorDecision]) -> [Bound] {
    let bound = standing.filter { $0.action == .split && repeated[$0.file.path] == nil }
      .compactMap { bind($0, isSilent: true) }.filter { $0.draft != $0.target }
    let sure = bound.filter(\.holders.isEmpty)
    return sure.isEmpty ? bound : sure
  }

  /// Gives the drafts the ids under which decisions may speak of them.
  mutating func nameDrafts() {
    let shares = matching.shares(of: drafts)
    let reserved = ReservedIDs(pending, drafts: drafts, matching: matching, shares: shares)
    names = matching.names(of: drafts, shares: shares, reserved: reserved.ids)
    holders = matching.holders(among: shares)
    draftByID = Dictionary(names.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: Which event is meant

  /// The decision with its draft, or `nil` where there is none, which is reported.
  private mutating func bind(_ decision: EditorDecision, isSilent: Bool = false) -> Bound? {
    var missing: [EditorDecision.Located] = []
    let draft = draft(named: decision.event.text)
    if draft == nil { missing.append(decision.event) }
    var target: Int?
    if let other = decision.other { target = self.draft(named: other.text) }
    if let other = decision.other, target == nil { missing.append(other) }
    if !isSilent {
      let candidates = missing.isEmpty ? [] : zip(names, drafts).map { (id: $0.id, event: $1.event) }
      for id in missing {
        diagnostics.append(DecisionMessages.unknownEvent(id, in: decision, candidates: candidates))
      }
    }
    guard missing.isEmpty, let draft else { return nil }
    var bound = Bound(decision: decision, draft: draft, target: target)
    if names[draft].id != decision.event.text { bound.holders.insert(draft) }
    if let target, names[target].id != decision.other?.text { bound.holders.insert(target) }
    return bound
  }

  /// The draft of an id; of an id that was registered and has no event by now, the draft that has most of its sentences.
  private mutating func draft(named id: String) -> Int? {
    if let draft = draftByID[id] { return draft }
    guard let entry = matching.entryByID[id] else { return nil }
    return holders[entry]
  }

  // MARK: Simple actions

  private mutating func carryOut(_ decision: EditorDecision, on index: Int) {
    let event = drafts[index].event
    switch decision.action {
    case .redate:
      guard let text = decision.date, let date = EventDate(decided: text.text) else { return }
      if date == event.date {
        diagnostics.append(
          DecisionMessages.needless(decision, "the engine reads \(date.edtf) by itself", at: text.range))
      }
      drafts[index].event.engineDate = event.engineDate ?? event.date
      drafts[index].event.date = date
      note(decision, on: index, effect: "the engine read \(event.date.edtf)")
    case .retitle:
      guard let title = decision.title else { return }
      if title.text == event.title {
        diagnostics.append(
          DecisionMessages.needless(decision, "the engine takes this title by itself", at: title.range))
      }
      drafts[index].event.engineTitle = event.engineTitle ?? event.title
      drafts[index].event.title = title.text
      note(decision, on: index, effect: "the engine took the title “\(event.title)”")
    case .drop:
      drafts[index].isDropped = true
      note(decision, on: index, effect: "taken off the timeline")
    case .pin: note(decision, on: index, effect: "held for a key event")
    case .note: note(decision, on: index, effect: "")
    case .merge, .split, .apart: break
    }
  }

  private mutating func keepApart(_ first: Int, _ second: Int, by decision: EditorDecision) {
    if first == second {
      diagnostics.append(DecisionMessages.oneEvent(decision, hint: "take the reports apart with the action split"))
      return
    }
    drafts[first].apart.insert(names[second].id)
    drafts[second].apart.insert(names[first].id)
    note(decision, on: first, effect: "not the same as “\(drafts[second].event.title)” (\(names[second].id))")
    note(decision, on: second, effect: "not the same as “\(drafts[first].event.title)” (\(names[first].id))")
  }

  mutating func note(_ decision: EditorDecision, on index: Int, effect: String) {
    drafts[index].event.decisions.append(
      Decision(
        action: Decision.Action(decision.action), by: decision.by, decided: decision.decided.text, why: decision.why,
        effect: effect,
        text: decision.bodyText, location: decision.file.location(at: decision.event.range.lowerBound)))
  }
}

extension Decision.Action {
  /// The action as the public model names it. Users of the library cannot import the module of the other, and without
  /// that import its cases have no names.
  fileprivate init(_ action: EditorDecision.Action) {
    self =
      switch action {
      case .merge: .merge
      case .split: .split
      case .redate: .redate
      case .retitle: .retitle
      case .drop: .drop
      case .pin: .pin
      case .apart: .apart
      case .note: .note
      }
  }
}
