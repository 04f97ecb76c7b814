import CivilTime

extension English {
  /// Days of the United States whose names are no other country's, or hardly.
  ///
  /// Source: 5 U.S.C. 6103 for the federal ones, as it has stood since the year given; 2 U.S.C. 7 for elections; the party
  /// rules for Super Tuesday.
  static let americanHolidays: [HolidayName] = [
    HolidayName(
      "Martin Luther King Day|Martin Luther King [Jr] Day|MLK Day|Martin Luther King [Jr] Birthday",
      .nthWeekday(3, .monday, month: 1), since: 1986, example: "2024-01-15"),
    HolidayName("Inauguration Day", .fixed(month: 1, day: 20), since: 1937, every: 4, example: "2021-01-20"),
    HolidayName(
      "Presidents' Day|President's Day|Washington's Birthday", .nthWeekday(3, .monday, month: 2), since: 1971,
      example: "2024-02-19"),
    HolidayName("Super Tuesday", .listed(superTuesdays), example: "2024-03-05"),
    HolidayName("Cinco de Mayo", .fixed(month: 5, day: 5), example: "2023-05-05"),
    HolidayName("Juneteenth", .fixed(month: 6, day: 19), example: "2023-06-19"),
    HolidayName("Labor Day", .nthWeekday(1, .monday, month: 9), since: 1894, example: "2023-09-04"),
    HolidayName(
      "Columbus Day|Indigenous Peoples' Day", .nthWeekday(2, .monday, month: 10), since: 1971, example: "2023-10-09"),
    // From 1971 through 1977 it was on a Monday in October.
    HolidayName("Veterans Day|Veteran's Day", .fixed(month: 11, day: 11), since: 1978, example: "2023-11-11"),
    HolidayName("Black Friday", .onOrAfter(.friday, month: 11, day: 23), since: 1942, example: "2023-11-24"),
    HolidayName("Cyber Monday", .onOrAfter(.monday, month: 11, day: 26), since: 2005, example: "2023-11-27"),
    HolidayName("Giving Tuesday", .onOrAfter(.tuesday, month: 11, day: 27), since: 2012, example: "2023-11-28"),
    HolidayName("Pearl Harbor Day", .fixed(month: 12, day: 7), since: 1942, example: "2023-12-07"),
    HolidayName("Kwanzaa", .fixed(month: 12, day: 26), days: 7, since: 1966, example: "2023-12-26/2024-01-01"),
  ]

  private static let superTuesdays = [
    1988: 308, 1992: 310, 1996: 312, 2000: 307, 2004: 302, 2008: 205, 2012: 306, 2016: 301, 2020: 303, 2024: 305,
  ]
}
