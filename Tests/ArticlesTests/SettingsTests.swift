import Articles
import CivilTime
import SourceText
import Testing

@Suite("timeline.yml")
struct SettingsTests {
  private func load(_ yaml: String) throws -> (settings: TimelineSettings?, report: String) {
    let content = try TemporaryContent([
      "timeline.yml": yaml, "articles/a.md": "---\ntitle: A\npublished: 2025-02-11\n---\n",
    ])
    let (loaded, diagnostics) = Content.load(from: content.folder)
    return (loaded?.settings, diagnostics.map { $0.text().replacing(content.folder + "/", with: "") }.joined())
  }

  @Test("All of it is read")
  func all() throws {
    let (settings, report) = try load(
      """
      # A comment
      title: The strike
      description: >-
        Of the port
        and its people
      url: https://example.org/strike
      language: en-GB
      actors:
        - id: union
          name: Dockers' Union
          aliases: [the union, "Union: dockers"]
          summary: They who work there.
        - {id: port-2, name: Port}
      places:
      """)
    #expect(report == "")
    #expect(settings?.title == "The strike")
    #expect(settings?.summary == "Of the port and its people")
    #expect(settings?.siteURL == "https://example.org/strike/")
    #expect(settings?.language == "en-GB")
    #expect(settings?.actors.map(\.id) == ["union", "port-2"])
    #expect(settings?.actors.map(\.aliases) == [["the union", "Union: dockers"], []])
    #expect(settings?.actors.first?.location.line == 9)
    #expect(settings?.places.isEmpty == true)
  }

  @Test("Conventions hold for all articles, and those of an article for it alone")
  func conventions() throws {
    let content = try TemporaryContent([
      "timeline.yml": """
      title: T
      conventions:
        weekdays: calendar-week
        week-start: sunday
        hemisphere: southern
        numeric-dates: day-first
        country: NZ
      """,
      "articles/a.md": "---\ntitle: A\npublished: 2025-02-11\n---\n",
      "articles/b.md": "---\ntitle: B\npublished: 2025-02-11\nconventions:\n  numeric-dates: month-first\n---\n",
    ])
    let (loaded, diagnostics) = Content.load(from: content.folder)
    #expect(diagnostics.isEmpty)
    var expected = CalendarConventions(
      weekStart: .sunday, hemisphere: .southern, region: "NZ", weekdays: .calendarWeek, numericDates: .dayFirst)
    #expect(loaded?.settings.conventions == expected)
    #expect(loaded?.articles.first?.conventions == expected)
    expected.numericDates = .monthFirst
    #expect(loaded?.articles.last?.conventions == expected)
  }

  @Test("A convention that there is not is reported with those that there are")
  func badConvention() throws {
    let (settings, report) = try load(
      """
      title: T
      conventions:
        week-start: Sunday
        weakdays: nearest
      """)
    #expect(settings?.conventions == .standard)
    #expect(
      report == """
        timeline.yml:3:15: error: 'week-start' is not Sunday [bad-convention]
        3 |   week-start: Sunday
          |               ^~~~~~ write monday or tuesday or wednesday or thursday or friday or saturday or sunday
        timeline.yml:4:3: error: 'conventions' has no key 'weakdays' [unknown-key]
        4 |   weakdays: nearest
          |   ^~~~~~~~ did you mean 'weekdays'?

        """)
  }

  @Test("Faults are all reported at once")
  func faults() throws {
    let (settings, report) = try load(
      """
      titel: The strike
      url: https://example.org/?q
      actors:
        - id: The Union
          name: Union
        - id: port
          name: Port
          alias: [P]
          aliases: [Harbour, Port, Harbour]
        - id: port
          name: Harbour
        - id: empty
        - text
      places: Quay
      """)
    #expect(settings?.actors.map(\.name) == ["Port", "Harbour"])
    #expect(
      report == """
        timeline.yml:1:1: error: timeline.yml has no key 'titel' [unknown-key]
        1 | titel: The strike
          | ^~~~~ did you mean 'title'?
        timeline.yml:1:1: error: timeline.yml has no 'title' [missing-key]
        1 | titel: The strike
          | ^ write title: What the timeline tells of
        timeline.yml:2:6: error: the site's address has a query or a fragment: https://example.org/?q [bad-url]
        2 | url: https://example.org/?q
          |      ^~~~~~~~~~~~~~~~~~~~~~ leave it out
        timeline.yml:4:9: error: an id has lower-case letters, digits and hyphens: The Union [bad-id]
        4 |   - id: The Union
          |         ^~~~~~~~~ write the-union
        timeline.yml:8:5: error: an entry of 'actors' has no key 'alias' [unknown-key]
        8 |     alias: [P]
          |     ^~~~~ did you mean 'aliases'?
        timeline.yml:9:24: warning: 'Port' is said already [repeated-alias]
        9 |     aliases: [Harbour, Port, Harbour]
          |                        ^~~~ leave it out
        timeline.yml:9:30: warning: 'Harbour' is said already [repeated-alias]
        9 |     aliases: [Harbour, Port, Harbour]
          |                              ^~~~~~~ leave it out
        timeline.yml:10:9: error: the id 'port' is that of the entry in line 6 [duplicate-id]
        10 |   - id: port
           |         ^~~~ choose another
        timeline.yml:12:5: error: an entry of 'actors' has no 'name' [missing-key]
        12 |   - id: empty
           |     ^ write name: as the pages print it
        timeline.yml:13:5: error: 'actors' is a list of names [wrong-type]
        13 |   - text
           |     ^~~~ - id: a-name, and below it name: and aliases:
        timeline.yml:14:9: error: 'places' is a list of names [wrong-type]
        14 | places: Quay
           |         ^~~~ - id: a-name, and below it name: and aliases:

        """)
  }

  @Test("A spelling belongs to one entry of a list")
  func claims() throws {
    let (_, report) = try load(
      "title: T\nactors:\n- {id: a, name: A, aliases: [X]}\n- {id: b, name: X}\nplaces:\n- {id: a, name: X}\n")
    #expect(
      report
        == """
        timeline.yml:4:17: error: 'X' is claimed by 'a' in line 3 too [claimed-name]
        4 | - {id: b, name: X}
          |                 ^ leave it to one of them

        """)
  }
}
