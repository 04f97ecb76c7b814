import CivilTime

/// New Year of the Chinese calendar, which follows the true moon and sun and is therefore listed and not computed.
enum LunarNewYear {
  /// The day in a year from 1900 through 2099; otherwise `nil`.
  static func day(in year: Int) -> Day? {
    guard (1900..<2100).contains(year) else { return nil }
    let figure = Int(figures[year - 1900])
    // Between 21 January and 20 February.
    return Day(year: year, month: 1, day: 21).map { $0 + (figure < 65 ? figure - 48 : figure - 55) }
  }

  /// How many days after 21 January, a figure of base 36 for each year.
  ///
  /// The dates are those of the Hong Kong Observatory's conversion tables and of the Chinese calendar of ICU 78, from which
  /// the figures were printed.
  private static let figures = Array(
    """
    ATI8QE4NC1K9SG5OD2LBUI7QF3NC2K9RG5OE3LATI6PF4NC1K8\
    RG6OE3MASI7PF4NC0J9RG6PD2LASH7QF4NCUJ8RG6PE2KATH7Q\
    F3MB1J8SH5OD2KATI7QF4MB1K8RH5NC2LATI7PE3MB1K9RG5OC\
    2LBTI7PE3MC0J8RF5OD2LATH6PF3MC1J8RG5OD3K9SH6PF4MB0
    """.utf8)
}
