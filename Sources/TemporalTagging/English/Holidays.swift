import CivilTime

extension English {
  /// Holidays of several words: the pattern of each name, and the name as an example with its day.
  private static let holidayNames: [(Holiday, pattern: String, name: String, day: String)] = [
    (.newYearsEve, "new year(s|'s|') eve", "New Year's Eve", "2023-12-31"),
    (.newYearsDay, "new year(s|'s|') day", "New Year's Day", "2024-01-01"),
    (.valentinesDay, "(valentine|valentines|valentine's) day", "Valentine's Day", "2024-02-14"),
    (.saintPatricksDay, "(saint|st) patrick's day", "Saint Patrick's Day", "2023-03-17"),
    (.mothersDayUS, "mother's day", "Mother's Day", "2023-05-14"),
    (.fathersDay, "father's day", "Father's Day", "2023-06-18"),
    (.presidentsDay, "presidents['] day", "Presidents' Day", "2024-02-19"),
    (.cyberMonday, "cyber monday", "Cyber Monday", "2023-11-27"),
    (.mayDay, "may day", "May Day", "2023-05-01"),
    (.bastilleDay, "bastille day", "Bastille Day", "2023-07-14"),
    (.christmasEve, "christmas eve", "Christmas Eve", "2023-12-24"),
    (.boxingDay, "boxing day", "Boxing Day", "2023-12-26"),
    (.armisticeDay, "armistice day", "Armistice Day", "2023-11-11"),
    (.martinLutherKingDay, "martin luther king [jr] day", "Martin Luther King Day", "2024-01-15"),
    (.memorialDayUS, "memorial day", "Memorial Day", "2023-05-29"),
    (.laborDayUS, "labor day", "Labor Day", "2023-09-04"),
    (.columbusDay, "columbus day", "Columbus Day", "2023-10-09"),
    (.veteransDay, "veterans['] day", "Veterans Day", "2023-11-11"),
    (.blackFriday, "black friday", "Black Friday", "2023-11-24"),
    (.ashWednesday, "ash wednesday", "Ash Wednesday", "2024-02-14"),
    (.palmSunday, "palm sunday", "Palm Sunday", "2023-04-02"),
    (.goodFriday, "good friday", "Good Friday", "2023-04-07"),
    (.easterMonday, "easter monday", "Easter Monday", "2023-04-10"),
    (.orthodoxChristmas, "orthodox christmas", "Orthodox Christmas", "2024-01-07"),
    (.orthodoxEaster, "orthodox easter", "Orthodox Easter", "2023-04-16"),
    (.victoryDay, "victory day", "Victory Day", "2023-05-09"),
    (.internationalWomensDay, "international women's day", "International Women's Day", "2024-03-08"),
  ]

  /// A rule for each holiday of several words.
  static let namedHolidays: [Rule] = holidayNames.map { holiday, pattern, name, day in
    Rule(name, "[{relative}] \(pattern)[[,] [of] {yyyy}]", examples: [name: day]) { match in
      match.tokens.last?.flags.contains(.capital) ?? false || match.has(.yyyy) ? date(holiday, match) : nil
    }
  }

  static let holidays: [Entry] = [
    Entry("christmas xmas", .holiday, Int(Holiday.christmas.rawValue)),
    Entry("easter", .holiday, Int(Holiday.easter.rawValue)),
    Entry("thanksgiving", .holiday, Int(Holiday.thanksgivingUS.rawValue)),
    Entry("halloween", .holiday, Int(Holiday.halloween.rawValue)),
    Entry("juneteenth", .holiday, Int(Holiday.juneteenth.rawValue)),
    Entry("epiphany", .holiday, Int(Holiday.epiphany.rawValue)),
    Entry("pentecost", .holiday, Int(Holiday.pentecost.rawValue)),
  ]
  static let holidayRules: [Rule] = [
    Rule(
      "holiday", "[{relative}] {holiday} [(day|sunday)] [{yyyy}]",
      examples: ["Christmas": "2023-12-25", "Christmas Day 2022": "2022-12-25", "last Thanksgiving": "2023-11-23"]
    ) { match in
      guard match.isCapitalised(.holiday), let holiday = Holiday(rawValue: UInt8(clamping: match[.holiday])) else {
        return nil
      }
      return date(holiday, match)
    }
  ]

  private static func date(_ holiday: Holiday, _ match: borrowing Match) -> Reading? {
    if let year = match.optional(.yyyy) {
      return .date(TemporalExpression.year(year).map { .nth(1, of: .holiday(holiday), in: $0) })
    }
    if match.has(.relative) {
      let (count, from) = match.relative
      return .date(.occurrence(count, of: .holiday(holiday), from: from))
    }
    return .date(.nearest(.holiday(holiday), to: match.publication))
  }
}
