import CivilTime

/// Reads the date of a front matter, and tells for one that is written otherwise how to write it.
enum PublicationDateText {
  /// What a text says about a day.
  struct Reading: Equatable {
    /// The first day that the date allows.
    var day: Day
    var edtf: String
    var isApproximate: Bool
    var granularity: Granularity
  }

  /// Reads a day, month or year in EDTF, or a day with a time of day behind it, which is dropped.
  static func read(_ text: String) -> Reading? {
    let text = withoutTime(text)
    guard let date = EDTFDate(text), case .date(_, let qualifier) = date, let day = date.days.start else { return nil }
    return Reading(day: day, edtf: text, isApproximate: qualifier != nil, granularity: date.granularity)
  }

  /// `2025-02-11T10:00:00+02:00` and `2025-02-11 10:00` without their times: the day is the one where it was written.
  private static func withoutTime(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count > 12, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      bytes[11...].allSatisfy({ $0.isASCIILetterOrDigit || ":+-. ".utf8.contains($0) }),
      bytes[11...].first.map({ (0x30...0x39).contains($0) }) == true
    else { return text }
    return String(decoding: bytes[..<10], as: UTF8.self)
  }

  /// How to write what a text most likely means: `write 2025-02-11`.
  static func hint(for text: String) -> String {
    let days = candidates(text)
    if days.isEmpty {
      return impossibleDay(text)
        ?? "write the day as 2025-02-11; where it is not known, the month or the year that is sure, as 2025-02 or 2025"
    }
    return "write " + days.map(\.description).joined(separator: " or ")
  }

  /// What is wrong with a day that the calendar lacks.
  private static func impossibleDay(_ text: String) -> String? {
    let numbers = text.utf8.split { !$0.isASCIILetterOrDigit }.compactMap { number(Array($0)) }
    guard numbers.count == 3, (1...9999).contains(numbers[0]) else { return nil }
    guard (1...12).contains(numbers[1]) else { return "a year has 12 months" }
    return "that month has \(Day.length(ofMonth: numbers[1], year: numbers[0])) days"
  }

  /// The days that a text in another form may mean: two where day and month could be either way round.
  private static func candidates(_ text: String) -> [Day] {
    if case .interval = EDTFDate(text) { return [EDTFDate(text)?.days.start].compactMap(\.self) }
    let words = text.utf8.split { !$0.isASCIILetterOrDigit }.map { Array($0) }
    let numbers = words.compactMap { number($0) }
    if let month = words.lazy.compactMap(month).first, numbers.count == 2 {
      let (first, second) = (numbers[0], numbers[1])
      let day = first > 31 ? Day(year: first, month: month, day: second) : Day(year: second, month: month, day: first)
      return day.map { [$0] } ?? []
    }
    if numbers.count == 1, words.count == 1, words[0].count == 8 {
      let value = numbers[0]
      return Day(year: value / 10_000, month: value / 100 % 100, day: value % 100).map { [$0] } ?? []
    }
    guard numbers.count == 3, words.count == 3 else { return [] }
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    if first > 31 { return Day(year: first, month: second, day: third).map { [$0] } ?? [] }
    let year = third < 100 ? third + 2000 : third
    var days = [Day(year: year, month: second, day: first)].compactMap(\.self)
    // Dots stand in dates with the day first, slashes in either.
    if !text.utf8.contains(UInt8(ascii: ".")), first != second {
      days += [Day(year: year, month: first, day: second)].compactMap(\.self)
    }
    return days
  }

  /// A number, with the ending of an ordinal or without: `11`, `11th`.
  private static func number(_ word: [UInt8]) -> Int? {
    let digits = word.prefix { (0x30...0x39).contains($0) }
    let ending = word.dropFirst(digits.count)
    guard !digits.isEmpty, digits.count <= 8, ending.isEmpty || ending.count == 2 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func month(_ word: [UInt8]) -> Int? {
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    guard word.count >= 3 else { return nil }
    let start = word.prefix(3).map { $0 | 0x20 }
    return names.firstIndex { start == Array($0.utf8) }.map { $0 + 1 }
  }
}
