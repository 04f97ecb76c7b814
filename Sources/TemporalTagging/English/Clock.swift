import CivilTime

extension English {
  /// Times of day.
  static let clock: [Rule] = [
    Rule(
      "clock time", "{hour}[(:|.){minute}[:{minute}]]~{ampm} [\\(] [{zone}] [\\)]",
      examples: ["5 p.m.": "2024-03-15T17", "9:30 a.m. EST": "2024-03-15T09:30"],
      not: ["25 p.m.", "13:75 pm", "14 p.m."]
    ) { match in time(match) },
    Rule(
      "24-hour time", "{hour}:{minute}[:{minute}] [(hours|hrs)] [{zone}]",
      examples: ["14:30 GMT": "2024-03-15T14:30"], not: ["a 4:15 ratio", "John 3:16", "the race in 2:05:33"]
    ) { match in
      if match.isVerse { return nil }
      return time(match)
    },
    Rule("hour with zone", "{figures} {zone}", examples: ["1430 GMT": "2024-03-15T14:30"], not: ["1490 GMT", "5 Z"]) {
      match in
      let value = match[.figures]
      guard value >= 100, value <= 2359, value % 100 < 60 else { return nil }
      return .time(.timeOfDay(hour: value / 100, minute: value % 100, second: nil))
    },
    Rule(
      "o'clock", "({hour}|{hourWord}) o'clock [{ampm}]", examples: ["five o'clock": "2024-03-15T05"],
      not: ["dozens o'clock"]
    ) { match in
      let hour = (match.optional(.hour) ?? match[.hourWord]) % 12 + match[.ampm]
      return .time(.timeOfDay(hour: hour, minute: nil, second: nil))
    },
    Rule(
      "hour in the part", "({hour}[:{minute}]|{hourWord}) (in the (morning|afternoon|evening)|at night)",
      examples: ["9 in the morning": "2024-03-15T09"]
    ) { match in
      var hour = match.optional(.hour) ?? match[.hourWord]
      if hour > 12 { return nil }
      if !match.says("morning"), hour < 12 { hour += 12 }
      return .time(.timeOfDay(hour: hour, minute: match.optional(.minute), second: nil))
    },
    Rule(
      "noon", "(noon|midday|midnight)", examples: ["noon": "2024-03-15T12:00"], not: ["High Noon"]
    ) { match in
      if match.before.0.isCapitalised, match.word(0) == "noon", match.before.0.mark == 0, match.before.0.word == "high"
      {
        return nil
      }
      return .time(match.says("midnight") ? .dayPart(.midnight) : .dayPart(.noon))
    },
    Rule(
      "part of day", "(the|mid)~{daypart}", examples: ["the morning": "2024-03-15TMO"],
      not: ["the night watch", "the dawn of"]
    ) { match in
      guard match.before.0.word == "in" || match.before.0.word == "during" || match.says("mid") else { return nil }
      if match.after.0.word == "of", match.after.0.mark == 0 { return nil }
      return .time(.dayPart(match.dayPart))
    },
  ]

  private static func time(_ match: borrowing Match) -> Reading? {
    var hour = match[.hour]
    if match.has(.ampm) {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + match[.ampm]
    }
    guard hour < 24 else { return nil }
    return .time(.timeOfDay(hour: hour, minute: match.optional(.minute), second: match.optional(.minute, 1)))
  }
}
