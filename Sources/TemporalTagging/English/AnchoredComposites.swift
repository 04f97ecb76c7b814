import CivilTime

extension English {
  /// Phrases that place one date by another: "ten years ago this week", "dawn Tuesday", "the day before last Tuesday".
  static let anchoredComposites: [Rule] = [
    Rule(
      "years ago this week", "{date} [on] {date}",
      examples: [
        "ten years ago this week": "2014-W11", "a year ago this month": "2023-03", "two years ago today": "2022-03-15",
        "five years ago on Tuesday": "2019-03-12", "a month ago yesterday": "2024-02-14",
        "a week ago Thursday": "2024-03-07",
      ],
      not: ["last week today", "three days ago this week", "ten years ago last week's vote"]
    ) { match in
      guard case .date(let distance) = match.mention(.date, 0)?.reading.meaning,
        case .date(let day) = match.mention(.date, 1)?.reading.meaning,
        case .shifted(.anchor(.publication), let period) = distance, !period.isVague, period.isNegative,
        match.mention(.date, 0)?.reading.modifier == nil, match.mention(.date, 1)?.reading.modifier == nil,
        match.after.0.touching != UInt8(ascii: "'")
      else { return nil }
      switch day {
      case .occurrence(0, .unit(let unit), .anchor(.publication)) where period.finestUnit > unit || unit == .day:
        return .date(.occurrence(0, of: .unit(unit), from: .shifted(.today, by: period)))
      case .occurrence(let days, .unit(.day), .anchor(.publication)):
        return .date(.shifted(.occurrence(days, of: .unit(.day), from: .anchor(.publication)), by: period))
      case .nearest(.weekday(let weekday), .anchor(.publication)):
        if period.finestUnit == .week { return .date(.intersection(distance, .weekday(weekday))) }
        return period.finestUnit > .week ? .date(.shifted(day, by: period)) : nil
      default: return nil
      }
    },
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
