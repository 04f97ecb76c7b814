import CivilTime

extension English {
  /// Days that are kept in many countries, on one day.
  ///
  /// Source: the list of international days of the United Nations, and the calendars of the countries.
  static let worldHolidays: [HolidayName] = [
    HolidayName("New Year's Eve|New Year Eve", .fixed(month: 12, day: 31), example: "2023-12-31"),
    HolidayName("New Year's Day|New Year Day", .fixed(month: 1, day: 1), example: "2024-01-01"),
    HolidayName("Groundhog Day", .fixed(month: 2, day: 2), example: "2024-02-02"),
    HolidayName("Valentine's Day|Saint Valentine's Day", .fixed(month: 2, day: 14), example: "2024-02-14"),
    HolidayName("International Women's Day", .fixed(month: 3, day: 8), since: 1914, example: "2024-03-08"),
    HolidayName("April Fools' Day|April Fool Day", .fixed(month: 4, day: 1), example: "2023-04-01"),
    HolidayName("Earth Day", .fixed(month: 4, day: 22), since: 1970, example: "2023-04-22"),
    HolidayName("May Day", .fixed(month: 5, day: 1), example: "2023-05-01"),
    HolidayName(
      "International Workers' Day|International Labour Day|International Labor Day", .fixed(month: 5, day: 1),
      since: 1890,
      example: "2023-05-01"),
    HolidayName("World Press Freedom Day", .fixed(month: 5, day: 3), since: 1994, example: "2023-05-03"),
    HolidayName("World Environment Day", .fixed(month: 6, day: 5), since: 1974, example: "2023-06-05"),
    HolidayName("World Refugee Day", .fixed(month: 6, day: 20), since: 2001, example: "2023-06-20"),
    HolidayName("Bastille Day", .fixed(month: 7, day: 14), since: 1880, example: "2023-07-14"),
    HolidayName("Halloween", .fixed(month: 10, day: 31), example: "2023-10-31"),
    HolidayName("World AIDS Day", .fixed(month: 12, day: 1), since: 1988, example: "2023-12-01"),
    HolidayName("Human Rights Day", .fixed(month: 12, day: 10), since: 1950, example: "2023-12-10"),
    HolidayName(
      "International Holocaust Remembrance Day", .fixed(month: 1, day: 27), since: 2006, example: "2024-01-27"),
    // The spring equinox is on one of two days.
    HolidayName(
      "Nowruz|Nowrooz|Novruz|Norouz|Nauryz", .fixed(month: 3, day: 20), days: 2, example: "2023-03-20/2023-03-21"),
    HolidayName(
      "Chinese New Year|Lunar New Year|Chinese New Year's Day|Lunar New Year's Day", .lunarNewYear,
      example: "2024-02-10"),
    // Hindu feasts follow the moon by rules that differ between regions: they are found and not dated.
    HolidayName("Diwali|Deepavali", nil, example: "XXXX-XX-XX"),
    HolidayName("Holi", nil, isWeak: true, example: "XXXX-XX-XX"),
    HolidayName("Dussehra|Durga Puja", nil, example: "XXXX-XX-XX"),
    // The Vietnamese calendar now and then differs from the Chinese one by a day or a month.
    HolidayName("Tet", nil, isWeak: true, example: "XXXX-XX-XX"),
  ]
}
