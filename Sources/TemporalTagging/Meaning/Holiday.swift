public import CivilTime

/// A day with a name that comes back each year, or a few days in a row.
///
/// The holidays that the English rules know are lines of the tables in `English/Holidays/`.
public struct Holiday: Hashable, Sendable {
  /// The name as English writes it, which explanations use.
  public var name: String
  /// When the holiday falls where no country is known; `nil` where the name means different days in different countries
  /// and none of them is the one that the world's news means.
  public var usual: Observance?
  /// When it falls in the countries that keep it on a day of their own.
  public var regional: [Region: Observance]
  /// How many days it lasts; 1 for most.
  public var length: Int
  /// The first year, of the Gregorian calendar, for which the dates are right; `nil` where they always are.
  public var since: Int?
  /// How many years lie between two of them, counted from `since`; 1 for most.
  public var interval: Int

  /// Creates a holiday.
  ///
  /// - Parameters:
  ///   - usual: When it falls where no country is known, or `nil`.
  ///   - length: How many days it lasts; at least 1.
  ///   - since: The first year for which the dates are right.
  ///   - interval: How many years lie between two of them; at least 1.
  public init(
    _ name: String, _ usual: Observance?, in regional: [Region: Observance] = [:], length: Int = 1, since: Int? = nil,
    every interval: Int = 1
  ) {
    self.name = name
    self.usual = usual
    self.regional = regional
    self.length = max(1, length)
    self.since = since
    self.interval = max(1, interval)
  }

  /// When the holiday falls in a country, or nowhere in particular; `nil` where that cannot be said.
  public func observance(in region: Region?) -> Observance? {
    guard let region else { return usual }
    return regional[region] ?? usual?.kept(in: region)
  }

  /// The holiday as one country keeps it; without a day where it is not known to keep it.
  ///
  /// - Parameter name: What the country is called.
  public func kept(in region: Region, called name: String) -> Self {
    // A day that no country has of its own is the same everywhere, but for the feasts of the churches.
    let observance = regional.isEmpty ? observance(in: region) : regional[region]
    return Self(self.name + " of " + name, observance, length: length, since: since, every: interval)
  }

  /// The holiday by its name and without a day: a country keeps it, and it is not known when.
  public var undated: Self { Self(name, nil, length: length) }
}

extension Holiday {
  /// When a holiday falls.
  public enum Observance: Hashable, Sendable {
    case fixed(month: Int, day: Int)
    /// The *n*-th of a weekday in a month; -1 is the last.
    case nthWeekday(Int, Weekday, month: Int)
    /// The first of a weekday on a day or after it: the Tuesday after the first Monday in November is the first Tuesday
    /// from 2 November on.
    case onOrAfter(Weekday, month: Int, day: Int)
    /// So many days after Western Easter Sunday.
    case western(days: Int)
    /// So many days after Orthodox Easter Sunday.
    case orthodox(days: Int)
    /// A day of the Julian calendar.
    case julian(month: Int, day: Int)
    /// A day of the Hebrew calendar, and by how many days it is moved when it falls on certain weekdays.
    case hebrew(HebrewCalendar.Month, Int, moved: [Weekday: Int] = [:])
    /// A day of the Islamic calendar, right to within a day or two; see `IslamicCalendar`.
    case islamic(month: Int, day: Int)
    /// A day that is set anew each year, as `month * 100 + day` by the year.
    case listed([Int: Int])
    /// A day as it is kept from a year of the Gregorian calendar on; before it there is none.
    indirect case since(Int, Self)
    /// New Year of the Chinese calendar, from 1900 through 2099; see `LunarNewYear`.
    case lunarNewYear
  }
}
