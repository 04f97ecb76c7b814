import Articles
import Chronology
import SourceText

/// Which pages a site has.
enum PagePlan {
  static func pages(of site: SiteIndex, style: [UInt8]) -> [Page] {
    [timeline(site), sources, about, notFound(style: style)]
      + EntityKind.allCases.flatMap { entityPages($0, site) }
      + site.events.map(event)
      + site.timeline.dropped.map(withdrawn)
      + site.timeline.redirects.compactMap { moved($0, site) }
      + site.articleSubjects.compactMap { article($0, site) }
  }

  private static func timeline(_ site: SiteIndex) -> Page {
    let timeline = site.timeline
    return Page(
      frame: PageFrame(
        path: SitePaths.timeline, part: .timeline, title: timeline.title, description: timeline.summary,
        policy: SecurityPolicy.page, structuredData: StructuredData.dataset(of: site)),
      template: .timeline, origin: "the timeline", location: nil
    ) { _ in
      TimelinePage(
        sections: TimelineSections.sections(of: site.events, words: site.words),
        keyEvents: KeyEvents.choose(from: site))
    }
  }

  private static let sources = Page(
    frame: PageFrame(
      path: SitePaths.sources, part: .sources, title: "Sources", description: "Every article behind the timeline.",
      policy: SecurityPolicy.page),
    template: .sources, origin: "the list of articles", location: nil
  ) { _ in SourcesPage() }

  private static let about = Page(
    frame: PageFrame(
      path: SitePaths.about, part: .about, title: "About", description: "How the timeline was made and how to read it.",
      policy: SecurityPolicy.page),
    template: .about, origin: "the page about the site", location: nil
  ) { _ in PlainPage() }

  private static func notFound(style: [UInt8]) -> Page {
    Page(
      frame: PageFrame(
        path: SitePaths.notFound, part: .none, title: "Page not found",
        description: "There is no page at this address.",
        policy: SecurityPolicy.page(withStyle: style),
        inlineStyle: "<style>".utf8 + style + "</style>".utf8),
      template: .notFound, origin: "the page for addresses that do not exist", location: nil
    ) { _ in PlainPage() }
  }

  private static func entityPages(_ kind: EntityKind, _ site: SiteIndex) -> [Page] {
    let entities = site.entities(kind)
    guard !entities.isEmpty else { return [] }
    let part: SitePart = kind == .actor ? .actors : .places
    let list = Page(
      frame: PageFrame(
        path: SitePaths.list(of: kind), part: part, title: kind == .actor ? "People and organisations" : "Places",
        description: kind == .actor ? "Everybody the timeline names." : "Every place the timeline names.",
        policy: SecurityPolicy.page),
      template: .entityList, origin: "the list of \(kind.folder)", location: nil
    ) { _ in EntityListPage(kind: kind) }
    return [list]
      + entities.map { subject in
        let entity = subject.entity
        return Page(
          frame: PageFrame(
            path: SitePaths.entity(entity.id, kind), part: part, title: entity.name,
            description: entity.summary.isEmpty ? "Events that name \(entity.name)." : entity.summary,
            policy: SecurityPolicy.page),
          template: .entity, origin: "the \(kind == .actor ? "actor" : "place") '\(entity.name)'", location: nil
        ) { _ in EntityPage(subject) }
      }
  }

  private static func event(_ subject: EventSubject) -> Page {
    let event = subject.event
    return Page(
      frame: PageFrame(
        path: SitePaths.event(event.id), part: .timeline, title: event.title, description: event.summary,
        policy: SecurityPolicy.page),
      template: .event, origin: "the event '\(event.title)'", location: event.reports.first?.location
    ) { _ in subject }
  }

  private static func withdrawn(_ event: Event) -> Page {
    Page(
      frame: PageFrame(
        path: SitePaths.event(event.id), part: .timeline, title: event.title,
        description: "This event was taken off the timeline.", policy: SecurityPolicy.page, isListed: false),
      template: .withdrawn, origin: "the withdrawn event '\(event.title)'",
      location: event.decisions.first { $0.action == .drop }?.location
    ) { _ in WithdrawnPage(event: event) }
  }

  /// - Returns: `nil` where it leads to no event, not even a withdrawn one.
  private static func moved(_ redirect: Redirect, _ site: SiteIndex) -> Page? {
    guard let target = site.event(redirect.into) ?? site.withdrawn(redirect.into) else { return nil }
    return Page(
      frame: PageFrame(
        path: SitePaths.event(redirect.id), part: .timeline, title: target.event.title,
        description: "This event is part of another.", policy: SecurityPolicy.page, isListed: false),
      template: .moved, origin: "the former address '\(redirect.id)'", location: nil
    ) { _ in MovedPage(redirect: redirect, target: target) }
  }

  /// - Returns: `nil` for an article that the timeline knows and that was not read.
  private static func article(_ subject: ArticleSubject, _ site: SiteIndex) -> Page? {
    let record = subject.record
    guard let article = site.articles[record.id] else { return nil }
    return Page(
      frame: PageFrame(
        path: SitePaths.article(record.id), part: .sources, title: record.title,
        description: article.deck ?? record.publisher ?? record.title, policy: SecurityPolicy.page),
      template: .article, origin: "the article '\(record.title)'", location: article.file.location(at: 0)
    ) { context in
      let marks = ArticleMarks.subjects(of: article, marks: site.marks[record.id] ?? [], in: site)
      let body = ArticleMarks.body(of: article, marks, in: context)
      return ArticlePage(subject, article: article, body: body)
    }
  }
}
