import CivilTime

extension English {
  /// Days of the week.
  static let weekdayRules: [Rule] = [
    Rule(
      "weekday", "{weekday}",
      examples: [
        "Monday": "2024-03-11", "Friday": "2024-03-15", "Thurs": "2024-03-14",
        "following [Tuesday]'s storm": "2024-03-12", "on any given [Sunday]": "XXXX-WXX-7",
      ],
      not: [
        "the sun", "we sat", "a mon", "Sun Microsystems", "the Sunday Times", "Bloody Sunday", "Monday Night Football",
        "the Mail on Sunday", "the Saturday Evening Post", "coach Sunday Okoro",
      ]
    ) { match in
      if match.isWeekdayName { return nil }
      // "On any given Sunday."
      if match.before.0.mark == 0,
        match.before.0.word == "any" || match.before.0.word == "given" && match.before.1.word == "any"
      {
        return Reading(meaning: .unspecified(.weekday(match.weekday())))
      }
      let token = match.token(.weekday)
      if let token, token.end - token.start <= 3 {
        // Sun, Sat, Mon, Wed: words and names, unless a time word stands beside them.
        guard match.followsTimePreposition || match.after.0.isNumber || match.after.0.mark == UInt8(ascii: ".")
        else { return nil }
        if match.after.0.isCapitalised || match.before.0.word == "the" { return nil }
        // "Hard for Sun to meet demand", "resulted in Sun losing": a firm.
        if match.before.0.word == "for" || match.before.0.word == "in" || match.before.0.word == "of" { return nil }
      }
      return .date(.nearest(.weekday(match.weekday()), to: match.publication))
    },
    Rule(
      "relative-weekday", "[the] {relative} [{relative}] {weekday}",
      examples: [
        "last Monday": "2024-03-11", "next Tuesday": "2024-03-19", "this Thursday": "2024-03-21",
        "the following Monday": "2024-03-18", "[the last Saturday] of the season": "XXXX-WXX-6",
        "[the last Friday] in the trial": "XXXX-WXX-5", "they met [last Saturday] in Rome": "2024-03-09",
      ],
      not: ["following Tuesday's storm"]
    ) { match in
      if match.isAfterEvent { return nil }
      // "The last Saturday of the season" is counted from its end, and not from the day of publication.
      if match.word(match.tokens.count - 2) == "last", match.after.0.mark == 0,
        match.after.0.word == "of" || match.after.0.word == "in" && match.says("the")
      {
        return Reading(meaning: .unspecified(.weekday(match.weekday())))
      }
      let (count, from) = match.relativeOfSeries
      if let second = match.optional(.relative, 1) {
        return .date(.occurrence(second.signum(), of: .weekday(match.weekday()), from: from))
      }
      return .date(.occurrence(count, of: .weekday(match.weekday()), from: from))
    },
    Rule(
      "weekday beside an event", "the {weekday} (after|before|following)",
      examples: ["[the Monday] after the vote": "XXXX-WXX-1", "[the Friday] before her death": "XXXX-WXX-5"],
      not: ["the Monday after next week", "the Sunday after the holidays", "the Friday before he left"]
    ) { match in
      // Which one it was hangs on the event.
      guard match.after.0.mark == 0, eventDeterminers.contains(match.after.0.word),
        !NeighbourWords.timeNouns.contains(match.after.1.word)
      else { return nil }
      return Reading(meaning: .unspecified(.weekday(match.weekday()))).leavingOut(after: 1)
    },
    Rule(
      "weekday after next", "[the] {weekday} (after next|before last)",
      examples: ["Tuesday after next": "2024-03-26", "the Sunday before last": "2024-03-03"],
      not: ["Tuesday after next week", "the Sunday before last week"]
    ) { match in
      if match.after.0.mark == 0, !match.after.0.word.isEmpty,
        !NeighbourWords.followingNouns.contains(match.after.0.word)
      {
        return nil
      }
      return .date(
        .occurrence(match.says("next") ? 2 : -2, of: .weekday(match.weekday()), from: match.publication))
    },
    Rule(
      "relative weekdays", "[the] {relative} {weekday} (and|or|to|through|thru|until|till|-|–) {weekday}",
      examples: ["[this Saturday] and Sunday": "2024-03-16", "next Monday to [Wednesday]": "2024-03-20"],
      not: ["Saturday and Sunday", "next Monday and Tuesday's vote"]
    ) { match in
      if match.ownsWhatFollows { return nil }
      let (count, from) = match.relative
      let first = TemporalExpression.occurrence(count, of: .weekday(match.weekday(0)), from: from)
      // The second goes with the first: "next Monday to Wednesday", said on a Tuesday, ends after it begins.
      let second = TemporalExpression.occurrence(1, of: .weekday(match.weekday(1)), from: first)
      guard var reading = Reading.date(first)?.leavingOut(after: 2), let other = Reading.date(second) else {
        return nil
      }
      reading.others = [Reading.Part(tokens: (match.tokens.count - 1)..<match.tokens.count, reading: other)]
      return reading
    },
    Rule(
      "weekday week", "({weekday}|today|tomorrow) week",
      examples: ["Thursday week": "2024-03-28", "tomorrow week": "2024-03-23"],
      not: ["a Thursday week day", "the Tuesday week's figures"]
    ) { match in
      let isWhole =
        match.after.0.word.isEmpty || match.after.0.mark != 0
        || NeighbourWords.followingNouns.contains(match.after.0.word)
        || match.before.0.word.isEmpty && match.after.0.word == "the"
      guard isWhole, !match.ownsWhatFollows, !match.isCapitalised(.unit) else { return nil }
      if match.has(.weekday) { return .date(.occurrence(2, of: .weekday(match.weekday()), from: match.publication)) }
      let day = TemporalExpression.occurrence(match.says("today") ? 0 : 1, of: .unit(.day), from: match.publication)
      return .date(.shifted(day, by: Period(1, .week)))
    },
    Rule(
      "weeks on weekday", "(a|one|two|three) {unit} on {weekday}",
      examples: ["will sit [a week on Tuesday]": "2024-03-26", "they meet [two weeks on Monday]": "2024-04-01"],
      not: [
        "for a week on Tuesday", "after two weeks on Monday", "a week on Tuesday's case", "a day on Tuesday",
        "the past two weeks on Monday",
      ]
    ) { match in
      let isBeforeSubject = match.before.0.word.isEmpty && match.after.0.word == "the"
      guard match.unit() == .week, match[.unit] != fortnight, match.endsPhrase || isBeforeSubject,
        !match.ownsWhatFollows, !beforeLengths.contains(match.before.0.word)
      else { return nil }
      let count = match.says("three") ? 3 : match.says("two") ? 2 : 1
      return .date(
        .shifted(
          .occurrence(1, of: .weekday(match.weekday()), from: match.publication), by: Period(count, .week)))
    },
    Rule(
      "weekdays ago", "{n} {weekdays} ago", examples: ["two Fridays ago": "2024-03-01"],
      not: ["on Fridays long ago", "two Fridays and ago"]
    ) { match in
      guard (1...999).contains(match[.n]) else { return nil }
      return .date(
        Weekday(rawValue: match[.weekdays]).map { .occurrence(-match[.n], of: .weekday($0), from: match.publication) })
    },
    Rule(
      "weekday-of-relative-week",
      "({weekday}[,] [of] [the] {relative} week|{relative} week[,]['s] [on] {weekday}|[on] {relative} week's {weekday})",
      examples: [
        "last week Thursday": "2024-03-07", "Thursday last week": "2024-03-07", "Monday of this week": "2024-03-11",
        "next week on Tuesday": "2024-03-19",
      ]
    ) { match in
      let (count, from) = match.relative
      return .date(.intersection(.occurrence(count, of: .unit(.week), from: from), .weekday(match.weekday())))
    },
    Rule(
      "weekday-part", "{weekday}[,]~{daypart}",
      examples: ["Monday morning": "2024-03-11TMO", "Thursday night": "2024-03-14TNI"], not: ["Monday Morning Podcast"]
    ) { match in
      if match.isCapitalised(.daypart), match.after.0.isCapitalised, match.after.0.mark == 0 { return nil }
      return .date(.intersection(.nearest(.weekday(match.weekday()), to: match.publication), .dayPart(match.dayPart)))
    },
    Rule(
      "relative-weekday-part", "{relative} {weekday} {daypart}",
      examples: ["last Monday morning": "2024-03-11TMO"]
    ) { match in
      if match.isAfterEvent { return nil }
      let (count, from) = match.relative
      return .date(
        .intersection(.occurrence(count, of: .weekday(match.weekday()), from: from), .dayPart(match.dayPart)))
    },
    Rule(
      "nth-weekday-of-month",
      "[the] ({ordinal}|last|{ordinal}~last) {weekday} (of|in) {month}[[,] {yyyy}|[,] {relative} year]",
      examples: [
        "the third Friday of March": "2024-03-15", "the last Monday in May 2022": "2022-05-30",
        "the second-last Sunday of June": "2024-06-23",
      ]
    ) { match in
      let n = match.numberInWhole
      guard abs(n) <= 5 else { return nil }
      return .date(month(match).map { .nth(n, of: .weekday(match.weekday()), in: $0) })
    },
    Rule(
      "nth-weekday-of-relative",
      "[the] ({ordinal}|last|{ordinal}~last) {weekday} (of|in) ({relative} (month|year)|{yyyy})",
      examples: [
        "the first Monday of next month": "2024-04-01", "the first Monday of last month": "2024-02-05",
        "the last Monday of last month": "2024-02-26", "the second-last Friday in this month": "2024-03-22",
        "the last Saturday of 2023": "2023-12-30",
      ],
      not: ["the first Monday of last month's talks"]
    ) { match in
      if match.ownsWhatFollows { return nil }
      if let year = match.optional(.yyyy) {
        return .date(
          TemporalExpression.year(year).map { .nth(match.numberInWhole, of: .weekday(match.weekday()), in: $0) })
      }
      let (count, from) = match.relative
      let unit: CalendarUnit = match.says("year") ? .year : .month
      return .date(
        .nth(match.numberInWhole, of: .weekday(match.weekday()), in: .occurrence(count, of: .unit(unit), from: from)))
    },
    Rule(
      "nth weekday of the month", "[the] ({ordinal}|last) {weekday} (of|in) the (month|year)",
      examples: ["the third Monday of the month": "XXXX-WXX-1", "the last Friday of the month": "XXXX-WXX-5"],
      not: ["the last Friday of the month's second half", "the last Friday of the match"]
    ) { match in
      // Mostly a rule of a calendar, and no day of any one month.
      match.ownsWhatFollows ? nil : Reading(meaning: .unspecified(.weekday(match.weekday())))
    },
    Rule(
      "a weekday", "(a|one|any) [(recent|cold|rainy|sunny|quiet|busy|typical)] {weekday} [{daypart}]",
      examples: ["a Monday": "XXXX-WXX-1"], not: ["a Friday deadline"]
    ) { match in
      if match.after.0.mark == 0, !match.after.0.word.isEmpty,
        !NeighbourWords.followingNouns.contains(match.after.0.word)
      {
        return nil
      }
      return Reading(meaning: .unspecified(.weekday(match.weekday())))
    },
  ]

  /// Words that open the name of an event: "the Monday after his arrest".
  private static let eventDeterminers = WordSet(words: "the a an his her its their our my that this")

  /// Words before "a week on Tuesday" that make the week a length.
  private static let beforeLengths = WordSet(
    words:
      "for after over within in during spent spend lasted last past next about nearly almost than least every once per")

  /// The month that a pattern took, in the year that it names or in the nearest one.
  static func month(_ match: borrowing Match) -> TemporalExpression? {
    if let year = match.optional(.yyyy) { return .month(year, match.month()) }
    if match.has(.relative) {
      let (count, from) = match.relative
      return .intersection(.occurrence(count, of: .unit(.year), from: from), .month(match.month()))
    }
    return .nearest(.month(match.month()), to: match.publication)
  }
}
