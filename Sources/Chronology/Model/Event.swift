public import CivilTime

/// Something that happened, or was said, at one time, with everybody who reports it.
public struct Event: Hashable, Sendable {
  /// In which way an event is one.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// It happened: an invasion, a meeting, an agreement.
    case happening
    /// Somebody said it; the date is that of the saying.
    case statement
    /// It is to happen: planned, due or announced, and no report says that it did.
    case planned
    /// A photograph shows it; the date is the caption's.
    case photograph
  }

  /// The name in links and data files: stable while the event's day and its words stay the same, and for good once it is
  /// registered.
  public var id: String
  /// When it took place, or is to.
  public var date: EventDate
  /// In which way it is an event.
  public var kind: Kind
  /// A short clause in the words of the clearest report.
  public var title: String
  /// A sentence of one report, verbatim.
  public var summary: String
  /// Who says so, where the event is a statement or a claim.
  public var attribution: Attribution?
  /// Ids of the actors that the reports name, sorted.
  public var actors: [String]
  /// Ids of the places that the reports name, sorted.
  public var places: [String]
  /// Every report of it: those that give its date before the others, among each the clearest first; never empty.
  public var reports: [Report]
  /// Where reports contradict each other, in date or in figures.
  public var disagreements: [Disagreement]
  /// Why the reports are held to be of one event; empty where there is one report.
  public var merges: [MergeReason]
  /// Events that may be the same and are dated otherwise.
  public var counterparts: [Counterpart] = []
  /// What editors decided about it, in the order of application.
  public var decisions: [Decision] = []
  /// The date that the engine read, where an editor gave another.
  public var engineDate: EventDate?
  /// The title that the engine took, where an editor gave another.
  public var engineTitle: String?

  /// Whether reports contradict each other, within the event or across two that may be one.
  public var isDisputed: Bool { !disagreements.isEmpty || !counterparts.isEmpty }
  /// Whether an editor holds it for a key event.
  public var isPinned: Bool { decisions.contains { $0.action == .pin } }

  /// Creates an event that no editor has decided on.
  public init(
    id: String, date: EventDate, kind: Kind, title: String, summary: String, attribution: Attribution? = nil,
    actors: [String] = [], places: [String] = [], reports: [Report], disagreements: [Disagreement] = [],
    merges: [MergeReason] = []
  ) {
    self.id = id
    self.date = date
    self.kind = kind
    self.title = title
    self.summary = summary
    self.attribution = attribution
    self.actors = actors
    self.places = places
    self.reports = reports
    self.disagreements = disagreements
    self.merges = merges
  }
}

/// When an event took place, no sharper than its sources.
public struct EventDate: Hashable, Sendable {
  /// The date in EDTF (ISO 8601-2): `2024-08-06`, `2024-08`, `2025-02-07~`, `../2024-08-24`.
  public var edtf: String
  /// The half-open days that the date allows.
  public var span: DaySpan
  /// The unit in which the date is stated.
  public var granularity: Granularity
  /// Whether the date rests on something approximate or inferred and is not to be shown as certain.
  public var isApproximate: Bool

  /// Creates a date; the parts have to say the same.
  public init(edtf: String, span: DaySpan, granularity: Granularity, isApproximate: Bool = false) {
    self.edtf = edtf
    self.span = span
    self.granularity = granularity
    self.isApproximate = isApproximate
  }

  /// Whether the event may be put on one calendar day.
  public var isExactDay: Bool {
    guard let start = span.start, let end = span.end else { return false }
    return granularity <= .day && !isApproximate && end - start == 1
  }
}

/// Who says a thing.
public struct Attribution: Hashable, Sendable {
  /// The speaker, in the words of the report.
  public var speaker: String
  /// The reporting verb as written: `said`, `claimed`.
  public var verb: String
  /// Whether the report holds it for a claim rather than a fact.
  public var isClaim: Bool

  /// Creates an attribution.
  public init(speaker: String, verb: String, isClaim: Bool) {
    self.speaker = speaker
    self.verb = verb
    self.isClaim = isClaim
  }
}

/// A contradiction between reports of one event; it is shown, never averaged.
public struct Disagreement: Hashable, Sendable {
  /// What they disagree about: `date`, `figure`.
  public var subject: String
  /// The versions as written, each with the indices into `Event.reports` that hold it.
  public var versions: [Version]

  /// One of the things that reports say.
  public struct Version: Hashable, Sendable {
    /// The date or the figure, as written.
    public var text: String
    /// Indices into `Event.reports` of those that say so.
    public var reports: [Int]

    /// Creates a version from the words and the reports that have them.
    public init(text: String, reports: [Int]) {
      self.text = text
      self.reports = reports
    }
  }

  /// Creates a disagreement about a subject.
  public init(subject: String, versions: [Version]) {
    self.subject = subject
    self.versions = versions
  }
}

/// Why a report was held to tell of the same event as another.
public struct MergeReason: Hashable, Sendable {
  /// Index into `Event.reports` of the report that joined.
  public var report: Int
  /// Index into `Event.reports` of the report that it joined.
  public var with: Int
  /// Sentences that a reader can check: `both name 909`, `2024-08 contains 2024-08-06`.
  public var reasons: [String]

  /// Creates a reason for which one report joined another.
  public init(report: Int, with: Int, reasons: [String]) {
    self.report = report
    self.with = with
    self.reasons = reasons
  }
}
