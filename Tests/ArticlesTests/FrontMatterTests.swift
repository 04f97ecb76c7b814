import Articles
import CivilTime
import CommonMark
import SourceText
import Testing

/// Reads an article with the given lines of front matter, and prints what is wrong with it.
func read(_ frontMatter: String, body: String = "Text.\n") -> (article: Article?, report: String) {
  read(Array("---\n\(frontMatter)\n---\n\(body)".utf8))
}

func read(_ bytes: [UInt8]) -> (article: Article?, report: String) {
  let (article, diagnostics) = ArticleReader.read(SourceFile(path: "a.md", bytes: bytes))
  return (article, diagnostics.map { $0.text() }.joined())
}

@Suite("Front matter")
struct FrontMatterTests {
  @Test("All keys are read")
  func keys() throws {
    let (article, report) = read(
      """
      title: "Talks: a 'start'"
      deck: >-
        Two lines
        of it
      section: World
      publisher: The Courier
      agency: Wire
      agency-basis: named in the text
      authors: [A. One, "B. Two"]
      tags: [talks]
      dateline: PORT TOWN
      published: 2021-06-08~
      published-basis: the weekday
      url: https://example.org/a?b=1
      language: pt-BR
      copy-of: other article
      mode: narrative
      note: a remark
      archive: 000.txt
      retrieved: 2021-07-01
      """, body: "PORT TOWN -- Text.\n")
    #expect(report == "")
    let found = try #require(article)
    #expect(found.title == "Talks: a 'start'")
    #expect(found.deck == "Two lines of it")
    #expect(found.section == "World")
    #expect(found.publisher == "The Courier")
    #expect(found.agency == "Wire")
    #expect(found.bases.map(\.key) == ["agency", "published"])
    #expect(found.authors == ["A. One", "B. Two"])
    #expect(found.tags == ["talks"])
    #expect(found.dateline == "PORT TOWN")
    #expect(found.published.day == Day(year: 2021, month: 6, day: 8))
    #expect(found.published.edtf == "2021-06-08~")
    #expect(found.published.isApproximate)
    #expect(found.published.basis == "the weekday")
    #expect(found.published.location == SourceLocation(path: "a.md", line: 13, column: 12))
    #expect(found.url == "https://example.org/a?b=1")
    #expect(found.language == "pt-BR")
    #expect(found.copyOf == "other-article")
    #expect(found.mode == .narrative)
    #expect(found.note == "a remark")
    #expect(found.archive == "000.txt")
    #expect(found.retrieved == "2021-07-01")
    #expect(found.document.blocks.map(\.text) == ["PORT TOWN -- Text."])
  }

  @Test("Values keep their text, whatever type YAML would give them; other names of keys are known")
  func scalars() throws {
    let (article, report) = read("title: \"114\"\ndate: 2009-06-27\nsource: 1e3\nauthor: yes\nid: desk/114")
    let found = try #require(article)
    #expect(report == "")
    #expect(found.title == "114")
    #expect(found.published.edtf == "2009-06-27")
    #expect(found.publisher == "1e3")
    #expect(found.authors == ["yes"])
    #expect(found.id == "desk-114")
    #expect(found.language == "en")
  }

  @Test(
    "An id never leads out of its folder",
    arguments: [("../../evil", "evil"), ("a/../b", "a-b"), ("v1.2", "v1.2"), ("a..b", "a.-b"), (".hidden.", "hidden")])
  func ids(given: String, id: String) {
    #expect(read("title: A\npublished: 2021-06-08\nid: \(given)").article?.id == id)
  }

  @Test(
    "Dates that are understood",
    arguments: [
      ("2025-02-07", "2025-02-07", 7, false), ("2025-02-07~", "2025-02-07~", 7, true),
      ("2025-02-07?", "2025-02-07?", 7, true), ("2025-02-11T10:00Z", "2025-02-11", 11, false),
      ("2025-02-11T05:12:00+01:00", "2025-02-11", 11, false), ("2025-02-11 23:59", "2025-02-11", 11, false),
      ("\"2025-02-11\"", "2025-02-11", 11, false),
    ])
  func dates(_ text: String, _ edtf: String, _ day: Int, _ isApproximate: Bool) throws {
    let (article, report) = read("title: A\npublished: \(text)")
    #expect(report == "")
    let published = try #require(article?.published)
    #expect(published.edtf == edtf)
    #expect(published.day == Day(year: 2025, month: 2, day: day))
    #expect(published.isApproximate == isApproximate)
  }

  @Test(
    "Dates that are not, with what to write",
    arguments: [
      ("11.02.2025", "write 2025-02-11"), ("11/02/2025", "write 2025-02-11 or 2025-11-02"),
      ("25/02/2025", "write 2025-02-25"), ("2/25/25", "write 2025-02-25"), ("2025/2/11", "write 2025-02-11"),
      ("2025-2-11", "write 2025-02-11"), ("20250211", "write 2025-02-11"), ("February 11,2025", "write 2025-02-11"),
      ("Feb. 11th, 2025", "write 2025-02-11"), ("11 February 2025", "write 2025-02-11"),
      ("2025-02-30", "that month has 28 days"), ("2025-13-01", "a year has 12 months"),
      ("yesterday", "write the day as 2025-02-11"), ("99999999999999999999", "write the day as 2025-02-11"),
      ("2025-02-07/2025-02-08", "write 2025-02-07"),
    ])
  func badDates(_ text: String, _ hint: String) {
    let (article, diagnostics) = ArticleReader.read(
      SourceFile(path: "a.md", bytes: Array("---\ntitle: A\npublished: \(text)\n---\n".utf8)))
    #expect(article == nil)
    #expect(diagnostics.map(\.id) == ["front-matter-date"])
    #expect(diagnostics.first?.hint?.hasPrefix(hint) == true, "\(diagnostics.first?.hint ?? "")")
  }

  @Test("The report of a bad date, as it is printed")
  func badDateText() {
    #expect(
      read("title: A\npublished: 11.02.2025").report == """
        a.md:3:12: error: 'published' is not a date: 11.02.2025 [front-matter-date]
        3 | published: 11.02.2025
          |            ^~~~~~~~~~ write 2025-02-11

        """)
  }

  @Test("A month alone is read, with a warning")
  func coarse() throws {
    let (article, report) = read("title: A\npublished: 2025-02")
    #expect(article?.published.day == Day(year: 2025, month: 2, day: 1))
    #expect(article?.published.isApproximate == true)
    #expect(
      report == """
        a.md:3:12: warning: the day is not known, so dates that count from it are no finer than 2025-02 [front-matter-coarse-date]
        3 | published: 2025-02
          |            ^~~~~~~ if the day is known, write it; how else it is known can be told by published-basis

        """)
  }

  @Test("Faults are all reported at once, each where it is")
  func many() {
    #expect(
      read(
        "titel: A\nauthor:\n  name: B\nurl: javascript:x\nlanguage: english language\nmode: new\ndateline: X\npublished:"
      )
      .report == """
        a.md:2:1: error: the front matter has no key 'titel' [unknown-key]
        2 | titel: A
          | ^~~~~ did you mean 'title'?
        a.md:1:1: error: the front matter has no 'title' [missing-key]
        1 | ---
          | ^~~ write title: What the article is called
        a.md:9:1: error: 'published' is empty [missing-key]
        9 | published:
          | ^~~~~~~~~ write published: 2025-02-11
        a.md:4:3: error: 'author' is a list of texts [wrong-type]
        4 |   name: B
          |   ^ write author: [one, two]
        a.md:5:6: error: 'url' is no address of the web: javascript:x [bad-url]
        5 | url: javascript:x
          |      ^~~~~~~~~~~~ begin with https:// and a host
        a.md:6:11: error: 'language' is no language tag: english language [bad-language]
        6 | language: english language
          |           ^~~~~~~~~~~~~~~~ write en, uk or pt-BR
        a.md:8:11: warning: the body does not begin with this dateline [dateline-not-found]
        8 | dateline: X
          |           ^ copy it word for word
        a.md:7:7: error: there is no mode 'new' [bad-mode]
        7 | mode: new
          |       ^~~ did you mean 'news'?

        """)
  }

  @Test("Two names of one key, and a key twice")
  func twice() {
    #expect(
      read("title: A\ndate: 2025-02-11\npublished: 2025-02-12").report.contains(
        "a.md:4:1: error: 'published' says again what 'date' says"))
    #expect(
      read("title: A\ntitle: B\npublished: 2025-02-12").report == """
        a.md:3:1: error: 'title' stands here again; the first is in line 2 [yaml-duplicate-key]
        3 | title: B
          | ^~~~~ keep one

        """)
  }
}
