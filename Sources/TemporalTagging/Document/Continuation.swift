import CivilTime

/// Whether a date without a year goes on from the dated sentence before it, in a text that is no history.
///
/// News gives the year of what is long gone once, and goes on without it: "He was arrested on 3 March 1998. In June he
/// was sentenced." Counted from the day of publication, that June would be the last one. The year is carried on where
///
/// - the last time named is a month or a day that named its year, or was itself carried on from one, and ended long
///   before publication,
/// - it stands in the sentence before, in the same paragraph, with no date between that counts from publication,
/// - the date without a year opens its sentence, as a story told in order has it, and
/// - a verb of the clause looks back.
///
/// "The mayor, elected in May 2010, resigned in June" is one sentence, "Elected in 2010. In June she resigned" names no
/// more than a year, and "The war ended in May 1988. Iran condemned the attack of 2 August" comes to its date late: all
/// three are news.
enum Continuation {
  /// How many days before publication the last time has to have ended: with fewer, both readings are mostly the same.
  static let distance: Int64 = 300

  /// Whether a time ended so long before publication that a date without a year would not be taken for it.
  static func isDistant(_ time: ReferenceTime, from publication: ReferenceTime) -> Bool {
    publication.interval.start.seconds - time.interval.end.seconds > distance * 86_400
  }

  /// Whether an expression goes on from a distant month or day that ends at a place of the same block.
  ///
  /// Where the expression after it counts from publication in the same sentence, so does this one.
  ///
  /// - Parameters:
  ///   - index: Which of the block's mentions it is.
  ///   - mentions: Those from this one on are not settled.
  /// - Complexity: O(1) for all but dates without a year; for these, linear in the sentence.
  static func carries(at index: Int, of mentions: [Mention], from place: Int, in bytes: Span<UInt8>) -> Bool {
    let range = mentions.span[index].timex.range
    guard case .date(let expression) = mentions.span[index].timex.meaning, expression.lacksYear,
      case let start = Sentence.start(before: range.lowerBound, in: bytes), start >= place,
      Sentence.end(after: Sentence.end(after: place, in: bytes) + 1, in: bytes) >= range.lowerBound
    else { return false }
    guard opens(start, range, Clause.word(before: range.lowerBound, bytes), bytes) else { return false }
    let next = index + 1
    if next < mentions.count, case .date(let other) = mentions.span[next].timex.meaning, other.countsFromPublication,
      mentions.span[next].timex.range.lowerBound < Sentence.end(after: range.upperBound, in: bytes)
    {
      return false
    }
    return mentions.span[index].cue?.direction == .past
  }

  /// Whether a day of the year, which the text named before with a distant year, is that day again: a preposition speaks of
  /// it as known, it lies more than two months from publication in any other year, and the clause does not look ahead.
  ///
  /// - "The attacks of September 11, 2001 … Security has grown since September 11", said in June: the day in 2001.
  /// - The same, said on September 12: yesterday.
  /// - "The September 11 attacks", said in June: the day in 2001.
  static func repeats(_ timex: Timex, in context: Context, _ bytes: Span<UInt8>) -> Bool {
    var around = context
    around.direction = .either
    guard let nearest = timex.resolve(in: around)?.interval.start, nearest.isInCalendar,
      abs(nearest.seconds - context.publication.interval.start.seconds) > 60 * 86_400
    else { return false }
    if EventDays.names(timex.range, in: bytes) { return true }
    // A day with a verb of its own may be any: "born on 9 March 1950 … convicted on 9 March".
    guard let preposition = Clause.word(before: timex.range.lowerBound, bytes), referring.contains(preposition.packed)
    else { return false }
    let cue = DirectionPolicy.cue(for: timex.range, timex.meaning.directionKind, after: preposition, in: bytes)
    return cue?.direction ?? .past == .past
  }

  /// Prepositions after which a day is spoken of as known.
  private static let referring = WordSet(words: "since of after before until")

  /// Whether a date is the first thing in its sentence, but for a preposition.
  private static func opens(
    _ start: Int, _ range: Range<Int>, _ preposition: Clause.Word?, _ bytes: Span<UInt8>
  ) -> Bool {
    var first = start
    while first < range.lowerBound, bytes[first] <= 32 { first += 1 }
    return first == range.lowerBound || first == preposition?.range.lowerBound
  }
}

extension TemporalExpression {
  /// Whether it is a month, a day of the year, or a part of one, which nothing in it puts into its year.
  var lacksYear: Bool {
    switch self {
    case .nearest(let series, .anchor(.publication)): series.isMonthOrDayOfYear
    case .nth(_, _, let base), .intersection(let base, _): base.lacksYear
    case .between(let first, let last): first.lacksYear && last.lacksYear
    default: false
    }
  }
}

extension Meaning {
  /// Whether it is a date that names its year.
  var namesItsYear: Bool {
    switch self {
    case .date(.interval): true
    // What most dates are; none of these is looked into.
    case .date(.nearest), .date(.occurrence), .date(.shifted), .date(.anchor): false
    case .date(let expression): expression.namesItsYear
    case .duration, .set, .vague, .unspecified: false
    }
  }
}

extension TemporalExpression {
  fileprivate var namesItsYear: Bool {
    switch self {
    case .interval: true
    case .nth(_, _, let base), .intersection(let base, _): base.namesItsYear
    case .between(let first, _): first.namesItsYear
    default: false
    }
  }
}

/// A day as it recurs from year to year.
struct DayOfYear: Hashable, Sendable {
  var month: Int
  var day: Int
}

extension Timex {
  /// The day of the year that it is, where it names no year.
  var dayOfYear: DayOfYear? {
    guard case .date(.nearest(.monthDay(let month, let day), to: .anchor(.publication))) = meaning else { return nil }
    return DayOfYear(month: month, day: day)
  }
}
