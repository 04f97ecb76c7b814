import CivilTime

extension English {
  /// Days of Russia and Ukraine whose names are no other country's.
  ///
  /// Source: article 112 of the Labour Code of Russia, federal law 32-FZ of 1995 on days of military glory; article 73 of the
  /// Labour Code of Ukraine, laws 2295-IX, 3107-IX and 3258-IX, the decrees of the president on days of remembrance.
  static let easternEuropeanHolidays: [HolidayName] = [
    HolidayName(
      "Defender of the Fatherland Day|Defenders of the Fatherland Day|Fatherland Defender's Day|Fatherland Defenders Day",
      .fixed(month: 2, day: 23), since: 1922, example: "2024-02-23"),
    HolidayName("Cosmonautics Day", .fixed(month: 4, day: 12), since: 1962, example: "2023-04-12"),
    HolidayName("Russia Day", .fixed(month: 6, day: 12), since: 1992, example: "2023-06-12"),
    HolidayName("Knowledge Day|Day of Knowledge", .fixed(month: 9, day: 1), since: 1984, example: "2023-09-01"),
    HolidayName("Vyshyvanka Day", .nthWeekday(3, .thursday, month: 5), since: 2006, example: "2023-05-18"),
    HolidayName("Day of Remembrance and Victory", .fixed(month: 5, day: 8), since: 2024, example: "XXXX-05-08"),
    HolidayName("Defenders Day|Day of Defenders", nil, in: ["UA": defendersDay], example: "XXXX-XX-XX"),
    HolidayName("Day of Dignity and Freedom", .fixed(month: 11, day: 21), since: 2014, example: "2023-11-21"),
    HolidayName(
      "Holodomor Remembrance Day|Holodomor Memorial Day", .nthWeekday(4, .saturday, month: 11), since: 1998,
      example: "2023-11-25"),
  ]

  /// 14 October until 2022, the first of the month since.
  private static let defendersDay = Holiday.Observance.listed(
    Dictionary(uniqueKeysWithValues: (2015...2099).map { ($0, $0 <= 2022 ? 1014 : 1001) }))
}
