public import CivilTime

/// What kind of thing a time expression is about: the `type` attribute of TIMEX3.
public enum TimexKind: String, CaseIterable, Hashable, Sendable {
  case date = "DATE"
  case time = "TIME"
  case duration = "DURATION"
  case set = "SET"
}

/// What a rule reads out of a phrase.
public enum Meaning: Hashable, Sendable {
  /// A date or a time of day: "last week", "Tuesday morning". Which of both follows from how fine it is.
  case date(TemporalExpression)
  /// An amount of time: "six months", "the past three weeks", "several years".
  case duration(Period, Anchoring)
  /// A recurring time: "every Friday", "weekly", "twice a year".
  case set(Recurrence)
  /// A time without a number: "now", "recently", "in the future".
  case vague(VagueReference)
  /// A recurring time of which the text means none in particular: "a Monday", "one spring"; `XXXX-WXX-1`.
  case unspecified(RepeatingInterval)
}

/// The values `PAST_REF`, `PRESENT_REF` and `FUTURE_REF` of TIMEX3.
public enum VagueReference: String, CaseIterable, Hashable, Sendable {
  case past = "PAST_REF"
  case present = "PRESENT_REF"
  case future = "FUTURE_REF"
}

/// Where a duration lies on the time line.
public enum Anchoring: Hashable, Sendable {
  /// Nowhere in particular: "a six-month term", "for six months".
  case free
  /// Just before a time: "the past six months" before the anchor; `[t1 - Δ, t1)`.
  case ending(TemporalExpression)
  /// Just after a time: "the next six months"; `[t2, t2 + Δ)`.
  case beginning(TemporalExpression)
  /// From an event on, with the length reached by the time of the sentence: "in the six months since the strike".
  ///
  /// The length is a round figure; it dates nothing.
  case sinceEvent(EventReference)
  /// From an event on, with the length reached on the very day that the sentence speaks of: "Monday marked six months
  /// since the start of the strike", "six months to the day since …".
  ///
  /// That day minus the period is the day of the event.
  case anniversary(of: EventReference)
}

/// A recurring time, with the attributes that TIMEX3 gives a SET.
public struct Recurrence: Hashable, Sendable {
  /// How far apart the times lie, or which times they are.
  public enum Pattern: Hashable, Sendable {
    /// "weekly", "every two years".
    case period(Period)
    /// "every Friday", "each August".
    case series(RepeatingInterval)
    /// "Open Monday to Friday": from each of the first to the one of the second that follows it.
    case span(RepeatingInterval, RepeatingInterval)
  }

  /// The `quant` attribute.
  public enum Quantifier: String, CaseIterable, Hashable, Sendable {
    case every = "EVERY"
    case each = "EACH"
    case some = "SOME"
    case few = "FEW"
    case many = "MANY"
    case most = "MOST"
    case all = "ALL"
  }

  /// What comes back.
  public var pattern: Pattern
  /// The word that quantifies, where there is one: not in "weekly".
  public var quantifier: Quantifier?
  /// The `freq` attribute as a count: 2 in "twice a week", printed as `2X`.
  public var frequency: Int?
  /// What the frequency counts where it is not times: days in "three days a week", printed as `3D`.
  public var frequencyUnit: CalendarUnit?

  /// Creates a recurring time; what is left out the words do not say.
  public init(
    _ pattern: Pattern, quantifier: Quantifier? = nil, frequency: Int? = nil, frequencyUnit: CalendarUnit? = nil
  ) {
    self.pattern = pattern
    self.quantifier = quantifier
    self.frequency = frequency
    self.frequencyUnit = frequencyUnit
  }
}
