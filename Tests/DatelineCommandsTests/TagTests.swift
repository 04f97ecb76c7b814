import Testing

@Suite struct TagTests {
  let temporary: TemporaryFolder
  static let text = "It rained last week Thursday.\n“Más” — the talks are due on Friday.\n"

  init() throws { temporary = try TemporaryFolder() }

  func tag(_ arguments: String..., input: String = text) async -> CommandRun {
    await CommandRun(["tag"] + arguments, input: Array(input.utf8))
  }

  @Test func list() async {
    let run = await tag("--published", "2025-02-11")
    #expect(run.status == 0)
    #expect(
      run.output == """
        1:11  last week Thursday  DATE 2025-02-06
        2:37  Friday  DATE 2025-02-14

        """)
  }

  @Test func jsonLineInCodePoints() async {
    let run = await tag("-", "--published", "2025-02-11", "--format", "jsonl")
    #expect(
      run.output == """
        {"id":"<stdin>","mentions":[{"start":10,"end":28,"type":"DATE","value":"2025-02-06","from":"2025-02-06",\
        "to":"2025-02-07"},{"start":59,"end":65,"type":"DATE","value":"2025-02-14","from":"2025-02-14",\
        "to":"2025-02-15"}]}

        """)
  }

  @Test func jsonLines() async {
    let run = await tag(
      "--jsonl",
      input: """
        {"id":"a","dct":"2025-02-11","text":"on Monday"}
        {"id":"b","ref":"2025-02-11T10:00","text":"yesterday \\ud83d\\ude00 yesterday"}

        """)
    #expect(run.status == 0)
    #expect(
      run.output == """
        {"id":"a","mentions":[{"start":3,"end":9,"type":"DATE","value":"2025-02-10","from":"2025-02-10",\
        "to":"2025-02-11"}]}
        {"id":"b","mentions":[{"start":0,"end":9,"type":"DATE","value":"2025-02-10","from":"2025-02-10",\
        "to":"2025-02-11"},{"start":12,"end":21,"type":"DATE","value":"2025-02-10","from":"2025-02-10",\
        "to":"2025-02-11"}]}

        """)
  }

  @Test func brokenLinesAreLocatedAndTheOthersTagged() async {
    let run = await tag("--jsonl", input: "{\"id\":\"a\",\"dct\":\"2025-02-11\",\"text\":\"Monday\"}\n{\"id\":\n")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("{\"id\":\"a\""))
    #expect(run.errors.hasPrefix("<stdin>:2:"))
  }

  @Test func timeML() async {
    let run = await tag("--format", "timeml", "--published", "2025-02-11", input: "<b>Monday</b> & co\n")
    #expect(run.output.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML "))
    #expect(run.output.contains("&lt;b&gt;<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2025-02-10\""))
    #expect(run.output.contains("&amp; co\n"))
  }

  @Test func htmlIsEscaped() async {
    let run = await tag("--format", "html", "--published", "2025-02-11", input: "<script>Monday</script>")
    #expect(run.output.hasPrefix("&lt;script&gt;<time datetime=\"2025-02-10\""))
  }

  @Test func anExpressionOverALineBreakIsOneLine() async {
    let run = await tag("--published", "2025-02-11", input: "last\nweek")
    #expect(run.output == "1:1  last week  DATE 2025-W06\n")
  }

  @Test func withoutADateOnlyStatedTimesResolve() async {
    let run = await tag(input: "On May 3, 2021 and on Monday.")
    #expect(run.output == "1:4  May 3, 2021  DATE 2021-05-03\n1:23  Monday  DATE XXXX-WXX-1\n")
  }

  @Test func whatIsNoTextIsTwo() async throws {
    let path = try temporary.write("x.txt", [0x61, 0x0A, 0xFF, 0x62])
    let run = await CommandRun("tag", path)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("\(path):2:1: error: this byte is not UTF-8 text [not-utf8]\n"))
    let missing = await CommandRun("tag", temporary.path + "/missing")
    #expect(missing.status == 2)
    #expect(missing.errors.hasPrefix("error: cannot read '"))
    #expect(await CommandRun("tag", temporary.path).status == 2)
    #expect(await CommandRun("tag", "--published", "soon").status == 2)
  }

  @Test(arguments: ["", "\n\n\n", "\u{FEFF}", "\r\n"])
  func nothingToFind(text: String) async {
    let run = await tag("--published", "2025-02-11", input: text)
    #expect(run.status == 0)
    #expect(run.output == "")
  }
}
