import CivilTime

// The words in which explanations tell of series and periods; they are not read by anything.

extension RepeatingInterval {
  /// The series as one of its intervals is called: `Thursday`, `7 February`, `summer`.
  var phrase: String {
    switch self {
    case .unit(let unit): unit.phrase
    case .weekday(let weekday): weekday.phrase
    case .workday: "working day"
    case .month(let month): Self.monthName(month)
    case .dayOfMonth(let day): Ordinal.figures(day)
    case .monthDay(let month, let day): "\(day) \(Self.monthName(month))"
    case .season(let season): "\(season)"
    case .quarter(let quarter): "\(Ordinal.phrase(quarter)) quarter"
    case .half(let half): half == 1 ? "first half" : "second half"
    case .week(let week): "\(Ordinal.figures(week)) week"
    case .dayPart(let part): "\(part)"
    case .timeOfDay: String(timexValue.drop { $0 != "T" }.dropFirst())
    case .holiday(let holiday): holiday.name
    case .intersection(.weekday(let weekday), .dayPart(let part)): "\(weekday.phrase) \(part)"
    case .intersection(.weekday(let weekday), .dayOfMonth(let day)),
      .intersection(.dayOfMonth(let day), .weekday(let weekday)):
      "\(weekday.phrase) the \(Ordinal.figures(day))"
    case .intersection(.weekday(let weekday), .monthDay(let month, let day)),
      .intersection(.monthDay(let month, let day), .weekday(let weekday)):
      "\(weekday.phrase), \(day) \(Self.monthName(month))"
    case .intersection(let outer, let inner): "\(inner.phrase) of \(outer.indefinitePhrase)"
    }
  }

  /// The phrase for any one of the intervals: `a week`, `an hour`, `August`.
  private var indefinitePhrase: String {
    switch self {
    case .weekday, .month, .monthDay, .timeOfDay, .holiday: phrase
    case .dayOfMonth: "the \(phrase)"
    case .unit(.hour), .season(.autumn), .dayPart(.afternoon), .dayPart(.evening), .week(8), .week(11), .week(18):
      "an \(phrase)"
    default: "a \(phrase)"
    }
  }

  private static func monthName(_ month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : "month \(month)"
  }
}

extension Weekday {
  var phrase: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}

extension Period {
  /// The amount in words and figures, without its sign: `6 months`, `several weeks`.
  var phrase: String {
    components.map { component in
      switch component.count {
      case .whole(1), .whole(-1): "1 \(component.unit)"
      case .vague, .vagueNegative: "several \(component.unit.plural)"
      case .whole(let number): "\(abs(Int(number))) \(component.unit.plural)"
      case .hundredths(let number): "\(abs(Int(number)) / 100).\(abs(Int(number)) % 100) \(component.unit.plural)"
      }
    }.joined(separator: " and ")
  }
}

extension CalendarUnit {
  fileprivate var phrase: String { self == .half ? "half-year" : "\(self)" }

  fileprivate var plural: String {
    switch self {
    case .century: "centuries"
    case .half: "half-years"
    case .millennium: "millennia"
    default: "\(self)s"
    }
  }
}

extension Granularity {
  /// What a time of the granularity is called.
  var phrase: String {
    switch self {
    case .dayPart: "part of the day"
    case .half: "half-year"
    default: "\(self)"
    }
  }
}

extension Modifier {
  /// What the modifier does to a time.
  var phrase: String {
    switch self {
    case .before: "before that"
    case .after: "after that"
    case .onOrBefore: "then or before"
    case .onOrAfter: "then or after"
    case .lessThan: "less than that"
    case .moreThan: "more than that"
    case .equalOrLess: "that or less"
    case .equalOrMore: "that or more"
    case .start: "the beginning of it"
    case .mid: "the middle of it"
    case .end: "the end of it"
    case .approx: "about then"
    }
  }
}

extension Anchoring {
  /// Where the duration lies, after the words for its length.
  func phrase(in context: Context) -> String {
    switch self {
    case .free: "at no stated time"
    case .ending(let end): "up to \(end.resolve(in: context)?.edtf ?? "an unknown time")"
    case .beginning(let start): "from \(start.resolve(in: context)?.edtf ?? "an unknown time")"
    case .covering: "as the calendar or the text bounds it"
    case .sinceEvent, .anniversary: "since the event of \(context.event?.edtf ?? "an unknown date")"
    }
  }
}
