import CivilTime

extension English {
  /// The Jewish year, and the days of remembrance of Israel, which follow its calendar.
  ///
  /// Source: the Hebrew calendar, see `HebrewCalendar`; the days that are moved off the Sabbath, by the laws of the Knesset
  /// as they have stood since 2004. A feast begins on the evening before its first day. Feasts that are a day longer
  /// outside of Israel have that day.
  static let jewishHolidays: [HolidayName] = [
    HolidayName(
      "Rosh Hashanah|Rosh Hashana|Rosh ha-Shanah|Jewish New Year", .hebrew(.tishri, 1), days: 2,
      example: "2023-09-16/2023-09-17"),
    HolidayName("Yom Kippur|Day of Atonement", .hebrew(.tishri, 10), example: "2023-09-25"),
    HolidayName("Sukkot|Succot|Sukkoth", .hebrew(.tishri, 15), days: 7, example: "2023-09-30/2023-10-06"),
    HolidayName("Shemini Atzeret", .hebrew(.tishri, 22), example: "2023-10-07"),
    // On the first of the two days in Israel, on the second elsewhere.
    HolidayName(
      "Simchat Torah|Simhat Torah", .hebrew(.tishri, 22), days: 2, example: "2023-10-07/2023-10-08"),
    HolidayName(
      "Hanukkah|Chanukah|Hanukah|Hannukah|Chanukkah", .hebrew(.kislev, 25), days: 8, example: "2023-12-08/2023-12-15"),
    HolidayName("Tu Bishvat|Tu B'Shevat", .hebrew(.shevat, 15), example: "2024-01-25"),
    HolidayName("Purim", .hebrew(.adar, 14), example: "2023-03-07"),
    HolidayName("Passover|Pesach", .hebrew(.nisan, 15), days: 8, example: "2023-04-06/2023-04-13"),
    HolidayName(
      "Yom Hashoah|Holocaust Martyrs' and Heroes' Remembrance Day",
      .hebrew(.nisan, 27, moved: [.friday: -1, .sunday: 1]), since: 1997, example: "2023-04-18"),
    HolidayName("Yom Hazikaron", Holiday.israeliMemorialDay, since: 2004, example: "2023-04-25"),
    HolidayName("Yom Ha'atzmaut|Yom Haatzmaut", Holiday.israeliIndependenceDay, since: 2004, example: "2023-04-26"),
    HolidayName("Lag Ba'Omer|Lag B'Omer|Lag BaOmer", .hebrew(.iyar, 18), example: "2023-05-09"),
    HolidayName("Jerusalem Day", .hebrew(.iyar, 28), since: 1968, example: "2023-05-19"),
    HolidayName("Shavuot|Shavuoth", .hebrew(.sivan, 6), days: 2, example: "2023-05-26/2023-05-27"),
    HolidayName(
      "Tisha B'Av|Tisha b'Ab", .hebrew(.av, 9, moved: [.saturday: 1]), example: "2023-07-27"),
  ]
}

extension Holiday {
  /// 4 Iyar, on the eve of Independence Day, with which it is moved.
  static let israeliMemorialDay = Observance.hebrew(.iyar, 4, moved: [.thursday: -1, .friday: -2, .sunday: 1])
  /// 5 Iyar, off the days before, on and after the Sabbath.
  static let israeliIndependenceDay = Observance.hebrew(.iyar, 5, moved: [.friday: -1, .saturday: -2, .monday: 1])
}
