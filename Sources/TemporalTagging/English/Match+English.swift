import CivilTime

extension Match {
  /// The day on which the text came out, which most phrases count from.
  var publication: TemporalExpression { .anchor(.publication) }

  /// The unit that the pattern took; a fortnight is weeks.
  func unit(_ n: Int = 0) -> CalendarUnit {
    let value = self[.unit, n]
    return value == English.fortnight ? .week : CalendarUnit(rawValue: UInt8(clamping: value)) ?? .day
  }

  /// So many of the unit that the pattern took: of two weeks, where it says fortnight.
  func period(_ count: Int, unit n: Int = 0) -> Period {
    // "Three billion years" are more than a period counts.
    if count > Int(Int32.max), unit(n) == .year, count % 1000 == 0 { return Period(count / 1000, .millennium) }
    return Period(self[.unit, n] == English.fortnight ? count * 2 : count, unit(n))
  }

  /// The amount that `English.amount` took, or `nil` for a half of a unit that has no halves.
  var amount: Period? {
    let unit = unit()
    if let quarters { return Period(quarters: quarters, of: unit) }
    if says("half") {
      guard has(.n) else { return Period(halfOf: unit) }
      // "Half a dozen years", but not "in the second half two years ago".
      if !says("and") {
        let isScale = [12, 100, 1000, 1_000_000, 1_000_000_000].contains(self[.n])
        return isScale && !(token(.n)?.flags.contains(.figures) ?? false) ? period(self[.n] / 2) : nil
      }
      return Period(self[.n], and: 50, unit)
    }
    if let numerator = optional(.figures, 0), let second = optional(.figures, 1) {
      guard has(.n) else {
        // Hundredths, and no more of them than a period counts.
        let places = token(.figures, 1).map { $0.end - $0.start } ?? 0
        guard numerator < 1_000_000, (1...2).contains(places) else { return nil }
        return Period(numerator, and: places == 1 ? second * 10 : second, unit)
      }
      return second > numerator ? Period(self[.n], and: numerator * 100 / second, unit) : nil
    }
    if says("couple") || says("pair") { return period(2) }
    if let count = optional(.n) {
      return count <= Int(Int32.max) || unit == .year && count % 1000 == 0 ? period(count) : nil
    }
    return has(.vague) || says("many") || says("number") ? Period(.vague, unit) : period(1)
  }

  /// How many quarters of its unit an amount is: one in "a quarter of a century", not in "a quarter".
  private var quarters: Int? {
    guard let unit = token(.unit),
      tokens.contains(where: { token in
        let word = word(of: token)
        return token.start < unit.start && (word == "quarter" || word == "quarters")
      })
    else { return nil }
    return says("three") ? 3 : 1
  }

  func weekday(_ n: Int = 0) -> Weekday { Weekday(rawValue: self[.weekday, n]) ?? .monday }

  func month(_ n: Int = 0) -> Int { self[.month, n] }

  var season: Season { Season(rawValue: UInt8(clamping: self[.season])) ?? .spring }

  var dayPart: DayPart { DayPart(rawValue: UInt8(clamping: self[.daypart])) ?? .morning }

  /// The number of an interval within another, from its end after "last": "the third", "the last", "the third-last".
  ///
  /// The "last" of "the second Tuesday of last month" counts nothing.
  var numberInWhole: Int {
    guard let place = labels.firstIndex(of: WordClass.ordinal.label) else { return -1 }
    let next = word(place + 1) == .none ? place + 2 : place + 1
    return word(next) == "last" ? -self[.ordinal] : self[.ordinal]
  }

  /// A day of the month in figures or as an ordinal.
  func day(_ n: Int = 0) -> Int { optional(.d, n) ?? optional(.ordinal, n) ?? 0 }

  /// A year in four figures, in words, or in two figures within fifty years around 2000.
  func year(_ n: Int = 0) -> Int? {
    if let year = optional(.yyyy, n) { return year }
    if let year = optional(.spokenYear, n) {
      // "In May two thousand and five hundred soldiers": an amount, where a noun follows.
      return token(.spokenYear, n)?.lexeme == UInt16(Shape.spelledYear) && !endsPhrase ? nil : year
    }
    return optional(.twoFigures, n).map { $0 < 50 ? 2000 + $0 : 1900 + $0 }
  }

  /// The time that `last`, `this`, `next` and their like count from, and how far they go.
  var relative: (count: Int, from: TemporalExpression) {
    switch self[.relative] {
    case -2: (-1, .anchor(.previous))
    case 2: (1, .anchor(.previous))
    case let count: (count, publication)
    }
  }

  /// The same of a month, a season or a weekday: "the next March" follows the time told last, unlike "next March".
  var relativeOfSeries: (count: Int, from: TemporalExpression) {
    tokens.count >= 3 && says("the") && says("next") ? (1, .anchor(.previous)) : relative
  }

  /// Whether "following" is a preposition: "following Tuesday's storm", unlike "the following Tuesday".
  var isAfterEvent: Bool { says("following") && !says("the") && after.0.touching != 44 }

  /// Whether an apostrophe follows, so that the match is only the owner of what is named: "the last day of this year's talks".
  var ownsWhatFollows: Bool {
    after.0.touching == UInt8(ascii: "'")
  }

  /// Whether figures that are no year here end the clause behind the match, as in "31 December 9999" and "January 5, 900".
  var precedesFarYear: Bool {
    let (year, next) = after
    guard year.isNumber, year.mark == 0 || year.mark == UInt8(ascii: ",") else { return false }
    let isLast = next.word.isEmpty || next.mark != 0
    if year.range.count == 4, year.word.first >= UInt8(ascii: "3") { return isLast || next.word == "plus" }
    if year.range.count > 4 { return isLast || NeighbourWords.followingNouns.contains(next.word) }
    // "On 5 January, 755,000 litres".
    return isLast && !next.isNumber && year.range.count == 3
  }

  /// Whether what follows cannot be what a number counts: a mark, the end, or a word that no noun is.
  var endsPhrase: Bool {
    after.0.word.isEmpty || after.0.mark != 0 || NeighbourWords.followingNouns.contains(after.0.word)
  }

  /// Whether a word of a class is written as an ordinary word would be: `may`, `march`.
  func isWeak(_ named: WordClass) -> Bool { token(named)?.flags.contains(.weak) ?? false }

  /// Whether the first word of the match has a capital.
  var isFirstCapitalised: Bool { tokens.first?.flags.contains(.capital) ?? false }

  /// Whether a hyphen joins words of the match, as in an adjective: "the six-month term".
  var hasHyphen: Bool { tokens.contains { $0.lexeme == UInt16(Shape.index(of: .hyphen)) } }

  /// Whether a comma stands within the match.
  var hasComma: Bool { tokens.contains { $0.lexeme == UInt16(Shape.index(of: .comma)) } }

  func isCapitalised(_ named: WordClass) -> Bool { token(named)?.flags.contains(.capital) ?? false }
}

extension Period {
  /// A whole number of a unit and some hundredths of it; halves of years, hours and minutes in the next unit.
  init(_ whole: Int, and hundredths: Int, _ unit: CalendarUnit) {
    if hundredths == 50, let half = Period(halfOf: unit), unit != .day {
      self.init(.whole(Int32(clamping: whole)), unit, and: [half.leading])
    } else {
      self.init(.hundredths(Int32(clamping: min(whole, 1_000_000) * 100 + hundredths)), unit)
    }
  }

  /// Quarters of a unit in whole ones of the next, or `nil` where there are none.
  init?(quarters count: Int, of unit: CalendarUnit) {
    switch unit {
    case .hour: self.init(15 * count, .minute)
    case .year: self.init(3 * count, .month)
    case .century: self.init(25 * count, .year)
    default: return nil
    }
  }

  /// Half of a unit in whole ones of the next, or `nil` where there are none.
  init?(halfOf unit: CalendarUnit) {
    switch unit {
    case .minute: self.init(30, .second)
    case .hour: self.init(30, .minute)
    case .day: self.init(12, .hour)
    case .year: self.init(6, .month)
    case .decade: self.init(5, .year)
    case .century: self.init(50, .year)
    default: return nil
    }
  }
}

extension English {
  /// The pattern of an amount of a unit, which `Match.amount` reads.
  static let amount = """
    (a|an|{n}|[a] {vague}|a number of|[a] couple [of]|a pair of|half (a|an)|[a] half[-]|[a] half~[a]~{n}|\
    (a|three)~(quarter|quarters)~of~(a|an)|a quarter[-]|{n} and a half|{n}~and~a~half|{n}[-] {figures}/{figures}|\
    {figures}.{figures})
    """
}

extension Reading {
  static func duration(_ period: Period, _ anchoring: Anchoring = .free, _ modifier: Modifier? = nil) -> Self? {
    Self(meaning: .duration(period, anchoring), modifier: modifier)
  }

  static func set(
    _ pattern: Recurrence.Pattern, _ quantifier: Recurrence.Quantifier? = nil, times: Int? = nil,
    of unit: CalendarUnit? = nil
  ) -> Self? {
    Self(meaning: .set(Recurrence(pattern, quantifier: quantifier, frequency: times, frequencyUnit: unit)))
  }

  static func vague(_ reference: VagueReference) -> Self? { Self(meaning: .vague(reference)) }

  /// A time of day; on which day is for a composite to say.
  static func time(_ time: RepeatingInterval, on day: TemporalExpression = .anchor(.publication)) -> Self? {
    Self(meaning: .date(.intersection(day, time)), isClockOnly: true)
  }
}
