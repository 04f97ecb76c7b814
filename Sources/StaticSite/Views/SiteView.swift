import Chronology

/// The part of the site that a page belongs to, for the navigation.
enum SitePart: Sendable {
  case timeline, actors, places, sources, about, none
}

/// What every page knows of itself and of its site.
final class PageFrame: Viewed {
  let path: String
  let part: SitePart
  let title: String
  let description: String
  /// The directives of the content security policy.
  let policy: String
  /// A style element for a page that cannot link to the style sheet.
  let inlineStyle: [UInt8]?
  /// JSON-LD, ready for its script element.
  let structuredData: [UInt8]?
  /// Whether search engines are to know of the page.
  let isListed: Bool

  init(
    path: String, part: SitePart, title: String, description: String, policy: String, inlineStyle: [UInt8]? = nil,
    structuredData: [UInt8]? = nil, isListed: Bool = true
  ) {
    self.path = path
    self.part = part
    self.title = title
    self.description = description
    self.policy = policy
    self.inlineStyle = inlineStyle
    self.structuredData = structuredData
    self.isListed = isListed
  }

  static var view: View<PageFrame> { Views.site }
}

/// A page that says nothing beyond what all pages share.
final class PlainPage: Viewed {
  static var view: View<PlainPage> { Views.plain }
}

extension Views {
  static let plain = View<PlainPage>("page", [])

  /// The names that all pages share.
  static let site = View<PageFrame>(
    "page",
    [
      .text("siteTitle", "The heading of the chronology") { _, page in page.site.timeline.title },
      .text("siteSummary", "What the chronology covers") { _, page in page.site.timeline.summary },
      .text("siteLanguage", "The language of the site, a BCP 47 tag") { _, page in page.site.timeline.language },
      .text("pageTitle", "The title of this page") { frame, _ in frame.title },
      .text("pageDescription", "One sentence on this page, for search engines and previews") { frame, _ in
        frame.description
      },
      .text("canonicalURL", "The address of this page, when that of the site is known") { frame, page in
        page.site.address(of: frame.path)
      },
      .text("securityPolicy", "The content security policy, for a `meta` element") { frame, _ in frame.policy },
      .html("inlineStyle", "The style element of a page that cannot link to the style sheet") { frame, _ in
        frame.inlineStyle
      },
      .flag("isDescribed", "Whether there is something to tell search engines about the page") { frame, _ in
        frame.structuredData != nil
      },
      .html("structuredData", "What the page is about, as a JSON-LD script element") { frame, _ in
        frame.structuredData
      },
      .text("homeLink", "The start page; empty on a page that may be shown anywhere, when the address is not known") {
        frame, page in
        frame.path == SitePaths.notFound ? page.site.address(of: "") : page.link(to: SitePaths.timeline)
      },
      link("sourcesLink", "The list of articles", SitePaths.sources),
      link("actorsLink", "The list of people and organisations", SitePaths.list(of: .actor)),
      link("placesLink", "The list of places", SitePaths.list(of: .place)),
      link("aboutLink", "How the chronology was made", SitePaths.about),
      link("feedLink", "The Atom feed", "feed.xml"),
      link("jsonFeedLink", "The JSON feed", "feed.json"),
      link("jsonLink", "The data as JSON", "timeline.json"),
      link("schemaLink", "The JSON Schema of that data", "timeline.schema.json"),
      link("csvLink", "The data as a table", "timeline.csv"),
      link("calendarLink", "The exact days as a calendar", "timeline.ics"),
      link("styleLink", "The style sheet", "style.css"),
      link("scriptLink", "The script", "script.js"),
      link("iconLink", "The icon", "icon.svg"),
      .flag("inTimeline", "Whether the page is the timeline or an event") { frame, _ in frame.part == .timeline },
      .flag("inActors", "Whether the page is about people and organisations") { frame, _ in frame.part == .actors },
      .flag("inPlaces", "Whether the page is about places") { frame, _ in frame.part == .places },
      .flag("inSources", "Whether the page is about sources") { frame, _ in frame.part == .sources },
      .flag("inAbout", "Whether the page tells how the chronology was made") { frame, _ in frame.part == .about },
      .flag("anyActors", "Whether the site has people and organisations") { _, page in
        !page.site.timeline.actors.isEmpty
      },
      .flag("anyPlaces", "Whether the site has places") { _, page in !page.site.timeline.places.isEmpty },
      .number("eventCount", "How many events the site has") { _, page in page.site.timeline.events.count },
      .flag("isOnlyEvent", "Whether the site has exactly one event") { _, page in
        page.site.timeline.events.count == 1
      },
      .flag("isLarge", "Whether the site has so many events that browsers should lay out months when they come near") {
        _, page in page.site.timeline.events.count > largeSite
      },
      .number("articleCount", "How many articles the site has") { _, page in page.site.timeline.articles.count },
      .flag("isOnlyArticle", "Whether the site has exactly one article") { _, page in
        page.site.timeline.articles.count == 1
      },
      .number("independentCount", "How many of the articles are independent: neither copies nor of one agency") {
        _, page in
        page.site.independent(page.site.timeline.articles.map(\.id))
      },
      .flag("hasDependentArticles", "Whether some articles are copies or draw on one agency") { _, page in
        page.site.independent(page.site.timeline.articles.map(\.id)) < page.site.timeline.articles.count
      },
      .number("textCount", "How many articles do not copy another") { _, page in
        page.site.timeline.articles.count { $0.copyOf == nil }
      },
      .flag("hasCopiedArticles", "Whether some articles copy others") { _, page in
        page.site.timeline.articles.contains { $0.copyOf != nil }
      },
      .number("exactDayCount", "How many events have an exact day") { _, page in
        page.site.timeline.events.count { $0.date.isExactDay }
      },
      .number("decidedCount", "How many events editors decided about") { _, page in
        page.site.timeline.events.count { !$0.decisions.isEmpty }
      },
      .flag("anyDecisions", "Whether editors decided about any event") { _, page in
        page.site.timeline.events.contains { !$0.decisions.isEmpty } || !page.site.timeline.dropped.isEmpty
      },
      .number("droppedCount", "How many events editors took off the timeline") { _, page in
        page.site.timeline.dropped.count
      },
      .number("disputedCount", "How many events have reports that contradict each other") { _, page in
        page.site.timeline.events.count { $0.isDisputed }
      },
    ])

  /// Events; above it a browser takes noticeably long to lay out a whole timeline.
  private static let largeSite = 200

  private static func link(_ name: String, _ summary: String, _ path: String) -> View<PageFrame>.Field {
    let reference = PagePath.reference(path)
    return .link(name, summary) { _, _ in reference }
  }
}

extension SiteIndex {
  /// The full address of a file of the site, or `nil` when the site's is not known or not one of the web.
  func address(of path: String) -> String? {
    base.map { $0 + (path == SitePaths.timeline ? "" : PagePath.reference(path)) }
  }
}
