import CivilTime

extension English {
  /// Phrases that place one date by another: "dawn Tuesday", "the day before last Tuesday".
  static let anchoredComposites: [Rule] = [
    Rule(
      "dawn of date", "(dawn|daybreak|dusk|nightfall|sunrise|sunset) {date}",
      examples: ["dawn Tuesday": "2024-03-12TMO", "dusk Thursday": "2024-03-14TEV"],
      not: ["dawn last week", "dawn 2019"]
    ) { match in
      guard case .date(let day) = match.mention(.date)?.reading.meaning, day.isDay,
        match.mention(.date)?.reading.modifier == nil
      else { return nil }
      let part: DayPart =
        match.says("nightfall") ? .night : match.says("dusk") || match.says("sunset") ? .evening : .morning
      return .date(.intersection(day, .dayPart(part)))
    },
    Rule(
      "day beside date", "([the] day|{date}) (before|after) {date}",
      examples: [
        "the day before last Tuesday": "2024-03-11", "the day after May 3, 2021": "2021-05-04",
        "fled [the day before Friday]'s vote": "2024-03-14",
      ],
      not: ["the day after last year", "the day before 2019", "May 3 after May 1"]
    ) { match in
      // "The day" may have been read for itself.
      let isRead = match.mention(.date, 1) != nil
      if isRead, case .date(let whole) = match.mention(.date)?.reading.meaning, whole != .today { return nil }
      guard case .date(let day) = match.mention(.date, isRead ? 1 : 0)?.reading.meaning, day.isDay,
        match.mention(.date, isRead ? 1 : 0)?.reading.modifier == nil
      else { return nil }
      return .date(.occurrence(match.says("before") ? -1 : 1, of: .unit(.day), from: day))
    },
  ]
}

extension TemporalExpression {
  /// The day of publication.
  fileprivate static let today = Self.occurrence(0, of: .unit(.day), from: .anchor(.publication))
}
