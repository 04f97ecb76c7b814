import CivilTime
import SourceText

/// Reports filed under their rarest terms and the days around theirs, so that those of a few days find each other.
struct Filing: Sendable {
  /// How many reports a file may hold.
  private static let widest = 64
  /// Reports up to so many days less one apart share a file.
  private static let days = 4

  /// The numbers of the reports, ascending.
  let reports: [Int]
  /// Positions in `reports`, one file after the other, each ascending.
  private var filed: [Int32] = []
  private var fileStarts: [Int32] = [0]
  /// The files of each report, one report after the other.
  private var files: [Int32] = []
  private var reportStarts: [Int32]

  /// - Parameter owners: The event of each report. Where more share a term than a file holds, the first of each event
  ///   stands for it, so that an event of many sources hides no other.
  /// - Complexity: O(*n* log *n*) in the reports.
  init(
    _ reports: [Int], owners: (Int) -> Int?, days: @Sendable (Int) -> Day?, terms: @Sendable (Int) -> [Term]
  ) {
    self.reports = reports
    let byTerm = ReportsByKey(FlatLists(reports.concurrentMap(terms)))
    let blocks = reports.concurrentMap { days($0).map { Int($0.ordinal) / Self.days } }
    var counts = [Int32](repeating: 0, count: reports.count + 1)
    // The block above the position, so that plain numbers are sorted.
    var entries: [UInt64] = []
    for term in 0..<byTerm.keyCount {
      entries.removeAll(keepingCapacity: true)
      for position in byTerm.reports(with: term) {
        guard let block = blocks[Int(position)] else { continue }
        // Two that are a few days apart are in one block, or the later one's block is the one after.
        for block in [block, block + 1] {
          entries.append(UInt64(UInt32(truncatingIfNeeded: block)) << 32 | UInt64(UInt32(position)))
        }
      }
      entries.sort()
      var start = 0
      while start < entries.count {
        var end = start + 1
        while end < entries.count, entries[end] >> 32 == entries[start] >> 32 { end += 1 }
        var file = entries[start..<end].map { Int32(truncatingIfNeeded: $0) }
        if file.count > Self.widest {
          var seen: Set<Int> = []
          file.removeAll { position in owners(reports[Int(position)]).map { !seen.insert($0).inserted } ?? true }
        }
        if (2...Self.widest).contains(file.count) {
          for position in file { counts[Int(position) + 1] += 1 }
          filed += file
          fileStarts.append(Int32(filed.count))
        }
        start = end
      }
    }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    reportStarts = counts
    files = [Int32](repeating: 0, count: filed.count)
    for file in 0..<(fileStarts.count - 1) {
      for place in Int(fileStarts[file])..<Int(fileStarts[file + 1]) {
        let position = Int(filed[place])
        files[Int(counts[position])] = Int32(file)
        counts[position] += 1
      }
    }
  }

  /// The later reports that share a file with the one at a position, ascending, each once.
  func partners(after position: Int) -> [Int] {
    var found: [Int] = []
    for file in files[Int(reportStarts[position])..<Int(reportStarts[position + 1])] {
      for other in filed[Int(fileStarts[Int(file)])..<Int(fileStarts[Int(file) + 1])] where other > position {
        found.append(reports[Int(other)])
      }
    }
    return found.sortedOnce()
  }
}
