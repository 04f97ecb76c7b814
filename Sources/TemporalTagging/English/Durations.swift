import CivilTime

extension English {
  /// Lengths of time.
  static let durations: [Rule] = [
    Rule(
      "one day", "one day", examples: ["she will [one day] return": "FUTURE_REF"], not: ["it will last one day"]
    ) { match in NeighbourWords.auxiliaries.contains(match.before.0.word) ? .vague(.future) : nil },
    Rule(
      "duration",
      """
      [the] [(first|latest|full|entire|whole|additional|another|final|remaining)] \
      ({n}|[a] {vague}|[a] couple [of]|{n} and a half|{n}~and~a~half|{n}[-] {figures}/{figures}|{figures}.{figures}) \
      [(full|straight|consecutive|more|additional|whole|trading|business|working|calendar|long|solid|successive)]~{unit}
      """,
      examples: [
        "six months": "P6M", "six-month": "P6M", "24 hours": "PT24H", "several years": "PXY",
        "a couple of weeks": "P2W",
        "the first nine months": "P9M", "[the first three quarters] of 2023": "P3Q", "two and a half years": "P2Y6M",
        "2 1/2 hours": "PT2H30M",
        "1.5 years": "P1Y6M", "he will return [some day]": "FUTURE_REF", "the [two-week] talks": "P2W",
        "a dozen years": "P12Y",
      ],
      not: [
        "26-year-old", "a five years old boy", "the pre-1914 days", "the Six-Day War", "the Hundred Years' War",
        "three quarters of the house", "19 second-hand cars", "on some day", "some week",
      ]
    ) { match in
      if isAge(match) || isPart(match) || isTitle(match) || match.isPrefixed { return nil }
      // "Trailed at three-quarter time".
      if match.unit() == .quarter, match.after.0.word == "time", match.after.0.mark == 0 { return .void }
      // "Twice in as many days".
      if match.word(0) == "many", match.before.0.word == "as" { return .void }
      if isWar(match) { return .void }
      if match.word(0) == "some", !(match.token(.unit).map { isPlural(match, $0) } ?? true) {
        return match.unit() == .day && match.before.0.word != "on" ? .vague(.future) : .void
      }
      guard let period = match.amount else { return nil }
      // "One day, he said, he would return": some day.
      if period == Period(1, .day), match.opensSentence, match.tokens.count == 2,
        match.after.0.mark == UInt8(ascii: ",")
      {
        return .vague(.future)
      }
      let isAdjective = match.hasHyphen && match.says("the") && !match.says("first")
      var reading = Reading.duration(period)?.leavingOut(before: isAdjective ? 1 : 0)
      reading?.isOfWorkdays =
        match.unit() == .day && (match.says("trading") || match.says("business") || match.says("working"))
      return endsRange.contains(match.before.0.word) ? reading?.unless(.ages) : reading
    },
    Rule(
      "a unit",
      "(a|an|an entire|a full|a whole|an additional|the entire|the full|the whole|another|an extra)~{unit}",
      examples: [
        "a year": "P1Y", "an hour": "PT1H", "a full month": "P1M", "at $2 million [a year]": "P1Y",
        "12 flights [a week]": "P1W",
      ],
      not: [
        "a second", "a quarter of", "a minute", "a day laborer", "a day trader", "a once-in-a-decade storm",
        "a three-times-a-week train", "a Year 9 pupil", "he hit a century",
      ]
    ) { match in
      // "A week-long trip", "a once-in-a-week chance": the length, or none, is in the adjective.
      let hyphen = UInt8(ascii: "-")
      if isAge(match) || isPart(match) || match.after.0.touching == hyphen || match.before.0.touching == hyphen {
        return nil
      }
      let unit = match.unit()
      if unit == .day, match.after.0.mark == 0, dayNouns.contains(match.after.0.word) { return nil }
      // "A Year 9 pupil"; "he hit a century".
      if match.isCapitalised(.unit), match.after.0.isNumber, match.after.0.mark == 0 { return nil }
      if unit == .century, hundredRuns.contains(match.before.0.word) { return nil }
      if unit <= .minute || unit == .quarter, !match.says("full") { return nil }
      return isRate(match) ? .set(.period(match.period(1))) : .duration(match.period(1))
    },
    Rule(
      "a unit and a half", "(a|an|one) {unit} and a half", examples: ["a year and a half": "P1Y6M"]
    ) { .duration(Period(1, and: 50, $0.unit())) },
    Rule(
      "half a unit", "(half (a|an)|a half|half)~{unit}",
      examples: ["half a year": "P6M", "half an hour": "PT30M", "half-hour": "PT30M"],
      not: ["half month"]
    ) { match in Period(halfOf: match.unit()).flatMap { .duration($0) } },
    Rule(
      "number or number of units", "[the] [(first|latest)] {n} (to|or|-|–)~{n}~{unit}",
      examples: ["two to three weeks": "P2W", "five or six years": "P5Y", "18-24 months": "P18M"]
    ) { match in
      if isAge(match) || match.before.0.word == "aged" { return nil }
      return .duration(match.period(match[.n, 0]))
    },
    Rule(
      "number or more units", "{n}~(or more|plus|odd)~{unit}",
      examples: ["twenty or more years": "P20Y EQUAL_OR_MORE", "20-odd years": "P20Y APPROX"],
      not: ["two plus two years", "a 20-odd-year-old"]
    ) { match in
      if isAge(match) || match.after.0.touching == UInt8(ascii: "-") { return nil }
      return .duration(match.period(match[.n]), .free, match.says("odd") ? .approx : .equalOrMore)
    },
    Rule(
      "a unit or two", "(a|an) {unit} or two", examples: ["a day or two": "P1D"]
    ) { .duration($0.period(1)) },
    Rule(
      "unit-long", "{unit}~long",
      examples: ["decade-long": "P10Y", "week-long": "P1W", "months-long": "PXM", "years-long": "PXY"]
    ) { match in
      let isVague = match.token(.unit).map { isPlural(match, $0) } ?? false
      return .duration(isVague ? Period(.vague, match.unit()) : match.period(1))
    },
    Rule(
      "long in one word", "(hourlong|daylong|weeklong|monthlong|yearlong|decadelong|centurylong)",
      examples: ["a [yearlong] war": "P1Y", "the [monthlong] strike": "P1M"], not: ["a lifelong friend"]
    ) { match in
      longWords.first { match.word(0) == $0.word }.flatMap { .duration(Period(1, $0.unit)) }
    },
    Rule(
      "age of what lasts", "{n}~{unit}~old",
      examples: [
        "the [ten-month-old] truce": "P10M", "a [three-week-old] strike": "P3W", "the [two-year-old] war": "P2Y",
        "the [two-year-old] war in the east": "P2Y", "the [two-week-old] truce broke down": "P2W",
      ],
      not: [
        "a ten-month-old baby", "a 26-year-old", "a three-year-old mare", "the two-year-old War Admiral",
        "a 300-year-old church", "a 22-year-old trial lawyer", "a 33-year-old emergency room nurse",
        "a 45-year-old war veteran", "a 14-year-old search and rescue dog", "a 26-year-old protest singer",
        "a 31-year-old peace-talks envoy",
      ]
    ) { match in
      isAgeOfLasting(match) ? .duration(match.period(match[.n])) : nil
    },
    Rule(
      "age of what lasts, in one unit", "{unit}~old",
      examples: ["the [decade-old] conflict": "P10Y", "a [year-old] ban": "P1Y"],
      not: [
        "a decades-old feud", "a year-old girl", "the century-old house", "the two-year-old War Admiral",
        "a year-old campaign worker",
      ]
    ) { match in
      guard isAgeOfLasting(match), !match.before.0.isNumber, match.before.0.touching != UInt8(ascii: "-"),
        !NeighbourWords.counts.contains(match.before.0.word), match.token(.unit).map({ !isPlural(match, $0) }) ?? false
      else { return nil }
      return .duration(match.period(1))
    },
    Rule(
      "fraction of a unit", "((a|three|one)~(quarter|quarters)~of~(a|an)|a quarter[-])~{unit}",
      examples: [
        "a quarter of a century": "P25Y", "three-quarters of an hour": "PT45M", "a quarter-century": "P25Y",
        "a quarter of an hour": "PT15M",
      ],
      not: ["a quarter of a mile", "three quarters of a month", "a quarter of a day's pay"]
    ) { match in
      match.ownsWhatFollows ? nil : match.amount.flatMap { .duration($0) }
    },
    Rule(
      "half a dozen units", "[a] half~[a]~{n} {unit}",
      examples: ["half a dozen years": "P6Y", "a half-dozen weeks": "P6W"], not: ["half a dozen eggs"]
    ) { $0.amount.flatMap { .duration($0) } },
    Rule(
      "a number of units", "a number of (hours|days|weeks|months|years|decades|centuries)",
      examples: ["a number of years": "PXY"], not: ["the number of days lost"]
    ) { match in .duration(Period(.vague, unit(plural: match))) },
    Rule(
      "millions of years", "{figures}.{n} years", examples: ["4.5 billion years": "P4500000000Y"],
      not: ["1.5 years", "99999999.9 billion years", "13.4 billion years old"]
    ) { match in
      if isAge(match) { return .void }
      // The figures after the point and the word are one number: "5 billion", of so many letters.
      guard let rest = match.token(.n), match[.n] >= 1_000_000 else { return nil }
      let scale = match[.n] % 1_000_000_000 == 0 ? 1_000_000_000 : 1_000_000
      let figures = rest.end - rest.start - " million".utf8.count
      guard (1...3).contains(figures) else { return nil }
      let years = match[.figures] * scale + match[.n] / (figures == 1 ? 10 : figures == 2 ? 100 : 1000)
      return years % 1000 == 0 && years / 1000 <= Int(Int32.max) ? .duration(Period(years / 1000, .millennium)) : nil
    },
  ]

  /// Words before the second of two numbers, which may be ages: "aged between two and 12 months".
  private static let endsRange = WordSet(words: "and to or")

  /// What a batsman does to a hundred runs.
  private static let hundredRuns = WordSet(
    words: "hit hits hitting scored scores scoring made struck smashed cracked notched posted compiled completed with")

  /// Nouns that make a kind of thing of "a day".
  private static let dayNouns = WordSet(
    words:
      "laborer laborers labourer labourers trader traders tripper trippers nurse care job camp school pupil nursery")

  private static let longWords: [(word: PackedWord, unit: CalendarUnit)] = [
    ("hourlong", .hour), ("daylong", .day), ("weeklong", .week), ("monthlong", .month), ("yearlong", .year),
    ("decadelong", .decade), ("centurylong", .century),
  ]

  /// What has gone on for so long as it is old; of a house or a horse the age is no length of anything.
  private static let lastingNouns = WordSet(
    words: """
      truce ceasefire cease war wars conflict conflicts strike siege blockade embargo boycott ban dispute disputes crisis \
      standoff stalemate deadlock impasse uprising rebellion insurgency insurrection revolt protest protests campaign \
      offensive invasion occupation feud rivalry lawsuit investigation inquiry probe lockout curfew emergency peace \
      negotiations talks trial hunt manhunt search fight struggle moratorium reign operation mission bombardment
      """)

  /// Verbs after what goes on, which say that it does, did or will no longer.
  private static let verbs = WordSet(
    words: "goes went began begins broke breaks ends came comes held holds took left cost continues remains became grew"
  )

  /// Whether what goes on for a time stands after its age, and is not the first part of a name or of somebody's work:
  /// "the 22-year-old trial lawyer", "a 14-year-old search and rescue dog".
  private static func isAgeOfLasting(_ match: borrowing Match) -> Bool {
    let (noun, next) = match.after
    guard noun.mark == 0, !noun.isCapitalised, lastingNouns.contains(noun.word), next.touching != UInt8(ascii: "-")
    else { return false }
    if next.word.isEmpty || next.mark != 0 || next.word.hasSuffix("ed") { return true }
    if next.word == "and" || next.word == "or" { return false }
    return NeighbourWords.followingNouns.contains(next.word) || verbs.contains(next.word)
  }

  /// Whether "a year" says how often: "$2 million a year", "12 flights a week".
  private static func isRate(_ match: borrowing Match) -> Bool {
    guard match.tokens.count == 2, match.says("a") || match.says("an"), match.before.0.mark == 0,
      !NeighbourWords.afterLengths.contains(match.after.0.word)
    else { return false }
    let (before, further) = match.before
    if NeighbourWords.counted.contains(before.word) { return true }
    // "In 2014 a year of talks ended."
    if before.isNumber { return !NeighbourWords.prepositions.contains(further.word) }
    let isCounted = further.isNumber || NeighbourWords.counts.contains(further.word)
    return isCounted && further.mark == 0 && before.mark == 0 && before.word.hasSuffix("s")
  }

  /// "26-year-old", "five years of age", "aged two years".
  static func isAge(_ match: borrowing Match) -> Bool {
    NeighbourWords.ages.contains(match.after.0.word) || match.after.0.word == "of" && match.after.1.word == "age"
  }

  /// "The Six-Day War", "the Hundred Years' War".
  private static func isWar(_ match: borrowing Match) -> Bool {
    match.isCapitalised(.unit) && match.after.0.isCapitalised
      && (match.after.0.word == "war" || match.after.0.word == "wars")
  }

  /// A programme's name: "60 Minutes". A headline that capitalises "Two Weeks" goes on with capitals.
  private static func isTitle(_ match: borrowing Match) -> Bool {
    guard match.isCapitalised(.unit) else { return false }
    let goesOnSmall = !match.after.0.word.isEmpty && match.after.0.mark == 0 && !match.after.0.isCapitalised
    return !match.opensSentence || match.tokens.first?.flags.contains(.figures) ?? false && goesOnSmall
  }

  /// "one second half", "19 second-hand", "three quarters of the house".
  private static func isPart(_ match: borrowing Match) -> Bool {
    if match.unit() == .second, match.token(.unit).map({ !isPlural(match, $0) }) ?? true { return true }
    return match.unit() == .quarter && match[.n] == 3 && !match.says("first") && match.after.0.word == "of"
      && match.after.0.mark == 0
  }
}

extension NeighbourWords {
  /// Words after a number of years that make it an age.
  static let ages = WordSet(words: "old olds older younger")

  /// Words after "a year" that count from or to something.
  static let afterLengths = WordSet(words: "after before ago earlier later from or since of old")

  /// Words before "a year" that end an amount.
  static let counted = WordSet(
    words: "million billion trillion thousand percent cents dollars pounds euros rubles roubles")

  /// Numbers before what is counted.
  static let counts = WordSet(
    words: """
      two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million \
      millions billion several many few
      """)

  /// Verbs before "one day" that make it a day to come.
  static let auxiliaries = WordSet(words: "will would may might could can shall should must")
}
