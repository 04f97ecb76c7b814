import CivilTime

extension English {
  /// Names of the days in `Holiday`.
  private static let holidayNames: [(Holiday, String)] = [
    (.newYearsEve, "new year['s|'|s] eve"), (.newYearsDay, "new year['s|s] day"),
    (.valentinesDay, "[st.|saint] valentine['s|s] day"),
  ]

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
