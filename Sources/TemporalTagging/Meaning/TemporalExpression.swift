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

  /// An interval of a series, counted from another time: "last week" is -1, "this week" 0, "next week" 1.
  ///
  /// - *n* < 0: the *n*-th latest of `R` that ends at or before `t1`;
  /// - *n* = 0: the one of `R` that holds `t1`; where none does, the first of `R` within the unit around `t1` in which
  ///   `R` recurs (the week for a weekday, the day for a part of it, the year for a month, a season or a holiday);
  /// - *n* > 0: the *n*-th earliest of `R` that starts at or after `t2`.
  indirect case occurrence(Int, of: RepeatingInterval, from: Self)

  /// An interval of a series with nothing said about which: bare "Tuesday", "in August", "February 7".
  ///
  /// Past or unspecified direction: the latest of `R` that starts before `t2`, so that `[t1, t2)` itself counts.
  /// Future direction: the earliest of `R` that ends after `t1`.
  indirect case nearest(RepeatingInterval, to: Self)

  /// An interval of a series by its number within another: "the second week of May"; -1 is the last.
  ///
  /// *n* > 0: the *n*-th earliest of `R` that starts in `[t1, t2)`; *n* < 0: the *n*-th latest of them. None if there
  /// are fewer.
  indirect case nth(Int, of: RepeatingInterval, in: Self)

  /// A time moved by a period: "three weeks ago".
  ///
  /// With `Δ` the period: counted from an anchor, the period's finest unit around `t1 + Δ`, since "three weeks ago"
  /// names a week and "a year ago" a year; counted from anything else, `[t1 + Δ, t2 + Δ)`, since "six months before
  /// 6 February 2025" names a day.
  indirect case shifted(Self, by: Period)

  /// A stretch that touches another: "the past three weeks", "the next two years".
  ///
  /// `Δ` < 0: `[t1 + Δ, t1)`; `Δ` > 0: `[t2, t2 + Δ)`.
  indirect case adjoining(Period, to: Self)

  /// From the beginning of one time to the end of another: "from May to July".
  ///
  /// `[t1 of the first, t2 of the second)`; none if the second ends before the first starts.
  indirect case between(Self, Self)

  /// The part of a time that belongs to a series: "Tuesday morning", "last week Thursday".
  ///
  /// The earliest of `R` that lies within `[t1, t2)`. A time finer than `R` that lies within one of `R` stays as it is.
  indirect case intersection(Self, RepeatingInterval)
}
