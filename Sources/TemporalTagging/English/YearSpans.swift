import CivilTime

extension English {
  /// Two years told as one span: "1914–18", "FY2024/25", "the 2023-24 fiscal year".
  static let yearSpans: [Rule] = [
    Rule(
      "years in short", "{yyyy}(-|–){twoFigures}",
      examples: [
        "1914–18": "1914/1918", "the [1939-45] war": "1939/1945", "in [2008-09]": "2008/2009",
        "the [1999-00] season": "1999/2000", "the [2023-24] winter": "2023/2024", "sales of [2008-09]": "2008/2009",
        "the minister ([1990-95])": "1990/1995", "Season [2010-11]": "2010/2011",
      ],
      not: [
        "1945-12-03", "page 1914-18", "call 1990-55", "room 2010-12", "the 1945-18 vote", "1900-85 votes", "2010-1",
        "1996-97-98", "Directive 2008-09", "Docket 2022-23", "under Rule 2011-12", "Chapter 2010-15",
        "the house passed it 1990-95", "a ratio of 1500-20",
      ]
    ) { yearSpan($0) },
    Rule(
      "9/11", "{d}/{d}", examples: ["since [9/11]": "2001-09-11", "after [9/11], he": "2001-09-11"],
      not: [
        "the 9/11 attacks", "since 10/11", "on 9/11", "since the 9/11 attacks", "after 9/11 families",
        "closed until 9/11", "submit it before 9/11,", "since 9/11 of last year", "closed since 9/11 until 10/11",
        "shut after 9/11 in 2019", "after 9/11 will not count",
      ]
    ) { match in
      // The day by which the attacks are called; before a noun it is their name, and otherwise some day of a year. What
      // lies before it or lasts until it is as often any ninth or eleventh.
      guard match[.d, 0] == 9, match[.d, 1] == 11, match.before.0.word == "since" || match.before.0.word == "after",
        match.before.0.mark == 0, !match.before.1.isNumber, !match.after.1.isNumber, match.endsPhrase,
        match.after.0.mark != 0 || !besideDays.contains(match.after.0.word)
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
    guard (1500...2099).contains(first), last > first, last - first <= (standsAsYears(match) ? 60 : 1),
      short > first % 100 || last == first + 1,
      !match.isNumbered, !match.isTitled,
      !NeighbourWords.quantities.contains(match.after.0.word) || match.after.0.mark != 0,
      !NeighbourWords.scored.contains(match.after.0.word), !NeighbourWords.scored.contains(match.before.0.word),
      match.before.0.word != "of" || !NeighbourWords.scored.contains(match.before.1.word),
      ![UInt8(ascii: "-"), UInt8(ascii: "/")].contains(next)
    else { return nil }
    return span(first...last)
  }

  /// Words after a day in figures that make it one of a year that is told, or a day to come.
  private static let besideDays = WordSet(words: "of to until till through will shall may must can should would is are")

  /// Whether two numbers stand where years do, and no votes: "in 1961-89", "(1961-89)", "the 1939-45 war", a heading.
  private static func standsAsYears(_ match: borrowing Match) -> Bool {
    if match.before.0.mark == UInt8(ascii: "(") { return true }
    guard match.before.0.mark == 0 else { return false }
    let hasDash = match.tokens.contains { $0.lexeme == UInt16(Shape.index(of: .dash)) }
    // "1914–18 The war", "1914-18: The war".
    let isHeading = match.opensSentence && (hasDash || match.after.0.touching == UInt8(ascii: ":"))
    return isHeading || match.followsTimePreposition || match.before.0.word == "the"
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
