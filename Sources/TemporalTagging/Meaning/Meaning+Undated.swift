extension Meaning {
  /// A time of day on a day that is not known, and hours from one to another as those of many days; `nil` for all others.
  var undated: Self? {
    switch self {
    case .date(.intersection(_, let clock)): .unspecified(clock)
    case .date(.between(.intersection(_, let first), .intersection(_, let last))): .set(Recurrence(.span(first, last)))
    default: nil
    }
  }
}
