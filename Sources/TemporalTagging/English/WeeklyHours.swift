import CivilTime

extension English {
  /// Hours of some days of every week: "9 a.m. to 5 p.m. Monday through Friday".
  static let weeklyHours: [Rule] = [
    Rule(
      "hours from one weekday to another", "{time}[,] {date} (to|through|thru|-|–) {date}",
      examples: [
        "9 a.m. to 5 p.m. [Monday through Friday]": "XXXX-WXX-1/XXXX-WXX-5",
        "at 10 a.m. [Tuesday through Sunday]": "XXXX-WXX-2/XXXX-WXX-7",
        "9 a.m.-5 p.m., [Monday-Friday]": "XXXX-WXX-1/XXXX-WXX-5",
        "[9 a.m.-5 p.m.] Monday-Friday": "XXXX-XX-XXT09:00/XXXX-XX-XXT17:00",
      ],
      not: [
        "from 9 a.m. Monday through Friday", "at 5 p.m. Monday to Friday", "5 p.m. Monday through May 3",
        "5 p.m. to Monday through Friday's rain",
      ]
    ) { match in
      guard let places = match.places(.time, .date, .date), let time = match.mention(.time)?.reading,
        let first = match.mention(.date)?.reading.weekday, let last = match.mention(.date, 1)?.reading.weekday,
        !match.ownsWhatFollows
      else { return nil }
      // "From 9 a.m. Monday through Friday" is one stretch; "from 9 a.m. to 5 p.m. Monday through Friday" is none.
      let endsHours = hourRanges.contains(match.before.0.word) || time.isRange
      guard endsHours || !match.says("to") && match.before.0.word != "from" else { return nil }
      var reading = time.recurring.leavingOut(after: match.tokens.count - places[0] - 1)
      reading.others = [
        Reading.Part(
          tokens: places[1]..<places[2] + 1,
          reading: Reading(meaning: .set(Recurrence(.span(.weekday(first), .weekday(last))))))
      ]
      return reading
    }
  ]

  private static let hourRanges = WordSet(words: "to until till and")
}

extension Reading {
  /// The weekday that the phrase names and nothing else.
  fileprivate var weekday: Weekday? {
    guard modifier == nil, case .date(.nearest(.weekday(let weekday), to: .anchor(.publication))) = meaning else {
      return nil
    }
    return weekday
  }

  fileprivate var isRange: Bool { if case .date(.between) = meaning { true } else { false } }

  /// The same hours on no day in particular; a single time loses its day as any does beside days that recur.
  fileprivate var recurring: Reading {
    guard isRange, let hours = meaning.undated else { return self }
    var copy = self
    copy.meaning = hours
    copy.isClockOnly = false
    return copy
  }
}
