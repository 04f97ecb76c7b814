import CivilTime

extension English {
  /// Parts of a day that stand before it: "the morning of May 4", "dawn on Monday", "the night before Christmas Eve".
  static let dayPartComposites: [Rule] = [
    Rule(
      "part of day of date", "[the] {daypart} [(of|on)] {date}",
      examples: [
        "the morning of May 4, 2021": "2021-05-04TMO", "dawn on Monday": "2024-03-11TMO",
        "the night of Feb. 3": "2024-02-03TNI", "lunchtime on Thursday": "2024-03-14T12:00",
        "evening of 4 May 2021": "2021-05-04TEV", "the night of 4–5 May 2021": "2021-05-04TNI",
        "on [the night of the 6th]": "2024-03-06TNI",
      ],
      not: [
        "the night of last week", "the morning of the vote", "the dawn of 2000", "night Monday",
        "the leaders of tomorrow", "the night of 4–9 May 2021",
      ]
    ) { match in
      // "In the night Monday was forgotten."
      guard match.says("of") || match.says("on"),
        let day = match.wholeDay ?? (match.says("night") ? match.firstOfTwoDays : nil)
      else { return nil }
      return .date(.intersection(day, .dayPart(match.dayPart)))
    },
    Rule(
      "figures on date",
      "(at|by|before|after|around|about|until|till|from|since) ({figures}|{hour}.{minute})[,] [on] {date}",
      examples: ["at [0600 on 24 February 2022]": "2022-02-24T06:00", "at [07.30 on Monday]": "2024-03-11T07:30"],
      not: [
        "at 1430 on Monday", "at 0660 on Monday", "at 06 on Monday", "at 07.30 in 2019", "by 07.30 on Monday",
        "closed at 19.30 on Monday", "won at 22.45 on Saturday", "measured at 12.50 on Sunday",
      ]
    ) { match in
      guard let day = match.wholeDay, let first = match.tokens.dropFirst().first else { return nil }
      let hour: Int, minute: Int
      // A nought begins no price, no reading and no number of anything else.
      if match.has(.hour) {
        guard match.says("at") || match.says("until") || match.says("till"), first.end - first.start == 2,
          first.number < 10
        else { return nil }
        (hour, minute) = (match[.hour], match[.minute])
      } else {
        guard first.end - first.start == 4, first.number < 1000 else { return nil }
        (hour, minute) = (first.number / 100, first.number % 100)
      }
      guard hour < 24, minute < 60 else { return nil }
      return .date(.intersection(day, .timeOfDay(hour: hour, minute: minute, second: nil)))?.leavingOut(before: 1)
    },
    Rule(
      "figures before the time of a zone",
      "(at|by|before|after|around|about|until|till|from|since) {figures} \\( {time} \\)[[,] [on] {date}]",
      examples: [
        "at [1653] (2153 GMT)": "2024-03-15T16:53", "by 1100 ([1600 GMT])": "2024-03-15T16:00Z",
        "at [1653] (2153 GMT) on Monday": "2024-03-11T16:53",
      ],
      not: ["at 1690 (2153 GMT)", "about 1100 (at 4 p.m.)", "at 1653 (5 p.m.)"]
    ) { match in
      guard let figures = match.tokens.dropFirst().first, figures.end - figures.start == 4, figures.number <= 2359,
        figures.number % 100 < 60, let second = match.mention(.time)?.reading, second.zone != nil,
        let place = match.labels.firstIndex(of: WordClass.time.label),
        let first = Reading.time(.timeOfDay(hour: figures.number / 100, minute: figures.number % 100, second: nil))
      else { return nil }
      let date = match.mention(.date)?.reading
      guard let own = date.map({ first.placed(on: $0) }) ?? first,
        let other = date.map({ second.placed(on: $0) }) ?? second
      else { return nil }
      var reading = own.leavingOut(before: 1, after: match.tokens.count - 2)
      reading.others = [Reading.Part(tokens: place..<place + 1, reading: other)]
      if let date {
        reading.others.append(Reading.Part(tokens: match.tokens.count - 1..<match.tokens.count, reading: date))
      }
      return reading
    },
    Rule(
      "part of day beside date", "(the (night|evening|morning|afternoon)|{time}) (before|after) {date}",
      examples: ["the night before May 4, 2021": "2021-05-03TNI", "the morning after Christmas Day": "2023-12-26TMO"],
      not: ["the night before the vote", "the morning after last week", "the night before Monday's vote"]
    ) { match in
      guard let day = match.wholeDay, !match.ownsWhatFollows, let part = match.namedDayPart
      else { return nil }
      let neighbour = TemporalExpression.occurrence(match.says("before") ? -1 : 1, of: .unit(.day), from: day)
      return .date(.intersection(neighbour, .dayPart(part)))
    },
  ]
}

extension Match {
  /// The part of the day that the match begins with, be it a word or a mention.
  fileprivate var namedDayPart: DayPart? {
    guard case .date(.intersection(_, .dayPart(let part))) = mention(.time)?.reading.meaning else {
      return English.dayPart(named: self)
    }
    return part
  }

  /// The day that the date of a composite names, where it names one and nothing bends it.
  fileprivate var wholeDay: TemporalExpression? {
    guard let reading = mention(.date)?.reading, reading.modifier == nil, !reading.isPart,
      case .date(let day) = reading.meaning, day.isDay
    else { return nil }
    return day
  }
  /// The first of two days in a row, which share a night: "11–12 April".
  fileprivate var firstOfTwoDays: TemporalExpression? {
    guard case .date(.between(let first, let last)) = mention(.date)?.reading.meaning, first.isDay else { return nil }
    if last == .shifted(first, by: Period(1, .day)) { return first }
    switch (first, last) {
    case (.interval(let one, .day), .interval(let other, .day)): return one.end == other.start ? first : nil
    case (
      .nearest(.monthDay(let month, let day), _), .nearest(.monthDay(month: let nextMonth, day: let nextDay), _)
    ):
      return month == nextMonth && nextDay == day + 1 ? first : nil
    default: return nil
    }
  }
}
