/// Values of TIMEX3 that stand in the calendar: a year, half, quarter, season, month, week or day, with or without a
/// time of day, a decade or a century; not a duration, not `PRESENT_REF`, nothing with an `X` for what is unknown.
enum CalendarValue {
  static func isOne(_ value: String) -> Bool {
    let date = value.utf8.split(separator: UInt8(ascii: "T"), maxSplits: 1, omittingEmptySubsequences: false)[0]
    let hasTime = date.count < value.utf8.count
    let parts = date.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let year = parts[0]
    guard year.allSatisfy(isDigit) else {
      return !hasTime && parts.count == 1 && year.count == 4 && year.last == UInt8(ascii: "X")
        && year.dropLast().allSatisfy(isDigit)
    }
    if year.count == 2 || year.count == 3 { return parts.count == 1 && !hasTime }
    guard year.count == 4, parts.count <= 3 else { return false }
    if parts.count == 1 { return true }
    guard isPartOfYear(parts[1]) else { return false }
    return parts.count == 2 || isTwoDigits(parts[2]) || parts[2].elementsEqual("WE".utf8)
  }

  /// A month, quarter, half, season or week.
  private static func isPartOfYear(_ part: Substring.UTF8View) -> Bool {
    if isTwoDigits(part) { return true }
    guard let first = part.first else { return false }
    if first == UInt8(ascii: "W"), isTwoDigits(part.dropFirst()) { return true }
    return ["Q1", "Q2", "Q3", "Q4", "H1", "H2", "SP", "SU", "FA", "AU", "WI"].contains { part.elementsEqual($0.utf8) }
  }

  private static func isTwoDigits(_ part: Substring.UTF8View) -> Bool { part.count == 2 && part.allSatisfy(isDigit) }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
