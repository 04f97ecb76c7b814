import CivilTime

extension Region {
  /// Where the churches of the East prevail: Easter there is theirs, mostly on another day than the Western one.
  ///
  /// Source: Pew Research Center, "Orthodox Christianity in the 21st Century", 2017: the countries with a majority;
  /// the Armenian church keeps the Western Easter.
  static let easternEaster: Set<Region> = [
    "BG", "BY", "CY", "ER", "ET", "GE", "GR", "MD", "ME", "MK", "RO", "RS", "RU", "UA",
  ]
  /// Where the prevailing church, or a part of it, keeps Christmas by another calendar, on 6 or 7 January.
  static let easternChristmas: Set<Region> = ["AM", "BY", "ER", "ET", "GE", "MD", "ME", "MK", "RS", "RU"]
}

extension Holiday.Observance {
  /// When a country keeps a feast of the Western churches: from Palm Sunday on by its own church's Easter, and never on
  /// a day that another church there means by the name.
  func kept(in region: Region) -> Self? {
    switch self {
    case .western(let days) where Region.easternEaster.contains(region): days >= -7 ? .orthodox(days: days) : nil
    case .fixed(month: 12, day: 24) where Region.easternChristmas.contains(region): nil
    case .fixed(month: 12, day: 25) where Region.easternChristmas.contains(region): nil
    default: self
    }
  }
}
