import Chronology
import CommonMark
import SourceText

/// What an editor decided about an event.
final class DecisionSubject: Viewed {
  let decision: Decision

  init(_ decision: Decision) { self.decision = decision }

  static var view: View<DecisionSubject> { Views.decision }
}

extension Views {
  static let decision = View<DecisionSubject>(
    "decision",
    [
      .text("action", "What was decided: `merge`, `split`, `re-date`, `retitle`, `drop`, `pin`, `apart`, `note`") {
        subject, _ in subject.decision.action.rawValue
      },
      .flag("isMerge", "Whether another event became part of it") { subject, _ in subject.decision.action == .merge },
      .flag("isSplit", "Whether passages left it, or came from another event") { subject, _ in
        subject.decision.action == .split
      },
      .flag("isRedate", "Whether it got another date") { subject, _ in subject.decision.action == .redate },
      .flag("isRetitle", "Whether it got another title") { subject, _ in subject.decision.action == .retitle },
      .flag("isDrop", "Whether it was taken off the timeline") { subject, _ in subject.decision.action == .drop },
      .flag("isPin", "Whether it is held for a key event") { subject, _ in subject.decision.action == .pin },
      .flag("isApart", "Whether it is told apart from an event like it") { subject, _ in
        subject.decision.action == .apart
      },
      .flag("isNote", "Whether it is a note alone") { subject, _ in subject.decision.action == .note },
      .text("by", "Who decided") { subject, _ in subject.decision.by },
      .text("decided", "The day of the decision, in words") { subject, page in page.date(subject.decision.decided).text
      },
      .text("decidedDatetime", "The day of the decision for `datetime`") { subject, _ in subject.decision.decided },
      .text("why", "The reason in one line") { subject, _ in subject.decision.why },
      .text("effect", "What it did to the event: `the engine read 2025-02-06`") { subject, _ in subject.decision.effect
      },
      .html("body", "What else the editor has to say") { subject, _ in Self.html(subject.decision) },
      .place("location", "Where the decision stands: file, line and column") { $0.decision.location },
    ])

  private static func html(_ decision: Decision) -> [UInt8]? {
    guard !decision.text.isEmpty else { return nil }
    let file = SourceFile(path: decision.location.path, bytes: Array(decision.text.utf8))
    return Array(MarkdownDocument(file: file, body: 0..<file.bytes.count).html().utf8)
  }
}

/// The page of an address that an event had before it went into another.
final class MovedPage: Viewed {
  let redirect: Redirect
  let target: EventSubject

  init(redirect: Redirect, target: EventSubject) {
    self.redirect = redirect
    self.target = target
  }

  static var view: View<MovedPage> { Views.movedPage }
}

extension Views {
  static let movedPage = View<MovedPage>(
    "moved page",
    [
      .link("targetLink", "The page that the reader is sent to") { page, _ in page.target.path },
      .text("targetURL", "Its full address; the link where that of the site is not known") { page, context in
        context.site.address(of: SitePaths.event(page.target.event.id)) ?? context.root + page.target.path
      },
      .object("target", "The event that it went into", of: Views.eventSummary) { page, _ in page.target },
      .text("reason", "Why") { page, _ in page.redirect.reason },
    ])

}

/// The page of an event that an editor took off the timeline.
final class WithdrawnPage: Viewed {
  let event: Event

  init(event: Event) { self.event = event }

  static var view: View<WithdrawnPage> { Views.withdrawnPage }
}

extension Views {
  static let withdrawnPage = View<WithdrawnPage>(
    "withdrawn page",
    [
      .text("title", "What the event was called") { page, _ in page.event.title },
      .text("date", "Its date in words") { page, context in context.date(page.event.date.edtf).text },
      .text("edtf", "Its date in EDTF") { page, _ in page.event.date.edtf },
      .list("decisions", "What editors decided about it", of: Views.decision) { page, _ in
        page.event.decisions.map(DecisionSubject.init)
      },
    ])
}
