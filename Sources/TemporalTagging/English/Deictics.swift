import CivilTime

extension English {
  /// Today and the days and parts of days around it.
  static let deictics: [Rule] = [
    Rule(
      "today", "{deictic}", examples: ["today": "2024-03-15", "yesterday": "2024-03-14", "tomorrow": "2024-03-16"],
      not: ["USA Today", "the Today programme", "today's world", "today's young people", "the leaders of tomorrow"]
    ) { match in
      if match.isCapitalised(.deictic), match.before.0.isCapitalised, match.before.0.mark == 0 { return nil }
      if isProgramme(match) || isEra(match) { return nil }
      return .date(day(match[.deictic]))
    },
    Rule(
      "day before yesterday", "[the] day (before|after) {deictic}",
      examples: [
        "the day before yesterday": "2024-03-13", "the day after tomorrow": "2024-03-17",
        "the day after tmrw": "2024-03-17",
      ],
      not: ["day after day"]
    ) { match in .date(day(match[.deictic] + (match.says("before") ? -1 : 1))) },
    Rule(
      "the day after", "the (day|week|month|year) (after|before|prior)",
      examples: [
        "fled [the day after]": "2024-03-16", "arrived [the week before]": "2024-W10", "the day prior": "2024-03-14",
        "an address [the day before] in which": "2024-03-14",
      ],
      not: ["the day after the vote", "the day after day", "the morning after", "the day before in office"]
    ) { match in
      let isBeforeClause = match.after.0.word == "in" && match.after.1.word == "which"
      guard match.after.0.word.isEmpty || match.after.0.mark != 0 || isBeforeClause else { return nil }
      return .date(
        .occurrence(match.says("after") ? 1 : -1, of: .unit(unit(named: match)), from: .anchor(.previous)))
    },
    Rule(
      "today-part", "{deictic}[,]~{daypart}",
      examples: ["yesterday morning": "2024-03-14TMO", "tomorrow night": "2024-03-16TNI"]
    ) { match in .date(.intersection(day(match[.deictic]), .dayPart(match.dayPart))) },
    Rule(
      "this part", "(this|last) {daypart}",
      examples: ["this morning": "2024-03-15TMO", "last night": "2024-03-14TNI"], not: ["this midnight"]
    ) { match in
      let part = match.dayPart
      if part == .noon || part == .midnight { return nil }
      return .date(.intersection(day(match.says("last") ? -1 : 0), .dayPart(part)))
    },
    Rule(
      "tonight", "(tonight|tonite)", examples: ["tonight": "2024-03-15TNI"],
      not: ["the Tonight Show"]
    ) { match in
      if match.isFirstCapitalised, !match.opensSentence, match.after.0.isCapitalised, match.after.0.mark == 0 {
        return nil
      }
      return .date(.intersection(day(0), .dayPart(.night)))
    },
    Rule(
      "overnight", "overnight", examples: ["overnight": "2024-03-14TNI"], not: ["an overnight bag"]
    ) { match in
      match.before.0.word == "an" || match.before.0.word == "the"
        ? nil : .date(.intersection(day(-1), .dayPart(.night)))
    },
    Rule(
      "relative-day-part", "the (next|following|previous) {daypart}",
      examples: ["the next morning": "2024-03-16TMO"], not: ["the same morning"]
    ) { match in
      let count = match.says("previous") ? -1 : 1
      return .date(
        .intersection(.occurrence(count, of: .unit(.day), from: .anchor(.previous)), .dayPart(match.dayPart)))
    },
    Rule(
      "the next day", "the next day", examples: ["the next day": "2024-03-16"], not: ["the next week"]
    ) { _ in
      .date(.occurrence(1, of: .unit(.day), from: .anchor(.previous)))
    },
  ]

  /// "The Today programme".
  private static func isProgramme(_ match: borrowing Match) -> Bool {
    match.isCapitalised(.deictic) && !match.opensSentence && match.after.0.mark == 0
      && ["programme", "program", "show"].contains(match.after.0.word)
  }

  /// An era and not a day: "today's world", "the leaders of tomorrow".
  private static func isEra(_ match: borrowing Match) -> Bool {
    if match.ownsWhatFollows, match.after.0.word.hasSuffix("s") { return generic.contains(match.after.1.word) }
    guard match.says("tomorrow"), match.before.0.word == "of" else { return false }
    return !partsOfDay.contains(match.before.1.word)
  }

  /// What belongs to an era and not to a day.
  private static let generic = WordSet(
    words:
      "world youth youths young youngsters kids children generation generations society teenagers standards technology")

  /// Words before "of tomorrow" that leave it a day.
  private static let partsOfDay = WordSet(words: "as morning evening afternoon night end start beginning close rest")

  /// The day so many days after the day of publication.
  private static func day(_ offset: Int) -> TemporalExpression {
    .occurrence(offset, of: .unit(.day), from: .anchor(.publication))
  }
}
