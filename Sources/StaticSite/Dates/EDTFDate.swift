/// One date of an EDTF text, taken apart for printing: `2024-08`, `2025-02-07~`, `199X`, `2024-21`.
struct EDTFDate: Hashable {
  /// The astronomical year, its unspecified digits as 0.
  var year: Int
  /// How many of the year's last digits are unspecified (`X`): 0 through 3.
  var unspecifiedDigits = 0
  /// 1 through 12.
  var month: Int?
  /// 21 through 41: a season, quarter or half in the numbering of ISO 8601-2.
  var part: Int?
  /// 1 through 31.
  var day: Int?
  /// `14:30`, as written.
  var time: String?
  /// Marked `~` or `%`.
  var isApproximate = false
  /// Marked `?` or `%`.
  var isUncertain = false

  /// Reads one date, or `nil` when the text is none.
  ///
  /// Qualifiers count for the whole date wherever they stand; an unspecified month or day counts as not given.
  init?(_ text: some StringProtocol) {
    var plain = ""
    for character in text.unicodeScalars {
      switch character {
      case "~": isApproximate = true
      case "?": isUncertain = true
      case "%":
        isApproximate = true
        isUncertain = true
      default: plain.unicodeScalars.append(character)
      }
    }
    let isNegative = plain.hasPrefix("-")
    let halves = plain.dropFirst(isNegative ? 1 : 0).split(
      separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4 else { return nil }
    let known = parts[0].prefix { $0 != "X" }
    guard parts[0].dropFirst(known.count).allSatisfy({ $0 == "X" }), let digits = Self.number(known) else { return nil }
    unspecifiedDigits = 4 - known.utf8.count
    guard unspecifiedDigits < 4 else { return nil }
    year = (0..<unspecifiedDigits).reduce(digits) { number, _ in number * 10 } * (isNegative ? -1 : 1)
    if parts.count > 1, parts[1] != "XX" {
      guard parts[1].utf8.count == 2, let number = Self.number(parts[1]) else { return nil }
      switch number {
      case 1...12: month = number
      case 21...41: part = number
      default: return nil
      }
    }
    if parts.count > 2, parts[2] != "XX" {
      guard parts[2].utf8.count == 2, let number = Self.number(parts[2]), (1...31).contains(number), month != nil else {
        return nil
      }
      day = number
    }
    if halves.count > 1 {
      guard halves[1].utf8.count >= 2, day != nil else { return nil }
      time = String(halves[1].prefix(5))
    }
  }

  private static func number(_ digits: some StringProtocol) -> Int? {
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(digits)
  }
}
