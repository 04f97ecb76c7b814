/// Fixed-width decimal numbers, without a formatter and its locale.
enum ISOText {
  /// Two digits: `07`.
  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Four digits, with a minus sign before year 0: `2025`, `0476`, `-0043`.
  static func year(_ year: Int) -> String { prefix(year, digits: 4) }

  /// So many digits of a year's beginning: `199` of the 1990s, `04` of the fifth century.
  static func prefix(_ number: Int, digits count: Int) -> String {
    let digits = String(abs(number))
    return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, count - digits.count)) + digits
  }

  /// Hours, minutes and seconds of a second of the day: `10:35:00`.
  static func clock(_ second: Int) -> String {
    "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
  }
}
