import CivilTime

extension English {
  /// Names that countries share and do not mean the same day by.
  ///
  /// The first date is what the world's news in English means by the bare name; there is none where it means none in
  /// particular. A country beside the name ("Ukraine's Independence Day") or the document's region decides otherwise.
  ///
  /// Source: the holiday laws of each country; for days that a law has changed, as it has stood since the year given. No
  /// country has an Independence Day before its independence.
  static let sharedHolidays: [HolidayName] = [
    HolidayName(
      "Independence Day", nil,
      in: [
        "US": .fixed(month: 7, day: 4).since(1776), "UA": .fixed(month: 8, day: 24).since(1992),
        "IN": .fixed(month: 8, day: 15).since(1947),
        "PK": .fixed(month: 8, day: 14).since(1948), "BD": .fixed(month: 3, day: 26).since(1971),
        "IL": Holiday.israeliIndependenceDay.since(2004),
        "BY": .fixed(month: 7, day: 3).since(1997), "MD": .fixed(month: 8, day: 27).since(1991),
        "GE": .fixed(month: 5, day: 26).since(1918),
        "AM": .fixed(month: 9, day: 21).since(1991), "KZ": .fixed(month: 12, day: 16).since(1991),
        "EE": .fixed(month: 2, day: 24).since(1918),
        "PL": .fixed(month: 11, day: 11).since(1937), "FI": .fixed(month: 12, day: 6).since(1917),
        "MX": .fixed(month: 9, day: 16).since(1822),
        "BR": .fixed(month: 9, day: 7).since(1822), "ID": .fixed(month: 8, day: 17).since(1945),
        "PH": .fixed(month: 6, day: 12).since(1962),
        "MY": .fixed(month: 8, day: 31).since(1957), "NG": .fixed(month: 10, day: 1).since(1960),
        "GH": .fixed(month: 3, day: 6).since(1957),
        "JM": .fixed(month: 8, day: 6).since(1962), "LK": .fixed(month: 2, day: 4).since(1948),
        "LB": .fixed(month: 11, day: 22).since(1943),
      ], example: "XXXX-XX-XX"),
    HolidayName(
      "Victory Day", .fixed(month: 5, day: 9),
      in: [
        "RU": .fixed(month: 5, day: 9), "BY": .fixed(month: 5, day: 9), "KZ": .fixed(month: 5, day: 9),
        "MD": .fixed(month: 5, day: 9), "AM": .fixed(month: 5, day: 9), "GE": .fixed(month: 5, day: 9),
        "IL": .fixed(month: 5, day: 9), "UA": ukrainianVictoryDay, "TR": .fixed(month: 8, day: 30).since(1922),
        "BD": .fixed(month: 12, day: 16).since(1971),
      ], since: 1945, example: "2023-05-09"),
    HolidayName(
      "Constitution Day", nil,
      in: [
        "UA": .fixed(month: 6, day: 28).since(1996), "US": .fixed(month: 9, day: 17).since(2004),
        "RU": .fixed(month: 12, day: 12).since(1993),
        "PL": .fixed(month: 5, day: 3).since(1990), "IN": .fixed(month: 11, day: 26).since(2015),
        "KZ": .fixed(month: 8, day: 30).since(1995),
        "ES": .fixed(month: 12, day: 6).since(1978), "MX": .fixed(month: 2, day: 5).since(1917),
      ], example: "XXXX-XX-XX"),
    HolidayName(
      "Unity Day|National Unity Day", nil,
      in: [
        "RU": .fixed(month: 11, day: 4).since(2005), "UA": .fixed(month: 1, day: 22).since(1999),
        "DE": .fixed(month: 10, day: 3).since(1990),
      ],
      example: "XXXX-XX-XX"),
    HolidayName(
      "Flag Day", nil,
      in: [
        "US": .fixed(month: 6, day: 14).since(1916), "UA": .fixed(month: 8, day: 23).since(2004),
        "RU": .fixed(month: 8, day: 22).since(1994),
      ],
      example: "XXXX-XX-XX"),
    HolidayName(
      "Republic Day", nil,
      in: [
        "IN": .fixed(month: 1, day: 26).since(1950), "IT": .fixed(month: 6, day: 2).since(1946),
        "TR": .fixed(month: 10, day: 29).since(1923),
        "KZ": .fixed(month: 10, day: 25).since(2022),
      ],
      example: "XXXX-XX-XX"),
    HolidayName(
      "National Day", nil,
      in: [
        "CN": .fixed(month: 10, day: 1).since(1949), "SG": .fixed(month: 8, day: 9).since(1965),
        "TW": .fixed(month: 10, day: 10).since(1911),
        "FR": .fixed(month: 7, day: 14).since(1880),
      ], example: "XXXX-XX-XX"),
    HolidayName(
      "Liberation Day", nil,
      in: ["IT": .fixed(month: 4, day: 25).since(1945), "NL": .fixed(month: 5, day: 5).since(1945)],
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
      "Election Day", nil, in: ["US": .onOrAfter(.tuesday, month: 11, day: 2)], since: 1846,
      example: "XXXX-XX-XX"),
  ]

  /// 9 May until 2023; 8 May since, as the Day of Remembrance and Victory.
  private static let ukrainianVictoryDay = Holiday.Observance.listed(
    Dictionary(uniqueKeysWithValues: (1945...2099).map { ($0, $0 <= 2023 ? 509 : 508) }))
}
