import CivilTime

/// The rules and the vocabulary of English, as newspapers write it.
enum English {
  /// Every word form that has a class; words that patterns name literally join by themselves.
  static let vocabulary: [Entry] =
    [weekdays, months, seasons, units, dayParts, numerals, ordinals, relatives, zoneWords, rates, others].flatMap { $0 }

  /// Words of grammar: no rule reads a phrase of these alone, which a test proves.
  static let plain = WordSet(
    words: """
      a an the of in on to and or at from for by some most more than as up about over under after before only least less no \
      not well just so good long full close turn end start whole with this that same very p s o t his her between through \
      another final early late \
      entire extra point around almost nearly these there is are was be been open new good black all saint st national \
      international world zero oh w c b e my our local standard daylight
      """, and: zonePlaces.map { $0.forms })

  private static let weekdays = [
    Entry("monday Mon.", .weekday, 1), Entry("tuesday tue. tues.", .weekday, 2),
    Entry("wednesday Wed. Weds.", .weekday, 3), Entry("thursday thu. thur. thurs.", .weekday, 4),
    Entry("friday fri.", .weekday, 5), Entry("saturday Sat.", .weekday, 6), Entry("sunday Sun.", .weekday, 7),
    Entry("mondays", .weekdays, 1), Entry("tuesdays", .weekdays, 2), Entry("wednesdays", .weekdays, 3),
    Entry("thursdays", .weekdays, 4), Entry("fridays", .weekdays, 5), Entry("saturdays", .weekdays, 6),
    Entry("sundays", .weekdays, 7),
  ]

  private static let months = [
    Entry("january ?jan.", .month, 1), Entry("february feb. febr.", .month, 2), Entry("?march ?mar.", .month, 3),
    Entry("april apr.", .month, 4), Entry("?may", .month, 5), Entry("june jun.", .month, 6),
    Entry("july jul.", .month, 7), Entry("?august aug.", .month, 8), Entry("september sep. sept.", .month, 9),
    Entry("october oct.", .month, 10), Entry("november nov.", .month, 11), Entry("december ?dec.", .month, 12),
  ]

  private static let seasons = [
    Entry("spring springtime", .season, 0), Entry("summer summertime", .season, 1), Entry("autumn fall", .season, 2),
    Entry("winter wintertime", .season, 3),
  ]

  private static let units = [
    unit("second seconds sec. secs.", .second), unit("minute minutes min. mins.", .minute),
    unit("hour hours hr. hrs.", .hour), unit("day days", .day), unit("weekend weekends", .weekend),
    unit("week weeks wk. wks.", .week), unit("month months", .month), unit("quarter quarters", .quarter),
    unit("year years yr. yrs.", .year), unit("decade decades", .decade), unit("century centuries", .century),
    unit("millennium millennia millenniums", .millennium), Entry("fortnight fortnights", .unit, fortnight),
  ]

  /// A unit of two weeks, which no calendar has.
  static let fortnight = 100

  private static func unit(_ forms: String, _ unit: CalendarUnit) -> Entry { Entry(forms, .unit, Int(unit.rawValue)) }

  private static let dayParts = [
    part("morning dawn daybreak", .morning), part("noon midday noontime lunchtime", .noon),
    part("afternoon", .afternoon), part("evening dusk", .evening), part("night nighttime", .night),
    part("daytime", .daytime), part("midnight", .midnight),
  ]

  private static func part(_ forms: String, _ part: DayPart) -> Entry { Entry(forms, .daypart, Int(part.rawValue)) }

  private static let relatives = [
    Entry("last past", .relative, -1), Entry("this current", .relative, 0),
    Entry("next coming upcoming", .relative, 1), Entry("previous preceding prior", .relative, -2),
    Entry("following ensuing", .relative, 2),
  ]

  /// How often in one word, as an index into `repetitions`.
  private static let rates = [
    Entry("daily nightly", .rate, 0), Entry("weekly", .rate, 1), Entry("monthly", .rate, 2),
    Entry("quarterly", .rate, 3), Entry("annually yearly", .rate, 4), Entry("hourly", .rate, 5),
    Entry("biweekly fortnightly", .rate, 6), Entry("biannually semiannually", .rate, 7),
    Entry("bimonthly", .rate, 8), Entry("biennially", .rate, 9), Entry("annual", .rate, 10),
  ]

  /// The periods that the values of `rate` stand for.
  static let repetitions: [Period] = [
    Period(1, .day), Period(1, .week), Period(1, .month), Period(3, .month), Period(1, .year), Period(1, .hour),
    Period(2, .week), Period(6, .month), Period(2, .month), Period(2, .year), Period(1, .year),
  ]

  private static let others = [
    Entry("today", .deictic, 0), Entry("yesterday", .deictic, -1), Entry("tomorrow tmrw tmr", .deictic, 1),
    Entry("st. jr.", .abbreviation), Entry("am", .ampm, 0), Entry("pm", .ampm, 12),
    Entry("every each", .every),
    roman("Iv", 4), roman("Vi", 6), roman("Vii", 7), roman("Viii", 8), roman("Ix", 9), roman("Xi", 11),
    roman("Xii", 12),
    roman("Xiii", 13), roman("Xiv", 14), roman("Xv", 15), roman("Xvi", 16), roman("Xvii", 17), roman("Xviii", 18),
    roman("Xix", 19), roman("Xx", 20), roman("Xxi", 21),
    Entry("few", .vague, 3), Entry("several", .vague, 3), Entry("many", .vague, 3), Entry("some", .vague, 3),
    Entry("twenties", .decadeWord, 20), Entry("thirties", .decadeWord, 30), Entry("forties", .decadeWord, 40),
    Entry("fifties", .decadeWord, 50), Entry("sixties", .decadeWord, 60), Entry("seventies", .decadeWord, 70),
    Entry("eighties", .decadeWord, 80), Entry("nineties", .decadeWord, 90),
  ]

  /// A number in Roman figures of two letters or more, with and without `th`; "I", "V" and "X" are too often something else.
  private static func roman(_ figures: String, _ number: Int) -> Entry {
    Entry("\(figures) \(figures)th", .romanCentury, number)
  }
}
