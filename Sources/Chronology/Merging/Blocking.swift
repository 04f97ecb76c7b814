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
  /// The reports of all files, one file after the other, each ascending.
  private var filed: [Int32] = []
  /// Where in `filed` each file begins, and the end.
  private var fileStarts: [Int32] = [0]
  /// The files of all reports, one report after the other.
  private var files: [Int32] = []
  /// Where in `files` those of each report begin, and the end.
  private var reportStarts: [Int32] = []

  init(_ observations: [Observation], terms: TermTable) {
    let keys = FlatLists(observations.concurrentMap { Self.keys($0, terms) })
    let byKey = ReportsByKey(keys)
    let times = FlatLists(observations.concurrentMap { $0.date.map(Self.times) ?? [] })
    let stretch = max(1, byKey.keyCount / 64)
    let made = Array(stride(from: 0, to: byKey.keyCount, by: stretch)).concurrentMap { start in
      Self.files(of: start..<min(start + stretch, byKey.keyCount), byKey, times)
    }
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

  /// The partners of one report after the other, with memory of which were met.
  struct Partners {
    /// Ascending, each once.
    fileprivate(set) var found: [Int32] = []
    /// The report that each was last met by.
    fileprivate var metBy: [Int32]

    init(count: Int) { metBy = [Int32](repeating: -1, count: count) }
  }

  /// Which files hold one of some reports.
  func files(holding isMarked: [Bool]) -> [Bool] {
    (0..<(fileStarts.count - 1)).map { file in
      filed[Int(fileStarts[file])..<Int(fileStarts[file + 1])].contains { isMarked[Int($0)] }
    }
  }

  /// Finds the later reports that share a file with one: all reports in turn give each pair once.
  ///
  /// - Parameter isFollowed: Which files to look into; `nil` for all.
  func find(_ partners: inout Partners, after report: Int, where isFollowed: [Bool]? = nil) {
    partners.found.removeAll(keepingCapacity: true)
    for file in files[Int(reportStarts[report])..<Int(reportStarts[report + 1])] {
      if let isFollowed, !isFollowed[Int(file)] { continue }
      for other in filed[Int(fileStarts[Int(file)])..<Int(fileStarts[Int(file) + 1])].reversed() {
        if other <= report { break }
        guard partners.metBy[Int(other)] != report else { continue }
        partners.metBy[Int(other)] = Int32(report)
        partners.found.append(other)
      }
    }
    partners.found.sort()
  }

  /// The keys that a dated report is filed under, without their time: terms, and behind them classes of events in one
  /// article.
  private static func keys(_ observation: Observation, _ terms: TermTable) -> [Int32] {
    guard observation.candidate != nil else { return [] }
    var keys = terms.rarest(observation.terms, limit: termsPerReport)
    keys += terms.rarest(observation.allTerms, limit: termsPerReport)
    let classes = EventClass.allCases
    for (number, kind) in classes.enumerated() where observation.eventClasses.contains(kind) {
      keys.append(Int32(terms.count + observation.article * classes.count + number))
    }
    keys.sortOnce()
    return keys
  }

  /// The files of some keys: those of more than one report and not too many, by time.
  private static func files(
    of keys: Range<Int>, _ byKey: ReportsByKey, _ times: FlatLists<Int32>
  ) -> (lengths: [Int32], filed: [Int32]) {
    var result: (lengths: [Int32], filed: [Int32]) = ([], [])
    // The time above the report, so that plain numbers are sorted.
    var entries: [UInt64] = []
    for key in keys {
      let reports = byKey.reports(with: key)
      guard reports.count > 1 else { continue }
      entries.removeAll(keepingCapacity: true)
      for report in reports {
        for place in times.range(Int(report)) {
          entries.append(UInt64(times.elements[place]) << 32 | UInt64(report))
        }
      }
      entries.sort()
      var start = 0
      while start < entries.count {
        let time = entries[start] >> 32
        var end = start + 1
        while end < entries.count, entries[end] >> 32 == time { end += 1 }
        if (2...widest).contains(end - start) {
          result.lengths.append(Int32(end - start))
          for entry in entries[start..<end] { result.filed.append(Int32(truncatingIfNeeded: entry)) }
        } else if end - start > widest, time >= UInt64(firstDay / 2) {
          // What hundreds report of one day is one event more likely than not, so each is weighed against some of them:
          // in small files, each of which shares a report with the next.
          for window in stride(from: start, to: end - 1, by: overlap - 1) {
            let reports = entries[window..<min(end, window + overlap)]
            result.lengths.append(Int32(reports.count))
            for entry in reports { result.filed.append(Int32(truncatingIfNeeded: entry)) }
          }
        }
        start = end
      }
    }
    return result
  }

  /// The files of a date: its own, and the coarser ones that it lies within.
  private static func times(_ date: EventDate) -> [Int32] {
    guard let start = date.span.start, let end = date.span.end else { return [0] }
    let (year, month, _) = start.civil
    // Days, months and years in ranges apart from each other.
    var times = [0, Int32(1_000_000 + year)]
    let last = (end - 1).civil
    if last.year == year, last.month == month { times.append(Int32(2_000_000 + year * 12 + month)) }
    if end - start == 1 { times.append(Int32(firstDay + Int(start.ordinal))) }
    return times
  }
}
