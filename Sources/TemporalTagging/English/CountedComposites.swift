import CivilTime

extension English {
  /// Phrases over a length and a date: how long before or after it, or from it on.
  static let countedComposites: [Rule] = [
    Rule(
      "for a time from date", "{duration}[,] (from|starting|beginning) [on] {date}",
      examples: ["for [three days] from Monday": "P3D", "for six months, starting on [June 1, 2022]": "2022-06-01"],
      not: ["three days from Monday", "for a week from the port"]
    ) { match in
      guard match.before.0.word == "for",
        case .duration(let period, .free) = match.mention(.duration)?.reading.meaning,
        case .date(let date) = match.mention(.date)?.reading.meaning
      else { return nil }
      // The date is the first of the days counted, and a time of its own.
      guard let own = match.mention(.date)?.reading, let place = match.labels.firstIndex(of: WordClass.date.label),
        let length = match.labels.firstIndex(of: WordClass.duration.label)
      else { return nil }
      var reading = Reading.duration(period, .beginning(.occurrence(-1, of: .unit(.day), from: date)))?
        .leavingOut(after: match.tokens.count - length - 1)
      reading?.others = [Reading.Part(tokens: place..<place + 1, reading: own)]
      return reading
    },
    Rule(
      "compared distance from date",
      """
      (more than|over|less than|fewer than|at least|no more than|no less than|not more than|just over|just under|nearly|almost|\
      about|around|roughly|some|approximately) {duration} (before|after|from|prior to|following) {date}
      """,
      examples: [
        "more than two weeks before March 10": "2024-02-25 BEFORE",
        "less than three days after May 3, 2022": "2022-05-06 BEFORE",
        "at least a week before today": "2024-03-08 ON_OR_BEFORE", "about ten days after March 1": "2024-03-11 APPROX",
      ],
      not: ["more than two weeks before the vote", "more than two hours before Monday"]
    ) { match in
      guard case .duration(let period, .free) = match.mention(.duration)?.reading.meaning,
        case .date(let date) = match.mention(.date)?.reading.meaning, !period.isVague, period.finestUnit >= .day
      else { return nil }
      let isBack = match.says("before") || match.says("prior")
      return .date(.shifted(date, by: isBack ? -period : period), distance(match, isBack: isBack))
    },
    Rule(
      "half of date", "[the] (first|second|latter|other) half of {date}",
      examples: ["the first half of March": "2024-03 START", "the second half of the 1980s": "198 END"],
      not: ["the first half of Monday", "the first half of 2024"]
    ) { match in
      guard let reading = match.mention(.date)?.reading, reading.modifier == nil, reading.isOfMonthsOrDecades else {
        return nil
      }
      var half = reading
      half.modifier = match.says("first") ? .start : .end
      half.outside = (0, 0)
      return half
    },
    Rule(
      "nth weekday", "[the] {ordinal} {date}",
      examples: ["the second Saturday": "XXXX-WXX-6", "[the third Tuesday] of the festival": "XXXX-WXX-2"],
      not: [
        "the second Sunday running", "the third Monday in a row", "the first Friday newspaper", "the first March",
        "the third Friday of March",
      ]
    ) { match in
      // "The second Sunday in a row" is the Sunday just past.
      let isRow = match.after.0.word == "in" && (match.after.1.word == "a" || match.after.1.word == "succession")
      guard match.endsPhrase, !isRow, match.after.0.word != "running", let weekday = match.bareWeekday else {
        return nil
      }
      return Reading(meaning: .unspecified(.weekday(weekday)))
    },
    Rule(
      "nth weekday beside date", "[the] {ordinal} {date} (before|after|following) {date}",
      examples: [
        "the first Monday after May 4, 2022": "2022-05-09", "the second Friday before March 1, 2024": "2024-02-16",
      ],
      not: ["the first Monday after the vote", "the first March after 2020", "the first Monday after Easter"]
    ) { match in
      guard (1...9).contains(match[.ordinal]), let weekday = match.bareWeekday,
        case .date(let day) = match.mention(.date, 1)?.reading.meaning, day.isDay, !day.isHoliday
      else { return nil }
      let count = match.says("before") ? -match[.ordinal] : match[.ordinal]
      return .date(.occurrence(count, of: .weekday(weekday), from: day))
    },
    Rule(
      "weekday of a week", "{date}[,] (of|in|on) {date}",
      examples: [
        "Friday of the first week of October": "2023-10-06", "the week of May 4 on Friday": "2023-05-05",
      ],
      not: ["Friday of next month", "the first of May on Friday", "Friday in 2022"]
    ) { match in
      guard case .date(let first) = match.mention(.date, 0)?.reading.meaning,
        case .date(let second) = match.mention(.date, 1)?.reading.meaning
      else { return nil }
      let (week, day) = match.says("on") ? (first, second) : (second, first)
      guard week.isWeek, case .nearest(.weekday(let weekday), to: .anchor(.publication)) = day else { return nil }
      return .date(.intersection(week, .weekday(weekday)))
    },
  ]

  /// On which side of the time at that distance the text puts what it dates.
  private static func distance(_ match: borrowing Match, isBack: Bool) -> Modifier {
    let isNegated = match.says("no") || match.says("not")
    if match.says("least") || isNegated && match.says("less") { return isBack ? .onOrBefore : .onOrAfter }
    if isNegated { return isBack ? .onOrAfter : .onOrBefore }
    if match.says("more") || match.says("over") { return isBack ? .before : .after }
    if match.says("about") || match.says("around") || match.says("roughly") || match.says("some")
      || match.says("approximately")
    {
      return .approx
    }
    return isBack ? .after : .before
  }
}

extension Match {
  /// The weekday that the first date of a composite is, and no more.
  fileprivate var bareWeekday: Weekday? {
    guard case .date(.nearest(.weekday(let weekday), to: .anchor(.publication))) = mention(.date)?.reading.meaning
    else {
      return nil
    }
    return weekday
  }
}

extension Reading {
  /// Whether it is a month, a decade or a century, whose halves have no value of their own.
  var isOfMonthsOrDecades: Bool {
    guard case .date(let expression) = meaning else { return false }
    switch expression {
    case .occurrence(_, let series, _), .nearest(let series, _), .intersection(_, let series):
      return series.granularity == .month || series.granularity >= .decade
    case .interval(_, let granularity): return granularity == .month || granularity >= .decade
    case .anchor, .numeric, .nth, .shifted, .adjoining, .between: return false
    }
  }
}

extension TemporalExpression {
  /// Whether the expression is a holiday, for which there are rules of their own.
  fileprivate var isHoliday: Bool {
    if case .nearest(.holiday, _) = self { true } else { false }
  }

  /// Whether the expression names one week, whatever the context.
  fileprivate var isWeek: Bool {
    switch self {
    case .occurrence(_, let series, _), .nearest(let series, _), .nth(_, let series, _), .intersection(_, let series):
      series.granularity == .week
    case .interval(_, let granularity): granularity == .week
    case .shifted(let base, let period): base.isAnchor && period.finestUnit == .week
    case .anchor, .numeric, .adjoining, .between: false
    }
  }
}
