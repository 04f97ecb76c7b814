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
    guard case .date(let point, nil)? = EDTFDate(edtf) else { return nil }
    switch point {
    case .day(let day) where day.civil.year > 0: return point.description
    case .month(_, let year) where year > 0: return point.description
    case .year(let year) where year > 0: return point.description
    default: return nil
    }
  }
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
    switch EDTFDate(edtf) {
    case .date(let point, let qualifier)?:
      let parts = DateParts(point)
      return DateText(text: qualify(plain(parts), [qualifier]), note: note(parts))
    case .interval(.date(let first, let firstQualifier), .date(let last, let lastQualifier))?:
      let text = plainRange(DateParts(first), DateParts(last))
      return DateText(text: qualify(text, [firstQualifier, lastQualifier]), note: nil)
    case .interval(_, .date(let last, let qualifier))?:
      return DateText(text: fill(words.notAfter, ["date": qualify(plain(DateParts(last)), [qualifier])]), note: nil)
    case .interval(.date(let first, let qualifier), _)?:
      return DateText(text: fill(words.notBefore, ["date": qualify(plain(DateParts(first)), [qualifier])]), note: nil)
    case .interval?, nil:
      let sides = edtf.split(separator: "/", omittingEmptySubsequences: false)
      let isUnknown = sides.count == 2 && sides.allSatisfy { $0 == ".." || $0.isEmpty }
      return isUnknown ? DateText(text: words.unknown, note: nil) : nil
    }
  }

  /// Says of a date that the source is not sure of it.
  private func qualify(_ text: String, _ qualifiers: [EDTFQualifier?]) -> String {
    var text = text
    if qualifiers.contains(where: { $0 == .approximate || $0 == .uncertainAndApproximate }) {
      text = fill(words.about, ["date": text])
    }
    if qualifiers.contains(where: { $0 == .uncertain || $0 == .uncertainAndApproximate }) {
      text = fill(words.perhaps, ["date": text])
    }
    return text
  }

  private func plain(_ date: DateParts) -> String {
    let year = year(date)
    if let part = date.part { return fill(words.parts[part] ?? "{year}-\(part)", ["year": year]) }
    guard let month = date.month else { return year }
    guard let day = date.day else { return fill(words.month, ["month": words.months[month - 1], "year": year]) }
    let text = fill(words.day, ["day": String(day), "month": words.months[month - 1], "year": year])
    return date.time.map { fill(words.time, ["date": text, "time": $0]) } ?? text
  }

  private func year(_ date: DateParts) -> String {
    guard date.year > 0 else { return fill(words.beforeChrist, ["year": String(1 - date.year)]) }
    switch date.unspecifiedDigits {
    case 0: return String(date.year)
    case 1: return fill(words.decade, ["year": String(date.year)])
    default: return fill(words.century, ["year": String(date.year)])
    }
  }

  private func note(_ date: DateParts) -> String? {
    if date.day != nil { return nil }
    if date.month != nil { return words.dayNotKnown }
    return date.unspecifiedDigits > 0 ? words.yearNotKnown : words.monthNotKnown
  }

  private func plainRange(_ first: DateParts, _ last: DateParts) -> String {
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
