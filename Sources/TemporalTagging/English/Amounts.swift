import CivilTime

extension English {
  /// Amounts of two or three units, and the days and spans that they tell.
  static let severalUnits: [Rule] = [
    Rule(
      "amounts", amounts,
      examples: [
        "two years and three months": "P2Y3M", "an hour and ten minutes": "PT1H10M",
        "5 years 1 month 12 days": "P5Y1M12D", "six weeks, two days": "P6W2D",
      ],
      not: ["two days and three years", "two years and three months old", "two years, two years"]
    ) { match in
      // The parts of an age are no lengths either.
      if NeighbourWords.ages.contains(match.after.0.word) { return .void }
      return match.descendingAmounts.flatMap { .duration($0) }
    },
    Rule(
      "span of amounts", "[the] (last|past|next|coming|upcoming) [{n}] \(furtherAmounts)",
      examples: ["the past year and two months": "P1Y2M", "the upcoming 5 years 1 month 12 days": "P5Y1M12D"],
      not: ["the past two days and three years", "the past three months and two days ago"]
    ) { match in
      if match.after.0.word == "ago" { return nil }
      return match.descendingAmounts.flatMap {
        .duration(
          $0, match.says("last") || match.says("past") ? .ending(match.publication) : .beginning(match.publication))
      }
    },
    Rule(
      "amounts ago", "\(amounts) (ago|earlier)",
      examples: [
        "two years and three months ago": "2021-12", "1 month, 21 days ago": "2024-01-25",
        "1 month 2 years 21 days ago": "2022-01-25",
      ],
      not: ["two days and two days ago", "fell from 22 days a year ago", "it took three hours a decade ago"]
    ) { match in
      // "22 days a year ago" are days, and a year ago.
      if match.isComparison { return nil }
      return match.amounts.flatMap {
        .date(.shifted(match.says("ago") ? match.publication : .anchor(.previous), by: -$0))
      }
    },
    Rule(
      "amounts later", "\(amounts) (later|hence|from (now|today))",
      examples: ["one year and two months from now": "2025-05", "2 years 21 days later": "2026-04-05"],
      not: ["two days and two days later"]
    ) { match in
      match.amounts.flatMap {
        .date(.shifted(match.says("later") ? .anchor(.previous) : match.publication, by: $0))
      }
    },
    Rule(
      "units' time", "(a|an|{n}|[a] {vague}|[a] couple [of]) {unit}['s|'] time",
      examples: ["in [two weeks' time]": "2024-W13", "in [a year's time]": "2025", "in [ten days time]": "2024-03-25"],
      not: ["two weeks' time", "after two weeks' time off", "in a second time"]
    ) { match in
      let hasSign = match.says("a") || match.says("an") || match.tokens.contains { $0.flags.contains(.mark) }
      guard match.before.0.word == "in", match.unit() >= .day, hasSign || match.has(.n) else { return nil }
      return .date(match.amount.map { .shifted(match.publication, by: $0) })
    },
  ]

  private static let amounts = "(a|an|{n}) \(furtherAmounts)"
  private static let furtherAmounts = "{unit}[,] [and] (a|an|{n}) {unit}[[,] [and] (a|an|{n}) {unit}]"
}

extension Match {
  /// The amounts of several units as one period, the longest unit first; `nil` where a unit stands twice.
  fileprivate var amounts: Period? {
    var components = (0..<3).compactMap { n -> Period.Component? in
      guard let place = token(.unit, n) else { return nil }
      // The number stands right before its unit; an article is one.
      let count = tokens.last { $0.end <= place.start }.map { $0.flags.contains(.number) ? $0.number : 1 } ?? 1
      return period(count, unit: n).leading
    }
    components.sort { $0.unit > $1.unit }
    guard let first = components.first, zip(components, components.dropFirst()).allSatisfy({ $0.unit != $1.unit })
    else {
      return nil
    }
    return Period(first.count, first.unit, and: Array(components.dropFirst()))
  }

  /// Whether a shorter unit stands before one with an article, and nothing joins the two: "22 days a year ago".
  fileprivate var isComparison: Bool {
    guard let first = token(.unit), let second = token(.unit, 1), unit(0) < unit(1) else { return false }
    let between = tokens.filter { $0.start >= first.end && $0.end <= second.start }
    return between.count == 1 && !between[0].flags.contains(.number)
  }

  /// The same, where the text has the longest unit first; otherwise they are lengths of two things.
  fileprivate var descendingAmounts: Period? {
    let units = (0..<3).compactMap { token(.unit, $0) == nil ? nil : unit($0) }
    return zip(units, units.dropFirst()).allSatisfy(>) ? amounts : nil
  }
}
