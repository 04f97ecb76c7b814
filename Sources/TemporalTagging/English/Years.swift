import CivilTime

extension English {
  /// Years, decades, centuries.
  static let years: [Rule] = [
    Rule(
      "year", "{yyyy}",
      examples: [
        "2014": "2014", "1917": "1917", "MCMXCIX": "1999", "built c. [1820]": "1820 APPROX",
        "born ca [1820]": "1820 APPROX", "died about [1820]": "1820 APPROX", "by [2100]": "2100",
        "until [2105]": "2105",
      ],
      not: [
        "2014 people", "$2014", "1200 workers", "Route 2014", "2014%", "flight 1999", "the Euro 2024 final",
        "1984 Main Street", "a 1998 Ford", "an index at 2014,", "a total of 1999 was paid",
        "call 020 7946 2014", "Here is more. 1509 Officials say it is over.", "it rose by 2100", "by 2150 votes",
        "a 2000-strong crowd", "resolutions 1970 and 1973", "flights 1999, 2004 and 2010", "in 1200 homes",
        "it rose in 1300 and fell",
      ]
    ) { match in
      let year = match[.yyyy]
      if match.opensAddress || match.isModelYear || match.isReading || match.isTimeOfEntry { return nil }
      if match.after.0.touching == UInt8(ascii: "-"), NeighbourWords.countedInAdjectives.contains(match.after.0.word) {
        return nil
      }
      if (2100...2199).contains(year), match.isFarAhead { return .date(.year(year)) }
      guard (1500...2099).contains(year) else {
        return match.followsCirca ? .date(.year(year), .approx) : isMedieval(match) ? .date(.year(year)) : nil
      }
      if NeighbourWords.quantities.contains(match.after.0.word), match.after.0.mark == 0, !match.isPrefixed {
        return nil
      }
      if match.isNumbered || match.isAmount { return nil }
      var reading = Reading.date(.year(year), match.followsCirca ? .approx : nil)
      reading?.isPart = match.endsName
      // "Resolutions 1970 and 1973."
      if match.before.0.isNumber || joints.contains(match.before.0.word) && match.before.1.isNumber {
        return reading?.unless(.numberedThings)
      }
      return reading
    },
    Rule(
      "until at least a year",
      "(until|till|through|since) (at least|nearly|almost|approximately|roughly) {yyyy}",
      examples: ["until at least [2027]": "2027", "since nearly [1990]": "1990"],
      not: ["to at least 2027", "until at least 2027 people had come", "grew by at least 2000."]
    ) { match in
      guard (1500...2199).contains(match[.yyyy]), match.endsPhrase else { return nil }
      return .date(.year(match[.yyyy]))?.leavingOut(before: match.tokens.count - 1)
    },
    Rule(
      "the year", "[the] [calendar] year ({yyyy}|{n})",
      examples: [
        "the year 2000": "2000", "year 2008": "2008", "the year two thousand": "2000", "in [the year 476]": "0476",
        "the year two hundred and sixty-seven": "0267",
      ],
      not: ["year 2", "the year one", "in the year 100 homes burned", "a record year 365 days long"]
    ) { match in
      let year = match.optional(.yyyy) ?? match[.n]
      if year >= 1000 { return .date(.year(year)) }
      let isSpelled = !(match.token(.n)?.flags.contains(.figures) ?? false)
      return year >= 100 && (isSpelled || match.says("the")) && match.endsPhrase ? .date(.year(year)) : nil
    },
    Rule(
      "spoken year", "{spokenYear}",
      examples: [
        "nineteen ninety-six": "1996", "twenty twenty-four": "2024", "nineteen oh five": "1905",
        "since [two thousand and eight]": "2008", "in [nineteen hundred]": "1900",
      ],
      not: [
        "twenty-four people", "in two thousand and eight cases", "of two thousand and eight", "in two thousand",
        "in nineteen hundred cases",
      ]
    ) { match in
      let year = match[.spokenYear]
      guard (1500...2099).contains(year), !NeighbourWords.quantities.contains(match.after.0.word) else { return nil }
      if match.token(.spokenYear)?.lexeme == UInt16(Shape.spelledYear) {
        // Alone, "two thousand and eight" is as often an amount.
        guard year % 1000 != 0, match.endsPhrase, match.before.0.word == "in" || match.before.0.word == "since" else {
          return nil
        }
      }
      return .date(.year(year))
    },
    Rule(
      "short year", "'{twoFigures}", examples: ["'98": "1998"]
    ) { match in
      match.before.0.touching == 0 || match.before.0.touching == 32 || match.before.0.touching == 10
        ? .date(match.year().flatMap { .year($0) }) : nil
    },
    Rule(
      "fiscal year",
      "[the] ((fiscal|financial) [year]~({yyyy}|'{twoFigures}|{twoFigures})|FY ['] ({yyyy}|{twoFigures}))",
      examples: ["fiscal 2024": "2024", "fiscal year 2024": "2024", "FY2024": "2024"], not: ["fiscal 24-hour"]
    ) { match in
      if match.after.0.touching == UInt8(ascii: "-") { return nil }
      return .date(match.year().flatMap { .year($0) })
    },
    Rule(
      "decade", "[the] ({decadeYear}[']s|{yyyy}['] s|{yyyy}-s)",
      examples: [
        "the 1990s": "199", "1980s": "198", "the 1800s": "18", "the 2000s": "200", "the 1990 s": "199",
        "in [1990-s]": "199",
      ],
      not: [
        "1995s", "in 1995-s", "90 s", "in 1995 s", "a man, late 30s", "in her early 30s", "temperatures in the 80s",
      ]
    ) { decade($0) },
    Rule(
      "decade-possessive", "[the] {decadeYear}'s", examples: ["the 1960's": "196"], not: ["1995's"]
    ) { decade($0) },
    Rule(
      "short decade", "[the] '{decadeYear}('s|s)", examples: ["the '80s": "198", "'60s": "196", "the '30s": "193"],
      not: ["the mid-30s", "in her late 70s", "the upper 60s"]
    ) { decade($0) },
    Rule(
      "decade in words", "[the] [(roaring|swinging)] [(nineteen|eighteen|twenty)]~{decadeWord}",
      examples: [
        "the nineties": "199", "the Roaring Twenties": "192", "the nineteen seventies": "197", "in [nineties]": "199",
      ],
      not: ["her eighties", "her late eighties", "in his twenties", "in nineties fashion", "in twenties"]
    ) { match in
      if NeighbourWords.possessives.contains(match.before.0.word) { return nil }
      if !match.says("the"), !match.says("nineteen"), !match.says("eighteen") {
        let isPart = partsOfDecades.contains(match.before.0.word) && match.before.1.word == "the"
        let isBare = match.before.0.word == "in" || match.before.0.word == "since"
        guard isPart || isBare && match.endsPhrase && match[.decadeWord] >= 50 else { return nil }
      }
      let century = match.says("eighteen") ? 180 : match.says("twenty") ? 200 : 190
      return .date(.decade(century + match[.decadeWord] / 10))
    },
    Rule(
      "century", "[the] {ordinal}~century", examples: ["the 19th century": "18", "the twenty-first century": "20"],
      not: [
        "a quarter-century", "the 20th Century Fox lot", "his second century", "scored a third century,",
        "the 50th century", "the 0th century", "hit another 10th century",
      ]
    ) { match in
      let isName = match.tokens.last?.flags.contains(.capital) ?? false && match.after.0.isCapitalised
      guard !isName || match.after.0.mark != 0, !isScore(match), toldCenturies.contains(match[.ordinal]) else {
        return nil
      }
      return .date(.century(match[.ordinal] - 1))
    },
    Rule(
      "centuries", "[the] {ordinal} and [the] {ordinal} centuries",
      examples: ["the 19th and 20th centuries": "18/19"],
      not: [
        "the 17th and 20th centuries", "19th and 20th", "his third and fourth centuries", "the 49th and 50th centuries",
      ]
    ) { match in
      let (first, last) = (match[.ordinal, 0], match[.ordinal, 1])
      guard first > 0, toldCenturies.contains(last), !isScore(match), last == first + 1,
        let start = TemporalExpression.century(first - 1),
        let end = TemporalExpression.century(last - 1)
      else { return nil }
      return .date(.between(start, end))
    },
    Rule(
      "century and century", "[the] {ordinal} (and|or|to|-|–) [the] {ordinal}~century",
      examples: [
        "[the 12th] or 13th century": "11", "the 12th or [the 13th century]": "12", "[18th] and 19th century": "17",
      ],
      not: [
        "the second and 19th century", "the 14th or 13th century", "his second and third century",
        "the 49th and 50th century",
      ]
    ) { match in
      if isScore(match) { return .void }
      let (first, last) = (match[.ordinal, 0], match[.ordinal, 1])
      guard first > 0, toldCenturies.contains(last), first < last,
        match.token(.ordinal)?.flags.contains(.figures) == match.token(.ordinal, 1)?.flags.contains(.figures),
        let place = match.labels.firstIndex(of: WordClass.ordinal.label),
        let start = TemporalExpression.century(first - 1),
        let end = TemporalExpression.century(last - 1), var reading = Reading.date(start), let other = Reading.date(end)
      else { return nil }
      reading = reading.leavingOut(after: match.tokens.count - place - 1)
      reading.others = [Reading.Part(tokens: (place + 2)..<match.tokens.count, reading: other)]
      return reading
    },
    Rule(
      "season of two years", "{yyyy}/{twoFigures}",
      examples: ["2024/25": "2024/2025", "[2011/12] season": "2011/2012"],
      not: ["2024/26", "2011/12", "2024/25/03", "page 2024/25", "Directive 2016/17"]
    ) { match in
      let (year, next) = (match[.yyyy], match[.twoFigures])
      guard (1800...2099).contains(year), next == (year + 1) % 100,
        next > 12 || NeighbourWords.doubleYears.contains(match.after.0.word) && match.after.0.mark == 0,
        !NeighbourWords.numbered.contains(match.before.0.word), !match.isTitled,
        match.after.0.touching != UInt8(ascii: "/"), let start = TemporalExpression.year(year),
        let end = TemporalExpression.year(year + 1)
      else { return nil }
      return .date(.between(start, end))
    },
    Rule(
      "era", "({anyYear}|{n}) (BC|BCE)",
      examples: [
        "44 BC": "BC0044", "about [1,200 BC]": "BC1200", "44 B.C.": "BC0044", "323 B.C.E.": "BC0323",
        "in [2000 BC],": "BC2000",
      ],
      not: [
        "BC 44", "of 1,500 BC voters", "300 BC wineries", "all 1,500 BC,", "in 2017 BC voters chose", "in 2017 BC was",
        "a 2021 BC court ruling",
      ]
    ) { match in
      // British Columbia has the name of an era, and thousands of voters.
      let year = match.optional(.anyYear) ?? match[.n]
      let isSubject = (1900...2099).contains(year) && NeighbourWords.seasonVerbs.contains(match.after.0.word)
      guard match.endsPhrase, year < 1000 || match.followsTimePreposition, !isSubject || match.after.0.mark != 0 else {
        return nil
      }
      return .date(.year(1 - year))
    },
    Rule(
      "common era", "(AD {anyYear}|{anyYear} (AD|CE))",
      examples: ["AD 79": "0079", "1066 AD": "1066", "A.D. 79": "0079", "79 C.E.": "0079"]
    ) { match in .date(.year(match[.anyYear])) },
  ]

  private static let joints = WordSet(words: "and or")

  /// The centuries that are told by their number; more of them are runs.
  private static let toldCenturies = 1...22

  /// Whether a century is a hundred runs of somebody's: "his second century", "scored a third century".
  private static func isScore(_ match: borrowing Match) -> Bool {
    if match.says("the") || match.before.0.mark != 0 { return false }
    if NeighbourWords.possessives.contains(match.before.0.word) || match.before.0.word == "another" { return true }
    return match.endsPhrase && (match.before.0.word == "a" || match.before.0.word == "an")
  }

  /// Whether two figures and an s without an apostrophe are a decade, and no age, temperature or price: "the 80s", but not
  /// "the mid-30s", "in her late 70s", "the upper 60s".
  private static func isDecade(_ match: borrowing Match) -> Bool {
    if hasApostrophe(match) { return true }
    let isPart = partsOfDecades.contains(match.before.0.word)
    return match[.decadeYear] >= 50 && !(isPart && NeighbourWords.possessives.contains(match.before.1.word))
      && !levels.contains(match.before.0.word) && !measures.contains(match.after.0.word)
  }

  private static func hasApostrophe(_ match: borrowing Match) -> Bool {
    match.tokens.contains { $0.lexeme == UInt16(Shape.index(of: .apostrophe)) }
  }

  /// Words before "70s" that make it a temperature or a price.
  private static let levels = WordSet(words: "low lower upper high higher")
  private static let movements = WordSet(
    words: "climb climbs climbed rise rises rose fall falls fell drop drops dropped dip dips dipped")
  private static let measures = WordSet(words: "outside inside degrees fahrenheit celsius percent mph")

  private static let partsOfDecades = WordSet(words: "early mid late")

  /// Words before "in the 80s" that make it degrees.
  private static let degrees = WordSet(words: "temperatures temperature highs lows high low readings")

  private static func decade(_ match: borrowing Match) -> Reading? {
    if NeighbourWords.possessives.contains(match.before.0.word) { return nil }
    let year = match.optional(.decadeYear) ?? match[.yyyy]
    if year % 10 != 0 || year < 100 && !isDecade(match) { return nil }
    // "Temperatures in the 80s", "climb into the 80s" are degrees.
    let isMoved = match.before.0.word == "into" && movements.contains(match.before.1.word)
    if year < 100, !match.says("'"), degrees.contains(match.before.1.word) || isMoved { return .void }
    if year < 100 {
      let decade = Reading.date(.decade(year < 20 ? 200 + year / 10 : 190 + year / 10))
      return hasApostrophe(match) ? decade : decade?.unless(.levels)
    }
    // "The 1800s" is mostly the century, and never finer than it; "the 2000s" are ten years as yet.
    if year % 100 == 0, (1000..<2000).contains(year) { return .date(.century(year / 100)) }
    return (1000...2099).contains(year) ? .date(.decade(year / 10)) : nil
  }
}

extension NeighbourWords {
  /// Words beside two years that are counted across the turn of the year.
  static let doubleYears = WordSet(
    words: "season seasons campaign winter budget fiscal financial academic school tax term league edition")

  /// Words after which a decade in words is an age.
  static let possessives = WordSet(words: "his her their my our your its")
}
