import CivilTime

extension English {
  /// Days and times in figures as machines write them, and days in figures from one to another.
  static let timestamps: [Rule] = [
    Rule(
      "timestamp",
      "{yyyy}-{m}-{d}t{hour}:{minute}[:{minute}[.{figures}]][({zone}|(+|-|–){figures}[:{minute}])]",
      examples: [
        "2025-02-10T14:05:00Z": "2025-02-10T14:05:00Z", "2025-02-10T14:05": "2025-02-10T14:05",
        "2025-02-10T14:05:00+02:00": "2025-02-10T14:05:00+02:00", "2025-02-10T14:05-0500": "2025-02-10T14:05-05:00",
        "2025-02-10T14:05:00.123Z": "2025-02-10T14:05:00Z",
      ],
      not: ["2025-02-30T14:05:00Z", "2025-02-10T25:05", "2025-02-10T14:05+99:00"]
    ) { timestamp($0) },
    Rule(
      "days in figures", "{d}.{m}.{yyyy} (-|–|to|until|till|through) {d}.{m}.{yyyy}",
      examples: [
        "30.12.2023-02.01.2024": "2023-12-30/2024-01-02", "1.2.2024 – 5.2.2024": "2024-02-01/2024-02-05",
      ],
      not: ["30.02.2023-02.03.2023", "02.01.2024-30.12.2023"]
    ) { match in
      let days = (0..<2).map { n in
        // A figure may be of both classes; the day is the first of each three.
        TemporalExpression.day(match[.yyyy, n], match[.m, n], match[.d, n])
      }
      guard let first = days[0], let last = days[1],
        (match[.yyyy, 0], match[.m, 0], match[.d, 0]) < (match[.yyyy, 1], match[.m, 1], match[.d, 1])
      else { return .void }
      return .date(.between(first, last))
    },
    Rule(
      "days of the calendar", "{yyyy}-{m}-{d}/{yyyy}-{m}-{d}",
      examples: ["2023-12-30/2024-01-02": "2023-12-30/2024-01-02"], not: ["2024-02-30/2024-03-01"]
    ) { match in
      guard let first = TemporalExpression.day(match[.yyyy, 0], match[.m, 0], match[.d, 0]),
        let last = TemporalExpression.day(match[.yyyy, 1], match[.m, 1], match[.d, 1]),
        (match[.yyyy, 0], match[.m, 0], match[.d, 0]) < (match[.yyyy, 1], match[.m, 1], match[.d, 1])
      else { return .void }
      return .date(.between(first, last))
    },
  ]

  private static func timestamp(_ match: borrowing Match) -> Reading? {
    guard let day = TemporalExpression.day(match[.yyyy], match[.m], match[.d]), match[.hour] < 24,
      let colon = match.labels.firstIndex(of: WordClass.hour.label)
    else { return .void }
    let clock = match.labels[colon...]
    let sign = match.offsetSign(after: colon)
    let minutes = clock.indices.filter { match.labels[$0] == WordClass.minute.label && $0 < (sign ?? clock.endIndex) }
      .map { match.tokens[match.tokens.startIndex + $0].number }
    guard let minute = minutes.first else { return nil }
    let second = minutes.count > 1 ? minutes[1] : nil
    var reading = Reading.date(.intersection(day, .timeOfDay(hour: match[.hour], minute: minute, second: second)))
    if let sign {
      guard let zone = match.offset(from: sign) else { return .void }
      reading?.zone = zone
    } else if match.has(.zone) {
      reading?.zone = match.zone
    }
    return reading
  }
}

extension Match {
  /// The place of the sign of a distance from UTC, behind a place in the match.
  fileprivate func offsetSign(after place: Int) -> Int? {
    (place..<labels.count).first { Self.sign(tokens[tokens.startIndex + $0]) != nil }
  }

  /// The zone whose distance from UTC begins with the sign at a place: `+02:00`, `-0500`, `+3`.
  fileprivate func offset(from place: Int) -> ClockZone? {
    guard let sign = Self.sign(tokens[tokens.startIndex + place]) else { return nil }
    return zone(sign, tokens.dropFirst(place + 1))
  }
}
