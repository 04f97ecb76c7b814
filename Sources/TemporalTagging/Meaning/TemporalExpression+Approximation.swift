import CivilTime

extension TemporalExpression {
  /// Whether the time rests on a holiday whose day can only be calculated roughly: the feasts of Islam.
  func isApproximate(in context: Context) -> Bool {
    switch self {
    case .anchor, .interval, .numeric: false
    // What several cases share, the compiler copies; so those that say the same stand apart.
    case .occurrence(_, let series, let base): series.isApproximate(in: context) || base.isApproximate(in: context)
    case .nearest(let series, let base): series.isApproximate(in: context) || base.isApproximate(in: context)
    case .nth(_, let series, let base): series.isApproximate(in: context) || base.isApproximate(in: context)
    case .intersection(let base, let series): series.isApproximate(in: context) || base.isApproximate(in: context)
    case .shifted(let base, _): base.isApproximate(in: context)
    case .adjoining(_, let base): base.isApproximate(in: context)
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
