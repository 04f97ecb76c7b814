import CivilTime
import CommonMark
package import SourceText

/// Reads one file of `content/events`.
package enum DecisionReader {
  /// How long a decision may be, in bytes: 1 MB.
  static let byteLimit = 1_000_000

  private static let keys = ["action", "by", "date", "decided", "event", "from", "into", "reports", "title", "why"]

  /// The keys that an action takes beside those that all take, and whether it needs them.
  private static func keys(of action: EditorDecision.Action) -> [(key: String, isRequired: Bool, example: String)] {
    let id = "2025-02-11-talks-begin"
    return switch action {
    case .merge: [("into", true, "into: \(id), the event that stays")]
    case .split:
      [
        ("reports", true, "reports: [articles/talks.md:12], those that leave the event"), ("into", false, ""),
        ("title", false, ""),
      ]
    case .redate: [("date", true, "date: 2025-02-11, or another date in EDTF")]
    case .retitle: [("title", true, "title: What the event is to be called")]
    case .apart: [("from", true, "from: \(id), the event that it is not")]
    case .drop, .pin, .note: []
    }
  }

  /// Reads front matter and body; `nil` when the decision cannot be used, and the diagnostics then say why.
  package static func read(_ file: SourceFile) -> (EditorDecision?, [Diagnostic]) {
    if let fault = FilePurpose.decision.fault(in: file) { return (nil, [fault]) }
    let fence: FrontMatterFence
    switch FrontMatterFence.find(in: file, of: .decision) {
    case .success(let found): fence = found
    case .failure(let fault): return (nil, [fault.diagnostic])
    }
    var diagnostics: [Diagnostic] = []
    guard let mapping = YAMLMapping(file, in: fence.yaml, diagnostics: &diagnostics) else { return (nil, diagnostics) }
    let place = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3..<6 : 0..<3
    var fields = Fields(mapping, of: "the front matter of a decision", in: file, place: place, known: keys)
    let body = MarkdownDocument(file: file, body: fence.body)
    let decision = decision(&fields, body, fence.body)
    diagnostics += fields.diagnostics
    let isFit = !diagnostics.contains { $0.severity == .error }
    return (isFit ? decision : nil, diagnostics + body.diagnostics)
  }

  private static func decision(
    _ fields: inout Fields, _ body: MarkdownDocument, _ bodyRange: Range<Int>
  ) -> EditorDecision? {
    let action = action(&fields)
    let event = required("event", example: "event: the id that its page and timeline.json name", &fields)
    let by = fields.required("by", example: "by: the name of whoever decides")
    let decided = decided(&fields)
    let why = fields.required("why", example: "why: the reason in one line")
    if let action { checkKeys(of: action, &fields) }
    let other = located("into", &fields) ?? located("from", &fields)
    if let event, let other, event.text == other.text {
      fields.error(
        "decision-itself", "this is the event itself: \(other.text)", at: other.range, hint: "name another")
    }
    let date = date(&fields)
    let title = located("title", &fields)
    if action == .split, let other, let title {
      fields.error(
        "decision-key", "'title' says nothing where reports go into another event", at: title.range,
        hint: "leave it out, or leave out into: \(other.text), so that they make an event of their own")
    }
    let reports = fields.texts("reports").map { EditorDecision.Located(text: $0.text, range: $0.range) }
    guard let action, let event, let by, let decided, let why else { return nil }
    return EditorDecision(
      file: fields.file, action: action, event: event, other: other, reports: reports, date: date, title: title, by: by,
      decided: decided, why: why, body: body, bodyRange: bodyRange)
  }

  private static func action(_ fields: inout Fields) -> EditorDecision.Action? {
    let names = EditorDecision.Action.allCases.map(\.rawValue)
    guard let text = fields.required("action", example: "action: one of \(names.joined(separator: ", "))"),
      let (_, range) = fields.located("action")
    else { return nil }
    if let action = EditorDecision.Action(rawValue: text) { return action }
    fields.error(
      "decision-action", "there is no action '\(text)'", at: range,
      hint: closestName(to: text, among: names).map { "did you mean '\($0)'?" }
        ?? "write one of \(names.joined(separator: ", "))")
    return nil
  }

  private static func checkKeys(of action: EditorDecision.Action, _ fields: inout Fields) {
    let own = keys(of: action)
    for (key, isRequired, example) in own where isRequired {
      if key == "reports" {
        fields.requiredTexts(key, example: example)
      } else {
        _ = fields.required(key, example: example)
      }
    }
    for key in ["into", "from", "reports", "date", "title"] where !own.contains(where: { $0.key == key }) {
      guard let entry = fields.entry(key) else { continue }
      let fit = EditorDecision.Action.allCases.filter { keys(of: $0).contains { $0.key == key } }
      fields.error(
        "decision-key", "'\(key)' says nothing about the action '\(action.rawValue)'", at: entry.keyRange,
        hint: "it belongs to \(fit.map(\.rawValue).joined(separator: " and "))")
    }
  }

  private static func decided(_ fields: inout Fields) -> EditorDecision.Located? {
    guard let text = fields.required("decided", example: "decided: 2025-02-11, the day of the decision"),
      let (_, range) = fields.located("decided")
    else { return nil }
    if let reading = PublicationDateText.read(text), reading.granularity == .day, !reading.isApproximate {
      return EditorDecision.Located(text: reading.day.description, range: range)
    }
    fields.error(
      "decision-date", "'decided' is not a day: \(text)", at: range, hint: PublicationDateText.hint(for: text))
    return nil
  }

  private static func date(_ fields: inout Fields) -> EditorDecision.Located? {
    guard let found = located("date", &fields) else { return nil }
    if let date = EDTFDate(found.text), date.days.start != nil || date.days.end != nil { return found }
    fields.error(
      "decision-date", "'date' is not a date: \(found.text)", at: found.range,
      hint: PublicationDateText.hint(for: found.text))
    return nil
  }

  private static func required(_ key: String, example: String, _ fields: inout Fields) -> EditorDecision.Located? {
    fields.required(key, example: example) == nil ? nil : located(key, &fields)
  }

  private static func located(_ key: String, _ fields: inout Fields) -> EditorDecision.Located? {
    fields.located(key).map { EditorDecision.Located(text: $0.text, range: $0.range) }
  }
}
