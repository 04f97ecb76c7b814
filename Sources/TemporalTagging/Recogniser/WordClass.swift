/// A set of words that a pattern names in braces: `{month}`.
///
/// A word may be in several classes, with a value of its own in each: "second" is the ordinal 2 and a unit. The raw value
/// is the label of the class on the edges of the pattern trie.
enum WordClass: UInt16, CaseIterable, Sendable {
  /// Monday is 1, Sunday is 7.
  case weekday
  /// The plural of a weekday.
  case weekdays
  /// January is 1.
  case month
  /// The value is a `Season`.
  case season
  /// A unit of the calendar or the clock; the value is a `CalendarUnit`.
  case unit
  /// A part of the day; the value is a `DayPart`.
  case daypart
  /// A spelled or figured ordinal: `third`, `3rd`.
  case ordinal
  /// A whole number of one or more, in figures or words.
  case n
  /// A whole number of one or more in words.
  case spelled
  /// A day of the month in one or two figures: 1 through 31.
  case d
  /// A month in one or two figures: 1 through 12.
  case m
  /// An hour in one or two figures: 0 through 24.
  case hour
  /// An hour in words: `five`.
  case hourWord
  /// Exactly two figures, 00 through 59.
  case minute
  /// Exactly two figures.
  case twoFigures
  /// One figure or more, of any value.
  case figures
  /// A year in four figures, 1000 through 2999.
  case yyyy
  /// A year in words: `nineteen ninety-six`, `two thousand and five`.
  case spokenYear
  /// The nought of a year in words: `nineteen oh one`; no pattern names it.
  case zero
  /// A year of one to four figures, for `BC` and `AD`.
  case anyYear
  /// The first year of a decade in four or two figures: `1990`, `90`.
  case decadeYear
  /// A decade in words: `nineties`; the value is 90.
  case decadeWord
  /// A number from 4 through 21 in Roman figures, for centuries.
  case romanCentury
  /// Eight figures that are a day: `20240315`.
  case yyyymmdd
  /// 1 through 4 in one figure.
  case quarterFigure
  /// `last` and its like are -1, `this` 0, `next` 1; -2 and 2 count from the time mentioned before: `previous`.
  case relative
  /// Zones of time by their abbreviations; an index into `English.zones`.
  case zone
  /// Places whose time is told: an index into `English.zonePlaces`.
  case zonePlace
  /// `a.m.` is 0, `p.m.` is 12.
  case ampm
  /// `few`, `several`: numbers that are not told.
  case vague
  /// `every`, `each`.
  case every
  /// Words that may end in a period and are of no other class: `St.`
  case abbreviation
  /// Adverbs and adjectives of repetition: `daily`; an index into `English.repetitions`.
  case rate
  /// Words that are a date by themselves: `today`; the value is the offset in days.
  case deictic

  // What the second stratum sees in place of the words of a mention.
  case date, time, duration, set
  /// A date that is a holiday's name and nothing else; it is a `date`, too.
  case holiday

  /// What patterns call the classes, in order; a test compares it with the cases.
  static let names = """
    weekday weekdays month season unit daypart ordinal n spelled d m hour hourWord minute twoFigures figures yyyy \
    spokenYear zero anyYear decadeYear decadeWord romanCentury yyyymmdd quarterFigure relative zone zonePlace ampm vague \
    every abbreviation rate deictic date time duration set holiday
    """

  /// The edge label of the class in the pattern trie.
  var label: UInt16 { rawValue }
}

/// Finds classes by their names.
struct WordClassNames {
  private var forms = WordForms(capacity: 64)

  init() {
    let names = Array(WordClass.names.utf8)
    for name in names.indices.split(whereSeparator: { names[$0] == UInt8(ascii: " ") }) {
      _ = forms.number(of: name.startIndex..<name.endIndex, in: names)
    }
  }

  /// The class whose name a range of a pattern is.
  mutating func named(_ range: Range<Int>, in pattern: [UInt8]) -> WordClass? {
    WordClass(rawValue: UInt16(forms.number(of: range, in: pattern) - 1))
  }
}
