import CivilTime
import CommonMark
import SourceText

@testable import Articles
@testable import Chronology
@testable import StaticSite

/// A small chronology of a made-up strike, with one of everything that a page can show.
enum Fixture {
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day)! }

  static func exact(_ year: Int, _ month: Int, _ number: Int, isApproximate: Bool = false) -> EventDate {
    let day = day(year, month, number)
    return EventDate(
      edtf: day.description + (isApproximate ? "~" : ""), span: DaySpan(day), granularity: .day,
      isApproximate: isApproximate)
  }

  static func month(_ year: Int, _ month: Int) -> EventDate {
    let start = day(year, month, 1)
    let end = start + Day.length(ofMonth: month, year: year)
    return EventDate(
      edtf: String(start.description.prefix(7)), span: DaySpan(start: start, end: end), granularity: .month)
  }

  static func place(_ article: String, _ line: Int, _ column: Int = 1) -> SourceLocation {
    SourceLocation(path: "content/articles/\(article).md", line: line, column: column)
  }

  static let markdown = """
    ---
    title: Dockers walk out
    ---
    Dockers at the harbour walked out **last week Thursday**, the union said.

    The council met on [Monday](https://example.org/council). The dispute began in May.
    """

  static let articles: [Article] = [
    article("herald", title: "Dockers walk out", publisher: "The Herald", published: day(2021, 6, 8), text: markdown),
    article(
      "courier", title: "Harbour “closed” & quiet", publisher: "Courier", published: day(2021, 6, 9),
      text: "---\n---\nThe strike of 3 June goes on.\n"),
    article(
      "mirror", title: "Dockers walk out (copy)", publisher: nil, published: day(2021, 6, 10),
      text: "---\n---\nDockers walked out.\n", copyOf: "herald"),
  ]

  static func article(
    _ id: String, title: String, publisher: String?, published: Day, text: String, copyOf: String? = nil
  ) -> Article {
    let file = SourceFile(path: "content/articles/\(id).md", bytes: Array(text.utf8))
    let bytes = Array(text.utf8)
    let body = text.firstRange(of: "\n---\n").map { text.utf8.distance(from: text.startIndex, to: $0.upperBound) } ?? 0
    return Article(
      id: id, file: file, title: title, deck: nil, publisher: publisher, agency: id == "courier" ? "Wire" : nil,
      authors: id == "herald" ? ["A. Writer", "B. Writer"] : [],
      published: PublicationDate(
        day: published, edtf: published.description, isApproximate: false, basis: nil, location: place(id, 2)),
      url: id == "herald" ? "https://example.org/dockers" : nil, language: "en", copyOf: copyOf,
      document: MarkdownDocument(file: file, body: body..<bytes.count))
  }

  static func record(_ article: Article) -> ArticleRecord {
    ArticleRecord(
      id: article.id, path: "articles/\(article.id).md", title: article.title, publisher: article.publisher,
      agency: article.agency, authors: article.authors, published: article.published.edtf,
      publishedBasis: article.id == "mirror" ? "no date is printed; it copies a dated text" : nil, url: article.url,
      language: "en", copyOf: article.copyOf)
  }

  static let walkout = Event(
    id: "2021-06-03-dockers-walk-out", date: exact(2021, 6, 3), kind: .happening, title: "Dockers walk out",
    summary: "Dockers at the harbour walked out last week Thursday, the union said.", actors: ["union"],
    places: ["harbour"],
    reports: [
      Report(
        article: "herald", quote: "Dockers at the harbour walked out last week Thursday, the union said.",
        location: place("herald", 4), date: exact(2021, 6, 3),
        derivation: Derivation(
          phrase: "last week Thursday", location: place("herald", 4, 37), rule: "weekday-of-week",
          anchor: .init(origin: .publication, edtf: "2021-06-08", location: place("herald", 2, 12)),
          steps: ["the week before 2021-06-08: 2021-05-31/2021-06-06", "its Thursday: 2021-06-03"],
          inferences: ["the year, from the publication date"],
          rejected: ["2021-05-27: \"last week\" names the week, not the weekday before"]),
        attribution: Attribution(speaker: "the union", verb: "said", isClaim: false)),
      Report(
        article: "courier", quote: "The strike of 3 June goes on.", location: place("courier", 3),
        date: exact(2021, 6, 3),
        derivation: Derivation(
          phrase: "3 June", location: place("courier", 3, 15), rule: "day-month", anchor: nil)),
      Report(
        article: "mirror", quote: "Dockers walked out.", location: place("mirror", 3), date: nil, derivation: nil,
        isCaption: true, copyOf: "herald"),
    ],
    disagreements: [
      Disagreement(
        subject: "figure", versions: [.init(text: "400 dockers", reports: [0, 2]), .init(text: "350", reports: [1])])
    ],
    merges: [MergeReason(report: 1, with: 0, reasons: ["both name the harbour", "both are of 2021-06-03"])])

  static let dispute = Event(
    id: "2021-05-dispute", date: month(2021, 5), kind: .happening, title: "Dispute begins",
    summary: "The dispute began in May.",
    reports: [
      Report(
        article: "herald", quote: "The dispute began in May.", location: place("herald", 6, 58), date: month(2021, 5),
        derivation: Derivation(
          phrase: "in May", location: place("herald", 6, 76), rule: "month",
          anchor: .init(origin: .publication, edtf: "2021-06-08", location: nil)))
    ])

  static let claim = Event(
    id: "2021-06-07-council", date: exact(2021, 6, 7, isApproximate: true), kind: .statement,
    title: "Council promises <talks> & \"peace\"", summary: "The council met on Monday.",
    attribution: Attribution(speaker: "the mayor", verb: "claimed", isClaim: true), actors: ["council", "union"],
    reports: [
      Report(
        article: "herald", quote: "The council met on Monday.", location: place("herald", 6),
        date: exact(2021, 6, 7),
        derivation: Derivation(
          phrase: "Monday", location: place("herald", 6, 20), rule: "weekday", anchor: nil))
    ])

  static let planned = Event(
    id: "2022-talks",
    date: EventDate(
      edtf: "2022", span: DaySpan(start: day(2022, 1, 1), end: day(2023, 1, 1)), granularity: .year),
    kind: .planned, title: "Talks are due", summary: "Talks are due next year.",
    reports: [
      Report(
        article: "courier", quote: "Talks are due next year.", location: place("courier", 3), date: nil,
        derivation: nil)
    ])

  static let timeline = Timeline(
    title: "The harbour strike", summary: "How the dockers’ dispute went.", language: "en",
    events: [dispute, walkout, claim, planned], articles: articles.map(record),
    actors: [
      NamedEntity(id: "council", name: "City Council", summary: "The city’s elected council."),
      NamedEntity(id: "union", name: "Dockers’ Union", aliases: ["the union", "DU"]),
    ],
    places: [NamedEntity(id: "harbour", name: "The Harbour")])

  static let marks: [String: [TimeMark]] = [
    "herald": [
      TimeMark(
        block: 0, range: 34..<52, datetime: "2021-06-03", edtf: "2021-06-03",
        explanation: "last week Thursday = 2021-06-03, counted from publication on 2021-06-08",
        event: walkout.id),
      TimeMark(
        block: 1, range: 19..<25, datetime: "2021-06-07", edtf: "2021-06-07", explanation: "Monday = 2021-06-07",
        event: claim.id),
      TimeMark(
        block: 1, range: 45..<51, datetime: "2021-05", edtf: "2021-05", explanation: "in May = 2021-05", event: nil),
    ]
  ]

  /// The templates of this repository.
  static func templates() -> SiteTemplates {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let (files, _) = TemplateFolder.read("/\(folder)/templates")
    let (templates, diagnostics) = SiteTemplates.check(files, folder: "/\(folder)/templates")
    for diagnostic in diagnostics { print(diagnostic.text()) }
    return templates!
  }

  /// The whole site, by path.
  static func site(_ timeline: Timeline = timeline) -> [String: String] {
    let (files, _) = renderSite(timeline: timeline, articles: articles, marks: marks, templates: templates())
    return Dictionary(
      files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { first, _ in first })
  }
}
