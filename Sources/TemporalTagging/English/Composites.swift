import CivilTime

extension English {
  /// Phrases over mentions: a part of a date, an approximate one, a time on a day.
  static let composites: [Rule] = [
    Rule(
      "time on date",
      "[(about|around|approximately|shortly before|shortly after|just before|just after)] {time}[,] [(on|of)] {date}",
      examples: [
        "5 p.m. on Monday": "2024-03-11T17:00", "noon Tuesday": "2024-03-12T12:00",
        "around noon on Monday": "2024-03-11T12:00 APPROX",
      ]
    ) { match in place(match) },
    Rule(
      "time in two zones on date",
      "[(about|around|approximately)] {time} \\( {time} \\)[,] [(on|of)] {date}",
      examples: [
        "[10:35 a.m.] (0735 GMT) Monday": "2024-03-11T10:35", "9 a.m. ([0600 GMT]) on March 1": "2024-03-01T06:00Z",
        "9 a.m. (0600 GMT) on [March 1]": "2024-03-01",
      ]
    ) { match in
      guard let places = match.places(.time, .time, .date), let date = match.mention(.date)?.reading,
        let first = match.mention(.time)?.reading.placed(on: date),
        let second = match.mention(.time, 1)?.reading.placed(on: date)
      else { return nil }
      var reading = places[0] == 0 ? first : first.bent(.approx) ?? first
      reading = reading.leavingOut(after: match.tokens.count - places[0] - 1)
      reading.others = [
        Reading.Part(tokens: places[1]..<places[1] + 1, reading: second),
        Reading.Part(tokens: places[2]..<places[2] + 1, reading: date),
      ]
      return reading
    },
    Rule(
      "time in two zones, the second with date", "[(about|around|approximately)] {time} \\( {time}[,] [on] {date} \\)",
      examples: [
        "[4 in the morning] (0800 GMT Monday)": "2024-03-11T04:00", "4 a.m. ([0800 GMT Monday])": "2024-03-11T08:00Z",
      ]
    ) { match in
      guard let places = match.places(.time, .time, .date), let date = match.mention(.date)?.reading,
        let first = match.mention(.time)?.reading.placed(on: date),
        let second = match.mention(.time, 1)?.reading.placed(on: date)
      else { return nil }
      var reading = places[0] == 0 ? first : first.bent(.approx) ?? first
      reading = reading.leavingOut(after: match.tokens.count - places[0] - 1)
      reading.others = [Reading.Part(tokens: places[1]..<places[2] + 1, reading: second)]
      return reading
    },
    Rule(
      "date at time", "{date}[,] [(at|around|about)] {time}",
      examples: ["Monday at 5 p.m.": "2024-03-11T17:00", "May 2, 2023, at 9:15 a.m.": "2023-05-02T09:15"]
    ) { match in place(match) },
    Rule(
      "part of date", "[the] ((early|late|mid|earlier|later)~[(in|on)] {date}|(early|late|mid)–{date})",
      examples: [
        "early Monday": "2024-03-11 START", "late last week": "2024-W10 END", "mid-March": "2024-03 MID",
        "the early 1990s": "199 START", "earlier this year": "2024", "the [late-May] trip": "2023-05 END",
      ],
      not: ["the late Mr Jones"]
    ) { match in
      let modifier: Modifier? =
        match.says("early") ? .start : match.says("mid") ? .mid : match.says("late") ? .end : nil
      let isAdjective = match.says("the") && match.hasHyphen && !match.endsInDecade
      return match.mention(.date)?.reading.bent(modifier)?.leavingOut(before: isAdjective ? 1 : 0)
    },
    Rule(
      "end of date",
      """
      [(the|very)] [very] \
      (end|beginning|start|middle|close|onset|dawn|turn|\
      (first|opening|early|last|final|closing|dying|waning) (days|weeks|months|years)) of [(about|around)] {date}
      """,
      examples: [
        "the end of 2023": "2023 END", "the beginning of March": "2024-03 START",
        "the start of around May": "2023-05 START", "the last days of June": "2023-06 END",
        "the opening weeks of 2023": "2023 START",
      ],
      not: ["what counts at the end of the day", "the end of Saturday's meeting"]
    ) { match in
      // "At the end of the day, it matters."
      if match.before.0.word == "at", case .date(.occurrence(0, .unit(.day), _)) = match.mention(.date)?.reading.meaning
      {
        return .void
      }
      // "The end of Saturday's meeting" is the meeting's.
      if match.ownsWhatFollows, match.after.0.word.hasSuffix("s") { return nil }
      let isEnd = ["end", "close", "last", "final", "closing", "dying", "waning"].contains { match.says($0) }
      return match.mention(.date)?.reading.bent(isEnd ? .end : match.says("middle") ? .mid : .start)
    },
    Rule(
      "one day of date", "{duration} [(in|of)] {date}",
      examples: ["one day in June": "2023-06", "one day last week": "2024-W10"],
      not: ["one day in jail", "for one day in June", "one day on Monday", "two days in June"]
    ) { match in
      // The day is nobody's length, and which one it was is not told.
      guard match.token(.duration)?.flags.contains(.number) ?? false,
        case .duration(Period(1, .day), .free) = match.mention(.duration)?.reading.meaning,
        match.before.0.word != "for", let date = match.mention(.date)?.reading,
        case .date(let expression) = date.meaning, !expression.isDay
      else { return nil }
      return date
    },
    Rule(
      "early hours of date", "[the] [very] (small|early|wee) [morning] hours of {date}",
      examples: [
        "the small hours of Tuesday": "2024-03-12 START", "the early hours of May 3, 2021": "2021-05-03 START",
        "the early morning hours of Tuesday": "2024-03-12 START",
      ],
      not: ["the early hours of last week"]
    ) { match in
      guard let reading = match.mention(.date)?.reading, reading.modifier == nil, case .date(let day) = reading.meaning,
        day.isDay
      else { return nil }
      return reading.bent(.start)
    },
    Rule(
      "approximate date", "(about|around|approximately|roughly|circa) {date}",
      examples: ["about two years ago": "2022 APPROX", "around March 1": "2024-03-01 APPROX"],
      not: ["get around Friday's ruling"]
    ) { match in
      guard let reading = match.mention(.date)?.reading, case .date(let expression) = reading.meaning,
        reading.modifier == nil, !match.ownsWhatFollows
      else { return nil }
      // "About Monday" is what somebody speaks about.
      if case .shifted = expression { return reading.bent(.approx) }
      return match.says("about") ? nil : reading.bent(.approx)
    },
    Rule(
      "compared date",
      "(nearly|almost|more than|over|less than|at least|no more than|no less than|not more than|just over|just under) {date}",
      examples: [
        "more than two years ago": "2022 BEFORE", "nearly two years ago": "2022 AFTER",
        "at least two years ago": "2022 ON_OR_BEFORE",
      ],
      not: ["over Easter"]
    ) { match in
      guard let reading = match.mention(.date)?.reading, case .date(.shifted) = reading.meaning else { return nil }
      if match.says("no") || match.says("not") { return reading.bent(match.says("more") ? .onOrAfter : .onOrBefore) }
      if match.says("least") { return reading.bent(.onOrBefore) }
      return reading.bent(match.says("more") || match.says("over") ? .before : .after)
    },
    Rule(
      "date or so", "{date} or so", examples: ["a year ago or so": "2023 APPROX"]
    ) { $0.mention(.date)?.reading.bent(.approx) },
    Rule(
      "date or later", "{date} (or (later|earlier|after|before)|and (beyond|onward|onwards|thereafter))",
      examples: [
        "1994 or later": "1994 ON_OR_AFTER", "2018 or earlier": "2018 ON_OR_BEFORE",
        "1990 and beyond": "1990 ON_OR_AFTER",
      ],
      not: ["Monday and before the vote", "Monday and later Tuesday", "2018 or later than 2020"]
    ) { match in
      guard let reading = match.mention(.date)?.reading, reading.modifier == nil, match.endsPhrase,
        match.after.0.word != "than"
      else { return nil }
      let isBack = match.says("earlier") || match.says("before")
      return reading.bent(isBack ? .onOrBefore : .onOrAfter)
    },
    Rule(
      "duration beside date", "{duration} (before|after|from|prior to|following) {date}",
      examples: [
        "left [two weeks before May 13, 1999]": "1999-04-29", "left [three days after next Friday]": "2024-03-25",
        "a week from tomorrow": "2024-03-23",
      ],
      not: [
        "two years before the vote", "for three days from Monday", "two hours before Monday's match",
        "in the two weeks before May 4", "within ten days after May 4", "the ten years from 2010 to 2020",
        "the ten years from 2010", "the three weeks from May 4",
      ]
    ) { match in
      if match.says("from") {
        // "The ten years from 2010 to 2020".
        if match.before.0.word == "for" || ranging.contains(match.after.0.word) { return nil }
        // "The ten years from 2010", "the three weeks from May 4".
        guard !match.beginsWithThe, case .date(let date) = match.mention(.date)?.reading.meaning, date.isDay else {
          return nil
        }
      } else if lengths.contains(match.before.0.word) {
        return nil
      }
      guard case .duration(let period, .free) = match.mention(.duration)?.reading.meaning,
        case .date(let date) = match.mention(.date)?.reading.meaning, !period.isVague,
        period.finestUnit >= .day || date.isTimeOfDay
      else { return nil }
      let isBack = match.says("before") || match.says("prior")
      return .date(.shifted(date, by: isBack ? -period : period))
    },
    Rule(
      "approximate time",
      "(about|around|nearly|almost|approximately|roughly|shortly before|shortly after|just before|just after) {time}",
      examples: ["about 5 p.m.": "2024-03-15T17:00 APPROX", "just before 5 p.m.": "2024-03-15T17:00"]
    ) { match in
      let isNear = !match.says("before") && !match.says("after")
      return match.mention(.time)?.reading.bent(isNear ? .approx : nil)
    },
    Rule(
      "approximate duration",
      """
      (about|around|nearly|almost|approximately|roughly|some|more than|over|less than|fewer than|under|at least|at most|\
      up to|no more than|no less than|not more than|as many as|as long as|well over|just over|just under|upward of|upwards of|\
      close to|a (minimum|maximum) of) {duration}
      """,
      examples: [
        "nearly three years": "P3Y LESS_THAN", "more than five hours": "PT5H MORE_THAN",
        "at least ten days": "P10D EQUAL_OR_MORE", "up to six weeks": "P6W EQUAL_OR_LESS",
        "over a week": "P1W MORE_THAN", "a minimum of ten days": "P10D EQUAL_OR_MORE",
        "upwards of six hours": "PT6H MORE_THAN", "close to three years": "P3Y LESS_THAN",
        "a maximum of two weeks": "P2W EQUAL_OR_LESS", "for [over sixty years]": "P60Y MORE_THAN",
        "in [over two weeks]": "P2W MORE_THAN",
      ],
      not: ["over the past two years", "over several years", "it burned over two days"]
    ) { match in
      // "Over three years" is as often "in the course of": only "over a year" is more than one, and "for over three years"
      // more than three.
      guard let reading = match.mention(.duration)?.reading, case .duration(let period, .free) = reading.meaning else {
        return nil
      }
      if match.word(0) == "over", !match.hasArticleAfter("over"),
        period.isVague || !beforeOver.contains(match.before.0.word)
      {
        return nil
      }
      return reading.bent(modifier(match))
    },
    Rule(
      "duration or so", "{duration} or (so|more|less)",
      examples: ["three weeks or so": "P3W APPROX", "a year or more": "P1Y EQUAL_OR_MORE"]
    ) { match in
      match.mention(.duration)?.reading.bent(
        match.says("so") ? .approx : match.says("more") ? .equalOrMore : .equalOrLess)
    },
  ]

  /// Words after which "over" compares, since no preposition stands there.
  private static let beforeOver = WordSet(words: "for in after of with within just well")

  /// Words before "two weeks before May 4" that make it two weeks and not the day.
  private static let lengths = WordSet(words: "in during within for throughout over")

  /// Words after a date that make it the beginning of a range.
  private static let ranging = WordSet(words: "to until till through")

  private static func modifier(_ match: borrowing Match) -> Modifier {
    if match.says("no") || match.says("not") { return match.says("more") ? .equalOrLess : .equalOrMore }
    if match.says("more") || match.says("over") || match.says("upward") || match.says("upwards") { return .moreThan }
    if match.says("minimum") { return .equalOrMore }
    if match.says("maximum") { return .equalOrLess }
    if match.says("close") { return .lessThan }
    if match.says("less") || match.says("fewer") || match.says("under") || match.says("nearly") || match.says("almost")
    {
      return .lessThan
    }
    if match.says("least") { return .equalOrMore }
    if match.says("most") || match.says("up") || match.says("many") || match.says("long") { return .equalOrLess }
    return .approx
  }

  private static let roughly = WordSet(words: "about around approximately shortly just")

  private static func place(_ match: borrowing Match) -> Reading? {
    guard let date = match.mention(.date)?.reading, !date.isPart else { return nil }
    guard let time = match.mention(.time)?.reading.placed(on: date) else { return nil }
    // "Shortly after 3 p.m." is no minute, either.
    return time.modifier == nil && roughly.contains(match.word(0)) ? time.bent(.approx) : time
  }
}

extension Match {
  /// Whether the date that a composite took ends in a noun that keeps its article: "the mid-1990s", "the mid-19th century".
  fileprivate var endsInDecade: Bool {
    guard case .date(.interval(_, let granularity)) = mention(.date)?.reading.meaning else { return false }
    return granularity == .decade || granularity == .century && endsPhrase
  }

  /// Whether the length of a composite has an article before a number above one: "the ten years".
  fileprivate var beginsWithThe: Bool {
    guard case .duration(let period, _) = mention(.duration)?.reading.meaning else { return false }
    return period.leading.count != .whole(1) && !(token(.duration)?.flags.contains(.number) ?? true)
  }

  /// Whether the mention after a word begins with an article.
  fileprivate func hasArticleAfter(_ word: PackedWord) -> Bool {
    guard case .duration(let period, .free) = mention(.duration)?.reading.meaning else { return false }
    return period.leading.count == .whole(1) && period.trailing.isEmpty
  }
}

extension Match {
  /// The places of tokens that classes took, in order.
  fileprivate func places(_ classes: WordClass...) -> [Int]? {
    var places: [Int] = []
    for (index, label) in labels.enumerated() where places.count < classes.count {
      if label == classes[places.count].label { places.append(index) }
    }
    return places.count == classes.count ? places : nil
  }
}
