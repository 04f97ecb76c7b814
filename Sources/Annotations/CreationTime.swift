package import CivilTime

/// The day on which a text was made, with the time of day where it is known; in the zone of the text.
package struct CreationTime: Hashable, Sendable {
  /// The day, of the calendar where the text was made.
  package var day: Day
  /// Seconds since midnight, 0 through 86,399.
  package var secondOfDay: Int?

  /// Creates a time from a day and the seconds since its midnight, 0 through 86,399.
  package init(_ day: Day, secondOfDay: Int? = nil) {
    self.day = day
    self.secondOfDay = secondOfDay
  }

  /// Reads `YYYY-MM-DD` or `YYYYMMDD`, alone or followed by `Thh`, `Thh:mm` or `Thh:mm:ss`.
  ///
  /// A fraction of a second and a zone may follow the time; both are left out.
  package init?(_ text: String) {
    var digits = ISODigits(text.utf8)
    guard let year = digits.take(4) else { return nil }
    let isExtended = digits.skip("-")
    guard let month = digits.take(2), !isExtended || digits.skip("-"), let day = digits.take(2),
      let day = Day(year: year, month: month, day: day)
    else { return nil }
    self.init(day)
    if digits.isAtEnd { return }
    guard digits.skip("T"), let hour = digits.take(2), hour < 24 else { return nil }
    var minute = 0
    var second = 0
    if digits.skip(":") {
      guard let number = digits.take(2), number < 60 else { return nil }
      minute = number
      if digits.skip(":") {
        guard let number = digits.take(2), number < 60 else { return nil }
        second = number
        if digits.skip(".") { while digits.take(1) != nil {} }
      }
    }
    guard digits.isAtEnd || digits.skipsZone() else { return nil }
    secondOfDay = hour * 3600 + minute * 60 + second
  }
}

extension CreationTime: CustomStringConvertible {
  /// `2025-02-06`, `2025-02-06T10:35` or `2025-02-06T10:35:20`.
  package var description: String {
    guard let secondOfDay else { return day.description }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let minutes = "\(day)T\(two(secondOfDay / 3600)):\(two(secondOfDay / 60 % 60))"
    return secondOfDay % 60 == 0 ? minutes : minutes + ":" + two(secondOfDay % 60)
  }
}

/// Takes fixed-width numbers off the front of a text.
struct ISODigits {
  private var rest: Substring.UTF8View

  init(_ text: String.UTF8View) { rest = text[...] }

  var isAtEnd: Bool { rest.isEmpty }

  /// The number in the next digits, or `nil`, taking nothing, when there are fewer.
  mutating func take(_ count: Int) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count else { return nil }
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    rest = rest.dropFirst(count)
    return number
  }

  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: mark) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Whether the rest is a zone: `Z`, `+02:00`, `-0500`, or letters such as `EST`.
  func skipsZone() -> Bool {
    var zone = self
    if zone.skip("+") || zone.skip("-") {
      guard zone.take(2) != nil else { return false }
      _ = zone.skip(":")
      return zone.isAtEnd || (zone.take(2) != nil && zone.isAtEnd)
    }
    return rest.count <= 5
      && rest.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0 & 0b1101_1111) }
  }
}
