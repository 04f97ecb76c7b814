/// Fixed-width decimal numbers, without a formatter and its locale.
enum ISOText {
  /// Two digits: `07`.
  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Four digits, with a minus sign before year 0: `2025`, `0476`, `-0043`.
  static func year(_ year: Int) -> String {
    guard 0...9999 ~= year else { return prefix(year, digits: 4) }
    return unsafe String(unsafeUninitializedCapacity: 4) { text in
      unsafe put(year, digits: 4, into: text, at: 0)
      return 4
    }
  }

  /// A year, a month and a day: `2025-02-06`.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> String {
    guard 0...9999 ~= year else { return "\(prefix(year, digits: 4))-\(two(month))-\(two(day))" }
    return unsafe String(unsafeUninitializedCapacity: 10) { text in
      unsafe put(year, digits: 4, into: text, at: 0)
      unsafe text[4] = UInt8(ascii: "-")
      unsafe put(month, digits: 2, into: text, at: 5)
      unsafe text[7] = UInt8(ascii: "-")
      unsafe put(day, digits: 2, into: text, at: 8)
      return 10
    }
  }

  /// Writes a number with so many digits, which the buffer has room for.
  private static func put(_ number: Int, digits: Int, into text: UnsafeMutableBufferPointer<UInt8>, at start: Int) {
    var rest = number
    for place in (start..<start + digits).reversed() {
      unsafe text[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }

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
