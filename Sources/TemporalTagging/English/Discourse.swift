import CivilTime

extension English {
  /// Times that count from the last one named: "that Friday", "that summer" and "April of that year".
  static let discourse: [Rule] = [
    Rule(
      "that weekday", "(that|that same|the same) {weekday}",
      examples: ["on [that Friday]": "2024-03-15", "by [the same Monday]": "2024-03-11"],
      not: ["they said that Friday would do", "the plan that Monday brought"]
    ) { match in
      // After a verb "that" opens a clause, whose first word is the weekday.
      guard match.opensSentence || match.followsTimePreposition else { return nil }
      return .date(.occurrence(0, of: .weekday(match.weekday()), from: .anchor(.previous)))
    },
    Rule(
      "that season", "(that|that same|the same) {season}",
      examples: ["in [that summer]": "2024-SU", "[the same winter],": "2024-WI"],
      not: ["that fall in prices", "they said that spring would come", "that winter coat"]
    ) { match in
      guard match.endsPhrase, match.after.0.word != "of" && match.after.0.word != "in" || match.after.0.mark != 0,
        !NeighbourWords.saying.contains(match.before.0.word), !NeighbourWords.seasonVerbs.contains(match.after.0.word)
      else { return nil }
      return .date(.occurrence(0, of: .season(match.season), from: .anchor(.previous)))
    },
    Rule(
      "that month of the year", "(that|that same|the same) {month}",
      examples: ["in [that February]": "2024-02", "[the same August],": "2024-08", "died [that April]": "2024-04"],
      not: ["they said that August would do", "in that August attack", "that march on the capital"]
    ) { match in
      let endsClause = match.after.0.word.isEmpty || match.after.0.mark != 0
      guard match.endsPhrase, match.opensSentence || match.followsTimePreposition || endsClause, !match.isWeak(.month)
      else { return nil }
      return .date(.occurrence(0, of: .month(match.month()), from: .anchor(.previous)))
    },
    Rule(
      "season of that year", "[the] {season}[,] [of] (that|that same|the same) year",
      examples: ["the autumn of that year": "2024-FA", "summer that year": "2024-SU"],
      not: ["prices fall that year", "they spring that year"]
    ) { match in
      guard match.season == .summer || match.season == .winter || match.says("of") || match.says("autumn")
      else { return nil }
      let year = TemporalExpression.occurrence(0, of: .unit(.year), from: .anchor(.previous))
      return .date(.intersection(year, .season(match.season)))
    },
    Rule(
      "month of that year", "{month} [({d}|{ordinal})][,] [(of|in)] (that|that same|the same) year",
      examples: [
        "April of that year": "2024-04", "May 4 of the same year": "2024-05-04", "August that year": "2024-08",
      ],
      not: ["June 31 of that year"]
    ) { match in
      if match.isWeak(.month) { return nil }
      let year = TemporalExpression.occurrence(0, of: .unit(.year), from: .anchor(.previous))
      guard match.has(.d) || match.has(.ordinal) else { return .date(.intersection(year, .month(match.month()))) }
      guard Day(year: 2000, month: match.month(), day: match.day()) != nil else { return .void }
      return .date(.intersection(year, .monthDay(month: match.month(), day: match.day())))
    },
  ]
}

extension NeighbourWords {
  /// Verbs after which "that" opens a clause.
  static let saying = WordSet(
    words:
      "said says say told believe believes believed hope hopes hoped fear fears feared think thinks thought know so")

  /// Words after a season that make it the subject of a clause.
  static let seasonVerbs = WordSet(words: "is was will would has had may might can could")
}
