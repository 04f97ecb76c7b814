/// The templates that make pages; the raw value is the file's name without its extension.
enum PageTemplate: String, CaseIterable, Sendable {
  case timeline, event, article, sources
  case entity = "name"
  case entityList = "names"
  case moved, withdrawn
  case about
  case notFound = "not-found"

  /// What its pages show, for messages and documentation.
  var summary: String {
    switch self {
    case .timeline: "the timeline"
    case .event: "an event"
    case .article: "an article"
    case .sources: "the list of articles"
    case .entity: "a person, an organisation or a place"
    case .entityList: "the list of people and organisations, or of places"
    case .moved: "an event that is part of another now"
    case .withdrawn: "an event that an editor took off the timeline"
    case .about: "how the chronology was made"
    case .notFound: "an address that does not exist"
    }
  }

  /// What the template may name beside what all pages share.
  var shape: Shape {
    switch self {
    case .timeline: Views.timeline.shape
    case .event: Views.event.shape
    case .article: Views.articlePage.shape
    case .sources: Views.sources.shape
    case .entity: Views.entityPage.shape
    case .entityList: Views.entityList.shape
    case .moved: Views.movedPage.shape
    case .withdrawn: Views.withdrawnPage.shape
    case .about, .notFound: Views.plain.shape
    }
  }
}
