import Chronology
import CivilTime

extension Views {
  /// What only the page of an event shows.
  static let detailFields: [View<Event>.Field] = [
    .flag("isOnePassage", "Whether exactly one passage tells of it") { event, _ in event.reports.count == 1 },
    .list("reports", "Every passage, the clearest first", of: Views.report) { event, _ in
      event.reports.indices.map { ReportSubject(event: event, index: $0) }
    },
    .list("merges", "Why the reports are held to be of one event", of: Views.merge) { event, _ in
      event.merges.compactMap { MergeSubject(event: event, merge: $0) }
    },
    .flag("hasMerges", "Whether reports were put together") { event, _ in !event.merges.isEmpty },
    .list("disagreements", "Where reports contradict each other", of: Views.disagreement) { event, _ in
      event.disagreements.map { DisagreementSubject(event: event, disagreement: $0) }
    },
    .list("counterparts", "Events that may be the same and are dated otherwise", of: Views.counterpart) {
      event, page in
      event.counterparts.compactMap { counterpart in
        page.site.event(counterpart.event).map { CounterpartSubject(event: $0, reasons: counterpart.reasons) }
      }
    },
    .flag("hasCounterparts", "Whether there are any") { event, page in
      event.counterparts.contains { page.site.event($0.event) != nil }
    },
    .object("earlier", "The event before it on the timeline", of: Views.eventSummary) { event, page in
      page.site.neighbour(of: event, at: -1)
    },
    .object("later", "The event after it on the timeline", of: Views.eventSummary) { event, page in
      page.site.neighbour(of: event, at: 1)
    },
    .text("timelineLink", "Its place on the timeline") { event, page in
      "\(page.link(to: SitePaths.timeline))#\(PagePath.reference(event.id))"
    },
  ]
}

/// Two reports that were put together.
struct MergeSubject: Sendable {
  let joined: ReportSubject
  let with: ReportSubject
  let reasons: [String]

  /// - Returns: `nil` when the reason speaks of reports that the event does not have.
  init?(event: Event, merge: MergeReason) {
    guard event.reports.indices.contains(merge.report), event.reports.indices.contains(merge.with) else { return nil }
    joined = ReportSubject(event: event, index: merge.report)
    with = ReportSubject(event: event, index: merge.with)
    reasons = merge.reasons
  }
}

extension Views {
  static let merge = View<MergeSubject>(
    "merge",
    [
      .object("joined", "The report that joined", of: Views.report) { merge, _ in merge.joined },
      .object("with", "The report that it joined", of: Views.report) { merge, _ in merge.with },
      .texts("reasons", "Why, in sentences that a reader can check") { merge, _ in merge.reasons },
    ])
}

/// A contradiction between reports of one event.
struct DisagreementSubject: Sendable {
  let event: Event
  let disagreement: Disagreement
}

extension Views {
  static let disagreement = View<DisagreementSubject>(
    "disagreement",
    [
      .text("subject", "What the reports disagree about: `date`, `figure`") { subject, _ in
        subject.disagreement.subject
      },
      .flag("isAboutDate", "Whether they disagree about the date") { subject, _ in
        subject.disagreement.subject == "date"
      },
      .list("versions", "The versions side by side", of: Views.version) { subject, _ in
        subject.disagreement.versions.map { VersionSubject(event: subject.event, version: $0) }
      },
    ])
}

/// One of the versions that contradict each other.
struct VersionSubject: Sendable {
  let event: Event
  let version: Disagreement.Version
}

extension Views {
  static let version = View<VersionSubject>(
    "version",
    [
      .text("text", "The version as written; a date in EDTF") { subject, _ in subject.version.text },
      .text("date", "The version in words, where it is a date") { subject, page in
        EDTFDate(subject.version.text).map { _ in page.date(subject.version.text).text }
      },
      .list("reports", "The reports that hold it", of: Views.report) { subject, _ in
        subject.version.reports.filter(subject.event.reports.indices.contains)
          .map { ReportSubject(event: subject.event, index: $0) }
      },
    ])
}

/// An event that may be the same as another, with why.
struct CounterpartSubject: Sendable {
  let event: Event
  let reasons: [String]
}

extension Views {
  static let counterpart = View<CounterpartSubject>(
    "counterpart",
    [
      .object("event", "The other event", of: Views.eventSummary) { subject, _ in subject.event },
      .texts("reasons", "Why it may be the same, in sentences that a reader can check") { subject, _ in
        subject.reasons
      },
    ])
}
