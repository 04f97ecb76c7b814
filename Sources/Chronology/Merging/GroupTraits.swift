import CivilTime

/// What a group of reports has in common, which another group must share to join it.
struct GroupTraits: Sendable {
  /// The days that all of its dates allow; `nil` when there are none.
  private(set) var days: ReportSketch.Days?
  /// The classes of events that all reports with a class tell of; `nil` when no report has one.
  private var classes: EventClasses?
  private var hasStatement = false
  private var hasOther = false

  /// - Parameter isCopy: A copy that was dated from another day of publication says nothing of the days.
  init(_ report: ReportSketch, isCopy: Bool) {
    days = .all
    guard let kind = report.kind else { return }
    if !isCopy { days = report.plausible }
    if !report.eventClasses.isEmpty { classes = report.eventClasses }
    hasStatement = kind == .statement
    hasOther = !hasStatement
  }

  /// What both together have in common.
  func joined(with other: GroupTraits) -> GroupTraits {
    var both = self
    both.days = other.days.flatMap { days?.intersection($0) }
    if let theirs = other.classes { both.classes = classes?.intersection(theirs) ?? theirs }
    both.hasStatement = hasStatement || other.hasStatement
    both.hasOther = hasOther || other.hasOther
    return both
  }

  /// Whether the reports can be of one event: on some day all of their dates agree, and no two of them are at odds.
  var areOfOneEvent: Bool { days != nil && classes?.isEmpty != true && !(hasStatement && hasOther) }
}
