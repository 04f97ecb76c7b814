import Chronology
import CommonMark
import SourceText

extension Views {
  /// What an editor decided about an event.
  static let decision = View<Decision>(
    "decision",
    [
      .text("action", "What was decided: `merge`, `split`, `re-date`, `retitle`, `drop`, `pin`, `apart`, `note`") {
        decision, _ in decision.action.rawValue
      },
      .flag("isMerge", "Whether another event became part of it") { decision, _ in decision.action == .merge },
      .flag("isSplit", "Whether passages left it, or came from another event") { decision, _ in
        decision.action == .split
      },
      .flag("isRedate", "Whether it got another date") { decision, _ in decision.action == .redate },
      .flag("isRetitle", "Whether it got another title") { decision, _ in decision.action == .retitle },
      .flag("isDrop", "Whether it was taken off the timeline") { decision, _ in decision.action == .drop },
      .flag("isPin", "Whether it is held for a key event") { decision, _ in decision.action == .pin },
      .flag("isApart", "Whether it is told apart from an event like it") { decision, _ in decision.action == .apart },
      .flag("isNote", "Whether it is a note alone") { decision, _ in decision.action == .note },
      .text("by", "Who decided") { decision, _ in decision.by },
      .text("decided", "The day of the decision, in words") { decision, page in page.date(decision.decided).text },
      .text("decidedDatetime", "The day of the decision for `datetime`") { decision, _ in decision.decided },
      .text("why", "The reason in one line") { decision, _ in decision.why },
      .text("effect", "What it did to the event: `the engine read 2025-02-06`") { decision, _ in decision.effect },
      .html("body", "What else the editor has to say") { decision, _ in Self.html(decision) },
      .text("location", "Where the decision stands: file, line and column") { decision, _ in
        decision.location.description
      },
    ])

  private static func html(_ decision: Decision) -> [UInt8]? {
    guard !decision.text.isEmpty else { return nil }
    let file = SourceFile(path: decision.location.path, bytes: Array(decision.text.utf8))
    return Array(MarkdownDocument(file: file, body: 0..<file.bytes.count).html().utf8)
  }
}

/// The page of an address that an event had before it went into another.
struct MovedPage: Sendable {
  let redirect: Redirect
  let target: Event
}

extension Views {
  static let movedPage = View<MovedPage>(
    "moved page",
    [
      .text("targetLink", "The page that the reader is sent to") { page, context in context.link(to: page.target) },
      .text("targetURL", "Its full address; the link where that of the site is not known") { page, context in
        context.site.address(of: SitePaths.event(page.target.id)) ?? context.link(to: page.target)
      },
      .object("target", "The event that it went into", of: Views.eventSummary) { page, _ in page.target },
      .text("reason", "Why") { page, _ in page.redirect.reason },
    ])

  /// The page of an event that an editor took off the timeline.
  static let withdrawnPage = View<Event>(
    "withdrawn page",
    [
      .text("title", "What the event was called") { event, _ in event.title },
      .text("date", "Its date in words") { event, page in page.date(event.date.edtf).text },
      .text("edtf", "Its date in EDTF") { event, _ in event.date.edtf },
      .list("decisions", "What editors decided about it", of: Views.decision) { event, _ in event.decisions },
    ])
}
