import CivilTime

extension English {
  /// Units that an article or a pointing word singles out: the weekend, that year, the quarter ended, all week.
  static let namedUnitRules: [Rule] = [
    Rule(
      "that unit",
      "(that|that same|the same|same) (day|week|weekend|month|quarter|year|decade|night|morning|evening|afternoon)",
      examples: ["that year": "2024", "the same day": "2024-03-15"],
      not: [
        "that daylight", "the same day as his brother", "the same month of 2023",
      ]
    ) { match in
      // What it is the same as stands behind it.
      if match.after.0.mark == 0, match.says("same"),
        match.after.0.word == "as" && NeighbourWords.possessives.contains(match.after.1.word)
          || match.after.0.word == "of" && match.after.1.isNumber
      {
        return .void
      }
      if let part = dayPart(named: match) {
        return .date(.intersection(.occurrence(0, of: .unit(.day), from: .anchor(.previous)), .dayPart(part)))
      }
      return .date(.occurrence(0, of: .unit(unit(named: match)), from: .anchor(.previous)))
    },
    Rule(
      "this time last year", "(this|the same) time (last|next|[the] previous) (year|month|week)",
      examples: [
        "this time last year": "2023-03 APPROX", "the same time last week": "2024-03-08 APPROX",
        "this time next year": "2025-03 APPROX",
      ],
      not: ["this time last Friday"]
    ) { match in
      // The days around this one, so long ago.
      let count = match.says("next") ? 1 : -1
      let (unit, period): (CalendarUnit, Period) =
        match.says("year")
        ? (.month, Period(count, .year))
        : (.day, Period(count, match.says("month") ? .month : .week))
      return .date(.shifted(.occurrence(0, of: .unit(unit), from: match.publication), by: period), .approx)
    },
    Rule(
      "the weekend", "the ([(long|holiday|bank holiday)] weekend|fiscal year)",
      examples: ["the weekend": "2024-W10-WE", "the fiscal year": "2024", "the long weekend": "2024-W10-WE"],
      not: ["a weekend", "a long weekend", "the Weekend Australian"]
    ) { match in
      // The paper, and the headline of one.
      if match.tokens.last?.flags.contains(.capital) ?? false, match.after.0.isCapitalised, match.after.0.mark == 0 {
        return nil
      }
      return match.says("weekend")
        ? .date(.nearest(.unit(.weekend), to: match.publication))
        : .date(.occurrence(0, of: .unit(.year), from: match.publication))
    },
    Rule(
      "weekend of a headline", "weekend", examples: ["three killed over [weekend]": "2024-W10-WE"],
      not: ["over weekend talks", "a busy weekend", "the trains run on weekend mornings", "weekend"]
    ) { match in
      guard match.endsPhrase, headlinePrepositions.contains(match.before.0.word), match.before.0.mark == 0 else {
        return nil
      }
      return .date(.nearest(.unit(.weekend), to: match.publication))
    },
    Rule(
      "the unit", "the (day|week|month|year|decade)",
      examples: ["the year": "2024", "the month": "2024-03"],
      not: [
        "the day of the vote", "the day she left", "their only meal of the day", "it grows by the day",
        "back in the day", "in the year to come",
      ]
    ) { match in
      let isWhole = match.after.0.word.isEmpty || match.after.0.mark != 0 || wholeUnit.contains(match.after.0.word)
      // Alone, it is a heading: "The week".
      let isAlone =
        match.before.0.word.isEmpty && match.after.0.word.isEmpty && !match.isCapitalised(.unit) && !match.says("day")
      if match.says("day"), match.before.0.word == "in", match.before.1.word == "back" { return nil }
      // "In the year to come".
      if match.after.0.word == "to", match.after.1.word == "come" { return nil }
      // The Album of the Week, the Thought for the Day.
      if match.tokens.last?.flags.contains(.capital) ?? false,
        match.before.0.isCapitalised || match.before.1.isCapitalised
      {
        return nil
      }
      // "The only meal of the day", "worse by the day".
      if match.says("day"),
        match.before.0.word == "by" || match.before.0.word == "of" && !partsOfUnits.contains(match.before.1.word)
      {
        return nil
      }
      guard isWhole, match.after.0.touching != UInt8(ascii: "-"),
        isAlone || beforeWholeUnit.contains(match.before.0.word)
      else { return nil }
      return .date(.occurrence(0, of: .unit(unit(named: match)), from: match.publication))
    },
    Rule(
      "the year ended", "the [(fiscal|financial)] (year|quarter|month|week) (ended|ending|to)",
      examples: [
        "[the year] ended June 30": "P1Y", "[the year] to 31 March": "P1Y", "[the quarter] ended Sept. 30": "2023-Q3",
        "[the quarter] ended July 31": "P1Q", "[the fiscal year] ended June 30, 2024": "P1Y",
        "[the financial year] to 31 March": "P1Y", "[the year] to end-September": "P1Y",
      ]
    ) { match in
      // "The year to 31 March".
      if match.says("to"), !match.after.0.isCapitalised, !(match.after.0.isNumber && match.after.1.isCapitalised),
        match.after.0.word != "end"
      {
        return nil
      }
      // A quarter of the calendar; others lie across two of them.
      if match.says("quarter"), match.after.0.isCapitalised,
        let n = quarterEnds.firstIndex(where: { $0.contains(match.after.0.word) })
      {
        return .date(.nearest(.quarter(n + 1), to: match.publication))?.leavingOut(after: 1)
      }
      return .duration(Period(1, unit(named: match)))?.leavingOut(after: 1)
    },
    Rule(
      "year-end",
      "[the] ((end|(last|final|closing) (hours|days|weeks|months)) of [the] (year|month|week|quarter|decade|century)|year~end|(year|month|week|quarter|decade|century)'s end|month~end)",
      examples: [
        "year-end": "2024 END", "the end of the month": "2024-03 END", "the last days of the month": "2024-03 END",
        "by [week's end]": "2024-W11 END",
        "at [the month's end]": "2024-03 END",
      ],
      not: ["the end of the day he left", "the week's end-of-term show"]
    ) { match in
      if match.after.0.touching == UInt8(ascii: "-") { return nil }
      let unit: CalendarUnit = unit(named: match)
      let isOver = match.before.0.word == "since"
      return .date(.occurrence(isOver ? -1 : 0, of: .unit(unit), from: match.publication), .end)
    },
    Rule(
      "beginning of the unit",
      "[the] [very] (beginning|start|middle|(first|opening|early) (days|weeks|months)) of [the] (year|month|week|quarter|decade)",
      examples: ["the beginning of the month": "2024-03 START", "the middle of the year": "2024 MID"],
      not: ["the start of the year's talks", "the beginning of the week of May 4", "the start of the day"]
    ) { match in
      if match.ownsWhatFollows || match.after.0.mark == 0 && match.after.0.word == "of" {
        return nil
      }
      return .date(
        .occurrence(0, of: .unit(unit(named: match)), from: match.publication), match.says("middle") ? .mid : .start)
    },
    Rule(
      "the fortnight", "the fortnight", examples: ["for [the fortnight]": "P2W"],
      not: ["the fortnight of talks", "the fortnight-long break", "the Fortnight prize"]
    ) { match in
      match.endsPhrase && match.after.0.word != "of" && match.after.0.touching != UInt8(ascii: "-")
        ? .duration(Period(2, .week)) : nil
    },
    Rule(
      "all of the unit", "all (week|month|year)", examples: ["all week": "2024-W11", "all year": "2024"],
      not: ["all year round", "all week-long courses", "all year-end bonuses", "all weekend"]
    ) { match in
      if match.after.0.touching == UInt8(ascii: "-") || match.after.0.word == "round" || match.after.0.word == "around"
      {
        return nil
      }
      return .date(.occurrence(0, of: .unit(unit(named: match)), from: match.publication))
    },
  ]

  /// The months in which the quarters of the calendar end.
  private static let quarterEnds = [
    WordSet(words: "march mar"), WordSet(words: "june jun"), WordSet(words: "september sept sep"),
    WordSet(words: "december dec"),
  ]

  /// Words after which a headline leaves out the article of "the weekend".
  private static let headlinePrepositions = WordSet(words: "over on during at")

  /// Words before "of the day" that make it a part of today.
  private static let partsOfUnits = WordSet(
    words: "end close rest remainder beginning start middle course hours part half")

  /// Words before "the year" that make it the present one.
  private static let beforeWholeUnit = WordSet(words: "in of for during through throughout by later earlier")
  /// Words after "the year" that leave it alone.
  private static let wholeUnit = WordSet(
    words: "and but to as so far with at on in by after from was is would will he she it they we i you there the")
}
