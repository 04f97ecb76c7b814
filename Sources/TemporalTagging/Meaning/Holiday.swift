public import CivilTime

/// A day with a name that comes back each year. A new one is a case here and a line in `observance`.
public enum Holiday: UInt8, CaseIterable, Hashable, Sendable {
  case newYearsEve, newYearsDay, epiphany, valentinesDay, saintPatricksDay, aprilFools, mayDay, independenceDayUS,
    bastilleDay, halloween, allSaintsDay, guyFawkesNight, armisticeDay, christmasEve, christmas, boxingDay
  case martinLutherKingDay, presidentsDay, memorialDayUS, juneteenth, laborDayUS, columbusDay, veteransDay,
    thanksgivingUS, blackFriday, cyberMonday, mothersDayUS, fathersDay
  case ashWednesday, palmSunday, maundyThursday, goodFriday, easter, easterMonday, ascension, pentecost
  case orthodoxChristmas, orthodoxEaster
  case victoryDay, defenderDayRussia, russiaDay, nationalUnityDay, independenceDayUkraine, constitutionDayUkraine,
    internationalWomensDay

  /// When a holiday falls.
  public enum Observance: Hashable, Sendable {
    case fixed(month: Int, day: Int)
    /// The *n*-th of a weekday in a month; -1 is the last.
    case nthWeekday(Int, Weekday, month: Int)
    /// So many days after the *n*-th of a weekday in a month.
    case afterNthWeekday(days: Int, Int, Weekday, month: Int)
    /// So many days after Western Easter Sunday.
    case western(days: Int)
    /// So many days after Orthodox Easter Sunday.
    case orthodox(days: Int)
  }

  /// The day of the holiday, as a rule of the calendar.
  public var observance: Observance {
    switch self {
    case .newYearsEve: .fixed(month: 12, day: 31)
    case .newYearsDay: .fixed(month: 1, day: 1)
    case .epiphany: .fixed(month: 1, day: 6)
    case .valentinesDay: .fixed(month: 2, day: 14)
    case .saintPatricksDay: .fixed(month: 3, day: 17)
    case .aprilFools: .fixed(month: 4, day: 1)
    case .mayDay: .fixed(month: 5, day: 1)
    case .independenceDayUS: .fixed(month: 7, day: 4)
    case .bastilleDay: .fixed(month: 7, day: 14)
    case .halloween: .fixed(month: 10, day: 31)
    case .allSaintsDay: .fixed(month: 11, day: 1)
    case .guyFawkesNight: .fixed(month: 11, day: 5)
    case .armisticeDay, .veteransDay: .fixed(month: 11, day: 11)
    case .christmasEve: .fixed(month: 12, day: 24)
    case .christmas: .fixed(month: 12, day: 25)
    case .boxingDay: .fixed(month: 12, day: 26)
    case .martinLutherKingDay: .nthWeekday(3, .monday, month: 1)
    case .presidentsDay: .nthWeekday(3, .monday, month: 2)
    case .memorialDayUS: .nthWeekday(-1, .monday, month: 5)
    case .juneteenth: .fixed(month: 6, day: 19)
    case .laborDayUS: .nthWeekday(1, .monday, month: 9)
    case .columbusDay: .nthWeekday(2, .monday, month: 10)
    case .thanksgivingUS: .nthWeekday(4, .thursday, month: 11)
    case .blackFriday: .afterNthWeekday(days: 1, 4, .thursday, month: 11)
    case .cyberMonday: .afterNthWeekday(days: 4, 4, .thursday, month: 11)
    case .mothersDayUS: .nthWeekday(2, .sunday, month: 5)
    case .fathersDay: .nthWeekday(3, .sunday, month: 6)
    case .ashWednesday: .western(days: -46)
    case .palmSunday: .western(days: -7)
    case .maundyThursday: .western(days: -3)
    case .goodFriday: .western(days: -2)
    case .easter: .western(days: 0)
    case .easterMonday: .western(days: 1)
    case .ascension: .western(days: 39)
    case .pentecost: .western(days: 49)
    case .orthodoxChristmas: .fixed(month: 1, day: 7)
    case .orthodoxEaster: .orthodox(days: 0)
    case .victoryDay: .fixed(month: 5, day: 9)
    case .defenderDayRussia: .fixed(month: 2, day: 23)
    case .russiaDay: .fixed(month: 6, day: 12)
    case .nationalUnityDay: .fixed(month: 11, day: 4)
    case .independenceDayUkraine: .fixed(month: 8, day: 24)
    case .constitutionDayUkraine: .fixed(month: 6, day: 28)
    case .internationalWomensDay: .fixed(month: 3, day: 8)
    }
  }
}
