/// Fixed-width decimal numbers, without a formatter and its locale.
package enum ISOText {
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

  /// A year and one of its parts by its number, after a mark of one or two bytes, in one or two digits: `2025-02`, `2025-W06`, `2025-Q1`.
  package static func part(_ number: Int, digits: Int, after mark: StaticString, of year: Int) -> String {
    guard 0...9999 ~= year, number >= 0, number < (digits == 1 ? 10 : 100) else {
      return "\(prefix(year, digits: 4))\(mark)\(prefix(number, digits: digits))"
    }
    let length = 4 + mark.utf8CodeUnitCount + digits
    return unsafe String(unsafeUninitializedCapacity: length) { text in
      unsafe put(year, digits: 4, into: text, at: 0)
      for index in 0..<mark.utf8CodeUnitCount { unsafe text[4 + index] = mark.utf8Start[index] }
      unsafe put(number, digits: digits, into: text, at: length - digits)
      return length
    }
  }

  /// A year, a month and a day: `2025-02-06`.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> String {
    guard 0...9999 ~= year else { return "\(prefix(year, digits: 4))-\(two(month))-\(two(day))" }
    return unsafe String(unsafeUninitializedCapacity: 10) { text in
      unsafe put(year, month, day, into: text)
      return 10
    }
  }

  /// A day and a time of it, through the hour, the minute or the second: `2025-02-06T10:35`.
  static func moment(_ moment: CivilMoment, through unit: CalendarUnit) -> String {
    let (year, month, day) = moment.day.civil
    let second = moment.secondOfDay
    let length = unit >= .hour ? 13 : unit == .minute ? 16 : 19
    guard 0...9999 ~= year else {
      let clock = "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
      return "\(ISOText.day(year, month, day))T\(clock.prefix(length - 11))"
    }
    return unsafe String(unsafeUninitializedCapacity: length) { text in
      unsafe put(year, month, day, into: text)
      unsafe text[10] = UInt8(ascii: "T")
      unsafe put(second / 3600, digits: 2, into: text, at: 11)
      if length > 13 {
        unsafe text[13] = UInt8(ascii: ":")
        unsafe put(second / 60 % 60, digits: 2, into: text, at: 14)
      }
      if length > 16 {
        unsafe text[16] = UInt8(ascii: ":")
        unsafe put(second % 60, digits: 2, into: text, at: 17)
      }
      return length
    }
  }

  /// A number that is not negative, in its own width, between letters: `P6M`, `PT24H`.
  static func number(_ number: Int, after start: StaticString, before end: StaticString) -> String {
    var digits = 1
    var rest = number / 10
    while rest != 0 {
      digits += 1
      rest /= 10
    }
    let (before, after) = (start.utf8CodeUnitCount, end.utf8CodeUnitCount)
    return unsafe String(unsafeUninitializedCapacity: before + digits + after) { text in
      for index in 0..<before { unsafe text[index] = start.utf8Start[index] }
      unsafe put(number, digits: digits, into: text, at: before)
      for index in 0..<after { unsafe text[before + digits + index] = end.utf8Start[index] }
      return before + digits + after
    }
  }

  @inline(__always)
  private static func put(_ year: Int, _ month: Int, _ day: Int, into text: UnsafeMutableBufferPointer<UInt8>) {
    unsafe put(year, digits: 4, into: text, at: 0)
    unsafe text[4] = UInt8(ascii: "-")
    unsafe put(month, digits: 2, into: text, at: 5)
    unsafe text[7] = UInt8(ascii: "-")
    unsafe put(day, digits: 2, into: text, at: 8)
  }

  /// Writes a number with so many digits, which the buffer has room for.
  @inline(__always)
  private static func put(_ number: Int, digits: Int, into text: UnsafeMutableBufferPointer<UInt8>, at start: Int) {
    var rest = UInt(truncatingIfNeeded: number)
    var place = start + digits
    while place > start {
      place -= 1
      unsafe text[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }

  /// So many digits of a year's beginning: `199` of the 1990s, `04` of the fifth century.
  static func prefix(_ number: Int, digits count: Int) -> String {
    let digits = String(abs(number))
    return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, count - digits.count)) + digits
  }
}
