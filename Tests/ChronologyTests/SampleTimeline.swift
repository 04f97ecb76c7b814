import Chronology
import CivilTime
import SourceText

/// An invented chronology that uses every part of the format.
enum Sample {
  static func location(_ article: String, _ line: Int) -> SourceLocation {
    SourceLocation(path: "content/articles/\(article).md", line: line, column: 3)
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> EventDate {
    let day = Day(year: year, month: month, day: day)!
    return EventDate(edtf: day.description, span: DaySpan(day), granularity: .day)
  }

  static func report(
    _ article: String, _ quote: String, _ date: EventDate?, phrase: String = "on Tuesday", rule: String = "weekday",
    anchor: String = "2031-05-15"
  ) -> Report {
    Report(
      article: article, quote: quote, location: location(article, 9), date: date,
      derivation: date.map {
        Derivation(
          phrase: phrase, location: location(article, 9), rule: rule,
          anchor: .init(origin: .publication, edtf: anchor, location: location(article, 3)),
          steps: ["the latest Tuesday up to \(anchor): \($0.edtf)"])
      })
  }

  static func article(_ id: String, _ published: String = "2031-05-15") -> ArticleRecord {
    ArticleRecord(
      id: id, path: "articles/\(id).md", title: "The bridge at Orlo", publisher: "The Harbour Gazette",
      agency: "NNA", authors: ["A. Reed"], published: published, publishedBasis: "byline",
      url: "https://example.org/\(id)", copyOf: nil)
  }

  static var collapse: Event {
    Event(
      id: "2031-05-13-bridge-collapsed", date: day(2031, 5, 13), kind: .happening, title: "The bridge collapsed",
      summary: "The bridge collapsed on Tuesday, \"like paper\".",
      attribution: Attribution(speaker: "the mayor", verb: "said", isClaim: true), actors: ["mayor"],
      places: ["orlo"],
      reports: [
        report("a", "The bridge collapsed on Tuesday, \"like paper\".", day(2031, 5, 13)),
        report("b", "The bridge collapsed in May.", nil),
      ],
      disagreements: [
        Disagreement(subject: "figure", versions: [.init(text: "12", reports: [0]), .init(text: "13", reports: [1])])
      ],
      merges: [MergeReason(report: 1, with: 0, reasons: ["both quote “like paper”"])])
  }

  static var opening: Event {
    Event(
      id: "2031-05-14-ferry-opened", date: day(2031, 5, 14), kind: .statement, title: "A ferry opened",
      summary: "A ferry opened on Wednesday.", reports: [report("b", "A ferry opened on Wednesday.", day(2031, 5, 14))])
  }

  static var timeline: Timeline {
    Timeline(
      title: "The bridge", summary: "Naïve\ttext", siteURL: "https://example.org/",
      events: [collapse, opening], articles: [article("a"), article("b")],
      actors: [NamedEntity(id: "mayor", name: "The mayor", aliases: ["mayor"], summary: "")],
      places: [NamedEntity(id: "orlo", name: "Orlo")])
  }
}
