import CivilTime

extension Region {
  /// Where the churches of the East prevail: Easter there is theirs, mostly on another day than the Western one.
  ///
  /// Source: Pew Research Center, "Orthodox Christianity in the 21st Century", 2017: the countries with a majority.
  static let easternEaster: Set<Region> = [
    "AM", "BG", "BY", "CY", "ER", "ET", "GE", "GR", "MD", "ME", "MK", "RO", "RS", "RU", "UA",
  ]
  /// Where the prevailing church, or a part of it, keeps Christmas by another calendar, on 6 or 7 January.
  static let easternChristmas: Set<Region> = ["AM", "BY", "ER", "ET", "GE", "MD", "ME", "MK", "RS", "RU"]
}

extension Holiday.Observance {
  /// Whether a country keeps a feast of this name on a day of its church's, so that the Western day is not meant.
  func isElsewhere(in region: Region) -> Bool {
    switch self {
    case .western: Region.easternEaster.contains(region)
    case .fixed(month: 12, day: 24), .fixed(month: 12, day: 25): Region.easternChristmas.contains(region)
    default: false
    }
  }
}
