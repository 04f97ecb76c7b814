import Articles
import CivilTime
import CommonMark

/// Events that a text dates by the way: "on Friday, three days after the quake in Orlo" gives the day of the quake, too.
///
/// Such an event is taken in only where the chronology has none with a day that the words could mean, within a month of
/// the day that they come to. Where it has one, the two are held against each other, and what differs is for the editors.
extension AnchorSolver {
  /// The name of the rule in derivations.
  static let backRule = "counted back to an event"

  /// - Returns: The numbers of those to take in, and those that other reports date otherwise.
  func weigh(_ implied: [[OpenCandidate]]) -> (standing: [(article: Int, number: Int)], unsolved: [UnsolvedPhrase]) {
    var standing: [(Int, Int)] = []
    var unsolved: [UnsolvedPhrase] = []
    let index = AnchorIndex(implied.joined().map(\.phrase.event), observations, drafts, words)
    for (article, list) in implied.enumerated() {
      let published = articles[article].published.lastDay
      for (number, candidate) in list.enumerated() {
        guard let day = candidate.candidate.date.span.start, day <= published else { continue }
        let query = candidate.phrase.event
        let events = NamedEvents(index.entries(query), observations, drafts)
        let local = events.told(in: article, by: published)
        // A noun without a name means the event that the article tells of.
        if query.required.isEmpty, local.isEmpty { continue }
        let rivals = (query.required.isEmpty ? local : local + events.listed(by: published)).filter {
          isNear(drafts[$0.draft].event.date.span, day)
        }
        if rivals.allSatisfy({ mayHold(day, $0) }) {
          // What is told of that very day has better words for it.
          if !rivals.contains(where: { drafts[$0.draft].event.date.isExactDay }) { standing.append((article, number)) }
        } else if !rivals.contains(where: { drafts[$0.draft].event.date.span == candidate.candidate.date.span }) {
          unsolved.append(
            unsolvedPhrase(candidate, of: article, among: rivals.prefix(5), giving: candidate.candidate.date.edtf))
        }
      }
    }
    return (standing, unsolved)
  }

  /// Whether an event may have been within a month of a day.
  private func isNear(_ span: DaySpan, _ day: Day) -> Bool {
    guard let start = span.start else { return false }
    return start - day <= NamedEvents.doubt && span.end.map { day - $0 < NamedEvents.doubt } ?? true
  }

  private func mayHold(_ day: Day, _ told: NamedEvents.Told) -> Bool {
    drafts[told.draft].event.date.span.contains(DaySpan(day))
  }
}

extension SentenceAnalysis {
  /// The number of the expression that stands right beside a phrase, with no more than "on" and marks between: "on
  /// Friday, three days after the quake".
  func phrase(beside phrase: AnchoredPhrase) -> Int? {
    var index = phrase.tokens.lowerBound - 1
    while isJoint(index) { index -= 1 }
    if isDate(index) { return self.phrase(at: index) }
    index = phrase.tokens.upperBound
    while isJoint(index) { index += 1 }
    return self.phrase(at: index)
  }

  private func isJoint(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    return [.comma, .dash, .openBracket, .closeBracket].contains(token.kind) || token.key == "on"
  }
}

extension AnchoredPhrase {
  /// The day of the event, by the day that the phrase itself is of: "three days after" it is that day less three. `nil`
  /// where the distance is rough.
  func eventDate(from date: EventDate) -> EventDate? {
    guard date.isExactDay, !date.isApproximate, !isApproximate, let day = date.span.start,
      case .whole(let count) = period.leading.count, [.day, .week].contains(period.leading.unit)
    else { return nil }
    // "Two weeks after" is rarely said of the very day.
    let isRough = period.leading.unit == .week
    let event = day - Int(count) * (isRough ? 7 : 1)
    let edtf = EDTFDate(CivilInterval(event), at: .day, qualifier: isRough ? .approximate : nil).description
    return EventDate(edtf: edtf, span: DaySpan(event), granularity: .day, isApproximate: isRough)
  }
}
