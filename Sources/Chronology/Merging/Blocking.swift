import CivilTime

/// Finds the pairs of dated reports that are worth weighing: of one time, with a rare word in common.
///
/// - Complexity: near-linear; a term that more reports of one time have than ``widest`` is not followed.
struct Blocking {
  /// How many of its rarest terms a report is filed under.
  private static let termsPerReport = 10
  /// How many reports one file may hold.
  private static let widest = 64

  private struct Key: Hashable {
    /// A term, or below zero a class of events within one article.
    var term: Int
    /// Days, months and years since 1970 in ranges apart from each other; 0 for reports of an open time.
    var time: Int
  }

  static func pairs(_ observations: [Observation], terms: TermTable) -> [(Int, Int)] {
    var files: [Key: [Int]] = [:]
    for (index, observation) in observations.enumerated() {
      guard let candidate = observation.candidate else { continue }
      var telling = Set(terms.rarest(observation.terms, limit: termsPerReport))
      telling.formUnion(terms.rarest(observation.allTerms, limit: termsPerReport))
      let classes = EventClass.allCases.count
      for kind in candidate.eventClasses {
        guard let number = EventClass.allCases.firstIndex(of: kind) else { continue }
        telling.insert(-1 - (observation.article * classes + number))
      }
      for time in times(candidate.date) {
        for term in telling { files[Key(term: term, time: time), default: []].append(index) }
      }
    }
    var seen: Set<Int> = []
    for file in files.values where file.count > 1 && file.count <= widest {
      for (position, first) in file.enumerated() {
        for second in file[(position + 1)...] { seen.insert(first * observations.count + second) }
      }
    }
    return seen.sorted().map { ($0 / observations.count, $0 % observations.count) }
  }

  /// The files of a date: its own, and the coarser ones that it lies within.
  private static func times(_ date: EventDate) -> [Int] {
    guard let start = date.span.start, let end = date.span.end else { return [0] }
    let (year, month, _) = start.civil
    var times = [0, 1_000_000 + year]
    let last = (end - 1).civil
    if last.year == year, last.month == month { times.append(2_000_000 + year * 12 + month) }
    if end - start == 1 { times.append(400_000_000 + Int(start.ordinal)) }
    return times
  }
}
