import Chronology
import Foundation
import SourceText
import Testing

@testable import StaticSite

/// What holds for every file of a site.
struct WholeSiteTests {
  static let site = Fixture.site()

  @Test func everyRelativeLinkLeadsToAFileAndFragment() throws {
    let attribute = /(?:href|src)="([^"]*)"/
    for (path, text) in Self.site where path.hasSuffix(".html") {
      for match in text.matches(of: attribute) {
        let link = match.1.replacing("&amp;", with: "&").replacing("&#39;", with: "'")
        if link.hasPrefix("https://example.org/") { continue }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        var folders = path.split(separator: "/").dropLast().map(String.init)
        for part in parts[0].split(separator: "/") {
          if part == ".." { folders.removeLast() } else { folders.append(part.removingPercentEncoding ?? "") }
        }
        let target = parts[0].isEmpty ? path : folders.joined(separator: "/")
        let content = try #require(Self.site[target], "\(path) links to \(link)")
        if parts.count > 1 {
          let fragment = parts[1].removingPercentEncoding ?? ""
          #expect(content.contains("id=\"\(fragment)\""), "\(path) links to \(link)")
        }
      }
    }
  }

  @Test func pagesLoadNothingFromElsewhere() {
    for (path, text) in Self.site where path.hasSuffix(".html") {
      #expect(!text.contains("src=\"http"), "\(path)")
      #expect(!text.contains("<link rel=\"stylesheet\" href=\"http"), "\(path)")
      #expect(!text.contains(" style=\""), "\(path)")
    }
  }

  @Test func everyPageHasAPolicy() {
    for (path, text) in Self.site where path.hasSuffix(".html") {
      #expect(
        text.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; "), "\(path)")
    }
  }

  @Test func twoBuildsAreEqual() {
    #expect(Fixture.site() == Self.site)
  }

  @Test func filesComeInTheOrderOfTheirPaths() {
    let (files, diagnostics) = renderSite(
      timeline: Fixture.timeline, articles: Fixture.articles, marks: Fixture.marks, templates: Fixture.templates())
    let paths = files.map(\.path)
    #expect(paths == paths.sorted())
    #expect(diagnostics.isEmpty)
  }

  @Test func anAddressAddsASitemapAndWholeLinks() {
    var timeline = Fixture.timeline
    timeline.siteURL = "https://example.org/strike"
    let site = Fixture.site(timeline)
    #expect(site["robots.txt"] == "User-agent: *\nAllow: /\nSitemap: https://example.org/strike/sitemap.xml\n")
    #expect(
      site["sitemap.xml"]?.contains("<url><loc>https://example.org/strike/events/2022-talks.html</loc></url>") == true)
    #expect(site["404.html"]?.contains("<a href=\"https://example.org/strike/\">") == true)
    #expect(Self.site["sitemap.xml"] == nil)
  }

  @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "//evil.example/x", "https://a b", "https:\\evil"])
  func hostileAddressesAreNoLinks(address: String) {
    var timeline = Fixture.timeline
    timeline.siteURL = address
    timeline.articles[0].url = address
    let site = Fixture.site(timeline)
    for (path, text) in site where path.hasSuffix(".html") || path.hasSuffix(".xml") {
      #expect(!text.contains("href=\"\(address)"), "\(path)")
    }
    #expect(site["sitemap.xml"] == nil)
  }

  @Test func hostileTextsStayTexts() {
    let hostile = "</title><script>alert(1)</script>\"\u{301} onload=\"x' {{siteTitle}} \u{0}"
    var timeline = Fixture.timeline
    timeline.title = hostile
    timeline.events[1].title = hostile
    timeline.events[1].id = "x\" onclick=\"y/../../z"
    timeline.actors[1].name = hostile
    timeline.articles[0].title = hostile
    let site = Fixture.site(timeline)
    #expect(site["events/x--onclick--y-..-..-z.html"] != nil)
    for (path, text) in site where path.hasSuffix(".html") {
      #expect(!text.contains("<script>alert"), "\(path)")
      #expect(!text.unicodeScalars.contains("\u{0}"), "\(path)")
      #expect(!text.utf8.containsQuoteBeforeMark, "\(path)")
    }
    #expect(site["index.html"]?.contains("{{siteTitle}}") == true)
  }

  @Test func twoPagesForOnePathAreAnError() {
    var timeline = Fixture.timeline
    timeline.events[1].id = "2021-05-DISPUTE"
    let (files, diagnostics) = renderSite(
      timeline: timeline, articles: Fixture.articles, marks: [:], templates: Fixture.templates())
    #expect(files.isEmpty)
    #expect(
      diagnostics.map { $0.text() }.joined() == """
        content/articles/herald.md:4:1: error: the event 'Dockers walk out' would be written to events/2021-05-DISPUTE.html, where the event 'Dispute begins' (content/articles/herald.md:6:58) already goes, under the name events/2021-05-dispute.html [page-path-taken]
          | give one of them another id

        """)
  }

  @Test func anEmptyTimelineHasPages() {
    let (files, diagnostics) = renderSite(
      timeline: Timeline(title: ""), articles: [], marks: [:], templates: Fixture.templates())
    #expect(diagnostics.isEmpty)
    #expect(files.contains { $0.path == "index.html" })
    #expect(!files.contains { $0.path == "actors/index.html" })
  }
}

extension String.UTF8View {
  /// Whether a quote that is not escaped with a backslash is followed by U+0301, which no template writes.
  fileprivate var containsQuoteBeforeMark: Bool {
    zip(zip(self, dropFirst()), dropFirst(2)).contains {
      $0.0 != UInt8(ascii: "\\") && $0.1 == UInt8(ascii: "\"") && $1 == 0xCC
    }
  }
}
