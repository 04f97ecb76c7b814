import Articles
import Chronology
import CommonMark
import SourceText

/// A timeline with what its pages look up: who is where, and which events go with what.
final class SiteIndex: Sendable {
  let timeline: Timeline
  let words: DateWords
  let articles: [String: Article]
  let marks: [String: [TimeMark]]
  /// The words for every date of the timeline, by its EDTF: dates recur on many pages.
  let dates: [String: DateText]
  /// The value for `datetime` of each date that has one.
  private let datetimes: [String: String]

  /// The address of each article's original that may be linked to, by the article's id.
  private let originalAddresses: [String: String]
  private let independence: Independence
  /// How many of each event's articles draw on different sources, by the event's place on the timeline.
  private let independentReports: [Int]
  private let records: [String: ArticleRecord]
  private let positions: [String: Int]
  private let entities: [EntityKind: [String: NamedEntity]]
  private let byArticle: [String: [Event]]
  private let byEntity: [EntityKind: [String: [Event]]]

  /// - Complexity: O(*n*) in the number of events, reports and articles.
  init(timeline: Timeline, articles: [Article], marks: [String: [TimeMark]]) {
    self.timeline = timeline
    self.marks = marks
    let independence = Independence(timeline.articles)
    self.independence = independence
    independentReports = timeline.events.concurrentMap { independence.count(of: $0.reports) }
    words = DateWords.words(for: timeline.language)
    self.articles = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    records = Dictionary(timeline.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    originalAddresses = Dictionary(
      timeline.articles.compactMap { article in WebLink.allowed(article.url).map { (article.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    positions = Dictionary(
      timeline.events.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    dates = Self.dates(of: timeline, marks: marks, words: words)
    datetimes = Dictionary(
      dates.keys.compactMap { edtf in DateText.datetime(edtf: edtf).map { (edtf, $0) } },
      uniquingKeysWith: { first, _ in first })
    var byArticle: [String: [Event]] = [:]
    var byActor: [String: [Event]] = [:]
    var byPlace: [String: [Event]] = [:]
    for event in timeline.events {
      var seen: Set<String> = []
      for report in event.reports where seen.insert(report.article).inserted {
        byArticle[report.article, default: []].append(event)
      }
      for actor in event.actors { byActor[actor, default: []].append(event) }
      for place in event.places { byPlace[place, default: []].append(event) }
    }
    self.byArticle = byArticle
    byEntity = [.actor: byActor, .place: byPlace]
    entities = [
      .actor: Dictionary(timeline.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      .place: Dictionary(timeline.places.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
    ]
  }

  private static func dates(
    of timeline: Timeline, marks: [String: [TimeMark]], words: DateWords
  ) -> [String: DateText] {
    var dates: [String: DateText] = [:]
    func add(_ edtf: String) {
      if dates[edtf] == nil { dates[edtf] = DateText(edtf: edtf, words: words) }
    }
    for article in timeline.articles { add(article.published) }
    for event in timeline.events {
      add(event.date.edtf)
      for date in event.reports.compactMap(\.date) { add(date.edtf) }
      if let date = event.engineDate { add(date.edtf) }
    }
    for edtf in marks.values.joined().compactMap(\.edtf) { add(edtf) }
    return dates
  }

  /// The value for `datetime` of a date of the timeline, or `nil` where HTML has none.
  func datetime(_ edtf: String) -> String? { datetimes[edtf] }

  /// Where the original of an article is, if at an address of the web.
  func originalAddress(of article: String) -> String? { originalAddresses[article] }

  func record(_ id: String) -> ArticleRecord? { records[id] }
  func event(_ id: String) -> Event? { positions[id].map { timeline.events[$0] } }
  func entity(_ id: String, _ kind: EntityKind) -> NamedEntity? { entities[kind]?[id] }
  func events(ofArticle id: String) -> [Event] { byArticle[id] ?? [] }
  func events(of id: String, _ kind: EntityKind) -> [Event] { byEntity[kind]?[id] ?? [] }

  /// The event so many places after the given one, or `nil` beyond either end.
  func neighbour(of event: Event, at distance: Int) -> Event? {
    guard let position = positions[event.id], timeline.events.indices.contains(position + distance) else { return nil }
    return timeline.events[position + distance]
  }

  /// How many of an event's articles draw on different sources.
  func independentReports(of event: Event) -> Int {
    positions[event.id].map { independentReports[$0] } ?? independence.count(of: event.reports)
  }

  /// How many of some articles draw on different sources.
  func independent(_ articles: [String]) -> Int { independence.count(articles) }

  /// The number, from 1, of the mark that a report's date was read from, among all marks of its article.
  func markNumber(of report: Report, event: Event) -> Int? {
    guard let place = report.derivation?.location, let article = articles[report.article],
      let marks = marks[report.article]
    else { return nil }
    let index = marks.firstIndex { mark in
      guard mark.event == event.id, article.document.blocks.indices.contains(mark.block) else { return false }
      let range = article.document.blocks[mark.block].sourceRange(of: mark.range)
      // The timeline's paths are those of the published site, the file's is where it was read.
      let start = article.file.location(at: range.lowerBound)
      return start.line == place.line && start.column == place.column
    }
    return index.map { $0 + 1 }
  }
}

/// The two kinds of names that have pages.
enum EntityKind: Hashable, Sendable, CaseIterable {
  case actor, place

  /// The folder of their pages.
  var folder: String { self == .actor ? "actors" : "places" }
}
