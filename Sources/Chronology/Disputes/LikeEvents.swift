import CivilTime
import SourceText

/// Finds events that may be one and the same, and were not brought together since their dates differ or too little speaks
/// for it.
struct LikeEvents {
  /// How far apart, in days, two reports of one happening may date it.
  private static let reach = 3
  /// How far apart, in days, they may have been published.
  private static let publicationReach = 7
  private static let termsPerReport = 8
  private static let namesPerReport = 3

  /// Two events that much speaks for being one.
  struct Pair: Sendable {
    /// Indices into the drafts, the first the lower.
    var first: Int
    var second: Int
    var reasons: [String]
    var against: [String]
    /// Whether only their dates or figures speak against it, so that each is to be shown at the other.
    var isDispute: Bool
  }

  let observations: [Observation]
  let weigher: EvidenceWeigher
  let copies: [Int: Int]
  /// The draft that each observation belongs to; `nil` for none.
  private let owners: [Int?]
  /// The articles that report each draft.
  private let articles: [Set<Int>]
  /// What the reports of each draft have in common.
  private let traits: [GroupTraits]

  init(
    _ drafts: [EventDraft], observations: [Observation], weigher: EvidenceWeigher, copies: [Int: Int]
  ) {
    self.observations = observations
    self.weigher = weigher
    self.copies = copies
    var owners = [Int?](repeating: nil, count: observations.count)
    for (index, draft) in drafts.enumerated() {
      for member in draft.members where owners[member] == nil { owners[member] = index }
    }
    self.owners = owners
    articles = drafts.map { Set($0.members.map { observations[$0].article }) }
    traits = drafts.map { draft in
      let all = draft.members.map { index in
        GroupTraits(weigher.reports.sketches[index], isCopy: copies[observations[index].article] != nil)
      }
      return all.dropFirst().reduce(all[0]) { $0.joined(with: $1) }
    }
  }

  /// The pairs in the order of the drafts, each once with its best grounds.
  ///
  /// - Parameter misses: Pairs that the merging weighed and left apart, with why.
  /// - Complexity: near-linear in the reports; a term that more than ``widest`` of them have in a few days is not
  ///   followed.
  func pairs(_ misses: [Merger.NearMiss]) -> [Pair] {
    let filing = Filing(
      observations.indices.filter(isEligible), owners: { owners[$0] }, days: { observations[$0].date?.span.start }
    ) {
      filingTerms(of: observations[$0])
    }
    let reports = filing.reports
    let stretches = Array(stride(from: 0, to: reports.count, by: 256))
    let weighed = stretches.concurrentMap { start in
      (start..<min(start + 256, reports.count)).flatMap { position in
        let first = reports[position]
        return filing.partners(after: position).compactMap { second -> (score: Int, pair: Pair)? in
          guard mayBeOne(first, second), let left = owners[first], let right = owners[second] else { return nil }
          return weigh(first, second, left, right)
        }
      }
    }
    var best: [Int: (score: Int, pair: Pair)] = [:]
    func offer(_ score: Int, _ pair: Pair) {
      let place = pair.first * articles.count + pair.second
      if best[place].map({ score > $0.score }) ?? true { best[place] = (score, pair) }
    }
    for (score, pair) in weighed.joined() { offer(score, pair) }
    for miss in misses {
      guard let left = owners[miss.a], let right = owners[miss.b], left != right else { continue }
      let pair = Pair(
        first: min(left, right), second: max(left, right), reasons: miss.reasons, against: miss.against,
        isDispute: false)
      offer(Int.max, pair)
    }
    return best.keys.sorted().compactMap { best[$0]?.pair }
  }

  /// What a report is found by: its rarest words, and the rarest names of its sentence, which may tell in another clause
  /// where it was.
  private func filingTerms(of report: Observation) -> [Term] {
    let own = weigher.terms.rarest(report.terms, limit: Self.termsPerReport)
    return (own + weigher.terms.rarest(report.capitalTerms, limit: Self.namesPerReport)).sortedOnce()
  }

  private func isEligible(_ index: Int) -> Bool {
    guard owners[index] != nil, copies[observations[index].article] == nil,
      let candidate = observations[index].candidate
    else { return false }
    // Of what is said, only the figures can contradict each other.
    return (candidate.kind == .happening || candidate.kind == .statement && !candidate.figures.isEmpty)
      && candidate.date.granularity <= .day && candidate.date.span.start != nil && candidate.date.span.end != nil
  }

  private func mayBeOne(_ a: Int, _ b: Int) -> Bool {
    guard owners[a] != owners[b], let days = daysApart(a, b), days <= Self.reach else { return false }
    let (first, second) = (observations[a].article, observations[b].article)
    return first != second
      && abs(weigher.published[first] - weigher.published[second]) <= Self.publicationReach
  }

  private func daysApart(_ a: Int, _ b: Int) -> Int? {
    guard let first = observations[a].date?.span.start, let second = observations[b].date?.span.start else {
      return nil
    }
    return abs(first - second)
  }

  private func weigh(_ a: Int, _ b: Int, _ left: Int, _ right: Int) -> (score: Int, pair: Pair)? {
    let (first, second) = (observations[a], observations[b])
    // Two offices that tell of one happening are what a dispute is made of.
    guard first.kind == second.kind, !Self.areApart(first.places, second.places) else { return nil }
    let likeness = Likeness(
      a, b, in: weigher.reports, run: weigher.commonRun(a, b), speakers: (first.speakers, second.speakers))
    if !first.eventClasses.isEmpty, !second.eventClasses.isEmpty, likeness.classes.isEmpty { return nil }
    let match = Match(
      likeness, first, second, isSameDay: daysApart(a, b) == 0,
      areOfOneIssue: weigher.published[first.article] == weigher.published[second.article])
    guard first.kind == .statement ? match.isCountedOtherwise : match.isWorthALook else { return nil }
    // One article that tells of both holds them for two.
    let isToldByOne = !articles[left].isDisjoint(with: articles[right])
    let isDispute =
      !isToldByOne && !likeness.areStrangers && !first.opposition.isContrary(to: second.opposition)
      && (match.isDatedOtherwise && !isReprinted(a, b) || match.isCountedOtherwise)
    return (
      likeness.score,
      Pair(
        first: min(left, right), second: max(left, right), reasons: reasons(likeness, first, second),
        against: against(a, b, likeness, left, right), isDispute: isDispute)
    )
  }

  /// What kept two reports apart: themselves, or others of their events.
  private func against(
    _ first: Int, _ second: Int, _ likeness: Likeness, _ left: Int, _ right: Int
  ) -> [String] {
    let own = weigher.hindrances(first, second, likeness)
    if !own.isEmpty { return own }
    return traits[left].joined(with: traits[right]).areOfOneEvent
      ? ["so many reports of those days have their words that they were not compared"]
      : ["other reports of the two do not allow each other"]
  }

  /// Whether a sentence that counts from the day of publication came out again on another day, as background does:
  /// "today the country is divided".
  private func isReprinted(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (observations[a], observations[b])
    guard let left = first.candidate, let right = second.candidate, let start = left.date.span.start,
      let other = right.date.span.start, left.derivation.phrase == right.derivation.phrase
    else { return false }
    return start - other == weigher.published[first.article] - weigher.published[second.article]
  }

  private func reasons(_ likeness: Likeness, _ first: Observation, _ second: Observation) -> [String] {
    var reasons: [String] = []
    if likeness.isVerbatim {
      let run = first.commonRun(second).map(weigher.terms.word)
      reasons.append("both have the words “\(run.joined(separator: " "))”")
    }
    if likeness.numbers > 0 {
      reasons.append("both name " + first.tellingFigures(sharedWith: second).joined(separator: " and "))
    }
    let telling = weigher.terms.telling(weigher.sharedTerms(first, second), limit: 6)
    if !telling.isEmpty { reasons.append("both say " + telling.map { "“\($0)”" }.joined(separator: ", ")) }
    return reasons
  }

  /// Whether both name some and none in common.
  private static func areApart(_ a: [String], _ b: [String]) -> Bool {
    !a.isEmpty && !b.isEmpty && !a.contains(where: b.contains)
  }
}
