import CivilTime

/// What decides of most pairs of reports whether they can be of one event, in one place and without references.
struct ReportSketch: Sendable {
  let article: Int32
  /// `nil` for a sentence without a date.
  let kind: Event.Kind?
  let eventClasses: EventClasses
  /// The term of the verb or the noun that the date belongs to; -1 where it says nothing.
  let headTerm: Term
  let opposition: Opposition
  let isAnaphoric: Bool
  /// The days that the date allows, and those on which the event may have been (see ``Observation/plausibleDays(published:)``).
  let span: Days
  let plausible: Days
  let granularity: Granularity
  /// Whether the date tells how long something went on: "from 3 to 9 May", and not "this week".
  let isStretch: Bool
  /// The weights of the terms of the clause and of the sentence.
  let weight: Int
  let wholeWeight: Int
  let details: Details

  /// What there is of a report beyond its words.
  struct Details: OptionSet {
    let rawValue: UInt8

    static let actors = Self(rawValue: 1)
    static let places = Self(rawValue: 2)
    static let figures = Self(rawValue: 4)
    static let tellingFigures = Self(rawValue: 8)
    static let quotations = Self(rawValue: 16)
  }

  /// Days without a beginning or an end have the least and the greatest number.
  struct Days: Hashable, Sendable {
    var start: Int32
    var end: Int32

    static let all = Days(start: .min, end: .max)

    init(start: Int32, end: Int32) { (self.start, self.end) = (start, end) }

    init(_ span: DaySpan) {
      start = span.start.map { Int32(truncatingIfNeeded: $0.ordinal) } ?? .min
      end = span.end.map { Int32(truncatingIfNeeded: $0.ordinal) } ?? .max
    }

    func contains(_ other: Self) -> Bool { start <= other.start && other.end <= end }
    func overlaps(_ other: Self) -> Bool { max(start, other.start) < min(end, other.end) }

    /// The days that both have, or `nil` when there are none.
    func intersection(_ other: Self) -> Self? {
      overlaps(other) ? Self(start: max(start, other.start), end: min(end, other.end)) : nil
    }
  }

  init(_ observation: Observation, published: Day, terms: TermTable) {
    article = Int32(observation.article)
    kind = observation.kind
    eventClasses = EventClasses(observation.eventClasses)
    headTerm = observation.headTerm ?? -1
    opposition = observation.opposition
    isAnaphoric = observation.isAnaphoric
    let date = observation.date
    span = date.map { Days($0.span) } ?? .all
    plausible = observation.plausibleDays(published: published).map { Days($0) } ?? .all
    granularity = date?.granularity ?? .day
    isStretch = date.map(Self.isStretch) ?? false
    weight = terms.weight(observation.terms)
    wholeWeight = terms.weight(observation.allTerms)
    var details: Details = []
    if !observation.actors.isEmpty { details.insert(.actors) }
    if !observation.places.isEmpty { details.insert(.places) }
    if !observation.figures.isEmpty { details.insert(.figures) }
    if observation.numbers.contains(where: \.isTellingFigure) { details.insert(.tellingFigures) }
    if !observation.record.quotations.isEmpty { details.insert(.quotations) }
    self.details = details
  }

  private static func isStretch(_ date: EventDate) -> Bool {
    guard let start = date.span.start, let end = date.span.end else { return false }
    let longest =
      switch date.granularity {
      case ...Granularity.day: 1
      case .weekend: 4
      case .week: 7
      case .month: 31
      case .season, .quarter: 93
      case .half: 185
      case .year: 366
      default: Int.max
      }
    return end - start > longest
  }

  /// Whether it names a day or a week, and no stretch without a beginning.
  var isFine: Bool { kind != nil && granularity <= .week && span.start != .min }

  /// Whether its date is a year or a longer time, in which many things of a kind happen.
  var isVague: Bool { granularity > .month }

  /// Whether both tell of the same class of events, or have the same verb or noun.
  func isKin(of other: Self) -> Bool {
    headTerm >= 0 && headTerm == other.headTerm || !eventClasses.isDisjoint(with: other.eventClasses)
  }

  /// Whether one of the dates is coarser than a day and the other is not the same: joined, they make it finer.
  func isRefinement(of other: Self) -> Bool {
    kind != nil && other.kind != nil && max(granularity, other.granularity) > .day && span != other.span
  }

  /// Whether the dates can be of one event.
  func datesAgree(with other: Self) -> Bool {
    guard plausible.overlaps(other.plausible) else { return false }
    // What went on from one day to another is no coarse date of what happened on a day between.
    if plausible != other.plausible,
      isStretch && plausible.contains(other.plausible) || other.isStretch && other.plausible.contains(plausible)
    {
      return false
    }
    // Two stretches of their own length that merely overlap are two times: a week and the month it runs into.
    return plausible.contains(other.plausible) || other.plausible.contains(plausible)
      || span.start == .min || other.span.start == .min
  }

  /// A plan and what came of it are one event; otherwise kinds do not mix.
  func isOfOneKind(as other: Self) -> Bool {
    guard let kind, let theirs = other.kind else { return false }
    return kind == theirs || kind == .happening && theirs == .planned || kind == .planned && theirs == .happening
  }
}
