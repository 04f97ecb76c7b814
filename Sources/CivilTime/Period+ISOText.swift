extension Period {
  /// The period as ISO 8601 and TIMEX3 write it, in the units of its source: `P6M`, `PT24H`, `P1Y6M`, `PXW`, `P2.5Y`.
  ///
  /// As in TIMEX3, a decade is ten years, a century a hundred; weekends are `WE`, quarters `Q`, and the sign is left
  /// out, since direction is no part of an amount.
  public var isoText: String {
    if trailing.isEmpty, case .whole(let count) = leading.count {
      let (factor, letter) = leading.unit.isoAmount
      return ISOText.number(
        abs(Int(count)) * factor, after: leading.unit <= .hour ? "PT" : "P", before: letter)
    }
    var date = ""
    var time = ""
    for component in components {
      let (factor, letter) = component.unit.isoAmount
      let text =
        component.count.text(times: factor) + (component.count.isVague ? component.unit.vagueLetter : "\(letter)")
      if component.unit <= .hour { time += text } else { date += text }
    }
    return "P" + date + (time.isEmpty ? "" : "T" + time)
  }
}

extension CalendarUnit {
  /// The unit that TIMEX3 counts it in, and how many of them it is.
  fileprivate var isoAmount: (factor: Int, letter: StaticString) {
    switch self {
    case .second: (1, "S")
    case .minute: (1, "M")
    case .hour: (1, "H")
    case .day: (1, "D")
    case .weekend: (1, "WE")
    case .week: (1, "W")
    case .month: (1, "M")
    case .season: (3, "M")
    case .quarter: (1, "Q")
    case .half: (6, "M")
    case .year: (1, "Y")
    case .decade: (10, "Y")
    case .century: (100, "Y")
    case .millennium: (1000, "Y")
    }
  }

  /// What follows `X` where the count is open: a vague number of decades is not one of years.
  fileprivate var vagueLetter: String {
    switch self {
    case .second: "S"
    case .minute: "M"
    case .hour: "H"
    case .day: "D"
    case .weekend: "WE"
    case .week: "W"
    case .month: "M"
    case .season: "SE"
    case .quarter: "Q"
    case .half: "H"
    case .year: "Y"
    case .decade: "DE"
    case .century: "CE"
    case .millennium: "ML"
    }
  }
}

extension Period.Count {
  fileprivate func text(times factor: Int) -> String {
    switch self {
    case .vague, .vagueNegative: return "X"
    case .whole(let number): return "\(abs(Int(number)) * factor)"
    case .hundredths(let number):
      let total = abs(Int(number)) * factor
      let fraction = total % 100
      if fraction == 0 { return "\(total / 100)" }
      return "\(total / 100)." + (fraction % 10 == 0 ? "\(fraction / 10)" : ISOText.two(fraction))
    }
  }
}
