import Articles
import Chronology
import CommonMark
import SourceText

/// A timeline with what its pages look up: who is where, and which events go with what.
final class SiteIndex: Sendable {
  let timeline: Timeline
  /// The address of the site with a slash at its end; `nil` when it is not known or not one of the web.
  let base: String?
  let dates: DateTable
  let articles: [String: Article]
  let marks: [String: [TimeMark]]
  /// The events of the timeline, in its order.
  let events: [EventSubject]
  /// The articles of the timeline, in its order.
  let articleSubjects: [ArticleSubject]

  var words: DateWords { dates.words }

  private let independence: Independence
  private let articlesByID: [String: ArticleSubject]
  private let eventsByID: [String: EventSubject]
  private let withdrawn: [String: EventSubject]
  private let names: [EntityKind: Names]
  private let byArticle: [String: [EventSubject]]

  /// The names of one kind, with the events of each.
  private struct Names: Sendable {
    /// In the order of the timeline.
    var all: [EntitySubject]
    var byID: [String: EntitySubject]
    var events: [String: [EventSubject]] = [:]

    init(_ entities: [NamedEntity], _ kind: EntityKind) {
      all = entities.map { EntitySubject($0, kind) }
      byID = Dictionary(all.map { ($0.entity.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// - Complexity: O(*n*) in the number of events, reports and articles.
  init(timeline: Timeline, articles: [Article], marks: [String: [TimeMark]]) {
    self.timeline = timeline
    base = WebLink.allowed(timeline.siteURL).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    self.marks = marks
    let dates = DateTable(of: timeline, marks: marks, words: DateWords.words(for: timeline.language))
    self.dates = dates
    let independence = Independence(timeline.articles)
    self.independence = independence
    let byID = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.articles = byID
    articleSubjects = timeline.articles.concurrentMap { record in
      ArticleSubject(record, byID[record.id], marks: marks[record.id] ?? [], dates: dates)
    }
    let articlesByID = Dictionary(articleSubjects.map { ($0.record.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.articlesByID = articlesByID
    var names: [EntityKind: Names] = [
      .actor: Names(timeline.actors, .actor), .place: Names(timeline.places, .place),
    ]
    let subject = { @Sendable [names] (event: Event, position: Int?) in
      EventSubject(
        event, position: position, dates: dates, independent: independence.count(of: event.reports),
        article: { articlesByID[$0] }, entity: { names[$1]?.byID[$0] })
    }
    events = Array(timeline.events.indices).concurrentMap { subject(timeline.events[$0], $0) }
    eventsByID = Dictionary(events.map { ($0.event.id, $0) }, uniquingKeysWith: { first, _ in first })
    withdrawn = Dictionary(
      timeline.dropped.map { ($0.id, subject($0, nil)) }, uniquingKeysWith: { first, _ in first })
    var byArticle: [String: [EventSubject]] = [:]
    for event in events {
      for source in event.sources { byArticle[source.record.id, default: []].append(event) }
      for actor in event.actors { names[.actor]?.events[actor.entity.id, default: []].append(event) }
      for place in event.places { names[.place]?.events[place.entity.id, default: []].append(event) }
    }
    self.byArticle = byArticle
    self.names = names
  }

  func article(_ id: String) -> ArticleSubject? { articlesByID[id] }
  func event(_ id: String) -> EventSubject? { eventsByID[id] }
  /// An event that was taken off the timeline.
  func withdrawn(_ id: String) -> EventSubject? { withdrawn[id] }
  func entity(_ id: String, _ kind: EntityKind) -> EntitySubject? { names[kind]?.byID[id] }
  /// All names of one kind, in the order of the timeline.
  func entities(_ kind: EntityKind) -> [EntitySubject] { names[kind]?.all ?? [] }
  func events(ofArticle id: String) -> [EventSubject] { byArticle[id] ?? [] }
  func events(of id: String, _ kind: EntityKind) -> [EventSubject] { names[kind]?.events[id] ?? [] }

  /// The event so many places after the given one, or `nil` beyond either end.
  func neighbour(of event: EventSubject, at distance: Int) -> EventSubject? {
    guard let position = event.position, events.indices.contains(position + distance) else { return nil }
    return events[position + distance]
  }

  /// How many of some articles draw on different sources.
  func independent(_ articles: [String]) -> Int { independence.count(articles) }
}

/// The two kinds of names that have pages.
enum EntityKind: Hashable, Sendable, CaseIterable {
  case actor, place

  /// The folder of their pages.
  var folder: String { self == .actor ? "actors" : "places" }
}
