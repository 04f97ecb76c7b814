import CivilTime

extension TemporalExpression {
  /// Whether the time rests on a holiday whose day can only be calculated roughly: the feasts of Islam.
  func isApproximate(in context: Context) -> Bool {
    switch self {
    case .anchor, .interval, .numeric: false
    case .occurrence(_, let series, let base), .nearest(let series, let base), .nth(_, let series, let base),
      .intersection(let base, let series):
      series.isApproximate(in: context) || base.isApproximate(in: context)
    case .shifted(let base, _), .adjoining(_, let base): base.isApproximate(in: context)
    case .between(let first, let last): first.isApproximate(in: context) || last.isApproximate(in: context)
    }
  }
}

extension RepeatingInterval {
  fileprivate func isApproximate(in context: Context) -> Bool {
    switch self {
    case .holiday(let holiday): holiday.observance(in: context.grid.conventions.region)?.isApproximate ?? false
    case .intersection(let outer, let inner): outer.isApproximate(in: context) || inner.isApproximate(in: context)
    default: false
    }
  }
}
