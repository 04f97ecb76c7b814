/// The reports that have each key, ascending.
struct ReportsByKey: Sendable {
  private var starts: [Int32]
  private var reports: [Int32]

  /// - Parameters:
  ///   - keys: Those of each report.
  ///   - isTaken: Which reports are taken.
  init(_ keys: FlatLists<Int32>, where isTaken: (Int) -> Bool = { _ in true }) {
    let taken = (0..<keys.listCount).filter(isTaken)
    var starts = [Int32](repeating: 0, count: Int(keys.elements.max() ?? -1) + 2)
    for report in taken {
      for place in keys.range(report) { starts[Int(keys.elements[place]) + 1] += 1 }
    }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    self.starts = starts
    var reports = [Int32](repeating: 0, count: Int(starts.last ?? 0))
    for report in taken {
      for place in keys.range(report) {
        let key = Int(keys.elements[place])
        reports[Int(starts[key])] = Int32(report)
        starts[key] += 1
      }
    }
    self.reports = reports
  }

  var keyCount: Int { starts.count - 1 }

  func reports(with key: Int) -> ArraySlice<Int32> { reports[Int(starts[key])..<Int(starts[key + 1])] }
}
