/// Which articles draw on one source, so that what they say counts once.
public struct Independence: Sendable {
  /// The original and the source of each article, by its id: they are asked for once a report.
  private let origins: [String: (original: String, source: String)]

  /// - Complexity: O(*n*) in the number of articles, but for the length of chains of copies.
  public init(_ articles: [ArticleRecord]) {
    let records = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    origins = records.mapValues { record in
      let original = Self.original(of: record, among: records)
      // No id holds a blank, so that the two cannot meet.
      return (original, records[original]?.agency.map { "agency " + $0 } ?? original)
    }
  }

  /// What an article draws on: the text that it copies, and the news agency of that text, which may be all that it knows.
  public func source(of article: String) -> String { origins[article]?.source ?? article }

  /// How many sources some articles draw on.
  public func count(_ articles: [String]) -> Int { Set(articles.map(source)).count }

  /// How many sources some reports of one event draw on.
  public func count(of reports: [Report]) -> Int {
    reports.count == 1 ? 1 : Set(sources(of: reports).values).count
  }

  /// The source of each article among some reports of one event: articles that tell it in the same long sentence, word
  /// for word, have it from one hand, as a rule that of an agency.
  ///
  /// - Complexity: O(*n*) in the number of reports, but for the length of chains of articles.
  public func sources(of reports: [Report]) -> [String: String] {
    var sources: [String: String] = [:]
    for report in reports where sources[report.article] == nil {
      sources[report.article] = source(of: report.article)
    }
    guard sources.count > 1 else { return sources }

    var parents: [String: String] = [:]
    func root(_ source: String) -> String {
      var source = source
      while let parent = parents[source] { source = parent }
      return source
    }
    var holders: [String: String] = [:]
    for report in reports where Self.isLong(report.quote) {
      guard let holder = holders.updateValue(report.article, forKey: report.quote), holder != report.article,
        let first = sources[holder].map(root), let second = sources[report.article].map(root), first != second
      else { continue }
      // The lower name leads, so that the order of the reports does not matter.
      parents[max(first, second)] = min(first, second)
    }
    return parents.isEmpty ? sources : sources.mapValues(root)
  }

  /// Whether two writers do not both find a sentence: whether it has eight words.
  private static func isLong(_ sentence: String) -> Bool {
    var words = 1
    for byte in sentence.utf8 where byte == 0x20 { words += 1 }
    return words >= 8
  }

  /// The article at the end of a chain of copies; of a ring of copies, the first in byte order.
  public func original(of article: String) -> String { origins[article]?.original ?? article }

  private static func original(of record: ArticleRecord, among records: [String: ArticleRecord]) -> String {
    guard let copied = record.copyOf else { return record.id }
    var chain = [record.id, copied]
    while let source = records[chain[chain.count - 1]]?.copyOf {
      if let start = chain.firstIndex(of: source) { return chain[start...].min() ?? record.id }
      chain.append(source)
    }
    return chain[chain.count - 1]
  }
}
