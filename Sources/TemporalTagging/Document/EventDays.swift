import CivilTime

/// Days of the year by which attacks are called: "the Sept. 11 attacks", "the Jan. 6 riot".
///
/// Such a name stays the attack's for decades, so that the latest 11 September may be anything but the day that is meant. It
/// is meant by nobody for certain either: an attack of last week on that day is called in the same way. So the year is left
/// open where the two differ and the text does not tell it.
enum EventDays {
  /// Whether a day of the year names the attack that follows it.
  ///
  /// - "The Sept. 11 attacks", "the July 7 train bombings": yes.
  /// - "An attack on Sept. 11", "the Sept. 11 hearing": no.
  static func names(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let article = Clause.word(before: range.lowerBound, bytes), article.packed == "the",
      let next = word(after: range.upperBound, bytes)
    else { return false }
    if attacks.contains(next.packed) { return true }
    guard let second = word(after: next.range.upperBound, bytes) else { return false }
    return attacks.contains(second.packed)
  }

  /// Whether the year of such a day cannot be told: it lies in another year than the attack that is mostly called so.
  static func leavesYearOpen(_ day: DayOfYear, _ resolution: Resolution?) -> Bool {
    guard let year = years[day], let found = resolution?.interval.start.day.year else { return false }
    return found > year
  }

  /// Years of attacks that English news goes on to call by their days.
  ///
  /// Facts as told by encyclopaedias: the United States 2001 and 2021, Madrid 2004, London 2005 (two), Mumbai 2008, Norway
  /// 2011, Paris 2015, Brussels and Turkey 2016, Israel 2023.
  private static let years: [DayOfYear: Int] = [
    DayOfYear(month: 9, day: 11): 2001, DayOfYear(month: 3, day: 11): 2004, DayOfYear(month: 7, day: 7): 2005,
    DayOfYear(month: 7, day: 21): 2005, DayOfYear(month: 11, day: 26): 2008, DayOfYear(month: 7, day: 22): 2011,
    DayOfYear(month: 11, day: 13): 2015, DayOfYear(month: 3, day: 22): 2016, DayOfYear(month: 7, day: 15): 2016,
    DayOfYear(month: 1, day: 6): 2021, DayOfYear(month: 10, day: 7): 2023,
  ]

  private static let attacks = WordSet(
    words: """
      attack attacks bombing bombings assault assaults hijackings massacre massacres riot riots insurrection coup \
      rampage atrocity atrocities terrorists hijackers bombers rioters plot victims survivors families widows dead commission
      """)

  /// The next word, where one space alone or a hyphen parts it from what goes before.
  private static func word(after end: Int, _ bytes: Span<UInt8>) -> Clause.Word? {
    Clause.word(after: end, bytes).flatMap { $0.range.lowerBound == end + 1 ? $0 : nil }
  }
}
