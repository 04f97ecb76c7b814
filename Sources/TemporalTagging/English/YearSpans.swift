import CivilTime

extension English {
  /// Two years told as one span: "1914–18", "FY2024/25", "the 2023-24 fiscal year".
  static let yearSpans: [Rule] = [
    Rule(
      "years in short", "{yyyy}(-|–){twoFigures}",
      examples: [
        "1914–18": "1914/1918", "the [1939-45] war": "1939/1945", "in [2008-09]": "2008/2009",
        "the [1999-00] season": "1999/2000", "the [2023-24] winter": "2023/2024",
      ],
      not: [
        "1945-12-03", "page 1914-18", "call 1990-55", "room 2010-12", "the 1945-18 vote", "1900-85 votes", "2010-1",
        "1996-97-98",
      ]
    ) { yearSpan($0) },
    Rule(
      "9/11", "{d}/{d}", examples: ["since [9/11]": "2001-09-11", "after [9/11], he": "2001-09-11"],
      not: ["the 9/11 attacks", "since 10/11", "on 9/11", "since the 9/11 attacks", "before 9/11 families"]
    ) { match in
      // The day by which the attacks are called; before a noun it is their name, and after "on" some day of a year.
      guard match[.d, 0] == 9, match[.d, 1] == 11, sinceWords.contains(match.before.0.word), match.before.0.mark == 0,
        match.endsPhrase
      else { return nil }
      return .date(.day(2001, 9, 11))
    },
    Rule(
      "fiscal years",
      "[the] ((fiscal|financial) [year] {yyyy}(-|–|/)({twoFigures}|{yyyy})|FY ['] {yyyy}(-|–|/)({twoFigures}|{yyyy}))",
      examples: [
        "FY2024/25": "2024/2025", "FY2024-25": "2024/2025", "fiscal 2023-24": "2023/2024",
        "financial year 2023/2024": "2023/2024",
      ],
      not: ["FY2024/27", "fiscal 2024-hour"]
    ) { fiscalSpan($0) },
    Rule(
      "fiscal years with noun", "[the] {yyyy}(-|–|/)({twoFigures}|{yyyy}) (fiscal|financial|academic|school|tax) year",
      examples: ["the 2023-24 fiscal year": "2023/2024", "the 2023/24 tax year": "2023/2024"],
      not: ["the 2023-25 school year"]
    ) { fiscalSpan($0) },
    Rule(
      "fiscal year by its year", "[the] {yyyy} (fiscal|financial) year",
      examples: ["the 2024 fiscal year": "2024", "2023 financial year": "2023"], not: ["2023 fiscal rules"]
    ) { .date(.year($0[.yyyy])) },
    Rule(
      "half of fiscal year",
      "(H{quarterFigure}[,] [of] FY['][-] ({yyyy}|{twoFigures})|H{quarterFigure}[,] '{twoFigures})",
      examples: ["H1 FY24": "2024-H1", "H2 of FY2023": "2023-H2"], not: ["H3 FY24"]
    ) { match in .date(match.year().flatMap { .half($0, match[.quarterFigure]) }) },
    Rule(
      "fiscal year with its quarter", "FY['][-] ({yyyy}|{twoFigures})[,]~(Q|H){quarterFigure}",
      examples: ["FY24 Q1": "2024-Q1", "FY2023-Q4": "2023-Q4", "FY24 H2": "2024-H2"], not: ["FY24 Q5", "FY24 H3"]
    ) { match in
      let part = match[.quarterFigure]
      return .date(match.year().flatMap { match.says("h") ? .half($0, part) : .quarter($0, part) })
    },
  ]

  /// "1939-45": from the first year to the second, where both can be years and nothing else.
  ///
  /// The figures of "2008-09" may also be a month of the first year, which lies within the two years.
  private static func yearSpan(_ match: borrowing Match) -> Reading? {
    let (first, short) = (match[.yyyy], match[.twoFigures])
    let last = first / 100 * 100 + short + (short < first % 100 ? 100 : 0)
    let next = match.after.0.touching
    let hasDash = match.tokens.contains { $0.lexeme == UInt16(Shape.index(of: .dash)) }
    guard (1500...2099).contains(first), last - first <= (hasDash || standsAsYears(match) ? 60 : 10), last > first,
      short > first % 100 || last == first + 1,
      !match.isNumbered, !NeighbourWords.quantities.contains(match.after.0.word) || match.after.0.mark != 0,
      !NeighbourWords.scored.contains(match.after.0.word), !NeighbourWords.scored.contains(match.before.0.word),
      ![UInt8(ascii: "-"), UInt8(ascii: "/")].contains(next)
    else { return nil }
    return span(first...last)
  }

  private static let sinceWords = WordSet(words: "since after before until")

  /// Whether two numbers with a hyphen stand where years do: "in 1961-89", "(1961-89)".
  private static func standsAsYears(_ match: borrowing Match) -> Bool {
    match.before.0.mark == UInt8(ascii: "(") || match.before.0.mark == 0 && match.followsTimePreposition
  }

  private static func fiscalSpan(_ match: borrowing Match) -> Reading? {
    let first = match[.yyyy]
    let second = match.optional(.twoFigures) ?? match[.yyyy, 1] % 100
    guard (1800...2099).contains(first), second == (first + 1) % 100 else { return .void }
    return span(first...(first + 1))
  }
}

extension NeighbourWords {
  /// Words beside two numbers that make them no years: a vote, a score, a telephone's number.
  static let scored = WordSet(
    words: "vote votes score scores margin call dial call tel phone fax ratio hotline extension")
}
