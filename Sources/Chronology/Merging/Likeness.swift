import CivilTime

/// What two dated reports have in common.
struct Likeness {
  /// Words of a verbatim run outside of quotation marks that no two writers find.
  private static let plainRun = 12

  /// The longest run of words that both have, where it is long enough to mean something.
  let run: [String]
  /// Whether that run stands in quotation marks in one of them.
  let isQuoted: Bool
  /// Whether both name a day or a week, and no stretch without a beginning.
  let isFine: Bool
  /// Classes of events that both tell of.
  let classes: [EventClass]
  /// The same class of events, or the same verb or noun.
  let isKin: Bool
  let sameSpeaker: Bool
  /// What the clauses share, in percent of the weight of the lighter one, and its terms.
  let own: (share: Int, terms: [Term])
  /// What the sentences share, likewise.
  let whole: (share: Int, terms: [Term])
  /// Shared terms of the clauses that are no names.
  let contentTerms: Int
  /// Figures that both give.
  let numbers: [String]
  /// Whether both name one person, body or place, whether the whole story is about it or not.
  let haveAnyName: Bool
  /// Whether both name one that is not in every other sentence, or tell of what befalls it but once.
  let haveName: Bool
  /// Whether one of the dates is a year or a longer time, in which many things of a kind happen.
  let isVague: Bool
  /// Whether one of the clauses has no more than a few words, as "Saturday's strikes on Orlo" has.
  let isThin: Bool
  /// Whether each names somebody or some place that the other does not: two raids of one army on one day.
  let areStrangers: Bool

  /// - Parameter speakers: Who is known to have said what either tells, beyond the two sentences themselves.
  init(
    _ a: Observation, _ b: Observation, _ terms: TermTable, speakers: ([String], [String])
  ) {
    let run = a.commonRun(b)
    self.run = run.map(terms.word)
    isQuoted = run.count >= Observation.quotedRun && (a.quotes(run) || b.quotes(run))
    isFine = Self.isFine(a.date) && Self.isFine(b.date)
    classes = a.eventClasses.filter(b.eventClasses.contains)
    isKin = a.isKin(of: b)
    sameSpeaker = !Set(speakers.0).isDisjoint(with: speakers.1)
    own = terms.likeness(a.terms, b.terms, without: a.kind == .statement ? a.speakerTerms + b.speakerTerms : [])
    whole = terms.likeness(a.allTerms, b.allTerms)
    contentTerms = own.terms.count { !a.nameTerms.contains($0) && !b.nameTerms.contains($0) }
    numbers = a.numbers.filter { b.numbers.contains($0) && $0.isTellingFigure }
    let known = a.actors.contains(where: b.actors.contains) || a.places.contains(where: b.places.contains)
    // At the head of a sentence a capital proves nothing, and the other sentences do.
    haveAnyName =
      known || a.nameTerms.contains(where: b.nameTerms.contains) || own.terms.contains(where: terms.isProper)
    haveName =
      known
      || own.terms.contains {
        (a.nameTerms.contains($0) && b.nameTerms.contains($0) || terms.isProper($0)) && terms.isTelling($0)
      }
      || haveAnyName && classes.contains(where: \.isOnce)
    isVague = [a.date, b.date].contains { $0.map { $0.granularity > .month } ?? false }
    isThin = min(a.terms.count, b.terms.count) <= 3
    areStrangers =
      a.terms.contains { (a.nameTerms.contains($0) || terms.isProper($0)) && !b.terms.contains($0) }
      && b.terms.contains { (b.nameTerms.contains($0) || terms.isProper($0)) && !a.terms.contains($0) }
  }

  private static func isFine(_ date: EventDate?) -> Bool {
    date.map { $0.granularity <= .week && $0.span.start != nil } ?? false
  }

  var isVerbatim: Bool { isQuoted || run.count >= Self.plainRun }
}

extension String {
  /// A figure of three digits or more, or with a fraction; not a year.
  var isTellingFigure: Bool {
    let digits = utf8.count
    if utf8.contains(UInt8(ascii: ".")) { return true }
    return digits >= 3 && !(digits == 4 && (hasPrefix("19") || hasPrefix("20")))
  }
}
