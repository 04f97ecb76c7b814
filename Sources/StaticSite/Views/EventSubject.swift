import Chronology

/// An event as pages print it: what more than one page asks of it is worked out once.
final class EventSubject: Viewed {
  let event: Event
  /// Its place on the timeline, from 0; `nil` of an event that was taken off it.
  let position: Int?
  /// The path of its page, as a reference.
  let path: String
  /// The date in words.
  let date: String
  /// What is not known of the date.
  let dateNote: String?
  /// The date for `datetime`, unless it is uncertain or HTML has no value for it.
  let datetime: String?
  /// The ids of the articles that report it, each once.
  let articles: [String]
  /// How many of them draw on different sources.
  let independentTotal: Int
  /// Those of them that the timeline knows.
  let sources: [ArticleSubject]
  /// Who reports it, each once.
  let publishers: [String]
  let actors: [EntitySubject]
  let places: [EntitySubject]

  /// - Parameters:
  ///   - independent: How many of its articles draw on different sources.
  ///   - article: Finds an article of the timeline by its id.
  ///   - entity: Finds a name of the timeline by its id.
  init(
    _ event: Event, position: Int?, dates: DateTable, independent: Int, article: (String) -> ArticleSubject?,
    entity: (String, EntityKind) -> EntitySubject?
  ) {
    self.event = event
    self.position = position
    path = PagePath.reference(SitePaths.event(event.id))
    date = dates.text(event.date.edtf).text
    dateNote = EventDateNote.text(event.date, in: dates)
    datetime = event.date.isApproximate ? nil : dates.datetime(event.date.edtf)
    independentTotal = independent
    var ids: [String] = []
    // By index, since a report handed on as a whole is copied part by part.
    for index in event.reports.indices where !ids.contains(event.reports[index].article) {
      ids.append(event.reports[index].article)
    }
    articles = ids
    sources = ids.compactMap(article)
    var publishers: [String] = []
    for source in sources {
      let name = source.record.publisher ?? source.record.title
      if !publishers.contains(name) { publishers.append(name) }
    }
    self.publishers = publishers
    actors = event.actors.compactMap { entity($0, .actor) }
    places = event.places.compactMap { entity($0, .place) }
  }

  /// How many articles report it.
  var articleTotal: Int { articles.count }

  static var view: View<EventSubject> { Views.event }
}
