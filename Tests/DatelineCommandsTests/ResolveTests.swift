import Testing

@Suite struct ResolveTests {
  @Test func thePhraseIsExplained() async {
    let run = await CommandRun("resolve", "last week Thursday", "--published", "2025-02-11")
    #expect(run.status == 0)
    #expect(
      run.output == """
        last week Thursday
          edtf      2025-02-06
          timex3    DATE 2025-02-06
          rule      weekday-of-relative-week
          anchor    2025-02-11, the day of publication
          step      the week before 2025-02-11: 2025-02-03/2025-02-09
          step      its Thursday, within 2025-02-03/2025-02-09: 2025-02-06
          rejected  2025-01-30: "last week" names the week, not the Thursday before it

        """)
    #expect(run.errors == "")
  }

  @Test(arguments: [
    ("since the summer", "2024-22", "2024-06-01/.."), ("before Monday", "2025-02-10", "../2025-02-09"),
    ("by May", "2025-05", "../2025-05-31"),
  ])
  func aPrepositionShowsInTheExtent(phrase: String, edtf: String, extent: String) async {
    let run = await CommandRun("resolve", phrase, "--published", "2025-02-11")
    #expect(run.output.contains("\n  edtf      \(edtf)\n  extent    \(extent)\n"))
    let json = await CommandRun("resolve", phrase, "--published", "2025-02-11", "--json")
    #expect(json.output.contains("\"extent\": \"\(extent)\""))
  }

  @Test func conventionsAreOptions() async {
    let phrase = ["resolve", "on 03/04/2025", "--published", "2025-02-11"]
    #expect(await CommandRun(phrase).output.contains("\n  edtf      2025\n"))
    let set = await CommandRun(phrase + ["--numeric-dates", "day-first"])
    #expect(set.output.contains("\n  edtf      2025-04-03\n"))
    #expect(set.output.contains("\n  inferred  the day comes first, as the settings say\n"))
    let bad = await CommandRun(phrase + ["--week-start", "someday"])
    #expect(bad.status != 0)
    #expect(bad.errors.contains("--week-start is not 'someday': write monday or"))
  }

  @Test func aZoneIsShown() async {
    let run = await CommandRun("resolve", "at 9 p.m. EST on Monday", "--published", "2025-02-11")
    #expect(run.output.contains("\n  timex3    TIME 2025-02-10T21:00\n  zone      EST, UTC-05:00\n"))
    let json = await CommandRun("resolve", "at 9 p.m. EST on Monday", "--published", "2025-02-11", "--json")
    #expect(json.output.contains("\"zone\": \"EST\""))
  }

  @Test func json() async {
    let run = await CommandRun("resolve", "May 2021", "--published", "2025-02-11", "--json")
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix(
        "{\n  \"mentions\": [\n    {\n      \"phrase\": \"May 2021\",\n      \"edtf\": \"2021-05\",\n"))
    #expect(!run.output.contains("anchor"))
  }

  @Test func standardInput() async {
    let run = await CommandRun("resolve", "-", "--published", "2025-02-11", input: Array("on Monday\r\n".utf8))
    #expect(run.output.hasPrefix("Monday\n  edtf      2025-02-10\n"))
  }

  @Test func noTimeExpressionIsOne() async {
    let run = await CommandRun("resolve", "The soldiers may march.", "--published", "2025-02-11")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors == "There is no time expression in these words.\n")
    let json = await CommandRun("resolve", "", "--published", "2025-02-11", "--json")
    #expect(json.status == 1)
    #expect(json.output == "{\n  \"mentions\": []\n}\n")
  }

  @Test(arguments: ["2025-02-31", "11.02.2025", "today", "../2025-02-11", "9999999999", "2025-02-11\u{0}", "-"])
  func badDatesAreTwo(published: String) async {
    let run = await CommandRun("resolve", "today", "--published=\(published)")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasSuffix("is not a date [published]\n  | write it like 2025-02-11\n"))
  }

  @Test(arguments: [
    String(repeating: "Monday ", count: 2_000), String(repeating: "9", count: 20_000),
    String(repeating: "last ", count: 2_000), "\u{0}\u{1B}[2J", String(repeating: "“", count: 1_000),
  ])
  func hostileText(text: String) async {
    let run = await CommandRun("resolve", text, "--published", "2025-02-11", "--json")
    #expect(run.status == 0 || run.status == 1)
  }
}
