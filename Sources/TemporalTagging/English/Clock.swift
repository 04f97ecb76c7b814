import CivilTime

extension English {
  /// Times of day.
  static let clock: [Rule] = [
    Rule(
      "clock time", "{hour}[(:|.){minute}[:{minute}]]~{ampm} [(\(zone)|\\( \(zone) \\))]",
      examples: [
        "5 p.m.": "2024-03-15T17:00", "9:30 a.m. EST": "2024-03-15T09:30", "10 a.m. (GMT)": "2024-03-15T10:00Z",
        "8 p.m. local time": "2024-03-15T20:00", "3:15 a.m. Kyiv time": "2024-03-15T03:15",
        "6 p.m. Eastern Standard Time": "2024-03-15T18:00",
      ],
      not: ["25 p.m.", "13:75 pm", "14 p.m."]
    ) { match in time(match) },
    Rule(
      "24-hour time", "{hour}:{minute}[:{minute}] [(hours|hrs)] [(\(zone)|\\( \(zone) \\))]",
      examples: [
        "14:30 GMT": "2024-03-15T14:30Z", "15:30 UTC+3": "2024-03-15T15:30+03:00",
        "06:00 (UTC-04:30)": "2024-03-15T06:00-04:30", "21:45 Moscow time": "2024-03-15T21:45",
      ],
      not: ["a 4:15 ratio", "John 3:16", "the race in 2:05:33", "it took 2:15:30 to run"]
    ) { match in
      if match.isVerse || measuring.contains(match.before.0.word) { return nil }
      // "Ran the mile in 3:51", "a time of 2:05": no time of day has these words before it.
      let (word, further) = match.before
      if !match.hasZone, word.mark == 0, word.word == "in" || word.word == "of" && runs.contains(further.word) {
        return nil
      }
      return time(match)
    },
    Rule(
      "hour with zone", "{figures} [(hours|hrs)] \(zone)",
      examples: ["1430 GMT": "2024-03-15T14:30Z", "1430Z": "2024-03-15T14:30Z", "0735 local time": "2024-03-15T07:35"],
      not: ["1490 GMT", "5 Z", "2400 GMT", "at $19,300 (2006 est)"]
    ) { match in
      // "2006 est." is an estimate.
      if match.word(match.tokens.count - 1) == "est", !(match.tokens.last?.flags.contains(.capital) ?? false) {
        return nil
      }
      guard let token = match.token(.figures), token.end - token.start == 4, match.after.0.word != "zone" else {
        return nil
      }
      return figures(match)
    },
    Rule(
      "hours of the day", "{figures} (hours|hrs)",
      examples: ["at [0600 hours]": "2024-03-15T06:00", "at [2047 hours]": "2024-03-15T20:47"],
      not: ["1430 hours", "for 0600 hours", "2400 hours"]
    ) { match in
      // "After 1430 hours" is a length; no length begins with a nought, or follows "at".
      guard let token = match.token(.figures), token.end - token.start == 4,
        token.number < 1000 || match.before.0.word == "at",
        match.before.0.word != "for"
      else { return nil }
      return figures(match)
    },
    Rule(
      "o'clock", "({hour}|{hourWord}) o'clock [({ampm}|in the (morning|afternoon|evening)|at night)] [\(zone)]",
      examples: [
        "five o'clock": "2024-03-15T05:00", "ten o'clock at night": "2024-03-15T22:00",
        "3 o'clock in the afternoon": "2024-03-15T15:00",
      ],
      not: ["dozens o'clock", "the Nine O'Clock News"]
    ) { match in
      if match.isFirstCapitalised, match.after.0.word == "news", match.after.0.isCapitalised { return nil }
      let hour = match.optional(.hour) ?? match[.hourWord]
      return time(hour: match.has(.ampm) ? hour % 12 + match[.ampm] : inPart(hour, match), minute: nil, match)
    },
    Rule(
      "hour in the part", "({hour}[:{minute}]|{hourWord}) (in the (morning|afternoon|evening)|at night)",
      examples: [
        "9 in the morning": "2024-03-15T09:00", "two at night": "2024-03-15T02:00", "11 at night": "2024-03-15T23:00",
      ],
      not: ["15 in the morning", "12 at night"]
    ) { match in
      let hour = match.optional(.hour) ?? match[.hourWord]
      return time(hour: inPart(hour, match), minute: match.optional(.minute), match)
    },
    Rule(
      "part of the hour",
      """
      (half past|[a] quarter (past|after|to|of)|({n} minutes|{spelled}) (past|after|to)) ({hour}|{hourWord}) [o'clock] \
      [({ampm}|in the (morning|afternoon|evening)|at night)] [\(zone)]
      """,
      examples: [
        "half past six": "2024-03-15T06:30", "a quarter to nine in the evening": "2024-03-15T20:45",
        "ten minutes past four": "2024-03-15T04:10", "at [twenty to eight]": "2024-03-15T07:40",
        "half past 11 p.m.": "2024-03-15T23:30",
      ],
      not: ["ten to five", "from ten to five", "a quarter of nine ships", "40 past six", "one quarter to nine cities"]
    ) { partOfHour($0) },
    Rule(
      "hours of one half-day",
      """
      {hour}[(:|.){minute}] (-|–|to|and|until|till) {hour}[(:|.){minute}]~{ampm} [(\(zone)|\\( \(zone) \\))]
      """,
      examples: [
        "9-11 a.m.": "2024-03-15T09:00/2024-03-15T11:00", "11-1:30 p.m.": "2024-03-15T11:00/2024-03-15T13:30",
        "from [9 to 11 p.m.]": "2024-03-15T21:00/2024-03-15T23:00",
        "between [10.30 and 11 a.m.]": "2024-03-15T10:30/2024-03-15T11:00",
      ],
      not: ["10 to 4 p.m.", "9-14 a.m.", "the 5 and 6 p.m. news"]
    ) { hours($0) },
    Rule(
      "hours with their halves of the day",
      "{hour}[(:|.){minute}]~{ampm}(-|–) {hour}[(:|.){minute}]~{ampm} [(\(zone)|\\( \(zone) \\))]",
      examples: [
        "10am-4pm": "2024-03-15T10:00/2024-03-15T16:00", "9:30 a.m.–5 p.m.": "2024-03-15T09:30/2024-03-15T17:00",
      ],
      not: ["4pm-10am", "13am-4pm"]
    ) { match in
      let (first, last) = (match[.hour, 0], match[.hour, 1])
      guard (1...12).contains(first), (1...12).contains(last) else { return nil }
      return hours(
        from: (first % 12 + match[.ampm, 0], match.minutes(after: 0).first),
        to: (last % 12 + match[.ampm, 1], match.minutes(after: 1).first), match)
    },
    Rule(
      "hours of the clock", "{hour}:{minute}-{hour}:{minute} [(\(zone)|\\( \(zone) \\))]",
      examples: [
        "9:00-17:00": "2024-03-15T09:00/2024-03-15T17:00", "09:30-11:00 GMT": "2024-03-15T09:30/2024-03-15T11:00Z",
      ],
      not: ["17:00-9:00", "a 3:15-4:20 score", "John 3:16-4:20"]
    ) { match in
      if match.isVerse { return nil }
      return hours(
        from: (match[.hour, 0], match.minutes(after: 0).first), to: (match[.hour, 1], match.minutes(after: 1).first),
        match)
    },
    Rule(
      "noon", "[{hour}] (noon|midday|midnight) [(\(zone)|\\( \(zone) \\))]",
      examples: [
        "noon": "2024-03-15T12:00", "noon Moscow time": "2024-03-15T12:00", "midnight GMT": "2024-03-15T24:00Z",
        "12 noon": "2024-03-15T12:00",
      ],
      not: ["High Noon", "Mr Noon", "Lady Midnight", "Midnight Express", "the midnight sun"]
    ) { match in
      if let hour = match.optional(.hour), hour != 12 { return nil }
      // "Midnight Express", "the midnight sun".
      if match.tokens.count == 1, match.after.0.mark == 0,
        match.isFirstCapitalised && match.after.0.isCapitalised && !afterNoon.contains(match.after.0.word)
          || match.after.0.word == "sun"
      {
        return nil
      }
      let isAfterName = match.before.0.word == "high" || NeighbourWords.nameTitles.contains(match.before.0.word)
      if match.before.0.isCapitalised, match.isFirstCapitalised || match.before.0.word == "high", isAfterName {
        return nil
      }
      return zoned(.time(match.says("midnight") ? .dayPart(.midnight) : .dayPart(.noon)), match)
    },
  ]

  static func time(_ match: borrowing Match) -> Reading? {
    var hour = match[.hour]
    if match.has(.ampm) {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + match[.ampm]
    }
    let minutes = match.minutes(after: 0)
    return zoned(reading(hour, minutes.first, minutes.second), match)
  }

  /// A time in four figures, 0000 through 2359.
  private static func figures(_ match: borrowing Match) -> Reading? {
    let value = match[.figures]
    guard value <= 2359, value % 100 < 60 else { return nil }
    return zoned(reading(value / 100, value % 100, nil), match)
  }

  private static func time(hour: Int?, minute: Int?, _ match: borrowing Match) -> Reading? {
    hour.flatMap { zoned(reading($0, minute, nil), match) }
  }

  private static func reading(_ hour: Int, _ minute: Int?, _ second: Int?) -> Reading? {
    hour < 24 ? .time(.timeOfDay(hour: hour, minute: minute, second: second)) : nil
  }

  /// The reading with the zone that the match names; `nil` where there can be none such.
  private static func zoned(_ reading: Reading?, _ match: borrowing Match) -> Reading? {
    guard match.hasZone else { return reading }
    guard var reading, let zone = match.zone, match.after.0.touching != UInt8(ascii: "+") else { return nil }
    reading.zone = zone
    return reading
  }

  /// The hour of a clock with twelve on the clock with twenty-four, by the part of the day beside it.
  ///
  /// Nobody knows which midnight "12 at night" is.
  static func inPart(_ hour: Int, _ match: borrowing Match) -> Int? {
    guard hour <= 12 else { return nil }
    if match.says("morning") { return hour == 12 ? nil : hour }
    if match.says("afternoon") || match.says("evening") {
      return hour == 12 ? (match.says("evening") ? nil : 12) : hour + 12
    }
    if match.says("night") || match.says("tonight") { return hour == 12 ? nil : hour < 6 ? hour : hour + 12 }
    return hour % 12
  }

  /// "Half past six": on the clock with twelve hours, unless the words go on to say which half of the day.
  private static func partOfHour(_ match: borrowing Match) -> Reading? {
    let isHalf = match.says("half")
    let isQuarter = match.says("quarter")
    // As the figures in the words may be hours or minutes, the hour is the last of them.
    let hourPlace = match.labels.lastIndex { $0 == WordClass.hour.label || $0 == WordClass.hourWord.label }
    guard let hourPlace else { return nil }
    let token = match.tokens[match.tokens.startIndex + hourPlace]
    let hour = token.number
    let minutes = isHalf ? 30 : isQuarter ? 15 : match.optional(.n) ?? match[.spelled]
    guard (1...12).contains(hour), (1...30).contains(minutes) else { return nil }
    let saysHalfDay =
      match.has(.ampm) || match.says("morning") || match.says("afternoon") || match.says("evening")
      || match.says("night")
    if !saysHalfDay, !isHalf {
      // "Ten to five" is a vote as well, and "a quarter of nine" a part.
      guard match.says("minutes") || beforeClock.contains(match.before.0.word), !match.says("of"),
        match.endsPhrase
      else { return nil }
      if !isQuarter, !match.says("minutes"), minutes % 5 != 0 { return nil }
    }
    let whole: Int?
    if match.has(.ampm) { whole = hour % 12 + match[.ampm] } else { whole = inPart(hour, match) }
    guard var clock = whole else { return nil }
    var minute = minutes
    if match.says("to") || match.says("of") {
      clock = (clock + 23) % 24
      minute = 60 - minutes
    }
    return time(hour: clock, minute: minute, match)
  }

  private static let beforeClock = WordSet(words: "at around about by until till since before after")

  /// "9-11 a.m.": both hours of one half of the day, or from the one to the other over noon.
  private static func hours(_ match: borrowing Match) -> Reading? {
    if match.says("and"), match.before.0.word != "between" { return nil }
    if match.says("to") || match.says("until") || match.says("till"), match.before.0.word != "from" { return nil }
    let (first, last) = (match[.hour, 0], match[.hour, 1])
    guard (1...12).contains(first), (1...12).contains(last) else { return nil }
    let minutes = (match.minutes(after: 0).first, match.minutes(after: 1).first)
    let end = last % 12 + match[.ampm]
    var start = first % 12 + match[.ampm]
    if start * 60 + (minutes.0 ?? 0) >= end * 60 + (minutes.1 ?? 0) { start -= 12 }
    guard start >= 0 else { return nil }
    return hours(from: (start, minutes.0), to: (end, minutes.1), match)
  }

  /// From one time of a day to a later one of the same day.
  private static func hours(
    from first: (hour: Int, minute: Int?), to last: (hour: Int, minute: Int?), _ match: borrowing Match
  ) -> Reading? {
    guard last.hour < 24, first.hour * 60 + (first.minute ?? 0) < last.hour * 60 + (last.minute ?? 0) else {
      return nil
    }
    func time(_ time: (hour: Int, minute: Int?)) -> TemporalExpression {
      .intersection(.anchor(.publication), .timeOfDay(hour: time.hour, minute: time.minute, second: nil))
    }
    return zoned(Reading(meaning: .date(.between(time(first), time(last))), isClockOnly: true), match)
  }
}

extension English {
  /// Days after "Noon" at the head of a sentence.
  fileprivate static let afterNoon = WordSet(
    words: "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow")

  /// Words before "of" and the minutes and seconds that somebody took.
  fileprivate static let runs = WordSet(words: "time times best record")

  /// Words before a length of hours, minutes and seconds.
  fileprivate static let measuring = WordSet(words: "took takes take taking lasted lasting clocked timed ran finished")
}

extension Match {
  /// The minute that stands with the *n*-th hour, and the second.
  fileprivate func minutes(after n: Int) -> (first: Int?, second: Int?) {
    var (left, found) = (n, (first: Int?.none, second: Int?.none))
    for index in labels.indices {
      // The minutes of a zone are not the hour's.
      if labels[index] == WordClass.zone.label { break }
      if labels[index] == WordClass.hour.label { left -= 1 }
      guard left == -1, labels[index] == WordClass.minute.label else { continue }
      let number = run[place.lowerBound + index].number
      if found.first == nil { found.first = number } else { found.second = found.second ?? number }
    }
    return found
  }
}
