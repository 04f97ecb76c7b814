import CivilTime

extension English {
  /// Phrases over mentions: a part of a date, an approximate one, a time on a day.
  static let composites: [Rule] = [
    Rule(
      "time on date", "{time}[,] [(on|of)] {date}", examples: ["5 p.m. on Monday": "2024-03-11T17"]
    ) { match in place(match) },
    Rule(
      "date at time", "{date}[,] [at] {time}", examples: ["Monday at 5 p.m.": "2024-03-11T17"]
    ) { match in place(match) },
    Rule(
      "portion of date",
      "[the] (early|late|mid|earlier|later|sometime)~[in] {date}",
      examples: ["early Monday": "2024-03-11", "late last week": "2024-W10", "mid-March": "2024-03"]
    ) { match in
      guard let mention = match.mention(.date) else { return nil }
      var reading = mention.reading
      if match.says("early") { reading.modifier = .start }
      if match.says("mid") { reading.modifier = .mid }
      if match.says("late") { reading.modifier = .end }
      return reading
    },
    Rule(
      "end of date",
      "[(the|very)] [very] (end|beginning|start|middle|close|onset|dawn|turn) of {date}",
      examples: ["the end of 2023": "2023", "the beginning of March": "2024-03"]
    ) { match in
      guard let mention = match.mention(.date) else { return nil }
      var reading = mention.reading
      reading.modifier = match.says("end") || match.says("close") ? .end : match.says("middle") ? .mid : .start
      return reading
    },
    Rule(
      "approximate date",
      "(about|around|nearly|almost|approximately|roughly|circa|more than|over|less than|at least|some|only|just) {date}",
      examples: ["about two years ago": "2022"]
    ) { match in
      guard let mention = match.mention(.date), case .date(let expression) = mention.reading.meaning else { return nil }
      var reading = mention.reading
      let isOffset = if case .shifted = expression { true } else { false }
      if match.says("only") || match.says("just") || match.says("over") && !isOffset { return nil }
      if !isOffset, !match.says("about"), !match.says("around"), !match.says("approximately") { return nil }
      if match.says("more") || match.says("over") || match.says("least") {
        reading.modifier = .before
      } else if match.says("less") || match.says("nearly") || match.says("almost") {
        reading.modifier = .after
      } else {
        reading.modifier = .approx
      }
      return reading
    },
    Rule(
      "approximate time",
      "(about|around|nearly|almost|approximately|roughly|shortly before|shortly after|just before|just after) {time}",
      examples: ["about 5 p.m.": "2024-03-15T17"]
    ) { match in
      guard let mention = match.mention(.time) else { return nil }
      var reading = mention.reading
      reading.modifier =
        match.says("about") || match.says("around") || match.says("approximately") || match.says("roughly")
        ? .approx : nil
      return reading
    },
    Rule(
      "approximate duration",
      "(about|around|nearly|almost|approximately|roughly|some|more than|over|less than|fewer than|under|at least|at most|up to|no more than|no less than|not more than|as many as|as long as) {duration}",
      examples: ["nearly three years": "P3Y", "more than five hours": "PT5H"]
    ) { match in
      guard let mention = match.mention(.duration) else { return nil }
      var reading = mention.reading
      reading.modifier = modifier(match)
      return reading
    },
  ]

  private static func modifier(_ match: borrowing Match) -> Modifier {
    if match.says("no") || match.says("not") { return match.says("more") ? .equalOrLess : .equalOrMore }
    if match.says("more") || match.says("over") { return .moreThan }
    if match.says("less") || match.says("fewer") || match.says("under") || match.says("nearly") || match.says("almost")
    {
      return .lessThan
    }
    if match.says("least") { return .equalOrMore }
    if match.says("most") || match.says("up") || match.says("many") { return .equalOrLess }
    return .approx
  }

  private static func place(_ match: borrowing Match) -> Reading? {
    guard let time = match.mention(.time), let date = match.mention(.date),
      case .date(.intersection(_, let clock)) = time.reading.meaning, case .date(let day) = date.reading.meaning
    else { return nil }
    return .date(.intersection(day, clock))
  }
}
