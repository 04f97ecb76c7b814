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
    var parents: [String: String] = [:]
    func root(_ source: String) -> String {
      var source = source
      while let parent = parents[source] { source = parent }
      return source
    }
    var holders: [String: String] = [:]
    for report in reports where report.quote.utf8.count(where: { $0 == 0x20 }) + 1 >= Self.sharedWords {
      let source = root(source(of: report.article))
      guard let holder = holders[report.quote].map(root) else {
        holders[report.quote] = source
        continue
      }
      // The lower name leads, so that the order of the reports does not matter.
      if holder != source { parents[max(holder, source)] = min(holder, source) }
    }
    return Dictionary(
      reports.map { ($0.article, root(source(of: $0.article))) }, uniquingKeysWith: { first, _ in first })
  }

  /// Words of a sentence that two writers do not both find.
  private static let sharedWords = 8

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
