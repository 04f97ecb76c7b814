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
  var decisions: [EditorDecision] = []
  var permalinks = Permalinks()

  private static let place = SourceLocation(path: "timeline.yml", line: 1, column: 1)

  /// Adds an article that came out on a day of 2031; Thursday 15 May is the usual one.
  func article(_ id: String, _ body: String, on published: String = "2031-05-15", copyOf: String? = nil) -> Story {
    var story = self
    let file = SourceFile(path: "articles/\(id).md", bytes: Array(body.utf8))
    let numbers = published.split(separator: "-").compactMap { Int($0.filter(\.isNumber)) }
    let day = Day(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : 1, day: numbers.count > 2 ? numbers[2] : 1)!
    story.articles.append(
      Article(
        id: id, file: file, title: id, authors: [],
        published: PublicationDate(
          day: day, edtf: published, isApproximate: published.hasSuffix("~") || numbers.count < 3,
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
      Content(
        settings: TimelineSettings(title: "Norland", actors: actors, places: places), articles: articles,
        decisions: decisions, permalinks: permalinks))
  }

  /// Adds a decision of A. Editor, with the front matter that is special to it.
  func decision(_ name: String, _ fields: String, by: String = "A. Editor", body: String = "") -> Story {
    var story = self
    let text = "---\n\(fields)\nby: \(by)\ndecided: 2031-06-01\nwhy: It is so.\n---\n\(body)"
    let file = SourceFile(path: "events/\(name).md", bytes: Array(text.utf8))
    let (decision, diagnostics) = DecisionReader.read(file)
    for diagnostic in diagnostics { print(diagnostic.text()) }
    story.decisions.append(decision!)
    return story
  }

  /// The story with all of its events registered, as `dateline permalinks --update` writes them and a build reads them.
  func registered() -> Story {
    var story = self
    let update = PermalinkUpdate(permalinks, after: build())
    story.permalinks = PermalinkReader.read(SourceFile(path: "permalinks.jsonl", bytes: update.bytes)).0
    return story
  }

  /// The story with other articles.
  func without(_ id: String) -> Story {
    var story = self
    story.articles.removeAll { $0.id == id }
    return story
  }

  /// The story without its decisions.
  var undecided: Story {
    var story = self
    story.decisions = []
    return story
  }

  var events: [Event] { build().timeline.events }

  /// Date, kind and title of each event, in order.
  var lines: [String] { events.map { "\($0.date.edtf) \($0.kind.rawValue): \($0.title)" } }
}

/// A story of two events, which decisions and the registry are tried on, and the ids that it gives.
extension Story {
  static let ferry = Story()
    .place("orlo", "Orlo").place("vann", "Vann")
    .article("a", "A passenger ferry carrying 230 people sank off Orlo on Tuesday, the coast guard said.")
    .article("b", "The ferry sank off Orlo on Tuesday with 230 people aboard.", on: "2031-05-16")
    .article("c", "A freight train derailed near Vann on Monday.")
  static let sinking = "2031-05-13-passenger-ferry-carrying-230-people-sank"
  static let derailment = "2031-05-12-freight-train-derailed-vann"
}
