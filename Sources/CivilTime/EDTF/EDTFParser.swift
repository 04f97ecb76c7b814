extension EDTFDate {
  /// Reads a date, or returns `nil` for text that is not EDTF, names no day of the calendar, ends before it starts, or
  /// uses what `EDTFDate` leaves out.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
      guard case .date(let point, let qualifier)? = EDTFBound(bytes[...]) else { return nil }
      self = .date(point, qualifier)
      return
    }
    guard let first = EDTFBound(bytes[..<slash]), let last = EDTFBound(bytes[(slash + 1)...]),
      first.point != nil || last.point != nil
    else { return nil }
    self = .interval(first, last)
    let span = interval()
    guard span.start < span.end else { return nil }
  }
}

extension EDTFBound {
  fileprivate init?(_ bytes: ArraySlice<UInt8>) {
    if bytes.isEmpty {
      self = .unknown
    } else if bytes.elementsEqual("..".utf8) {
      self = .open
    } else {
      var bytes = bytes
      let qualifier = bytes.last.flatMap { EDTFQualifier(rawValue: Character(Unicode.Scalar($0))) }
      if qualifier != nil { bytes.removeLast() }
      guard let point = EDTFPoint(bytes) else { return nil }
      self = .date(point, qualifier)
    }
  }
}

extension EDTFPoint {
  fileprivate init?(_ bytes: ArraySlice<UInt8>) {
    var reader = DigitReader(bytes)
    let isNegative = reader.skip("-")
    guard let (prefix, unspecified) = reader.year() else { return nil }
    let value = isNegative ? -prefix : prefix
    if unspecified > 0 {
      guard reader.isAtEnd else { return nil }
      // A year before 0 counts away from 0, so that its cells are not those of the digits.
      guard !isNegative else { return nil }
      self = unspecified == 1 ? .decade(value) : unspecified == 2 ? .century(value) : .millennium(value)
      return
    }
    if isNegative, prefix == 0 { return nil }
    guard !reader.isAtEnd else {
      self = .year(value)
      return
    }
    guard reader.skip("-") else { return nil }
    if reader.skip("XX") {
      guard reader.isAtEnd || (reader.skip("-XX") && reader.isAtEnd) else { return nil }
      self = .year(value)
      return
    }
    guard let month = reader.number(digits: 2) else { return nil }
    if reader.isAtEnd {
      self.init(subdivision: month, of: value)
      return
    }
    guard (1...12).contains(month), reader.skip("-") else { return nil }
    if reader.skip("XX") {
      guard reader.isAtEnd else { return nil }
      self = .month(month, year: value)
      return
    }
    guard let number = reader.number(digits: 2), let day = Day(year: value, month: month, day: number) else {
      return nil
    }
    if reader.isAtEnd {
      self = .day(day)
    } else {
      guard reader.skip("T"), let hour = reader.number(digits: 2), hour < 24, reader.skip(":"),
        let minute = reader.number(digits: 2), minute < 60, reader.skip(":"),
        let second = reader.number(digits: 2), second < 60, reader.isAtEnd
      else { return nil }
      self = .second(CivilMoment(day).adding(seconds: hour * 3600 + minute * 60 + second))
    }
  }

  /// The two digits after a year: a month, a season, a quarter or a half.
  private init?(subdivision code: Int, of year: Int) {
    switch code {
    case 1...12: self = .month(code, year: year)
    case 21...24:
      guard let season = Season(rawValue: UInt8(code - 21)) else { return nil }
      self = .season(season, year: year)
    case 33...36: self = .quarter(code - 32, year: year)
    case 40...41: self = .half(code - 39, year: year)
    default: return nil
    }
  }
}

/// Reads digits off the front of a slice of bytes.
private struct DigitReader {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { bytes.isEmpty }

  mutating func skip(_ text: StaticString) -> Bool {
    guard bytes.starts(with: text.description.utf8) else { return false }
    bytes.removeFirst(text.utf8CodeUnitCount)
    return true
  }

  mutating func number(digits count: Int) -> Int? {
    guard bytes.count >= count else { return nil }
    var result = 0
    for byte in bytes.prefix(count) {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      result = result * 10 + Int(byte - UInt8(ascii: "0"))
    }
    bytes.removeFirst(count)
    return result
  }

  /// Four places of a year: the number that its digits make, and how many places at its end are `X`, 0 through 3.
  mutating func year() -> (prefix: Int, unspecified: Int)? {
    let places = bytes.prefix(4)
    guard places.count == 4 else { return nil }
    let unspecified = places.reversed().prefix { $0 == UInt8(ascii: "X") }.count
    guard unspecified < 4, let prefix = number(digits: 4 - unspecified) else { return nil }
    bytes.removeFirst(unspecified)
    return (prefix, unspecified)
  }
}
