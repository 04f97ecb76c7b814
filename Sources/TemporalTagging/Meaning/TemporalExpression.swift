public import CivilTime

/// What a phrase says about time, before it is known when it was said.
///
/// The operators are those of SCATE (Bethard and Parker, "A Semantically Compositional Annotation Scheme for Time
/// Normalization", 2016; timenorm's `scate/Types.scala`), folded into seven, and two leaves. Each case states its
/// interval; `[t1, t2)` is the interval of its operand, and `R` the intervals of its repeating interval in order.
public enum TemporalExpression: Hashable, Sendable {
  /// The time that the context gives for the anchor: "today" is within it.
  ///
  /// `[t1, t2)` of the anchor.
  case anchor(Anchor)

  /// A stretch that needs no context: "1990", "3 May 2021".
  ///
  /// The interval itself, stated as finely as the granularity says.
  case interval(CivilInterval, Granularity)

  /// A day in figures: "03/04/2025".
  ///
  /// The day where the figures allow one alone, or where `Context.numericDates` says their order; otherwise the year.
  case numeric(NumericDate)

  /// An interval of a series, counted from another time: "last week" is -1, "this week" 0, "next week" 1.
  ///
  /// - *n* < 0: the *n*-th latest of `R` that ends at or before `t1`;
  /// - *n* = 0: the one of `R` that holds `t1`; where none does, the first of `R` that starts within the unit around `t1`
  ///   in which `R` recurs (the week for a weekday, the day for a part of it, the year for a month or a holiday);
  /// - *n* > 0: the *n*-th earliest of `R` that starts at or after `t2`.
  ///
  /// Counted from an anchor that is known less finely than the unit in which `R` recurs, the result is no finer than the
  /// anchor: "that day" of a month is the month. With a weekday, "last", "this" and "next" follow `WeekdayConvention`.
  indirect case occurrence(Int, of: RepeatingInterval, from: Self)

  /// An interval of a series with nothing said about which: bare "Tuesday", "in August", "February 7".
  ///
  /// - Past or unspecified direction: the latest of `R` that starts before `t2`, so that `[t1, t2)` itself counts.
  /// - Future direction: the earliest of `R` that ends after `t1`.
  /// - Either direction: the one of both whose beginning is nearer to `t1`, the past one where both are as near.
  /// - A day of the year with its weekday, "Thursday, February 6": the nearer of both, whatever the direction, since the
  ///   two fix the year. Back they may meet five years away (1,830 days), ahead and under a verb in the future a year and a
  ///   half (550 days). Where they do not, the day alone, if it is within 60 days and its weekday is off by one.
  /// - In narrative mode, counted from the last date mentioned: the one of `R` in the unit around `t1` in which `R`
  ///   recurs; the earliest that starts at or after `t1` where there is none, where a weekday would lie before `t1`, and
  ///   where a month would lie more than 200 days before it ("in January", after a December). After a season, one within
  ///   it goes before, and else the year in which it ends counts, since a winter has two. After a time that is coarser than
  ///   that unit, the result is that time.
  indirect case nearest(RepeatingInterval, to: Self)

  /// An interval of a series by its number within another: "the second week of May"; -1 is the last.
  ///
  /// *n* > 0: the *n*-th earliest of `R` that starts in `[t1, t2)`; *n* < 0: the *n*-th latest of them. None if there
  /// are fewer. A week belongs to the month or the year that most of its days are in, as in ISO 8601. A day numbered within
  /// a month of no stated year is that of the month ahead, where the direction is unspecified.
  indirect case nth(Int, of: RepeatingInterval, in: Self)

  /// A time moved by a period: "three weeks ago".
  ///
  /// With `Δ` the period and `u` its finest unit:
  ///
  /// - counted from an anchor, the `u` around the middle of `[t1 + Δ, t2 + Δ)`, or the unit of the anchor where that is
  ///   coarser: "three weeks ago" names a week and "a year ago" a year;
  /// - counted from anything else that is as fine as `u` or finer, `[t1 + Δ, t1 + Δ + (t2 - t1))`: "six months before
  ///   6 February 2025" names a day;
  /// - counted from something coarser, the `u` at `t1 + Δ` for `Δ` < 0, the one that ends at `t2 + Δ` for `Δ` > 0: "two
  ///   days before May" is 29 April;
  /// - for a vague period, everything up to `t1`, or from `t2` on.
  indirect case shifted(Self, by: Period)

  /// A stretch that touches another: "the past three weeks", "the next two years".
  ///
  /// `Δ` < 0: `[t1 + Δ, t1)`; `Δ` > 0: `[t2, t2 + Δ)`; for a vague period the far side is open.
  indirect case adjoining(Period, to: Self)

  /// From the beginning of one time to the end of another: "from May to July".
  ///
  /// `[t1 of the first, t2 of the second)`. Where the second is a `nearest` and would end before the first starts, it is
  /// the earliest of its series that starts after the first; otherwise there is none. From one time on the clock to
  /// another, "9 to 11 a.m.", it ends where the second begins.
  indirect case between(Self, Self)

  /// The part of a time that belongs to a series: "Tuesday morning", "last week Thursday".
  ///
  /// The earliest of `R` that starts within `[t1, t2)`; but for parts of a day in anything longer than one, which is left as it
  /// is, since nothing says which day: "9 a.m. last week". A time as fine as `R` or finer that lies within one of `R` stays
  /// as it is, and there is none where it does not.
  indirect case intersection(Self, RepeatingInterval)
}
