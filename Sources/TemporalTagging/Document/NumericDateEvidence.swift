import CivilTime

/// What the numeric dates of a text show of the order that it writes them in.
struct NumericDateEvidence: Sendable {
  /// Orders that some date can only be read in.
  private var shown: Set<NumericDateOrder> = []
  /// Orders in which some date, open by itself, is the day of publication or next to it.
  private var beside: Set<NumericDateOrder> = []

  /// Takes up the dates of more of the text.
  mutating func add(_ timexes: [Timex], published: ReferenceTime?) {
    for index in timexes.indices {
      guard case .date(let expression) = timexes.span[index].meaning, let date = expression.numericDate else {
        continue
      }
      if let order = date.shownOrder {
        shown.insert(order)
      } else if date.days.count == 2, let published, published.granularity <= .day {
        let day = published.interval.start.day
        for order in NumericDateOrder.allCases {
          if let read = date.day(order), abs(read - day) <= 1 { beside.insert(order) }
        }
      }
    }
  }

  /// What they show together; `nil` where they show nothing, or both orders.
  var reading: NumericDateReading? {
    if let order = shown.first { return shown.count == 1 ? NumericDateReading(order, .text) : nil }
    return beside.count == 1 ? beside.first.map { NumericDateReading($0, .publication) } : nil
  }
}

extension TemporalExpression {
  /// The numeric date that the expression is, or is a time of.
  fileprivate var numericDate: NumericDate? {
    switch self {
    case .numeric(let date): date
    case .intersection(let base, _), .shifted(let base, _): base.numericDate
    default: nil
    }
  }
}
