import Testing

@Suite struct DigestCommandTests {
  let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
    try SampleContent.write(to: temporary)
  }

  func digest(_ arguments: String...) async -> CommandRun {
    await CommandRun(["digest", "--content", temporary.path + "/content"] + arguments)
  }

  var article: String { temporary.path + "/content/articles/2024-03-15-bridge.md" }

  @Test func text() async {
    let run = await digest("--days", "1")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(
      run.output == """
        2024-03-07  The river bridge was closed after a storm
          “The river bridge was closed last week Thursday after a storm.”
          \(article):7:1: The Harbour Wire, 2024-03-15; 1 article reports it; the only event of the day
          the day weighs as much as 1.50 plain reports: 1.00 for its sources, 0.50 for standing in their opening or headline

        """)
  }

  @Test func markdown() async {
    let run = await digest("--days", "1", "--format", "markdown")
    #expect(
      run.output == """
        - **2024-03-07** The river bridge was closed last week Thursday after a storm. \
        (The Harbour Wire, 2024-03-15; 1 article reports it; the only event of the day; `\(article):7:1`)

        """)
  }

  @Test func json() async {
    let run = await digest("--days", "1", "--format", "json")
    #expect(run.output.contains("\"date\": \"2024-03-07\""))
    #expect(run.output.contains("\"score\": 150"))
    #expect(run.output.contains("\"eventReports\": 1") && run.output.contains("\"events\": 1"))
    #expect(run.output.contains("\"location\": \"\(article):7:1\""))
  }

  @Test func aSpanOfDays() async {
    let run = await digest("--from", "2024-03-10", "--to", "2024-03-13")
    #expect(run.output.hasPrefix("2024-03-13  "))
    #expect(run.errors == "1 day has events of a certain day.\n")
  }

  @Test(arguments: [
    ["--days", "0"], ["--from", "March"], ["--from", "2024-03-10", "--to", "2024-03-09"], ["--to", "2024-03"],
  ])
  func whatItDoesNotTake(arguments: [String]) async {
    let run = await CommandRun(["digest", "--content", temporary.path + "/content"] + arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
  }

  @Test func withoutContent() async {
    let run = await CommandRun("digest", "--content", temporary.path + "/nowhere")
    #expect(run.status == 1)
  }
}
