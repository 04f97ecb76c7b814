import SourceText

/// A report as a decision names it: `articles/talks.md:12`, `articles/talks.md:12:40`, or ``Report/reference``.
struct ReportReference {
  private enum Kind {
    case place(path: String, line: Int, column: Int?)
    case sentence(article: String, fingerprint: UInt64)
  }

  private let kind: Kind

  /// `nil` for a text that is neither.
  init?(_ text: String) {
    if let sign = text.utf8.lastIndex(of: UInt8(ascii: "#")) {
      let digits = text[text.utf8.index(after: sign)...]
      guard digits.utf8.count == 16, let fingerprint = UInt64(digits, radix: 16) else { return nil }
      kind = .sentence(article: String(text[..<sign]), fingerprint: fingerprint)
      return
    }
    var parts = text.split(separator: ":", omittingEmptySubsequences: false)
    var numbers: [Int] = []
    while parts.count > 1, numbers.count < 2, let number = parts.last.flatMap({ Int($0) }), number > 0 {
      numbers.insert(number, at: 0)
      parts.removeLast()
    }
    guard let line = numbers.first, !parts.joined().isEmpty else { return nil }
    kind = .place(
      path: parts.joined(separator: ":"), line: line, column: numbers.count > 1 ? numbers[1] : nil)
  }

  /// The indices of the reports that are meant; a line alone means all that begin on it.
  func indices(in reports: [Report]) -> [Int] {
    switch kind {
    case .place(let path, let line, let column):
      let onLine = reports.indices.filter {
        reports[$0].location.line == line && Self.isFile(path, of: reports[$0])
      }
      guard let column else { return onLine }
      // A place within a sentence means the sentence.
      let last = onLine.filter { reports[$0].location.column <= column }
        .max { reports[$0].location.column < reports[$1].location.column }
      return onLine.filter { index in
        last.map { reports[$0].location.column == reports[index].location.column } ?? false
      }
    case .sentence(let article, let fingerprint):
      let distances = reports.indices.compactMap { index -> (index: Int, distance: Int)? in
        guard reports[index].article == article else { return nil }
        let distance = SentenceFingerprint.distance(SentenceFingerprint.of(reports[index].quote), fingerprint)
        return distance <= SentenceFingerprint.nearness ? (index, distance) : nil
      }
      let nearest = distances.map(\.distance).min()
      return distances.filter { $0.distance == nearest }.map(\.index)
    }
  }

  private static func isFile(_ path: String, of report: Report) -> Bool {
    report.article == path || report.location.path == path || report.location.path.hasSuffix("/" + path)
  }
}
