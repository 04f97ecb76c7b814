/// Which articles draw on one source, so that what they say counts once.
public struct Independence: Sendable {
  private let records: [String: ArticleRecord]

  public init(_ articles: [ArticleRecord]) {
    records = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What an article draws on: the text that it copies, and the news agency of that text, which may be all that it knows.
  public func source(of article: String) -> String {
    let original = original(of: article)
    // No id holds a blank, so that the two cannot meet.
    return records[original]?.agency.map { "agency " + $0 } ?? original
  }

  /// How many sources some articles draw on.
  public func count(_ articles: [String]) -> Int { Set(articles.map(source)).count }

  /// The article at the end of a chain of copies; of a ring of copies, the first in byte order.
  public func original(of article: String) -> String {
    var chain = [article]
    while let source = records[chain[chain.count - 1]]?.copyOf {
      if let start = chain.firstIndex(of: source) { return chain[start...].min() ?? article }
      chain.append(source)
    }
    return chain[chain.count - 1]
  }
}
