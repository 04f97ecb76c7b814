import CivilTime

extension English {
  /// The year of the Western churches.
  ///
  /// Source: the General Roman Calendar and the Book of Common Prayer; for Easter, `Computus`. Where the churches of the
  /// East keep a day of the same name, the name alone is the Western one.
  static let christianHolidays: [HolidayName] = [
    HolidayName("Epiphany", .fixed(month: 1, day: 6), isWeak: true, example: "2024-01-06"),
    HolidayName("Candlemas", .fixed(month: 2, day: 2), example: "2024-02-02"),
    HolidayName("Shrove Tuesday|Mardi Gras|Fat Tuesday|Pancake Day", .western(days: -47), example: "2024-02-13"),
    HolidayName("Ash Wednesday", .western(days: -46), example: "2024-02-14"),
    HolidayName("Lent", .western(days: -46), days: 46, isWeak: true, example: "2024-02-14/2024-03-30"),
    HolidayName("Palm Sunday", .western(days: -7), example: "2023-04-02"),
    HolidayName("Holy Week", .western(days: -7), days: 7, example: "2023-04-02/2023-04-08"),
    HolidayName("Maundy Thursday|Holy Thursday", .western(days: -3), example: "2023-04-06"),
    HolidayName("Good Friday", .western(days: -2), example: "2023-04-07"),
    HolidayName("Holy Saturday", .western(days: -1), example: "2023-04-08"),
    HolidayName("Easter|Easter Sunday|Easter Day", .western(days: 0), example: "2023-04-09"),
    HolidayName("Easter Monday", .western(days: 1), example: "2023-04-10"),
    HolidayName("Ascension Day|Feast of the Ascension", .western(days: 39), example: "2023-05-18"),
    HolidayName("Pentecost|Whit Sunday|Whitsunday|Pentecost Sunday", .western(days: 49), example: "2023-05-28"),
    HolidayName("Whit Monday|Pentecost Monday", .western(days: 50), example: "2023-05-29"),
    HolidayName("Trinity Sunday", .western(days: 56), example: "2023-06-04"),
    HolidayName("Assumption Day|Feast of the Assumption", .fixed(month: 8, day: 15), example: "2023-08-15"),
    HolidayName("Michaelmas", .fixed(month: 9, day: 29), example: "2023-09-29"),
    HolidayName("All Saints' Day", .fixed(month: 11, day: 1), example: "2023-11-01"),
    HolidayName("All Souls' Day", .fixed(month: 11, day: 2), example: "2023-11-02"),
    HolidayName("Advent Sunday", .onOrAfter(.sunday, month: 11, day: 27), example: "2023-12-03"),
    HolidayName("Saint Nicholas Day|Saint Nicholas's Day", .fixed(month: 12, day: 6), example: "2023-12-06"),
    HolidayName("Feast of the Immaculate Conception", .fixed(month: 12, day: 8), example: "2023-12-08"),
    HolidayName("Christmas Eve", .fixed(month: 12, day: 24), example: "2023-12-24"),
    HolidayName("Christmas|Christmas Day|Xmas|Xmas Day", .fixed(month: 12, day: 25), example: "2023-12-25"),
    HolidayName("Saint Stephen's Day", .fixed(month: 12, day: 26), example: "2023-12-26"),
    HolidayName("Saint David's Day", .fixed(month: 3, day: 1), example: "2024-03-01"),
    HolidayName("Saint Patrick's Day|Saint Paddy's Day", .fixed(month: 3, day: 17), example: "2023-03-17"),
    HolidayName("Saint George's Day", .fixed(month: 4, day: 23), example: "2023-04-23"),
    HolidayName("Saint Andrew's Day", .fixed(month: 11, day: 30), example: "2023-11-30"),
  ]

  /// The year of the Orthodox churches.
  ///
  /// Source: the feasts of the Menaion by the Julian calendar, as the churches of Russia, Serbia, Georgia and Jerusalem
  /// keep them, and the movable ones as all but the Finnish church do. The dates are Gregorian.
  static let orthodoxHolidays: [HolidayName] = [
    HolidayName("Orthodox Christmas Eve", .julian(month: 12, day: 24), example: "2024-01-06"),
    HolidayName("Orthodox Christmas|Orthodox Christmas Day", .julian(month: 12, day: 25), example: "2024-01-07"),
    HolidayName("Old New Year|Orthodox New Year", .julian(month: 1, day: 1), example: "2024-01-14"),
    HolidayName("Orthodox Epiphany", .julian(month: 1, day: 6), example: "2024-01-19"),
    HolidayName("Maslenitsa|Maslenytsia", .orthodox(days: -55), days: 7, example: "2024-03-11/2024-03-17"),
    HolidayName("Forgiveness Sunday", .orthodox(days: -49), example: "2023-02-26"),
    HolidayName("Orthodox Palm Sunday", .orthodox(days: -7), example: "2023-04-09"),
    HolidayName("Orthodox Good Friday", .orthodox(days: -2), example: "2023-04-14"),
    HolidayName("Orthodox Easter|Orthodox Easter Sunday|Pascha", .orthodox(days: 0), example: "2023-04-16"),
    HolidayName("Orthodox Easter Monday", .orthodox(days: 1), example: "2023-04-17"),
    HolidayName("Radonitsa", .orthodox(days: 9), example: "2023-04-25"),
    HolidayName("Orthodox Pentecost", .orthodox(days: 49), example: "2023-06-04"),
  ]
}
