import CivilTime

extension English {
  /// Days of one month from the first to the last: "Feb. 3-5".
  static let dayRanges: [Rule] = [
    Rule(
      "month-day-day",
      "{month} [the] ({d}|{ordinal}) (-|–|to|through|thru|until|till) [the] ({d}|{ordinal})[[,] {yyyy}]",
      examples: ["Feb. 3-5": "2024-02-03/2024-02-05", "August 10 to 22, 2012": "2012-08-10/2012-08-22"],
      not: ["Feb. 5-3", "March 5-31-2"]
    ) { dayRange($0) },
    Rule(
      "day-day-month",
      "[the] ({d}|{ordinal}) (-|–|to|through|thru|until|till) [the] ({d}|{ordinal}) [of] {month}[[,] {yyyy}]",
      examples: ["3-5 February": "2024-02-03/2024-02-05", "10 to 22 August 2012": "2012-08-10/2012-08-22"],
      not: ["5 to 3 February"]
    ) { dayRange($0) },
    Rule(
      "between days of month", "({d}|{ordinal}) and [the] ({d}|{ordinal}) [of] {month}[[,] {yyyy}]",
      examples: ["between [3 and 5 February]": "2024-02-03/2024-02-05"], not: ["3 and 5 February"]
    ) { match in match.before.0.word == "between" || match.before.1.word == "between" ? dayRange(match) : nil },
  ]

  private static func dayRange(_ match: borrowing Match) -> Reading? {
    let days = (0..<2).compactMap { match.optional(.d, $0) } + (0..<2).compactMap { match.optional(.ordinal, $0) }
    guard days.count == 2, let first = days.min(), let last = days.max(), first < last else { return nil }
    // Figures before words is the only way in which the order is not known; then the smaller is the first.
    if match.has(.d) != match.has(.ordinal), days[0] > days[1] { return nil }
    let month = match.month()
    guard Day(year: 2000, month: month, day: last) != nil else { return nil }
    if let year = match.optional(.yyyy) {
      guard let start = TemporalExpression.day(year, month, first), let end = TemporalExpression.day(year, month, last)
      else { return nil }
      return .date(.between(start, end))
    }
    if match.isWeak(.month) { return nil }
    func day(_ day: Int) -> TemporalExpression {
      .nearest(.monthDay(month: month, day: day), to: match.publication)
    }
    return .date(.between(day(first), day(last)))
  }
}
