/// Fixed-width decimal numbers, without a formatter and its locale.
enum ISOText {
  /// Two digits: `07`.
  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Four digits, with a minus sign before year 0: `2025`, `0476`, `-0043`.
  static func year(_ year: Int) -> String {
    let digits = String(abs(year))
    return (year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
