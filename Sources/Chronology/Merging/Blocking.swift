import CivilTime
import SourceText

/// Finds the pairs of dated reports that are worth weighing: of one time, with a rare word in common.
///
/// Each report is filed under its rarest terms, at each of its times; those that share a file are partners.
///
/// - Complexity: near-linear; a term that more reports of one time have than ``widest`` is not followed, or within one
/// day from each report to some of the others alone.
struct Blocking: Sendable {
  /// How many of its rarest terms a report is filed under.
  private static let termsPerReport = 10
  /// How many reports one file may hold.
  private static let widest = 64
  /// How many reports of a wider file of one day are weighed against each other at a time.
  private static let overlap = 8
  /// The number of 1970-01-01 among the times of files; months and years have numbers below the half of it.
  private static let firstDay = 400_000_000
  /// The files are made in so many parts, by term, so that only a few of the parts take memory at a time.
  private static let parts = 16

  /// The reports of all files, one file after the other, each ascending.
  private var filed: [Int32] = []
  /// Where in `filed` each file begins, and the end.
  private var fileStarts: [Int32] = [0]
  /// The files of all reports, one report after the other.
  private var files: [Int32] = []
  /// Where in `files` those of each report begin, and the end.
  private var reportStarts: [Int32] = []

  init(_ observations: [Observation], terms: TermTable) {
    let telling = observations.concurrentMap { Self.telling($0, terms) }
    let made = Array(0..<Self.parts).concurrentMap { Self.files(of: $0, observations, telling) }
    for part in made {
      for length in part.lengths { fileStarts.append((fileStarts.last ?? 0) + length) }
      filed += part.filed
    }
    var counts = [Int32](repeating: 0, count: observations.count + 1)
    for report in filed { counts[Int(report) + 1] += 1 }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    reportStarts = counts
    files = [Int32](repeating: 0, count: filed.count)
    for file in 0..<(fileStarts.count - 1) {
      for place in Int(fileStarts[file])..<Int(fileStarts[file + 1]) {
        let report = Int(filed[place])
        files[Int(counts[report])] = Int32(file)
        counts[report] += 1
      }
    }
  }

  /// The later reports that share a file with one, ascending, each once: all reports in turn give each pair once.
  func partners(after report: Int) -> [Int] {
    var found: [Int] = []
    for file in files[Int(reportStarts[report])..<Int(reportStarts[report + 1])] {
      for other in filed[Int(fileStarts[Int(file)])..<Int(fileStarts[Int(file) + 1])] where other > report {
        found.append(Int(other))
      }
    }
    return found.sortedOnce()
  }

  /// The keys that a dated report is filed under, without their time: terms, and classes of events in one article.
  private static func telling(_ observation: Observation, _ terms: TermTable) -> [Int32] {
    guard observation.candidate != nil else { return [] }
    var telling = Set(terms.rarest(observation.terms, limit: termsPerReport))
    telling.formUnion(terms.rarest(observation.allTerms, limit: termsPerReport))
    let classes = EventClass.allCases
    for (number, kind) in classes.enumerated() where observation.eventClasses.contains(kind) {
      // Below zero, apart from the terms.
      telling.insert(Int32(-1 - (observation.article * classes.count + number)))
    }
    return Array(telling)
  }

  /// One part of the files: those of more than one report and not too many, in the order of their keys.
  private static func files(
    of part: Int, _ observations: [Observation], _ telling: [[Int32]]
  ) -> (lengths: [Int32], filed: [Int32]) {
    var entries: [(key: UInt64, report: Int32)] = []
    for (report, observation) in observations.enumerated() {
      guard let date = observation.date else { continue }
      let times = times(date)
      for term in telling[report] where Int(UInt32(bitPattern: term)) % parts == part {
        for time in times {
          entries.append((UInt64(UInt32(bitPattern: term)) << 32 | UInt64(UInt32(time)), Int32(report)))
        }
      }
    }
    entries.sort { ($0.key, $0.report) < ($1.key, $1.report) }
    var result: (lengths: [Int32], filed: [Int32]) = ([], [])
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      if (2...widest).contains(end - start) {
        result.lengths.append(Int32(end - start))
        result.filed += entries[start..<end].map(\.report)
      } else if end - start > widest, entries[start].key & 0xFFFF_FFFF >= UInt64(firstDay / 2) {
        // What hundreds report of one day is one event more likely than not, so each is weighed against some of them:
        // in small files, each of which shares a report with the next.
        for window in stride(from: start, to: end - 1, by: overlap - 1) {
          let reports = entries[window..<min(end, window + overlap)].map(\.report)
          result.lengths.append(Int32(reports.count))
          result.filed += reports
        }
      }
      start = end
    }
    return result
  }

  /// The files of a date: its own, and the coarser ones that it lies within.
  private static func times(_ date: EventDate) -> [Int] {
    guard let start = date.span.start, let end = date.span.end else { return [0] }
    let (year, month, _) = start.civil
    // Days, months and years in ranges apart from each other.
    var times = [0, 1_000_000 + year]
    let last = (end - 1).civil
    if last.year == year, last.month == month { times.append(2_000_000 + year * 12 + month) }
    if end - start == 1 { times.append(firstDay + Int(start.ordinal)) }
    return times
  }
}
