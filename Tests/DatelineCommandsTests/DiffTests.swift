import Chronology
import CivilTime
import Foundation
import SourceText
import Testing

@testable import DatelineCommands

@Suite struct DiffTests {
  let temporary: TemporaryFolder

  init() throws { temporary = try TemporaryFolder() }

  /// A timeline of one event on the given day.
  func timeline(_ day: Day) -> Timeline {
    let date = EventDate(edtf: day.description, span: DaySpan(day), granularity: .day)
    let place = SourceLocation(path: "articles/a.md", line: 7, column: 1)
    let report = Report(
      article: "a", quote: "The bridge was opened on Monday.", location: place, date: date,
      derivation: Derivation(
        phrase: "Monday", location: place, rule: "weekday",
        anchor: .init(origin: .publication, edtf: "2024-03-15", location: nil)))
    return Timeline(
      title: "Bridges",
      events: [
        Event(
          id: "bridge-opened", date: date, kind: .happening, title: "The bridge was opened",
          summary: "The bridge was opened on Monday.", reports: [report])
      ],
      articles: [ArticleRecord(id: "a", path: "articles/a.md", title: "Bridge", published: "2024-03-15")])
  }

  func write(_ name: String, _ day: Int) throws -> String {
    try temporary.write(name, timeline(try #require(Day(year: 2024, month: 3, day: day))).json())
  }

  @Test func theSameIsZero() async throws {
    let run = await CommandRun("diff", try write("a.json", 11), try write("b.json", 11))
    #expect(run.status == 0)
    #expect(run.output == "No differences.\n")
    #expect(run.errors == "")
  }

  @Test func anotherDateIsOne() async throws {
    let (old, new) = (try write("old/timeline.json", 11), try write("new/site/timeline.json", 12))
    let run = await CommandRun("diff", temporary.path + "/old", temporary.path + "/new")
    #expect(run.status == 1)
    #expect(run.output.contains("re-dated: 2024-03-11 → 2024-03-12"))
    #expect(run.errors == "")
    let markdown = await CommandRun("diff", old, new, "--format", "markdown")
    #expect(markdown.status == 1)
    #expect(markdown.output.hasPrefix("**1 re-dated"))
  }

  @Test func oneSideFromStandardInput() async throws {
    let old = try write("a.json", 11)
    let run = await CommandRun(
      "diff", old, "-", input: timeline(try #require(Day(year: 2024, month: 3, day: 11))).json())
    #expect(run.status == 0)
  }

  @Test func whatCannotBeReadIsTwo() async throws {
    let good = try write("a.json", 11)
    for (name, text) in [("empty", ""), ("broken", "{\"a\": [1, }"), ("other", "[]"), ("binary", "\u{0}\u{1}")] {
      let run = await CommandRun("diff", good, try temporary.write(name, text))
      #expect(run.status == 2)
      #expect(run.errors.contains("\(name):1:"), "\(run.errors)")
      #expect(run.output == "")
    }
    let run = await CommandRun("diff", "no-such-thing", good)
    #expect(run.status == 2)
    #expect(
      run.errors == """
        error: 'no-such-thing' is neither a file, nor a folder, nor a git revision [diff-side]

        """)
  }

  @Test func hostileRevisions() async throws {
    let good = try write("a.json", 11)
    for name in ["HEAD;touch x", "--output=x", "$(touch x)", "\u{0}", ""] {
      let run = await CommandRun("diff", good, "--", name)
      #expect(run.status == 2, "\(name)")
    }
  }
}
