import CivilTime

extension English {
  /// Dates, times of day and lengths that are told roughly, or by what they are more or less than.
  static let approximations: [Rule] = [
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
      """
      (nearly|almost|more than|over|less than|at least|no more than|no less than|not more than|\
      ([only] just|[only] a little|slightly) (over|under|more than|less than)) {date}
      """,
      examples: [
        "more than two years ago": "2022 BEFORE", "nearly two years ago": "2022 AFTER",
        "at least two years ago": "2022 ON_OR_BEFORE", "just over two years ago": "2022 APPROX",
        "a little under two years ago": "2022 APPROX",
      ],
      not: ["over Easter"]
    ) { match in
      guard let reading = match.mention(.date)?.reading, case .date(.shifted) = reading.meaning else { return nil }
      if match.says("no") || match.says("not") { return reading.bent(match.says("more") ? .onOrAfter : .onOrBefore) }
      if match.says("least") { return reading.bent(.onOrBefore) }
      // "Just over two months ago" is about then, and no time before.
      if match.says("just") || match.says("little") || match.says("slightly") { return reading.bent(.approx) }
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
}

extension Match {
  /// Whether the mention after a word begins with an article.
  fileprivate func hasArticleAfter(_ word: PackedWord) -> Bool {
    guard case .duration(let period, .free) = mention(.duration)?.reading.meaning else { return false }
    return period.leading.count == .whole(1) && period.trailing.isEmpty
  }
}
