import Chronology
import CivilTime

extension Views {
  /// What only the page of an event shows.
  static let detailFields: [View<EventSubject>.Field] = [
    .flag("isOnePassage", "Whether exactly one passage tells of it") { subject, _ in subject.event.reports.count == 1 },
    .list("reports", "Every passage, the clearest first", of: Views.report) { subject, _ in
      subject.event.reports.indices.map { ReportSubject(subject, $0) }
    },
    .list("merges", "Why the reports are held to be of one event", of: Views.merge) { subject, _ in
      subject.event.merges.compactMap { MergeSubject(subject, $0) }
    },
    .flag("hasMerges", "Whether reports were put together") { subject, _ in !subject.event.merges.isEmpty },
    .list("disagreements", "Where reports contradict each other", of: Views.disagreement) { subject, _ in
      subject.event.disagreements.map { DisagreementSubject(subject, $0) }
    },
    .list("counterparts", "Events that may be the same and are dated otherwise", of: Views.counterpart) {
      subject, page in
      subject.event.counterparts.compactMap { counterpart in
        page.site.event(counterpart.event).map { CounterpartSubject(event: $0, reasons: counterpart.reasons) }
      }
    },
    .flag("hasCounterparts", "Whether there are any") { subject, page in
      subject.event.counterparts.contains { page.site.event($0.event) != nil }
    },
    .object("earlier", "The event before it on the timeline", of: Views.eventSummary) { subject, page in
      page.site.neighbour(of: subject, at: -1)
    },
    .object("later", "The event after it on the timeline", of: Views.eventSummary) { subject, page in
      page.site.neighbour(of: subject, at: 1)
    },
    .link("timelineLink", "Its place on the timeline") { subject, _ in
      "\(SitePaths.timeline)#\(PagePath.reference(subject.event.id))"
    },
  ]
}

/// Two reports that were put together.
final class MergeSubject: Viewed {
  let joined: ReportSubject
  let with: ReportSubject
  let reasons: [String]

  /// - Returns: `nil` when the reason speaks of reports that the event does not have.
  init?(_ event: EventSubject, _ merge: MergeReason) {
    let reports = event.event.reports.indices
    guard reports.contains(merge.report), reports.contains(merge.with) else { return nil }
    joined = ReportSubject(event, merge.report)
    with = ReportSubject(event, merge.with)
    reasons = merge.reasons
  }

  static var view: View<MergeSubject> { Views.merge }
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
final class DisagreementSubject: Viewed {
  let event: EventSubject
  let disagreement: Disagreement

  init(_ event: EventSubject, _ disagreement: Disagreement) {
    self.event = event
    self.disagreement = disagreement
  }

  static var view: View<DisagreementSubject> { Views.disagreement }
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
        subject.disagreement.versions.map { VersionSubject(subject.event, $0) }
      },
    ])
}

/// One of the versions that contradict each other.
final class VersionSubject: Viewed {
  let event: EventSubject
  let version: Disagreement.Version

  init(_ event: EventSubject, _ version: Disagreement.Version) {
    self.event = event
    self.version = version
  }

  static var view: View<VersionSubject> { Views.version }
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
        subject.version.reports.filter(subject.event.event.reports.indices.contains)
          .map { ReportSubject(subject.event, $0) }
      },
    ])
}

/// An event that may be the same as another, with why.
final class CounterpartSubject: Viewed {
  let event: EventSubject
  let reasons: [String]

  init(event: EventSubject, reasons: [String]) {
    self.event = event
    self.reasons = reasons
  }

  static var view: View<CounterpartSubject> { Views.counterpart }
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
