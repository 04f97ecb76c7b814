import CivilTime

/// A line of the tables of holidays: what a holiday is called, when it falls, and an example.
///
/// It is made into a rule that is named like the holiday.
struct HolidayName {
  /// The first of the names, which the rule and the holiday are called by.
  let name: String
  /// The names, parted by `|`; see `NamePattern`.
  let names: String
  /// The TIMEX3 value of the first name on Friday, 15 March 2024.
  let example: String
  /// Whether the name is as often something else, and is a time after a word such as "during" alone: Lent.
  let isWeak: Bool
  /// Makes the holiday, which a program that finds none of its names never needs.
  private let makeHoliday: @Sendable () -> Holiday

  var holiday: Holiday { makeHoliday() }

  /// A line of a table.
  ///
  /// - Parameters:
  ///   - names: The name and its other forms, parted by `|`, written as text has them; capitals, hyphens and apostrophes
  ///     may differ there, and "St." stand for "Saint". `[…]` is optional.
  ///   - usual: When it falls where no country is known, or `nil`; see `Holiday.usual`.
  init(
    _ names: String, _ usual: @autoclosure @escaping @Sendable () -> Holiday.Observance?,
    in regional: @autoclosure @escaping @Sendable () -> [Region: Holiday.Observance] = [:], days: Int = 1,
    since: Int? = nil, every interval: Int = 1, isWeak: Bool = false, example: String
  ) {
    self.names = names
    let name = NamePattern.plain(Substring(names).utf8.prefix { $0 != UInt8(ascii: "|") })
    self.name = name
    makeHoliday = { Holiday(name, usual(), in: regional(), length: days, since: since, every: interval) }
    self.example = example
    self.isWeak = isWeak
  }

  /// The rule that reads the name.
  var rule: Rule {
    Rule(
      name, NamePattern.pattern(of: names), examples: [(isWeak ? "during [\(name)]" : name): example]
    ) { English.read(self, $0) }
  }
}

extension English {
  /// Every holiday that the rules know.
  static let holidayNames: [HolidayName] =
    [
      worldHolidays, christianHolidays, orthodoxHolidays, jewishHolidays, muslimHolidays, americanHolidays,
      commonwealthHolidays, easternEuropeanHolidays, sharedHolidays,
    ].flatMap { $0 }

  static let holidayRules: [Rule] = holidayNames.map { $0.rule }

  /// Reads the name of a holiday: the one that the country beside it keeps, where one stands there.
  static func read(_ name: HolidayName, _ match: borrowing Match) -> Reading? {
    // The Good Friday Agreement was made on none of the Fridays near by.
    if match.isName, match.namesAfterHoliday { return .void }
    // "Father Christmas".
    if match.before.0.word == "father", match.before.0.isCapitalised, match.before.0.mark == 0 { return .void }
    guard match.isHolidayName, !name.isWeak || match.followsTimePreposition && !match.after.0.isCapitalised else {
      return nil
    }
    if match.precedesFarYear { return .void }
    let holiday = name.holiday
    var meant = holiday
    if !holiday.regional.isEmpty || holiday.usual == nil {
      switch Country.beside(match) {
      case .known(let country): meant = holiday.kept(in: country.region, called: country.name)
      case .unknown: meant = holiday.undated
      case .none: break
      }
    } else if case .known(let country) = Country.beside(match), let usual = holiday.usual,
      usual.kept(in: country.region) != usual
    {
      meant = holiday.kept(in: country.region, called: country.name)
    }
    return .date(
      .nearest(.holiday(meant), to: match.publication), meant.usual?.isApproximate ?? false ? .approx : nil)
  }
}

extension Match {
  /// Whether most words of the match have a capital, as a name's do.
  var isName: Bool {
    let words = tokens.filter { !$0.flags.contains(.mark) }
    let capitals = words.filter { $0.flags.contains(.capital) }.count
    return capitals >= 2 || capitals == words.count
  }

  /// Whether the words are written as a name is, and do not begin another: "Good Friday Agreement", "Easter Island".
  fileprivate var isHolidayName: Bool {
    guard
      isName || isBeforeYear || isUnmistakable
        || adjectives.contains(word(0)) && tokens.last?.flags.contains(.capital) ?? false
    else { return false }
    return !namesAfterHoliday
  }

  /// Whether a noun follows that makes a name of its own out of the holiday's.
  fileprivate var namesAfterHoliday: Bool { after.0.mark == 0 && namedAfterHolidays.contains(after.0.word) }

  /// Whether a name of several words is one in small letters, too: "christmas eve", "new year's day".
  private var isUnmistakable: Bool {
    endsPhrase && unmistakable.contains(word(0)) && ["day", "eve"].contains(word(tokens.count - 1))
  }

  /// Whether four figures follow, with "of" or "in" between or without: then small letters are a holiday's, too.
  private var isBeforeYear: Bool {
    let next = after.0.word == "of" || after.0.word == "in" ? after.1.neighbour : after.0
    return next.isNumber && next.range.count == 4 && next.mark == 0
  }
}

/// Words that begin a holiday's name and are often written small.
private let adjectives = WordSet(words: "orthodox eastern western jewish international early spring summer")

/// Words that begin names of holidays which mean nothing else when written small.
private let unmistakable = WordSet(words: "christmas new thanksgiving boxing valentine")

/// Nouns that make a name of their own out of a holiday's, of which the holiday is no date.
private let namedAfterHolidays = WordSet(
  words: """
    agreement agreements accord accords pact war island islands islander islanders rising uprising offensive massacre \
    tsunami bombings riots rebellion seals carol bunny egg eggs declaration act sale deal deals discount discounts \
    bargain bargains promotion promotions card cards tree trees lights pudding puddings cracker crackers decorations \
    ornament ornaments jumper jumpers
    """)
