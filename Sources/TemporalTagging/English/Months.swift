import CivilTime

extension English {
  /// Months, with and without their year.
  static let monthRules: [Rule] = [
    Rule(
      "month-year", "{month}[,][-][/] [(of|in)] ({yyyy}|{spokenYear}|'{twoFigures})",
      examples: ["August 2024": "2024-08", "Aug. 2024": "2024-08", "August of 2024": "2024-08", "June '98": "1998-06"],
      not: ["Augustus 2024", "in January, 2200 homes", "in May 1500 troops came"]
    ) { match in
      guard let year = match.year(), !match.endsInNumber(year) else { return nil }
      return .date(.month(year, match.month()))
    },
    Rule(
      "year-month", "{yyyy} {month}", examples: ["2024 August": "2024-08"],
      not: ["in 2024 may be", "in 2024 August 6, 2024, was", "1404 Jan Reed, the mayor,", "in 2024 April Moss came"]
    ) { match in
      // "1404 Jan Reed says that it is over": a time and a name.
      let isName = match.after.0.isCapitalised && match.after.0.mark == 0
      return match.isWeak(.month) || isName || match.after.0.isNumber && match.after.0.mark == 0
        ? nil : .date(.month(match[.yyyy], match.month()))
    },
    Rule(
      "month", "{month}",
      examples: ["August": "2023-08", "Feb": "2024-02", "January": "2024-01", "January-[March]": "2024-03"],
      not: [
        "it may rain", "the march on the capital", "he may", "the annual March for Peace", "a trip to Mar del Plata",
        "an august body", "the October Revolution", "the July Plot", "Black September", "a March on the capital",
        "the deal May rejected", "they said May would resign", "a song by June Barrie", "a book of April Jones",
        "and DEC members left", "write to DEC Appeals", "they said, \"May the best side win\"",
      ]
    ) { match in
      guard isMonth(match), !isHistoric(match) else { return nil }
      return .date(.nearest(.month(match.month()), to: match.publication))
    },
    Rule(
      "relative-month", "[the] {relative} {month}",
      examples: [
        "last August": "2023-08", "next May": "2024-05", "this January": "2024-01", "the following May": "2024-05",
        "the previous June": "2023-06",
      ],
      not: ["the last March of the Wooden Soldiers", "following August's vote"]
    ) { match in
      if match.isAfterEvent || match.isWeak(.month) || match.month() == 3 && match.after.0.word == "of" { return nil }
      if match.precedesDayAndYear { return nil }
      let (count, from) = match.relativeOfSeries
      return .date(.occurrence(count, of: .month(match.month()), from: from))
    },
    Rule(
      "month-of-relative-year", "{month}[,] [of] [the] {relative} year",
      examples: [
        "June last year": "2023-06", "January of this year": "2024-01", "May of the following year": "2025-05",
      ]
    ) { match in
      let (count, from) = match.relative
      return .date(.intersection(.occurrence(count, of: .unit(.year), from: from), .month(match.month())))
    },
    Rule(
      "relative-month-day", "[the] {relative} {month} ({d}|{ordinal})",
      examples: ["last August 6": "2023-08-06", "this May 2": "2024-05-02", "the following May 2": "2024-05-02"],
      not: ["last June 31"]
    ) { match in
      let (count, from) = match.relativeOfSeries
      guard Day(year: 2000, month: match.month(), day: match.day()) != nil else { return voidDay(match) }
      // "This June 8, 2011": the year is told.
      if match.precedesYear { return nil }
      return .date(.occurrence(count, of: .monthDay(month: match.month(), day: match.day()), from: from))
    },
  ]

  /// What happened in a month of long ago and is called by it: "the October Revolution".
  private static func isHistoric(_ match: borrowing Match) -> Bool {
    if match.before.0.word == "black", match.before.0.isCapitalised, match.before.0.mark == 0 { return true }
    return match.isCapitalised(.month) && match.after.0.isCapitalised && match.after.0.mark == 0
      && historic.contains(match.after.0.word)
  }

  private static let historic = WordSet(
    words: "revolution plot uprising manifesto massacre coup putsch movement war")

  /// "A March on the capital".
  private static func isProtest(_ match: borrowing Match) -> Bool {
    match.month() == 3 && match.after.0.word == "on" && match.after.0.mark == 0
      && (match.before.0.word == "a" || match.before.0.word == "the")
  }

  /// "By June Barrie", "and April Jones": a name goes on where no word stands before it that only times have.
  ///
  /// So it does after a title or a word for a relative: "Ms. June said", "his daughter, April, is nine".
  private static func isGivenName(_ match: borrowing Match) -> Bool {
    if match.isCapitalised(.month), (match.token(.month).map { $0.end - $0.start } ?? 0) > 2 {
      let before = match.before.0
      if NeighbourWords.nameTitles.contains(before.word), before.mark == 0 || before.mark == UInt8(ascii: ".") {
        return true
      }
      if kin.contains(before.word), before.mark == 0 || before.mark == UInt8(ascii: ",") && match.after.0.mark != 0 {
        return true
      }
    }
    return match.after.0.isCapitalised && match.after.0.mark == 0 && nameJoints.contains(match.before.0.word)
  }

  /// Words for relatives, whose names follow them.
  private static let kin = WordSet(
    words:
      "wife daughter daughters sister sisters mother granddaughter niece aunt widow fiancee girlfriend stepdaughter")

  /// Words that stand before names as well as before times.
  private static let nameJoints = WordSet(words: "and or for of to as than by between about around")

  /// "May the best side win", as a sentence of its own or in quotation marks.
  private static func isWish(_ match: borrowing Match) -> Bool {
    match.after.0.mark == 0 && wished.contains(match.after.0.word)
      && (match.opensSentence || match.before.0.mark != 0 && match.before.0.mark != UInt8(ascii: "("))
  }

  private static let wished = WordSet(words: "the your god you they we it he she all his her our my i those these")

  /// Whether a month's name stands for the month: "in May", "last March", "May's figures", not "she may", "March on".
  private static func isMonth(_ match: borrowing Match) -> Bool {
    let token = match.token(.month)
    let isCapital = token?.flags.contains(.capital) ?? false
    let isLong = (token.map { $0.end - $0.start } ?? 0) > 3
    // "The relief committee (DEC) said": initials in brackets.
    if !isLong, match.before.0.mark == UInt8(ascii: "("), match.after.0.mark == UInt8(ascii: ")") { return false }
    // "Mar del Plata": of the abbreviation, a period or a number tells.
    if match.month() == 3, !isLong, match.after.0.touching != UInt8(ascii: "."), !match.after.0.isNumber {
      return false
    }
    // April, June and August tell things.
    if match.opensSentence, match.after.0.mark == 0, NeighbourWords.tellingVerbs.contains(match.after.0.word) {
      return false
    }
    switch match.month() {
    case 3, 5:
      // "may" and "march" are verbs; as months they have a capital and stand after a preposition. No clause ends in the
      // verb "may" right after "in".
      // A heading of nothing else: "March".
      if isCapital, match.before.0.touching == 0, match.after.0.touching == 0 { return true }
      // "January-March".
      if isCapital, match.before.0.mark != 0, match.before.0.mark != UInt8(ascii: "."),
        NeighbourWords.months.contains(match.before.0.word)
      {
        return true
      }
      // "The deal May struck": a person's name, too, as long as no preposition stands before it.
      if match.month() == 5, !match.followsTimePreposition, match.before.0.mark == 0, match.after.0.mark == 0,
        NeighbourWords.seasonVerbs.contains(match.after.0.word) || NeighbourWords.isPastVerb(match.after.0.word)
      {
        return false
      }
      if !isCapital, match.month() == 5, match.before.0.word == "in" {
        return match.after.0.word.isEmpty || match.after.0.mark != 0
      }
      if match.month() == 5, isWish(match) || isGivenName(match) { return false }
      return isCapital && match.followsTimePreposition && match.after.0.word != "on"
        && !NeighbourWords.afterVerbs.contains(match.after.0.word)
        || isCapital && !match.opensSentence && !match.before.0.isCapitalised && !match.after.0.isCapitalised
          && !(match.month() == 5 && match.after.0.mark == 0 && NeighbourWords.afterVerbs.contains(match.after.0.word))
          && !NeighbourWords.afterMarches.contains(match.after.0.word) && !isProtest(match)
          && !NeighbourWords.nameTitles.contains(match.before.0.word)
    case 4, 6, 8:
      // April, June and August are given names too.
      if isGivenName(match) { return false }
      if match.followsTimePreposition { return isCapital || isLong }
      let followsName = match.before.0.isCapitalised && !NeighbourWords.months.contains(match.before.0.word)
      return !(match.after.0.isCapitalised && match.after.0.mark == 0) && !followsName
        && (isCapital || isLong && !match.isWeak(.month))
    case 1 where !isLong && match.after.0.isCapitalised && match.after.0.mark == 0:
      return false
    case 1 where !isLong && match.after.0.touching != UInt8(ascii: "."):
      // "Jan" is a name, too.
      return isCapital && Self.beforeShortMonths.contains(match.before.0.word)
    case 12 where !isLong && !match.after.0.isNumber && match.after.0.touching != UInt8(ascii: "."):
      // A society's initials: "write to DEC Appeals", "as DEC members said".
      return match.followsTimePreposition && !nameJoints.contains(match.before.0.word)
        && !(match.after.0.isCapitalised && match.after.0.mark == 0)
    case 1, 12:
      return isLong || match.before.0.word == "in"
        || isCapital
          && (match.followsTimePreposition || match.after.0.isNumber || match.after.0.touching == UInt8(ascii: "."))
    default:
      return isLong || isCapital
    }
  }
}

extension English {
  /// Words before "Jan" that make it no name.
  fileprivate static let beforeShortMonths = WordSet(
    words: "in since until till early late mid last next this during every")
}

extension NeighbourWords {
  /// Words that follow the verb "may".
  static let afterVerbs = WordSet(words: "be not have also well still yet never")

  /// Words after a march that say what it is for.
  static let afterMarches = WordSet(words: "for of against through")

  /// Verbs whose subject is a person.
  static let tellingVerbs = WordSet(words: "said says told tells asked asks added replied wrote writes thinks thought")

  /// Words before a person's name.
  static let nameTitles = WordSet(words: "mr mrs ms miss dr sir president minister premier lady lord st")
}
