import CivilTime

/// A line of the table of periods: what a war or an era is called, and its first and last year.
///
/// It is made into a rule that is named like the period, and that reads the name where it is a time and nothing else: after
/// "during", "since" and their like, with no noun behind it: "a World War II bomber" is no time at all.
struct NamedPeriod {
  let name: String
  /// The names, parted by `|`; see `NamePattern`.
  let names: String
  let years: ClosedRange<Int>

  /// A line of the table.
  ///
  /// - Parameters:
  ///   - names: The name and its other forms, parted by `|`, as text has them; see `NamePattern`.
  ///   - years: The years that it touches, as reference works agree on them.
  init(_ names: String, _ years: ClosedRange<Int>) {
    self.names = names
    name = NamePattern.plain(Substring(names).utf8.prefix { $0 != UInt8(ascii: "|") })
    self.years = years
  }

  /// The years as the value of TIMEX3 has them.
  private var value: String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)/\(years.upperBound)"
  }

  /// The rule that reads the name.
  var rule: Rule {
    let lastWord = name.utf8.split(separator: UInt8(ascii: " ")).last
    let (years, isProper) = (years, (lastWord?.first ?? 0) &- 65 < 26)
    return Rule(
      name, "[the] (\(NamePattern.pattern(of: names)))", examples: ["during [the \(name)]": value],
      not: ["the \(name)", "during the \(name) veterans' march", "a \(name) house"]
    ) { match in
      guard match.isName || !isProper, match.before.0.mark == 0, temporal.contains(match.before.0.word),
        match.endsClausePart
      else { return nil }
      return English.span(years)
    }
  }
}

/// Words after which a period is a time; "of the Soviet era" tells what something is like.
private let temporal = WordSet(words: "during throughout in since until till before after")

extension English {
  static let eraRules: [Rule] = eras.map { $0.rule }

  static let warRules: [Rule] = wars.map { $0.rule }

  /// From the beginning of one year to the end of another.
  static func span(_ years: ClosedRange<Int>) -> Reading? {
    guard let first = TemporalExpression.year(years.lowerBound), let last = TemporalExpression.year(years.upperBound)
    else { return nil }
    return .date(years.count == 1 ? first : .between(first, last))
  }
}

extension Match {
  /// Whether no noun can follow that the match would be an attribute of.
  fileprivate var endsClausePart: Bool {
    after.0.word.isEmpty || after.0.mark != 0 || English.afterDayOfMonth.contains(after.0.word)
      || NeighbourWords.followingNouns.contains(after.0.word)
  }
}
