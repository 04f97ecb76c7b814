import Chronology
import SourceText
import Testing

@testable import StaticSite

/// What readers see of decisions, disputes and former addresses.
@Suite struct DecisionPagesTests {
  private static let decision = Decision(
    action: .redate, by: "A. <Editor>", decided: "2021-06-20", why: "The log & the register.",
    effect: "the engine read 2021-06-03",
    text: "See *the log*.\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1))",
    location: SourceLocation(path: "events/walkout.md", line: 3, column: 8))

  /// With a decision, a dispute, an event that was dropped and a former address.
  static var timeline: Timeline {
    var timeline = Fixture.timeline
    var walkout = Fixture.walkout
    walkout.date = Fixture.exact(2021, 6, 2)
    walkout.engineDate = Fixture.walkout.date
    walkout.decisions = [decision]
    walkout.counterparts = [Counterpart(event: Fixture.claim.id, reasons: ["both name <230>"])]
    timeline.events[1] = walkout
    var dropped = Fixture.planned
    dropped.decisions = [
      Decision(
        action: .drop, by: "A. Editor", decided: "2021-07-01", why: "It was a rumour.",
        effect: "taken off the timeline",
        location: SourceLocation(path: "events/talks.md", line: 3, column: 8))
    ]
    timeline.events.removeLast()
    timeline.dropped = [dropped]
    timeline.redirects = [Redirect(id: "2021-06-04-strike", into: walkout.id, reason: "merged by A. Editor: <one>")]
    timeline.siteURL = "https://example.org/strike/"
    return timeline
  }

  private let site = Fixture.site(Self.timeline)

  @Test func theEventShowsTheDecisionAndWhatTheEngineRead() throws {
    let page = try #require(site["events/\(Fixture.walkout.id).html"])
    #expect(page.contains("2 June 2021"))
    #expect(page.contains("<dt>The engine read</dt>\n<dd>3 June 2021 <code>2021-06-03</code></dd>"))
    #expect(page.contains("by A. &lt;Editor&gt;, <time datetime=\"2021-06-20\">20 June 2021</time>"))
    #expect(page.contains("<p class=\"decision-why\">The log &amp; the register.</p>"))
    #expect(page.contains("<p>See <em>the log</em>.</p>"))
    #expect(!page.contains("<script>alert") && !page.contains("javascript:"))
    #expect(page.contains("Date by the editors"))
    #expect(page.contains("<code class=\"place\">events/walkout.md:3:8</code>"))
  }

  @Test func bothSidesOfADisputeStandThereWithTheirSources() throws {
    let page = try #require(site["events/\(Fixture.walkout.id).html"])
    #expect(page.contains("<h3>Perhaps the same, on another day</h3>"))
    #expect(page.contains("<p class=\"version\">2 June 2021 <code>2021-06-02</code></p>"))
    #expect(page.contains("<code>\(Fixture.claim.date.edtf)</code>"))
    #expect(page.contains("<li>both name &lt;230&gt;</li>"))
    #expect(try #require(site["index.html"]).contains("Reports disagree"))
  }

  @Test func aFormerAddressLeadsOnWithoutAScript() throws {
    let page = try #require(site["events/2021-06-04-strike.html"])
    #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=../events/\(Fixture.walkout.id).html\">"))
    #expect(
      page.contains(
        "<link rel=\"canonical\" href=\"https://example.org/strike/events/\(Fixture.walkout.id).html\">"))
    #expect(page.contains("merged by A. Editor: &lt;one&gt;"))
    #expect(!page.contains("<script"))
    #expect(site["sitemap.xml"]?.contains("2021-06-04-strike") == false)
  }

  @Test func aDroppedEventHasAPageAndNoPlace() throws {
    let page = try #require(site["events/\(Fixture.planned.id).html"])
    #expect(page.contains("<h1>Taken off the timeline</h1>") && page.contains("It was a rumour."))
    #expect(site["index.html"]?.contains(Fixture.planned.title) == false)
    #expect(site["sitemap.xml"]?.contains(Fixture.planned.id) == false)
    #expect(site["timeline.json"]?.contains("\"dropped\": [") == true)
  }

  @Test func aPinnedEventIsAKeyEventOfAShortTimeline() {
    var timeline = Fixture.timeline
    func keyEvents() -> [String] {
      KeyEvents.choose(from: SiteIndex(timeline: timeline, articles: [], marks: [:])).map(\.event.id)
    }
    #expect(keyEvents().isEmpty)
    timeline.events[2].decisions = [
      Decision(action: .pin, by: "A", decided: "2021-07-01", why: "w", effect: "", location: Self.decision.location)
    ]
    #expect(keyEvents() == [Fixture.claim.id])
  }

  @Test func aFormerAddressNeverTakesThePlaceOfAPage() {
    var timeline = Self.timeline
    timeline.redirects = [Redirect(id: Fixture.claim.id, into: Fixture.walkout.id, reason: "")]
    let (files, diagnostics) = renderSite(
      timeline: timeline, articles: Fixture.articles, marks: [:], templates: Fixture.templates())
    #expect(files.isEmpty && diagnostics.map(\.id) == ["page-path-taken"])
  }
}
