import CivilTime

extension English {
  /// Names that countries share and do not mean the same day by.
  ///
  /// The first date is what the world's news in English means by the bare name; there is none where it means none in
  /// particular. A country beside the name ("Ukraine's Independence Day") or the document's region decides otherwise.
  ///
  /// Source: the holiday laws of each country; for days that a law has changed, as it has stood since the year given.
  static let sharedHolidays: [HolidayName] = [
    HolidayName(
      "Independence Day", nil,
      in: [
        "US": .fixed(month: 7, day: 4), "UA": .fixed(month: 8, day: 24), "IN": .fixed(month: 8, day: 15),
        "PK": .fixed(month: 8, day: 14), "BD": .fixed(month: 3, day: 26), "IL": Holiday.israeliIndependenceDay,
        "BY": .fixed(month: 7, day: 3), "MD": .fixed(month: 8, day: 27), "GE": .fixed(month: 5, day: 26),
        "AM": .fixed(month: 9, day: 21), "KZ": .fixed(month: 12, day: 16), "EE": .fixed(month: 2, day: 24),
        "PL": .fixed(month: 11, day: 11), "FI": .fixed(month: 12, day: 6), "MX": .fixed(month: 9, day: 16),
        "BR": .fixed(month: 9, day: 7), "ID": .fixed(month: 8, day: 17), "PH": .fixed(month: 6, day: 12),
        "MY": .fixed(month: 8, day: 31), "NG": .fixed(month: 10, day: 1), "GH": .fixed(month: 3, day: 6),
        "JM": .fixed(month: 8, day: 6), "LK": .fixed(month: 2, day: 4), "LB": .fixed(month: 11, day: 22),
      ], example: "XXXX-XX-XX"),
    HolidayName(
      "Victory Day", .fixed(month: 5, day: 9),
      in: [
        "RU": .fixed(month: 5, day: 9), "BY": .fixed(month: 5, day: 9), "KZ": .fixed(month: 5, day: 9),
        "MD": .fixed(month: 5, day: 9), "AM": .fixed(month: 5, day: 9), "GE": .fixed(month: 5, day: 9),
        "IL": .fixed(month: 5, day: 9), "UA": ukrainianVictoryDay, "TR": .fixed(month: 8, day: 30),
        "BD": .fixed(month: 12, day: 16),
      ], since: 1945, example: "2023-05-09"),
    HolidayName(
      "Constitution Day", nil,
      in: [
        "UA": .fixed(month: 6, day: 28), "US": .fixed(month: 9, day: 17), "RU": .fixed(month: 12, day: 12),
        "PL": .fixed(month: 5, day: 3), "IN": .fixed(month: 11, day: 26), "KZ": .fixed(month: 8, day: 30),
        "ES": .fixed(month: 12, day: 6), "MX": .fixed(month: 2, day: 5),
      ], example: "XXXX-XX-XX"),
    HolidayName(
      "Unity Day|National Unity Day", nil,
      in: ["RU": .fixed(month: 11, day: 4), "UA": .fixed(month: 1, day: 22), "DE": .fixed(month: 10, day: 3)],
      example: "XXXX-XX-XX"),
    HolidayName(
      "Flag Day", nil,
      in: ["US": .fixed(month: 6, day: 14), "UA": .fixed(month: 8, day: 23), "RU": .fixed(month: 8, day: 22)],
      example: "XXXX-XX-XX"),
    HolidayName(
      "Republic Day", nil,
      in: [
        "IN": .fixed(month: 1, day: 26), "IT": .fixed(month: 6, day: 2), "TR": .fixed(month: 10, day: 29),
        "KZ": .fixed(month: 10, day: 25),
      ],
      example: "XXXX-XX-XX"),
    HolidayName(
      "National Day", nil,
      in: [
        "CN": .fixed(month: 10, day: 1), "SG": .fixed(month: 8, day: 9), "TW": .fixed(month: 10, day: 10),
        "FR": .fixed(month: 7, day: 14),
      ], example: "XXXX-XX-XX"),
    HolidayName(
      "Liberation Day", nil, in: ["IT": .fixed(month: 4, day: 25), "NL": .fixed(month: 5, day: 5)],
      example: "XXXX-XX-XX"),
    HolidayName(
      "Thanksgiving|Thanksgiving Day", .nthWeekday(4, .thursday, month: 11),
      in: ["US": .nthWeekday(4, .thursday, month: 11), "CA": .nthWeekday(2, .monday, month: 10)], since: 1942,
      example: "2023-11-23"),
    HolidayName(
      "Memorial Day", .nthWeekday(-1, .monday, month: 5),
      in: ["US": .nthWeekday(-1, .monday, month: 5), "IL": Holiday.israeliMemorialDay], since: 1971,
      example: "2023-05-29"),
    HolidayName(
      "Labour Day", nil,
      in: [
        "CA": .nthWeekday(1, .monday, month: 9), "US": .nthWeekday(1, .monday, month: 9),
        "NZ": .nthWeekday(4, .monday, month: 10), "IN": .fixed(month: 5, day: 1), "RU": .fixed(month: 5, day: 1),
        "UA": .fixed(month: 5, day: 1), "PK": .fixed(month: 5, day: 1), "DE": .fixed(month: 5, day: 1),
        "FR": .fixed(month: 5, day: 1), "SG": .fixed(month: 5, day: 1), "CN": .fixed(month: 5, day: 1),
      ], example: "XXXX-XX-XX"),
    HolidayName(
      "Mother's Day", .nthWeekday(2, .sunday, month: 5),
      in: [
        "US": .nthWeekday(2, .sunday, month: 5), "CA": .nthWeekday(2, .sunday, month: 5),
        "AU": .nthWeekday(2, .sunday, month: 5), "NZ": .nthWeekday(2, .sunday, month: 5),
        "IN": .nthWeekday(2, .sunday, month: 5), "UA": .nthWeekday(2, .sunday, month: 5),
        "DE": .nthWeekday(2, .sunday, month: 5), "IT": .nthWeekday(2, .sunday, month: 5),
        "GB": .western(days: -21), "IE": .western(days: -21),
      ], since: 1914, example: "2023-05-14"),
    HolidayName(
      "Father's Day", .nthWeekday(3, .sunday, month: 6),
      in: [
        "US": .nthWeekday(3, .sunday, month: 6), "GB": .nthWeekday(3, .sunday, month: 6),
        "CA": .nthWeekday(3, .sunday, month: 6), "IE": .nthWeekday(3, .sunday, month: 6),
        "IN": .nthWeekday(3, .sunday, month: 6), "AU": .nthWeekday(1, .sunday, month: 9),
        "NZ": .nthWeekday(1, .sunday, month: 9),
      ], example: "2023-06-18"),
    HolidayName(
      "Election Day", nil, in: ["US": .onOrAfter(.tuesday, month: 11, day: 2)], since: 1845, example: "XXXX-XX-XX"),
  ]

  /// 9 May until 2023; 8 May since, as the Day of Remembrance and Victory.
  private static let ukrainianVictoryDay = Holiday.Observance.listed(
    Dictionary(uniqueKeysWithValues: (1945...2099).map { ($0, $0 <= 2023 ? 509 : 508) }))
}
