public import CivilTime

/// The time that an expression means in its context.
public struct Resolution: Hashable, Sendable {
  /// What the expression names by itself, before its modifier: August 2024 in "more than six months ago".
  public var named: ReferenceTime
  /// What it allows after its modifier: everything before, there.
  public var interval: CivilInterval
  /// How the phrase bends its value: "more than", "early".
  public var modifier: Modifier?
  /// Whether it rests on something that is known only roughly: "about", a publication date that is approximate, or a
  /// holiday that begins when the moon is sighted.
  public var isApproximate: Bool

  /// How fine the date is stated.
  public var granularity: Granularity { named.granularity }
  /// The days that the date allows; a night belongs to the day on which it falls.
  public var days: DaySpan { civilDays.days }

  /// The date in EDTF; a time of day prints as its day, since EDTF knows no time but to the second.
  public var edtf: String { edtfDate.description }

  /// The date as a value of EDTF.
  public var edtfDate: EDTFDate {
    EDTFDate(civilDays, at: granularity, qualifier: isApproximate ? .approximate : nil)
  }

  /// The interval, or the day that it starts on where it is shorter than one.
  private var civilDays: CivilInterval {
    guard granularity == .dayPart, !interval.isOpenStart, !interval.isOpenEnd,
      interval.end.seconds - interval.start.seconds < 86_400
    else { return interval }
    return CivilInterval(interval.start.day)
  }
}

extension Timex {
  /// The time that the expression means, or `nil` when it names none: a duration that lies nowhere, a recurring time, a
  /// vague one, or one that counts from an event whose date is not known.
  public func resolve(in context: Context) -> Resolution? { meaning.resolution(modifier, in: context) }
}

// Here and elsewhere it is the meaning that looks into itself: where another value looks into its meaning, the compiler
// copies it first, and counts references.

extension Meaning {
  /// The time that the expression means, with its modifier applied.
  fileprivate func resolution(_ modifier: Modifier?, in context: Context) -> Resolution? {
    switch self {
    case .date(let expression):
      return expression.resolution(modifier, in: context)
    case .duration(let period, let anchoring):
      return anchoring.resolve(period, in: context).map {
        Resolution(named: $0, interval: $0.interval, modifier: modifier, isApproximate: modifier == .approx)
      }
    case .set, .vague, .unspecified: return nil
    }
  }
}

extension TemporalExpression {
  /// The time that the expression means, with its modifier applied.
  ///
  /// "More than six months ago" ends where exactly six months lead, not where their month begins; a modifier that
  /// compares never leaves a date that could pass for exact.
  fileprivate func resolution(_ modifier: Modifier?, in context: Context) -> Resolution? {
    guard let time = resolve(in: context)?.told(in: context) else { return nil }
    var interval = time.interval
    if let modifier { interval = bent(time, by: modifier, in: context) }
    return Resolution(
      named: time, interval: interval, modifier: modifier,
      isApproximate: modifier == .approx || isApproximate(in: context))
  }

  /// What a modifier makes of the time that the expression names.
  private func bent(_ time: ReferenceTime, by modifier: Modifier, in context: Context) -> CivilInterval {
    // "Shortly after noon", on nobody knows which day of the year.
    if time.granularity > .day, isTimeOfDay { return time.interval }
    var edge = time.interval
    // What "ago" counts from is the other side of "less than six months ago".
    var far = CivilInterval(start: .distantPast, end: .distantFuture)
    if case .shifted(let base, let period) = self, let origin = base.resolve(in: context),
      let start = origin.interval.start.adding(period)
    {
      if base.isAnchor { edge = CivilInterval(start: start, end: start) }
      far =
        period.isNegative
        ? CivilInterval(start: .distantPast, end: origin.interval.end)
        : CivilInterval(start: origin.interval.start, end: .distantFuture)
    }
    let interval: CivilInterval
    switch modifier {
    case .before: interval = CivilInterval(start: far.start, end: edge.start)
    case .after: interval = CivilInterval(start: edge.end, end: far.end)
    case .onOrBefore: interval = CivilInterval(start: far.start, end: time.interval.end)
    case .onOrAfter: interval = CivilInterval(start: time.interval.start, end: far.end)
    default: return time.interval
    }
    return interval.start < interval.end ? interval : time.interval
  }
}

extension Anchoring {
  /// The stretch that the duration covers, or `nil` where the text does not say or the event is not known.
  func resolve(_ period: Period, in context: Context) -> ReferenceTime? {
    switch self {
    case .free: return nil
    case .ending(let end):
      return TemporalExpression.adjoining(period.isNegative ? period : -period, to: end).resolve(in: context)
    case .beginning(let start):
      return TemporalExpression.adjoining(period.isNegative ? -period : period, to: start).resolve(in: context)
    case .covering(let stretch): return stretch.resolve(in: context)
    case .sinceEvent, .anniversary:
      guard let event = context.event, event.interval.start < context.publication.interval.end else { return nil }
      return ReferenceTime(
        CivilInterval(start: event.interval.start, end: context.publication.interval.end),
        max(event.granularity, context.publication.granularity))
    }
  }

  /// The date of the event that an anniversary dates: the day that the sentence speaks of, minus the period.
  ///
  /// `nil` for every other anchoring, for a bent or a vague period ("nearly six months since") and where the day is not
  /// known to the day; those date nothing exactly.
  public func solvedEvent(_ period: Period, modifier: Modifier?, on day: ReferenceTime) -> ReferenceTime? {
    guard case .anniversary = self, modifier == nil, !period.isVague, day.granularity == .day,
      let start = day.interval.start.adding(period.isNegative ? period : -period)
    else { return nil }
    return ReferenceTime(start.day)
  }
}
