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
      "end of date in short", "(end|start)(-|–){date}",
      examples: ["end-September": "2023-09 END", "end-2025": "2025 END", "start-March": "2024-03 START"],
      not: ["end September", "week-end May", "the end-Friday rush"]
    ) { match in
      guard let reading = match.mention(.date)?.reading, reading.modifier == nil, match.before.0.touching != 45,
        reading.isOfMonthsOrDecades || reading.isYear
      else { return nil }
      return reading.bent(match.says("end") ? .end : .start)
    },
    Rule(
      "two parts of date", "[the] (early|mid)[-] (to|or|-|–)~(mid|late)~{date}",
      examples: [
        "mid-to-late March": "2024-03", "early to mid-2025": "2025", "the mid- to late 1990s": "199",
        "early-to-mid April": "2023-04",
      ],
      not: ["early to late last night", "mid to late Jones"]
    ) { match in
      // The one part or the other, and not both of either.
      guard let reading = match.mention(.date)?.reading, reading.modifier == nil,
        reading.isOfMonthsOrDecades || reading.isYear
      else { return nil }
      return reading.bent(nil)
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
      "duration beside date", "{duration} (before|after|from|prior to|following) {date}",
      examples: [
        "left [two weeks before May 13, 1999]": "1999-04-29", "left [three days after next Friday]": "2024-03-25",
        "a week from tomorrow": "2024-03-23", "left [eight trading days after Oct. 12]": "2023-10-24",
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
      if match.mention(.duration)?.reading.isOfWorkdays ?? false {
        guard case .whole(let count) = period.leading.count, date.isDay else { return nil }
        return .date(.occurrence(isBack ? -Int(count) : Int(count), of: .workday, from: date))
      }
      return .date(.shifted(date, by: isBack ? -period : period))
    },
  ]

  /// Words before "two weeks before May 4" that make it two weeks and not the day.
  private static let lengths = WordSet(words: "in during within for throughout over")

  /// Words after a date that make it the beginning of a range.
  private static let ranging = WordSet(words: "to until till through")

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
}

extension Match {
  /// The places of tokens that classes took, in order.
  func places(_ classes: WordClass...) -> [Int]? {
    var places: [Int] = []
    for (index, label) in labels.enumerated() where places.count < classes.count {
      if label == classes[places.count].label { places.append(index) }
    }
    return places.count == classes.count ? places : nil
  }
}

extension Reading {
  /// Whether it is a year: "2025", "next year".
  fileprivate var isYear: Bool {
    guard case .date(let expression) = meaning else { return false }
    switch expression {
    case .interval(_, .year): return true
    case .occurrence(_, .unit(.year), _): return true
    default: return false
    }
  }
}
