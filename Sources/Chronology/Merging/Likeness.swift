import CivilTime

/// What two dated reports have in common; what it is in words is told by ``EvidenceWeigher``.
struct Likeness {
  /// Words of a verbatim run outside of quotation marks that no two writers find.
  private static let plainRun = 12

  /// What two lists of terms share: in percent of the weight of the lighter one, and how many terms.
  struct Share {
    var share: Int
    var count: Int
  }

  /// The length of the longest run of words that both have, where it is long enough to mean something; else 0.
  let run: Int
  /// Whether that run stands in quotation marks in one of them.
  let isQuoted: Bool
  /// Whether both name a day or a week, and no stretch without a beginning.
  let isFine: Bool
  /// Classes of events that both tell of.
  let classes: EventClasses
  /// The same class of events, or the same verb or noun.
  let isKin: Bool
  let sameSpeaker: Bool
  /// What the clauses share.
  let own: Share
  /// What the sentences share.
  let whole: Share
  /// Shared terms of the clauses that are no names.
  let contentTerms: Int
  /// How many figures both give.
  let numbers: Int
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

  /// - Parameters:
  ///   - run: The words in a row that both have.
  ///   - speakers: Who is known to have said what either tells, beyond the two sentences themselves.
  init(
    _ a: Int, _ b: Int, in reports: ReportTable, run: CommonRun, speakers: (SpeakerIDs, SpeakerIDs)
  ) {
    let (left, right) = (reports.sketches[a], reports.sketches[b])
    let both = left.details.intersection(right.details)
    self.run = run.length
    isQuoted = run.isQuoted
    isFine = left.isFine && right.isFine
    classes = left.eventClasses.intersection(right.eventClasses)
    isKin = left.isKin(of: right)
    sameSpeaker = speakers.0.sharesOne(with: speakers.1)
    let names = left.kind == .statement ? reports.speakerTerms(a, b) : []
    let overlap = reports.overlap(a, b, without: names)
    let least =
      names.isEmpty
      ? min(left.weight, right.weight)
      : min(
        reports.terms.weight(reports.observations[a].terms, without: names),
        reports.terms.weight(reports.observations[b].terms, without: names))
    own = Share(share: least == 0 ? 0 : overlap.weight * 100 / least, count: overlap.count)
    let all = reports.wholeOverlap(a, b)
    let leastWhole = min(left.wholeWeight, right.wholeWeight)
    whole = Share(share: leastWhole == 0 ? 0 : all.weight * 100 / leastWhole, count: all.count)
    contentTerms = overlap.content
    numbers =
      both.contains(.tellingFigures)
      ? reports.observations[a].tellingFigures(sharedWith: reports.observations[b]).count : 0
    let known =
      !both.isDisjoint(with: [.actors, .places]) && reports.observations[a].knows(oneOf: reports.observations[b])
    // At the head of a sentence a capital proves nothing, and the other sentences do.
    haveAnyName = known || overlap.hasCapital || overlap.hasName
    haveName = known || overlap.hasTellingName || haveAnyName && !classes.isDisjoint(with: .once)
    isVague = left.isVague || right.isVague
    isThin = min(reports.termCount(a), reports.termCount(b)) <= 3
    areStrangers = overlap.hasStranger && overlap.isStranger
  }

  var isVerbatim: Bool { isQuoted || run >= Self.plainRun }
}

/// The longest run of words that two sentences have in common.
struct CommonRun {
  static let none = CommonRun(length: 0, isQuoted: false)

  /// 0 where it is too short to mean something.
  var length: Int
  /// Whether it stands in quotation marks in one of them.
  var isQuoted: Bool
}

extension String {
  /// A figure of three digits or more, or with a fraction; not a year.
  var isTellingFigure: Bool {
    let digits = utf8.count
    if utf8.contains(UInt8(ascii: ".")) { return true }
    return digits >= 3 && !(digits == 4 && (hasPrefix("19") || hasPrefix("20")))
  }
}
