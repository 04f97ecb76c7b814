import Articles
import Chronology

extension Views {
  /// An article with its link, wherever articles are listed.
  static let articleSummary = View<ArticleRecord>("article", articleFields)

  fileprivate static let articleFields: [View<ArticleRecord>.Field] = [
    .text("id", "Its id in data files") { article, _ in article.id },
    .text("link", "Its page") { article, page in page.link(toArticle: article.id) },
    .text("title", "The headline") { article, _ in article.title },
    .text("publisher", "Who published it") { article, _ in article.publisher },
    .text("agency", "The news agency whose text it carries") { article, _ in article.agency },
    .texts("authors", "Who wrote it") { article, _ in article.authors },
    .flag("hasAuthors", "Whether authors are named") { article, _ in !article.authors.isEmpty },
    .text("published", "The day of publication, in words") { article, page in page.date(article.published).text },
    .text("publishedDatetime", "The day of publication for `datetime`, unless it is uncertain") { article, page in
      page.site.datetime(article.published)
    },
    .text("publishedBasis", "How the day of publication is known, where the article does not print it") {
      article, _ in article.publishedBasis
    },
    .text("url", "Where the original is, if at an address of the web") { article, page in
      page.site.originalAddress(of: article.id)
    },
    .text("language", "Its language, a BCP 47 tag") { article, _ in article.language },
    .text("file", "Its file in the content folder") { article, _ in article.path },
    .flag("isCopy", "Whether it repeats the text of another article") { article, _ in article.copyOf != nil },
    .text("originalTitle", "The headline of the article whose text it repeats") { article, page in
      article.copyOf.map { page.site.record($0)?.title ?? $0 }
    },
    .text("originalLink", "The page of the article whose text it repeats") { article, page in
      article.copyOf.flatMap { page.site.record($0) }.map { page.link(toArticle: $0.id) }
    },
    .number("eventTotal", "How many events it reports") { article, page in
      page.site.events(ofArticle: article.id).count
    },
    .flag("reportsOneEvent", "Whether it reports exactly one event") { article, page in
      page.site.events(ofArticle: article.id).count == 1
    },
  ]
}

/// The page of one article.
struct ArticlePage: Sendable {
  let record: ArticleRecord
  let deck: String?
  let body: ArticleBody
  /// What the editors know beside the text, sentence by sentence.
  let notes: [String]

  init(record: ArticleRecord, article: Article, body: ArticleBody) {
    self.record = record
    self.body = body
    deck = article.deck
    // The basis of the publication date has a place of its own.
    notes =
      article.bases.filter { $0.key != "published" }.map { "\($0.key): \($0.text)" }
      + (article.note.map { [$0] } ?? [])
  }
}

extension Views {
  static let articlePage = View<ArticlePage>(
    "article page",
    [
      .object("article", "The article's data", of: Views.articleSummary) { page, _ in page.record },
      .text("deck", "The standfirst under the headline") { page, _ in page.deck },
      .texts("notes", "Remarks of the editors: how a title or an agency is known") { page, _ in page.notes },
      .flag("hasNotes", "Whether there are any") { page, _ in !page.notes.isEmpty },
      .html("body", "The article, each of its dates a link") { page, _ in page.body.html },
      .list("dates", "Every date found in the article, in the order of the text", of: Views.mark) { page, _ in
        page.body.marks
      },
      .flag("hasDates", "Whether any date was found") { page, _ in !page.body.marks.isEmpty },
      .list("events", "The events that it reports", of: Views.eventSummary) { page, context in
        context.site.events(ofArticle: page.record.id)
      },
      .flag("hasEvents", "Whether it reports any event") { page, context in
        !context.site.events(ofArticle: page.record.id).isEmpty
      },
    ])
}

/// The list of all articles.
struct SourcesPage: Sendable {}

extension Views {
  static let sources = View<SourcesPage>(
    "list of sources",
    [
      .list("articles", "All articles, by day of publication", of: Views.articleSummary) { _, context in
        context.site.timeline.articles
      }
    ])
}
