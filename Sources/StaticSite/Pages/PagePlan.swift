import Articles
import Chronology
import SourceText

/// Which pages a site has.
enum PagePlan {
  static func pages(of site: SiteIndex, style: [UInt8]) -> [Page] {
    [timeline(site), sources, about, notFound(style: style)]
      + EntityKind.allCases.flatMap { entityPages($0, site) }
      + site.timeline.events.map(event)
      + site.timeline.articles.compactMap { article($0, site) }
  }

  private static func timeline(_ site: SiteIndex) -> Page {
    let timeline = site.timeline
    return Page(
      frame: PageFrame(
        path: SitePaths.timeline, part: .timeline, title: timeline.title, description: timeline.summary,
        policy: SecurityPolicy.page, structuredData: StructuredData.dataset(of: site)),
      template: .timeline, origin: "the timeline", location: nil
    ) { _ in
      let page = TimelinePage(
        sections: TimelineSections.sections(of: timeline.events, words: site.words),
        keyEvents: KeyEvents.choose(from: timeline))
      return Views.timeline.bind(page)
    }
  }

  private static let sources = Page(
    frame: PageFrame(
      path: SitePaths.sources, part: .sources, title: "Sources", description: "Every article behind the timeline.",
      policy: SecurityPolicy.page),
    template: .sources, origin: "the list of articles", location: nil
  ) { _ in Views.sources.bind(SourcesPage()) }

  private static let about = Page(
    frame: PageFrame(
      path: SitePaths.about, part: .about, title: "About", description: "How the timeline was made and how to read it.",
      policy: SecurityPolicy.page),
    template: .about, origin: "the page about the site", location: nil
  ) { _ in Views.plain.bind(PlainPage()) }

  private static func notFound(style: [UInt8]) -> Page {
    Page(
      frame: PageFrame(
        path: SitePaths.notFound, part: .none, title: "Page not found",
        description: "There is no page at this address.",
        policy: SecurityPolicy.page(withStyle: style),
        inlineStyle: "<style>".utf8 + style + "</style>".utf8),
      template: .notFound, origin: "the page for addresses that do not exist", location: nil
    ) { _ in Views.plain.bind(PlainPage()) }
  }

  private static func entityPages(_ kind: EntityKind, _ site: SiteIndex) -> [Page] {
    let entities = kind == .actor ? site.timeline.actors : site.timeline.places
    guard !entities.isEmpty else { return [] }
    let part: SitePart = kind == .actor ? .actors : .places
    let list = Page(
      frame: PageFrame(
        path: SitePaths.list(of: kind), part: part, title: kind == .actor ? "People and organisations" : "Places",
        description: kind == .actor ? "Everybody the timeline names." : "Every place the timeline names.",
        policy: SecurityPolicy.page),
      template: .entityList, origin: "the list of \(kind.folder)", location: nil
    ) { _ in Views.entityList.bind(EntityListPage(kind: kind)) }
    return [list]
      + entities.map { entity in
        let subject = EntitySubject(entity: entity, kind: kind)
        return Page(
          frame: PageFrame(
            path: SitePaths.entity(entity.id, kind), part: part, title: entity.name,
            description: entity.summary.isEmpty ? "Events that name \(entity.name)." : entity.summary,
            policy: SecurityPolicy.page),
          template: .entity, origin: "the \(kind == .actor ? "actor" : "place") '\(entity.name)'", location: nil
        ) { _ in Views.entityPage.bind(EntityPage(subject: subject)) }
      }
  }

  private static func event(_ event: Event) -> Page {
    Page(
      frame: PageFrame(
        path: SitePaths.event(event.id), part: .timeline, title: event.title, description: event.summary,
        policy: SecurityPolicy.page),
      template: .event, origin: "the event '\(event.title)'", location: event.reports.first?.location
    ) { _ in Views.event.bind(event) }
  }

  /// - Returns: `nil` for an article that the timeline knows and that was not read.
  private static func article(_ record: ArticleRecord, _ site: SiteIndex) -> Page? {
    guard let article = site.articles[record.id] else { return nil }
    return Page(
      frame: PageFrame(
        path: SitePaths.article(record.id), part: .sources, title: record.title,
        description: article.deck ?? record.publisher ?? record.title, policy: SecurityPolicy.page),
      template: .article, origin: "the article '\(record.title)'", location: article.file.location(at: 0)
    ) { context in
      let marks = ArticleMarks.subjects(of: article, marks: site.marks[record.id] ?? [])
      let body = ArticleMarks.body(of: article, marks, in: context)
      return Views.articlePage.bind(ArticlePage(record: record, article: article, body: body))
    }
  }
}
