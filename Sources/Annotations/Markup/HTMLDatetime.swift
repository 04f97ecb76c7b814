import CivilTime

/// The values of TIMEX3 that HTML's `datetime` attribute can hold as they are.
///
/// HTML (Living Standard, "The time element") has years, months, weeks, days, days with a time, times, and durations in
/// days, hours, minutes and seconds; not quarters, seasons, decades, months or weeks as a duration, nor anything unknown.
enum HTMLDatetime {
  static func isOne(_ value: String) -> Bool {
    value.utf8.first == UInt8(ascii: "P") ? isDuration(value) : isDate(value)
  }

  private static func isDate(_ value: String) -> Bool {
    var digits = ISODigits(value.utf8)
    if digits.skip("T") { return isTime(&digits) }
    guard let year = digits.take(4), year > 0 else { return false }
    if digits.isAtEnd { return true }
    guard digits.skip("-") else { return false }
    if digits.skip("W") {
      guard let week = digits.take(2) else { return false }
      return digits.isAtEnd && (1...53).contains(week)
    }
    guard let month = digits.take(2), (1...12).contains(month) else { return false }
    if digits.isAtEnd { return true }
    guard digits.skip("-"), let day = digits.take(2), Day(year: year, month: month, day: day) != nil else {
      return false
    }
    return digits.isAtEnd || (digits.skip("T") && isTime(&digits))
  }

  private static func isTime(_ digits: inout ISODigits) -> Bool {
    guard let hour = digits.take(2), hour < 24, digits.skip(":"), let minute = digits.take(2), minute < 60 else {
      return false
    }
    if digits.isAtEnd { return true }
    guard digits.skip(":"), let second = digits.take(2) else { return false }
    return second < 60 && digits.isAtEnd
  }

  private static func isDuration(_ value: String) -> Bool {
    var rest = value.utf8.dropFirst()
    var units = Array("DTHMS".utf8)[...]
    var isEmpty = true
    var isAfterT = false
    while let byte = rest.first {
      let number = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest.dropFirst(number.count)
      guard let unit = rest.first, let place = units.firstIndex(of: unit) else { return false }
      rest = rest.dropFirst()
      units = units[(place + 1)...]
      if byte == UInt8(ascii: "T") {
        guard !rest.isEmpty else { return false }
        isAfterT = true
      } else {
        guard !number.isEmpty, isAfterT || unit == UInt8(ascii: "D") else { return false }
        isEmpty = false
      }
    }
    return !isEmpty
  }
}
