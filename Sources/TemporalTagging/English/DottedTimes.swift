import CivilTime

extension English {
  /// Times of day with a dot, as British papers write them, where the words beside it tell them from amounts.
  static let dottedTimes: [Rule] = [
    Rule(
      "dotted time with zone", "{hour}.{minute} [(hours|hrs)] (\(zone)|\\( \(zone) \\))",
      examples: ["14.30 GMT": "2024-03-15T14:30Z", "19.45 local time": "2024-03-15T19:45"],
      not: ["at 19.30 dollars", "25.30 GMT", "version 14.30"]
    ) { time($0) },
    Rule(
      "dotted time in hours", "{hour}.{minute} (hours|hrs)",
      examples: ["at [06.15 hours]": "2024-03-15T06:15"], not: ["2.50 hours", "for 12.15 hours"]
    ) { match in
      match.before.0.word == "at" || match.before.0.word == "until" ? time(match) : nil
    },
    Rule(
      "dotted time on weekday", "{hour}.{minute} [on] {weekday}",
      examples: [
        "until [10.30 on Monday]": "2024-03-11T10:30", "starts at [3.30 on Friday]": "2024-03-15T03:30",
      ],
      not: ["closed at 12.45 on Friday", "stood at 1.15 on Monday", "rose to 3.30 on Monday"]
    ) { match in
      // Of a price, too, one says that it stood at 12.45 on Friday.
      let (word, verb) = match.before
      guard word.mark == 0,
        word.word == "until" || word.word == "till"
          || word.word == "at" && (verb.word.isEmpty || beginnings.contains(verb.word))
      else { return nil }
      return time(match)?.placed(
        on: Reading(meaning: .date(.nearest(.weekday(match.weekday()), to: match.publication))))
    },
  ]

  /// What begins or happens at an hour and has no price.
  private static let beginnings = WordSet(
    words: """
      start starts started starting begin begins began leave leaves arrive arrives arrived meet meets met happened \
      occurred resume resumes resumed sits crashed died woke struck called
      """)
}
