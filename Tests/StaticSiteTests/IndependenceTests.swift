import Chronology
import SourceText
import Testing

@testable import StaticSite

/// How many sources a reader may count.
@Suite struct IndependenceTests {
  private static func site(_ articles: [ArticleRecord]) -> SiteIndex {
    SiteIndex(timeline: Timeline(title: "T", articles: articles), articles: [], marks: [:])
  }

  private static func record(_ id: String, agency: String? = nil, copyOf: String? = nil) -> ArticleRecord {
    ArticleRecord(id: id, path: id, title: id, agency: agency, published: "2021-06-08", copyOf: copyOf)
  }

  @Test func copiesCountWithTheirOriginal() {
    let site = Self.site([Self.record("a"), Self.record("b", copyOf: "a"), Self.record("c", copyOf: "b")])
    #expect(site.independent(["a", "b", "c"]) == 1)
    #expect(site.independent(["b", "c"]) == 1)
  }

  @Test func articlesOfOneAgencyCountOnce() {
    let site = Self.site([
      Self.record("a", agency: "Wire"), Self.record("b", agency: "Wire"), Self.record("c", agency: "Other"),
      Self.record("d"), Self.record("e", copyOf: "a"),
    ])
    #expect(site.independent(["a", "b"]) == 1)
    #expect(site.independent(["a", "b", "c", "d"]) == 3)
    #expect(site.independent(["b", "e"]) == 1)
    #expect(site.independent([]) == 0)
  }
}
