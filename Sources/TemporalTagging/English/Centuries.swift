import CivilTime

extension English {
  /// Centuries and millennia, their parts, and those before Christ.
  static let centuries: [Rule] = [
    Rule(
      "century of an era", "[the] {ordinal}~(century|millennium) (BC|BCE|AD|CE)",
      examples: [
        "the 5th century BC": "BC0500/BC0401", "the second millennium BCE": "BC2000/BC1001",
        "the 1st century AD": "0001/0100",
      ],
      not: ["the 0th century BC", "the 5th century", "a century BC"]
    ) { match in
      let length = match.says("century") ? 100 : 1000
      let number = match[.ordinal]
      guard (1...9999 / length).contains(number) else { return nil }
      // Year 0 is 1 BC, so the first century before Christ ends with it.
      return match.says("bc") || match.says("bce")
        ? span((1 - number * length)...((1 - number) * length)) : span(((number - 1) * length + 1)...(number * length))
    },
    Rule(
      "century in Roman figures", "[the] {romanCentury} century",
      examples: ["the XIX century": "18", "the XXth century": "19"],
      not: ["the xi century", "Louis XIV", "the XIX Corps"]
    ) { .date(.century($0[.romanCentury] - 1)) },
    Rule(
      "decade of century",
      "[the] ({ordinal}|last|final) decade of (the {ordinal}~century|this century|the (last|present|current) century)",
      examples: [
        "the first decade of the 21st century": "200", "the second decade of this century": "201",
        "the final decade of the last century": "199", "the last decade of the 19th century": "189",
      ],
      not: ["the 11th decade of the 19th century"]
    ) { match in
      let first = match.word(0) == "the" ? 1 : 0
      let isLast = match.word(first) == "last" || match.word(first) == "final"
      let number = isLast ? 10 : match[.ordinal]
      guard (1...10).contains(number) else { return .void }
      guard let century = match.optional(.ordinal, isLast ? 0 : 1) else {
        // Of this century or the one before, counted from the day of publication.
        let count = match.says("this") || match.says("present") || match.says("current") ? 0 : -1
        return .date(
          .nth(number, of: .unit(.decade), in: .occurrence(count, of: .unit(.century), from: match.publication)))
      }
      guard (1...90).contains(century) else { return .void }
      return .date(.decade((century - 1) * 10 + number - 1))
    },
    Rule(
      "part of century", "[the] ({ordinal}|last|latter) (half|third|quarter) of the {ordinal}~century",
      examples: [
        "the first half of the 20th century": "1900/1949", "the second half of the 19th century": "1850/1899",
        "the last quarter of the 18th century": "1775/1799",
      ],
      not: ["the third half of the 19th century", "the first third of the 19th century"]
    ) { match in
      let isLast = match.says("last") || match.says("latter")
      let parts = match.says("half") ? 2 : 4
      let (number, century) = (isLast ? parts : match[.ordinal], match[.ordinal, isLast ? 0 : 1])
      // A third of a century has no whole number of years.
      guard !match.says("third"), (1...parts).contains(number), (1...90).contains(century) else { return .void }
      let first = (century - 1) * 100 + (number - 1) * 100 / parts
      return span(first...(first + 100 / parts - 1))
    },
    Rule(
      "noughties", "the (noughties|aughts)", examples: ["the noughties": "200", "the aughts": "200"],
      not: ["the naughty ones"]
    ) { _ in .date(.decade(200)) },
    Rule(
      "year-end of year", "[the] year~end {yyyy}",
      examples: ["year-end 2023": "2023 END", "year end 2022": "2022 END"],
      not: ["the year's end 2023"]
    ) { .date(.year($0[.yyyy]), .end) },
    Rule(
      "half in short", "{quarterFigure}H ({yyyy}|{twoFigures})",
      examples: ["1H 2024": "2024-H1", "2H24": "2024-H2"], not: ["3H 2024", "1H"]
    ) { match in .date(match.year().flatMap { .half($0, match[.quarterFigure]) }) },
    Rule(
      "ISO week", "{yyyy}-W{twoFigures}", examples: ["2024-W07": "2024-W07"], not: ["2024-W54", "2023-W53", "2024-W7"]
    ) { match in
      guard let week = ISOWeek(year: match[.yyyy], week: match[.twoFigures]) else { return .void }
      return .date(.interval(CivilInterval(from: week.monday, to: week.monday + 7), .week))
    },
  ]
}
