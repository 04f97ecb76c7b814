/// Which articles draw on one source, so that what they say counts once.
public struct Independence: Sendable {
  /// The place of each article in the lists below, by its id: it is asked for once a report.
  private let numbers: [String: Int]
  /// The text at the end of each article's chain of copies.
  private let originals: [String]
  /// The source of each article, also as a number.
  private let sources: [String]
  private let sourceNumbers: [Int]
  private let numbersBySource: [String: Int]

  /// - Complexity: O(*n*) in the number of articles, but for the length of chains of copies.
  public init(_ articles: [ArticleRecord]) {
    numbers = Dictionary(articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let numbers = numbers
    let originals = articles.map { Self.original(of: $0, among: articles, numbers) }
    self.originals = originals
    // No id holds a blank, so that the two cannot meet.
    sources = originals.map { original in
      numbers[original].flatMap { articles[$0].agency }.map { "agency " + $0 } ?? original
    }
    var numbersBySource: [String: Int] = [:]
    sourceNumbers = sources.map { source in
      let number = numbersBySource[source] ?? numbersBySource.count
      numbersBySource[source] = number
      return number
    }
    self.numbersBySource = numbersBySource
  }

  /// What an article draws on: the text that it copies, and the news agency of that text, which may be all that it knows.
  public func source(of article: String) -> String { numbers[article].map { sources[$0] } ?? article }

  /// How many sources some articles draw on.
  public func count(_ articles: [String]) -> Int { Set(articles.map(source)).count }

  /// How many sources some reports of one event draw on.
  public func count(of reports: [Report]) -> Int {
    reports.count == 1 ? 1 : Set(sourceNumbers(of: reports)).count
  }

  /// A number for the source of each report, the same for those that draw on one: articles that tell it in the same long
  /// sentence, word for word, have it from one hand, as a rule that of an agency.
  ///
  /// - Complexity: O(*n*) in the number of reports, but for the length of chains of articles.
  func sourceNumbers(of reports: [Report]) -> [Int] {
    var strangers: [String: Int] = [:]
    // Reports are asked for their parts by index: one that is handed on as a whole is copied part by part.
    var found = reports.indices.map { index in
      let article = reports[index].article
      if let number = numbers[article] { return sourceNumbers[number] }
      // An article that the timeline does not know is a source of its own.
      if let number = numbersBySource[article] ?? strangers[article] { return number }
      let number = numbersBySource.count + strangers.count
      strangers[article] = number
      return number
    }
    guard found.contains(where: { $0 != found[0] }) else { return found }

    var parents: [Int: Int] = [:]
    func root(_ source: Int) -> Int {
      var source = source
      while let parent = parents[source] {
        // Half the way is kept, so that a long chain is walked once.
        if let next = parents[parent] { parents[source] = next }
        source = parent
      }
      return source
    }
    var holders: [String: Int] = [:]
    for index in reports.indices where Self.isLong(reports[index].quote) {
      guard let holder = holders.updateValue(index, forKey: reports[index].quote) else { continue }
      let (first, second) = (root(found[holder]), root(found[index]))
      if first != second { parents[first] = second }
    }
    if !parents.isEmpty { found = found.map(root) }
    return found
  }

  /// Whether two writers do not both find a sentence: whether it has eight words.
  private static func isLong(_ sentence: String) -> Bool {
    var words = 1
    for byte in sentence.utf8 where byte == 0x20 { words += 1 }
    return words >= 8
  }

  /// The article at the end of a chain of copies; of a ring of copies, the first in byte order.
  public func original(of article: String) -> String { numbers[article].map { originals[$0] } ?? article }

  private static func original(
    of record: ArticleRecord, among articles: [ArticleRecord], _ numbers: [String: Int]
  ) -> String {
    guard let copied = record.copyOf else { return record.id }
    var chain = [record.id, copied]
    while let source = numbers[chain[chain.count - 1]].flatMap({ articles[$0].copyOf }) {
      if let start = chain.firstIndex(of: source) { return chain[start...].min() ?? record.id }
      chain.append(source)
    }
    return chain[chain.count - 1]
  }
}
