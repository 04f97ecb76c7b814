import Articles
import Chronology
import CommonMark
import SourceText

/// An article as pages print it: what more than one page asks of it is worked out once.
final class ArticleSubject: Viewed {
  let record: ArticleRecord
  /// The path of its page, as a reference.
  let path: String
  /// The day of publication, in words.
  let published: String
  /// The day of publication for `datetime`, unless it is uncertain.
  let datetime: String?
  /// The address of the original, if one of the web.
  let address: String?
  /// Where each mark that dates an event begins, in the order of the text.
  private let marks: [(line: Int, column: Int, event: String, number: Int)]

  /// - Parameters:
  ///   - article: The article itself, where it was read.
  ///   - marks: All its marks.
  init(_ record: ArticleRecord, _ article: Article? = nil, marks: [TimeMark] = [], dates: DateTable) {
    self.record = record
    self.marks = marks.enumerated().compactMap { index, mark in
      guard let article, let event = mark.event, article.document.blocks.indices.contains(mark.block) else {
        return nil
      }
      let range = article.document.blocks[mark.block].sourceRange(of: mark.range)
      let place = article.file.location(at: range.lowerBound)
      return (place.line, place.column, event, index + 1)
    }
    path = PagePath.reference(SitePaths.article(record.id))
    published = dates.text(record.published).text
    datetime = dates.datetime(record.published)
    address = WebLink.allowed(record.url)
  }

  /// The number, from 1, of the mark at a place that dates an event, among all marks of the article.
  ///
  /// - Parameter place: Its path is that of the published site, not that of where the article was read.
  func markNumber(at place: SourceLocation, event: String) -> Int? {
    marks.first { $0.line == place.line && $0.column == place.column && $0.event == event }?.number
  }

  static var view: View<ArticleSubject> { Views.articleSummary }
}

extension Views {
  /// An article with its link, wherever articles are listed.
  static let articleSummary = View<ArticleSubject>(
    "article",
    [
      .text("id", "Its id in data files") { article, _ in article.record.id },
      .link("link", "Its page") { article, _ in article.path },
      .text("title", "The headline") { article, _ in article.record.title },
      .text("publisher", "Who published it") { article, _ in article.record.publisher },
      .text("agency", "The news agency whose text it carries") { article, _ in article.record.agency },
      .texts("authors", "Who wrote it") { article, _ in article.record.authors },
      .flag("hasAuthors", "Whether authors are named") { article, _ in !article.record.authors.isEmpty },
      .text("published", "The day of publication, in words") { article, _ in article.published },
      .text("publishedDatetime", "The day of publication for `datetime`, unless it is uncertain") { article, _ in
        article.datetime
      },
      .text("publishedBasis", "How the day of publication is known, where the article does not print it") {
        article, _ in article.record.publishedBasis
      },
      .text("url", "Where the original is, if at an address of the web") { article, _ in article.address },
      .text("language", "Its language, a BCP 47 tag") { article, _ in article.record.language },
      .text("file", "Its file in the content folder") { article, _ in article.record.path },
      .flag("isCopy", "Whether it repeats the text of another article") { article, _ in
        article.record.copyOf != nil
      },
      .text("originalTitle", "The headline of the article whose text it repeats") { article, page in
        article.record.copyOf.map { page.site.article($0)?.record.title ?? $0 }
      },
      .link("originalLink", "The page of the article whose text it repeats") { article, page in
        article.record.copyOf.flatMap { page.site.article($0)?.path }
      },
      .number("eventTotal", "How many events it reports") { article, page in
        page.site.events(ofArticle: article.record.id).count
      },
      .flag("reportsOneEvent", "Whether it reports exactly one event") { article, page in
        page.site.events(ofArticle: article.record.id).count == 1
      },
    ])
}

/// The page of one article.
final class ArticlePage: Viewed {
  let subject: ArticleSubject
  let deck: String?
  let body: ArticleBody
  /// What the editors know beside the text, sentence by sentence.
  let notes: [String]

  init(_ subject: ArticleSubject, article: Article, body: ArticleBody) {
    self.subject = subject
    self.body = body
    deck = article.deck
    // The basis of the publication date has a place of its own.
    notes =
      article.bases.filter { $0.key != "published" }.map { "\($0.key): \($0.text)" }
      + (article.note.map { [$0] } ?? [])
  }

  static var view: View<ArticlePage> { Views.articlePage }
}

extension Views {
  static let articlePage = View<ArticlePage>(
    "article page",
    [
      .object("article", "The article's data", of: Views.articleSummary) { page, _ in page.subject },
      .text("deck", "The standfirst under the headline") { page, _ in page.deck },
      .texts("notes", "Remarks of the editors: how a title or an agency is known") { page, _ in page.notes },
      .flag("hasNotes", "Whether there are any") { page, _ in !page.notes.isEmpty },
      .html("body", "The article, each of its dates a link") { page, _ in page.body.html },
      .list("dates", "Every date found in the article, in the order of the text", of: Views.mark) { page, _ in
        page.body.marks
      },
      .flag("hasDates", "Whether any date was found") { page, _ in !page.body.marks.isEmpty },
      .list("events", "The events that it reports", of: Views.eventSummary) { page, context in
        context.site.events(ofArticle: page.subject.record.id)
      },
      .flag("hasEvents", "Whether it reports any event") { page, context in
        !context.site.events(ofArticle: page.subject.record.id).isEmpty
      },
    ])
}

/// The list of all articles.
final class SourcesPage: Viewed {
  static var view: View<SourcesPage> { Views.sources }
}

extension Views {
  static let sources = View<SourcesPage>(
    "list of sources",
    [
      .list("articles", "All articles, by day of publication", of: Views.articleSummary) { _, context in
        context.site.articleSubjects
      }
    ])
}
