import Testing

@Suite struct NamesCommandTests {
  let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
    try SampleContent.write(to: temporary)
    for day in [10, 11] {
      try temporary.write(
        "content/articles/2024-03-\(day).md",
        """
        ---
        title: A visit
        publisher: The Harbour Wire
        published: 2024-03-\(day)
        ---

        The council met Mayor Anna \"Ann\" Reed. Ships left Orlo, and a storm hit towns in Orlo.

        """)
    }
  }

  func names(_ arguments: String...) async -> CommandRun {
    await CommandRun(["names", "--content", temporary.path + "/content"] + arguments)
  }

  @Test func text() async {
    let run = await names()
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix(
        """
        Orlo  place, 4 mentions in 2 articles
          \(temporary.path)/content/articles/2024-03-10.md:7:
        """))
  }

  @Test func yamlIsWhatTheSettingsRead() async throws {
    let run = await names("--format", "yaml")
    #expect(run.output.contains("places:\n  # 4 mentions in 2 articles, the first at "))
    #expect(run.output.contains("  - id: orlo\n    name: \"Orlo\"\n"))
    try temporary.write(
      "content/timeline.yml", "title: Bridges\ndescription: What happened to the bridge.\n" + run.output)
    let again = await names("--format", "yaml")
    #expect(again.status == 0)
    #expect(again.output == "")
    #expect(again.errors == "No name stands in 2 articles or more that is not there yet.\n")
  }

  @Test(arguments: [["--least", "0"], ["--limit", "0"], ["--format", "xml"]])
  func whatItDoesNotTake(arguments: [String]) async {
    #expect(await CommandRun(["names"] + arguments).status == 2)
  }
}
