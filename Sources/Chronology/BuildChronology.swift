package import Articles
import CivilTime
import CommonMark
import SourceText

/// Builds one chronology out of all articles: a pure function of the content.
///
/// - Complexity: O(*n*) in the bytes of the articles, and near-linear in the number of dated reports.
package func buildChronology(_ content: Content) -> ChronologyResult {
  let articles = content.articles.sorted { ($0.published.day, $0.id) < ($1.published.day, $1.id) }
  let actors = NameMatcher(content.settings.actors)
  let places = NameMatcher(content.settings.places)
  // Articles in a row share a book of words; the length of a row plays no part in the outcome.
  let length = max(1, min(64, articles.count / 16))
  var stretches = Array(stride(from: 0, to: articles.count, by: length)).concurrentMap { start in
    var extractor = ArticleExtractor(actors: actors, places: places)
    let extractions = articles[start..<min(start + length, articles.count)].map { extractor.extract($0) }
    return ExtractedStretch(start: start, extractions: extractions, words: extractor.book.words)
  }
  var extractions = stretches.flatMap(\.extractions)
  let originals = CopyFinder.originals(articles, shingles: extractions.map(\.shingles))
  let numbers = Dictionary(articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  var copies: [Int: Int] = [:]
  for (copy, original) in originals {
    if let copy = numbers[copy], let original = numbers[original] { copies[copy] = original }
  }

  var merged = MergedReports(articles, stretches, copies: copies)
  // "On Friday, three days after the quake in Orlo" dates the quake, where nothing else does.
  var unsolved: [UnsolvedPhrase] = []
  if extractions.contains(where: { !$0.implied.isEmpty }) {
    let solver = AnchorSolver(
      articles: articles, observations: merged.observations, drafts: merged.drafts(after: content),
      words: merged.weigher.terms)
    let weighed = solver.weigh(extractions.map(\.implied))
    unsolved = weighed.unsolved
    for event in weighed.standing {
      stretches[event.article / length].extractions[event.article % length].settle(implied: event.number)
    }
    if !weighed.standing.isEmpty {
      extractions = stretches.flatMap(\.extractions)
      merged = MergedReports(articles, stretches, copies: copies)
    }
  }
  // What is told as so long after another event is dated by it, and merged with what else is told of that day.
  if extractions.contains(where: { !$0.open.isEmpty }) {
    // What editors decided of an event holds for what is counted from it, too.
    let solver = AnchorSolver(
      articles: articles, observations: merged.observations, drafts: merged.drafts(after: content),
      words: merged.weigher.terms)
    let solved = solver.solve(extractions.map(\.open))
    unsolved += solved.unsolved
    for solution in solved.solutions {
      stretches[solution.article / length].extractions[solution.article % length].settle(solution)
    }
    if !solved.solutions.isEmpty {
      extractions = stretches.flatMap(\.extractions)
      merged = MergedReports(articles, stretches, copies: copies)
    }
  }
  let observations = merged.observations
  let desk = Desk(
    merged.drafts, content: content, assembly: merged.assembly, weigher: merged.weigher, misses: merged.misses)

  let linked = extractions.linkedMarks(observations, desk.drafts)
  let marks = Dictionary(zip(articles.map(\.id), linked), uniquingKeysWith: { $1 })
  var timeline = Timeline(
    title: content.settings.title, summary: content.settings.summary, language: content.settings.language,
    siteURL: content.settings.siteURL, events: desk.events(isDropped: false),
    articles: articles.map { record($0, copyOf: originals[$0.id]) },
    actors: content.settings.actors.map(entity).sorted { $0.id < $1.id },
    places: content.settings.places.map(entity).sorted { $0.id < $1.id })
  timeline.nameAnchors()
  timeline.redirects = desk.redirects
  timeline.dropped = desk.events(isDropped: true)
  let result = ChronologyResult(
    timeline: timeline, marks: marks, diagnostics: desk.diagnostics, permalinks: desk.permalinks,
    likeEvents: desk.likeEvents, unsolved: unsolved)
  letGo(of: [stretches, extractions, merged, desk])
  return result
}

private func record(_ article: Article, copyOf: String?) -> ArticleRecord {
  ArticleRecord(
    id: article.id, path: article.file.path, title: article.title, publisher: article.publisher,
    agency: article.agency, authors: article.authors, published: article.published.edtf,
    publishedBasis: article.published.basis, url: article.url, language: article.language, copyOf: copyOf)
}

private func entity(_ entry: NameEntry) -> NamedEntity {
  NamedEntity(id: entry.id, name: entry.name, aliases: entry.aliases, summary: entry.summary)
}
