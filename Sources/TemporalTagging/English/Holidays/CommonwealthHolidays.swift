import CivilTime

extension English {
  /// Days of Britain, Ireland, Canada, Australia, New Zealand and India whose names are no other country's.
  ///
  /// Source: the Banking and Financial Dealings Act 1971 with the proclamations under it (gov.uk), the Holidays Act of
  /// Canada (R.S.C. 1985, c. H-5), the Fair Work Act 2009 of Australia, the Holidays Act 2003 of New Zealand, the central
  /// government's list of holidays of India.
  static let commonwealthHolidays: [HolidayName] = [
    HolidayName("Hogmanay", .fixed(month: 12, day: 31), example: "2023-12-31"),
    HolidayName("Burns Night", .fixed(month: 1, day: 25), example: "2024-01-25"),
    HolidayName("Mothering Sunday", .western(days: -21), example: "2024-03-10"),
    HolidayName("Guy Fawkes Night|Bonfire Night|Guy Fawkes Day", .fixed(month: 11, day: 5), example: "2023-11-05"),
    HolidayName("Armistice Day|Remembrance Day", .fixed(month: 11, day: 11), since: 1919, example: "2023-11-11"),
    HolidayName("Remembrance Sunday", .nthWeekday(2, .sunday, month: 11), since: 1946, example: "2023-11-12"),
    HolidayName("Boxing Day", .fixed(month: 12, day: 26), example: "2023-12-26"),
    HolidayName("Victoria Day", .onOrAfter(.monday, month: 5, day: 18), since: 1953, example: "2023-05-22"),
    HolidayName("Canada Day", .fixed(month: 7, day: 1), since: 1983, example: "2023-07-01"),
    HolidayName(
      "National Day for Truth and Reconciliation", .fixed(month: 9, day: 30), since: 2021, example: "2023-09-30"),
    HolidayName("Australia Day", .fixed(month: 1, day: 26), since: 1935, example: "2024-01-26"),
    HolidayName("Anzac Day", .fixed(month: 4, day: 25), since: 1916, example: "2023-04-25"),
    HolidayName("Melbourne Cup Day", .nthWeekday(1, .tuesday, month: 11), example: "2023-11-07"),
    HolidayName("Waitangi Day", .fixed(month: 2, day: 6), since: 1934, example: "2024-02-06"),
    HolidayName("Bloomsday", .fixed(month: 6, day: 16), since: 1954, example: "2023-06-16"),
    HolidayName("Gandhi Jayanti", .fixed(month: 10, day: 2), since: 1948, example: "2023-10-02"),
  ]
}
