import Chronology
import CivilTime
import CommonMark
import SourceText

@testable import Articles

/// Invented news of Norland and its neighbours, as articles in memory.
struct Story {
  var articles: [Article] = []
  var actors: [NameEntry] = []
  var places: [NameEntry] = []

  private static let place = SourceLocation(path: "timeline.yml", line: 1, column: 1)

  /// Adds an article that came out on a day of 2031; Thursday 15 May is the usual one.
  func article(_ id: String, _ body: String, on published: String = "2031-05-15", copyOf: String? = nil) -> Story {
    var story = self
    let file = SourceFile(path: "articles/\(id).md", bytes: Array(body.utf8))
    let numbers = published.split(separator: "-").compactMap { Int($0.filter(\.isNumber)) }
    let day = Day(year: numbers[0], month: numbers[1], day: numbers[2])!
    story.articles.append(
      Article(
        id: id, file: file, title: id, authors: [],
        published: PublicationDate(
          day: day, edtf: published, isApproximate: published.hasSuffix("~"),
          location: SourceLocation(path: file.path, line: 1, column: 1)),
        language: "en", copyOf: copyOf, document: MarkdownDocument(file: file, body: 0..<file.bytes.count)))
    return story
  }

  func actor(_ id: String, _ names: String...) -> Story {
    var story = self
    story.actors.append(
      NameEntry(id: id, name: names[0], aliases: Array(names.dropFirst()), summary: "", location: Self.place))
    return story
  }

  func place(_ id: String, _ names: String...) -> Story {
    var story = self
    story.places.append(
      NameEntry(id: id, name: names[0], aliases: Array(names.dropFirst()), summary: "", location: Self.place))
    return story
  }

  func build() -> ChronologyResult {
    buildChronology(
      Content(settings: TimelineSettings(title: "Norland", actors: actors, places: places), articles: articles))
  }

  var events: [Event] { build().timeline.events }

  /// Date, kind and title of each event, in order.
  var lines: [String] { events.map { "\($0.date.edtf) \($0.kind.rawValue): \($0.title)" } }
}
