import CivilTime

extension English {
  /// The Muslim year, by the tabular calendar.
  ///
  /// Source: `IslamicCalendar`. The true day depends on the sighting of the moon and differs between countries by one or
  /// two, so each is marked as approximate.
  static let muslimHolidays: [HolidayName] = [
    HolidayName(
      "Islamic New Year|Muslim New Year|Hijri New Year|Arabic New Year", .islamic(month: 1, day: 1),
      example: "2023-07-19 APPROX"),
    HolidayName(
      "Ashura|Ashoura|Day of Ashura|Day of Ashoura", .islamic(month: 1, day: 10), example: "2023-07-28 APPROX"),
    HolidayName("Mawlid|Mawlid al-Nabi|Milad un-Nabi", .islamic(month: 3, day: 12), example: "2023-09-27 APPROX"),
    HolidayName(
      "Ramadan|Ramzan|Ramadhan", .islamic(month: 9, day: 1), days: 30, example: "2024-03-11/2024-04-09 APPROX"),
    HolidayName("Laylat al-Qadr", .islamic(month: 9, day: 27), example: "2023-04-18 APPROX"),
    HolidayName(
      "Eid al-Fitr|Eid ul-Fitr|Id al-Fitr|Id ul-Fitr", .islamic(month: 10, day: 1),
      example: "2023-04-22 APPROX"),
    HolidayName("Arafat Day|Day of Arafah|Day of Arafat", .islamic(month: 12, day: 9), example: "2023-06-28 APPROX"),
    HolidayName(
      "Eid al-Adha|Eid ul-Adha|Id al-Adha|Id ul-Adha|Eid ul-Azha", .islamic(month: 12, day: 10),
      example: "2023-06-29 APPROX"),
  ]
}
