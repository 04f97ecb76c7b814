import CivilTime

/// A date as a reader reads it, in words that claim no more than is known.
struct DateText: Hashable, Sendable {
  /// `6 August 2024`, `3–5 February 2025`, `about 7 February 2025`.
  var text: String
  /// What is not known, where the text may be taken for more than it says: `day not known`.
  var note: String?

  /// - Parameter edtf: A date or an interval in EDTF; anything else is printed as it is.
  init(edtf: String, words: DateWords) {
    self = DatePrinter(words: words).print(edtf) ?? Self(text: edtf, note: nil)
  }

  fileprivate init(text: String, note: String?) {
    self.text = text
    self.note = note
  }

  /// The value that HTML allows in `datetime`, or `nil` for a date that is no single day, month or year.
  static func datetime(edtf: String) -> String? {
    guard let date = EDTFDate(edtf), date.unspecifiedDigits == 0, date.part == nil, date.year > 0, date.time == nil,
      !date.isApproximate, !date.isUncertain
    else { return nil }
    let year = String(repeating: "0", count: 4 - String(date.year).count) + String(date.year)
    guard let month = date.month else { return year }
    guard let day = date.day else { return "\(year)-\(two(month))" }
    return Day(year: date.year, month: month, day: day).map { _ in "\(year)-\(two(month))-\(two(day))" }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

/// Fills the patterns of one language.
private struct DatePrinter {
  let words: DateWords

  func print(_ edtf: String) -> DateText? {
    if edtf.hasPrefix("["), edtf.hasSuffix("]"), let dots = edtf.firstRange(of: "..") {
      // One of the days between two, which days is not known.
      let (low, high) = (edtf[..<dots.lowerBound].dropFirst(), edtf[dots.upperBound...].dropLast())
      var date = printInterval("\(low.isEmpty ? ".." : low)/\(high.isEmpty ? ".." : high)")
      if !low.isEmpty, !high.isEmpty { date?.note = words.dayNotKnown }
      return date
    }
    return printInterval(edtf)
  }

  private func printInterval(_ edtf: String) -> DateText? {
    let sides = edtf.split(separator: "/", omittingEmptySubsequences: false)
    guard sides.count == 2 else {
      return EDTFDate(edtf).map { DateText(text: qualified($0), note: note($0)) }
    }
    let first = EDTFDate(sides[0])
    let last = EDTFDate(sides[1])
    guard first != nil || isOpen(sides[0]), last != nil || isOpen(sides[1]) else { return nil }
    switch (first, last) {
    case (let first?, let last?): return DateText(text: range(first, last), note: nil)
    case (nil, let last?): return DateText(text: fill(words.notAfter, ["date": qualified(last)]), note: nil)
    case (let first?, nil): return DateText(text: fill(words.notBefore, ["date": qualified(first)]), note: nil)
    case (nil, nil): return DateText(text: words.unknown, note: nil)
    }
  }

  private func isOpen(_ side: Substring) -> Bool { side == ".." || side.isEmpty }

  private func qualified(_ date: EDTFDate) -> String {
    var text = plain(date)
    if date.isApproximate { text = fill(words.about, ["date": text]) }
    if date.isUncertain { text = fill(words.perhaps, ["date": text]) }
    return text
  }

  private func plain(_ date: EDTFDate) -> String {
    let year = year(date)
    if let part = date.part { return fill(words.parts[part] ?? "{year}-\(part)", ["year": year]) }
    guard let month = date.month else { return year }
    guard let day = date.day else { return fill(words.month, ["month": words.months[month - 1], "year": year]) }
    let text = fill(words.day, ["day": String(day), "month": words.months[month - 1], "year": year])
    return date.time.map { fill(words.time, ["date": text, "time": $0]) } ?? text
  }

  private func year(_ date: EDTFDate) -> String {
    guard date.year > 0 else { return fill(words.beforeChrist, ["year": String(1 - date.year)]) }
    switch date.unspecifiedDigits {
    case 0: return String(date.year)
    case 1: return fill(words.decade, ["year": String(date.year)])
    default: return fill(words.century, ["year": String(date.year)])
    }
  }

  private func note(_ date: EDTFDate) -> String? {
    if date.day != nil { return nil }
    if date.month != nil { return words.dayNotKnown }
    return date.unspecifiedDigits > 0 ? words.yearNotKnown : words.monthNotKnown
  }

  private func range(_ first: EDTFDate, _ last: EDTFDate) -> String {
    var (plainFirst, plainLast) = (first, last)
    let isApproximate = first.isApproximate || last.isApproximate
    let isUncertain = first.isUncertain || last.isUncertain
    plainFirst.isApproximate = false
    plainLast.isApproximate = false
    plainFirst.isUncertain = false
    plainLast.isUncertain = false
    var text = plainRange(plainFirst, plainLast)
    if isApproximate { text = fill(words.about, ["date": text]) }
    if isUncertain { text = fill(words.perhaps, ["date": text]) }
    return text
  }

  private func plainRange(_ first: EDTFDate, _ last: EDTFDate) -> String {
    guard first != last else { return plain(first) }
    let year = year(first)
    if first.year == last.year, first.time == nil, last.time == nil, let firstMonth = first.month,
      let lastMonth = last.month
    {
      let months = (words.months[firstMonth - 1], words.months[lastMonth - 1])
      switch (first.day, last.day) {
      case (let firstDay?, let lastDay?) where firstMonth == lastMonth:
        return fill(
          words.daysOfMonth,
          ["first": String(firstDay), "last": String(lastDay), "month": months.0, "year": year])
      case (let firstDay?, let lastDay?):
        return fill(
          words.daysOfYear,
          [
            "first": String(firstDay), "firstMonth": months.0, "last": String(lastDay), "lastMonth": months.1,
            "year": year,
          ])
      case (nil, nil):
        return fill(words.monthsOfYear, ["first": months.0, "last": months.1, "year": year])
      default: break
      }
    }
    let isYears = first.month == nil && last.month == nil && first.part == nil && last.part == nil
    return fill(isYears ? words.years : words.range, ["first": plain(first), "last": plain(last)])
  }

  /// Puts the parts into a pattern; a name that has no part stays as it is.
  private func fill(_ pattern: String, _ parts: [String: String]) -> String {
    var text = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      text += parts[name] ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
