import Testing

@testable import StaticSite

/// What pages say, by the lines of their HTML.
struct PageTests {
  static let site = Fixture.site()

  private func lines(_ path: String, from first: String, count: Int) -> String {
    let lines = (Self.site[path] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let start = lines.firstIndex { $0.contains(first) } ?? lines.endIndex
    return lines[start...].prefix(count).joined(separator: "\n")
  }

  @Test func timelinePutsEachEventUnderItsMonth() {
    #expect(
      lines("index.html", from: "id=\"2021-06-03-dockers-walk-out\"", count: 21) == """
        <li class="event" id="2021-06-03-dockers-walk-out" data-independent="2">
        <p class="event-date"><time datetime="2021-06-03">3 June 2021</time> <span class="weekday">Thursday</span>
        </p>
        <div class="event-text">
        <h4><a href="events/2021-06-03-dockers-walk-out.html">Dockers walk out</a></h4>
        <p class="labels">
        <span class="label label-warn">Reports disagree</span>
        </p>
        <p class="event-summary">Dockers at the harbour walked out last week Thursday, the union said.</p>
        <p class="event-meta">
        <a href="events/2021-06-03-dockers-walk-out.html">3 reports, 2 independent</a>:
        The Herald,
        Courier,
        Dockers walk out (copy)
        </p>
        <ul class="names">
        <li><a href="actors/union.html">Dockers’ Union</a></li>
        <li><a href="places/harbour.html">The Harbour</a></li>
        </ul>
        </div>
        </li>
        """)
  }

  @Test func uncertainDatesAreSaidInWords() {
    #expect(
      lines("index.html", from: "id=\"2021-05-dispute\"", count: 3) == """
        <li class="event is-vague" id="2021-05-dispute" data-independent="1">
        <p class="event-date"><time datetime="2021-05">May 2021</time> <span class="date-note">day not known</span>
        </p>
        """)
    #expect(
      lines("index.html", from: "id=\"2021-06-07-council\"", count: 3) == """
        <li class="event is-claim is-vague" id="2021-06-07-council" data-independent="1">
        <p class="event-date"><span>about 7 June 2021</span>
        </p>
        """)
  }

  @Test func textsAreEscaped() {
    #expect(
      lines("events/2021-06-07-council.html", from: "<h1>", count: 1)
        == "<h1>Council promises &lt;talks&gt; &amp; &quot;peace&quot;</h1>")
  }

  @Test func articlesLinkTheirDatesToEvents() {
    #expect(
      lines("articles/herald.html", from: "class=\"article-body\"", count: 4) == """
        <div class="article-body" lang="en">
        <p>Dockers at the harbour walked out <a class="date dates-event" href="../events/2021-06-03-dockers-walk-out.html"><time id="t1" datetime="2021-06-03"><strong>last week Thursday</strong></time></a>, the union said.</p>
        <p>The council met on <a href="https://example.org/council"><time id="t2" datetime="2021-06-07">Monday</time></a>. The dispute began <a class="date" href="#d3"><time id="t3" datetime="2021-05">in May</time></a>.</p>

        """)
    #expect(
      lines("articles/herald.html", from: "id=\"d1\"", count: 8) == """
        <li id="d1" value="1">
        <a href="#t1"><q>last week Thursday</q></a>
        <div>
        <span class="date-value">3 June 2021</span>
        <span class="explanation">last week Thursday = 2021-06-03, counted from publication on 2021-06-08</span>
        <span class="dates-what">Dates the event <a href="../events/2021-06-03-dockers-walk-out.html">Dockers walk out</a></span>
        </div>
        </li>
        """)
  }

  @Test func reportsWithoutADateSaySo() {
    #expect(
      lines("events/2021-06-03-dockers-walk-out.html", from: "class=\"no-date\"", count: 1)
        == "<p class=\"no-date\">This report gives no date for the event. It belongs here by its words.</p>")
  }
}
