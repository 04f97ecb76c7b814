import Foundation
import Testing

/// Decisions and permalinks as the commands show and write them.
@Suite struct DeskTests {
  let temporary: TemporaryFolder
  var content: String { temporary.path + "/content" }
  let closing = "2024-03-07-river-bridge-closed-storm"

  init() throws {
    temporary = try TemporaryFolder()
    try SampleContent.write(to: temporary)
  }

  func check(_ arguments: String...) async -> CommandRun {
    await CommandRun(["check", "--content", content, "--templates", SampleContent.templates] + arguments)
  }

  func decide(_ name: String, _ fields: String) throws {
    try temporary.write(
      "content/events/\(name).md",
      "---\n\(fields)\nby: A. Editor\ndecided: 2024-04-01\nwhy: The log.\n---\nSee the *log*.\n")
  }

  @Test func theSampleHasTheEventThatTheTestsDecideOn() async {
    #expect(await CommandRun("explain", closing, "--content", content).status == 0)
  }

  @Test func explainTellsTheDecisionTheEnginesDateAndTheId() async throws {
    try decide("x", "action: re-date\nevent: \(closing)\ndate: 2024-03-06")
    let run = await CommandRun("explain", closing, "--content", content)
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix(
        """
        2024-03-06  The river bridge was closed after a storm
          id        \(closing), computed from the date and the title; not registered
          engine    read 2024-03-07
          decision  re-date by A. Editor, 2024-04-01: The log.; the engine read 2024-03-07 (\(content)/events/x.md:3:8)

        """))
    #expect(run.output.contains("\n  report    2024-03-15-bridge#"))
  }

  @Test func buildNeverWritesTheRegistryAndPermalinksDoesWhenAsked() async throws {
    let path = content + "/permalinks.jsonl"
    #expect(await check().status == 0)
    let dry = await CommandRun("permalinks", "--content", content)
    #expect(dry.status == 1)
    #expect(dry.output.contains("+ \(closing)  added: 2024-03-07 “The river bridge was closed after a storm”\n"))
    #expect(dry.errors == "\(path) is not up to date; 'dateline permalinks --update' writes it.\n")
    #expect(!FileManager.default.fileExists(atPath: path))
    let written = await CommandRun("permalinks", "--content", content, "--update")
    #expect(written.status == 0)
    #expect(written.output.hasSuffix("2 events, 0 registered before\n\(path): written\n"))
    let text = try #require(temporary.text("content/permalinks.jsonl"))
    #expect(text.split(separator: "\n").count == 2 && text.contains("\"id\":\"\(closing)\""))
    let again = await CommandRun("permalinks", "--content", content)
    #expect(again.status == 0)
    #expect(again.output == "2 events, 2 registered before\n\(path): up to date\n")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: content).sorted() == [
        "articles", "permalinks.jsonl", "timeline.yml",
      ])
  }

  @Test func anIdOutlivesTheDayAndADyingOneIsReported() async throws {
    _ = await CommandRun("permalinks", "--content", content, "--update")
    try temporary.write(
      "content/articles/2024-03-15-bridge.md", SampleContent.article.replacing("2024-03-15", with: "2024-03-22"))
    let explained = await CommandRun("explain", closing, "--content", content)
    #expect(explained.output.hasPrefix("2024-03-14  "))
    #expect(
      explained.output.contains(
        "id        \(closing), kept since line 1 of the registry, by 1 of the 1 sentence registered; "
          + "date and title alone would give 2024-03-14-river-bridge-closed-storm"))
    try temporary.write(
      "content/articles/2024-03-15-bridge.md",
      "---\ntitle: T\npublished: 2024-03-15\n---\n\nThe mill burned down on Monday.\n")
    let checked = await check()
    #expect(checked.status == 0)
    #expect(checked.errors.contains("permalinks.jsonl:1:1: warning: the published event '\(closing)'"))
    #expect(checked.errors.contains("note: not registered yet: '2024-03-11-mill-burned' [permalink-new]"))
    #expect(await check("--strict").status == 1)
  }

  @Test func aMergedIdIsExplainedAsThatOfItsEvent() async throws {
    let other = "2024-03-13-engineers-bridge-safe"
    try decide("x", "action: merge\nevent: \(other)\ninto: \(closing)")
    let run = await CommandRun("explain", other, "--content", content)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("'\(other)' is part of '\(closing)': merged by A. Editor: The log.\n\n2024-03-07  "))
  }

  @Test func diffKnowsDecisionsAndFormerAddresses() async throws {
    let before = try TemporaryFolder()
    try SampleContent.write(to: before)
    let other = "2024-03-13-engineers-bridge-safe"
    try decide("x", "action: merge\nevent: \(other)\ninto: \(closing)")
    let merged = await CommandRun("diff", before.path + "/content", content)
    #expect(merged.status == 1)
    #expect(
      merged.output.contains("merged: \(other) → \(closing)\n      because merge by A. Editor, 2024-04-01: The log. ("))
    #expect(merged.output.contains("decision changed: new: merge by A. Editor, 2024-04-01: The log."))
    try decide("x", "action: drop\nevent: \(closing)")
    let dropped = await CommandRun("diff", before.path + "/content", content)
    #expect(dropped.output.contains("because drop by A. Editor, 2024-04-01: The log."))
    let back = await CommandRun("diff", content, before.path + "/content")
    #expect(back.output.contains("because no editor drops it any more"))
  }

  @Test func conflictsStopTheBuildAndWhatOnlyReadsShowsWhatThereIs() async throws {
    try decide("x", "action: re-date\nevent: \(closing)\ndate: 2024-03-06")
    try decide("y", "action: re-date\nevent: \(closing)\ndate: 2024-03-05")
    let errors = """
      \(content)/events/x.md:4:7: error: 're-date' to 2024-03-06 by A. Editor of 2024-04-01 is at odds with 're-date' to \
      2024-03-05 by A. Editor of 2024-04-01 (\(content)/events/y.md:4:7), so neither is carried out [decision-conflict]
      4 | date: 2024-03-06
        |       ^~~~~~~~~~ agree on one of the two: delete the file of the other, or make it a note
      \(content)/events/y.md:4:7: error: 're-date' to 2024-03-05 by A. Editor of 2024-04-01 is at odds with 're-date' to \
      2024-03-06 by A. Editor of 2024-04-01 (\(content)/events/x.md:4:7), so neither is carried out [decision-conflict]
      4 | date: 2024-03-05
        |       ^~~~~~~~~~ agree on one of the two: delete the file of the other, or make it a note
      2 errors

      """
    for (arguments, output) in [
      (["explain", closing], "2024-03-07  "),
      (["review", "--brief", "--kind", "single-source"], "\(content)/articles/"),
      (["names", "--least", "1"], ""),
    ] {
      let run = await CommandRun(arguments + ["--content", content])
      #expect(run.status == 1, "\(arguments)")
      #expect(run.errors.hasSuffix(errors), "\(run.errors)")
      #expect(run.output.hasPrefix(output), "what could be read is shown")
    }
    for command in ["digest", "permalinks"] {
      let run = await CommandRun(command, "--content", content)
      #expect(run.status == 1 && run.errors == errors && run.output == "", "\(command)")
    }
    let run = await check()
    #expect(run.status == 1 && run.errors == errors)
  }

  @Test func whatOnlyReadsTellsOfArticlesThatItCouldNotRead() async throws {
    let path = try temporary.write("content/articles/bad.md", "---\ntitle: T\n---\n\nText.\n")
    let fault = """
      \(content)/articles/bad.md:1:1: error: the front matter has no 'published' [missing-key]
      1 | ---
        | ^~~ write published: 2025-02-11

      """
    for arguments in [
      ["explain", closing], ["review", "--brief"], ["names"], ["explain", path], ["explain", path + ":5"],
    ] {
      let run = await CommandRun(arguments + ["--content", content])
      #expect(run.status == 1, "\(arguments)")
      #expect(run.errors.hasSuffix(fault), "\(arguments): \(run.errors)")
    }
  }

  @Test func anIdIsNotRegisteredBesideOneThatOnlyTheCaseOfLettersTellsApart() async throws {
    _ = await CommandRun("permalinks", "--content", content, "--update")
    let text = try #require(temporary.text("content/permalinks.jsonl"))
    // The other event was registered under a name of its own, by hand, and this one is new.
    let line = try #require(text.split(separator: "\n").last).replacing(
      "2024-03-13-engineers-bridge-safe", with: "2024-03-07-River-bridge-closed-storm")
    try temporary.write("content/permalinks.jsonl", line + "\n")
    #expect(await CommandRun("permalinks", "--content", content, "--update").status == 0)
    let again = await CommandRun("permalinks", "--content", content)
    #expect(again.status == 0 && again.errors == "")
    #expect(await check().errors == "")
  }

  @Test func idsThatCollideAreNeverWrittenOver() async throws {
    _ = await CommandRun("permalinks", "--content", content, "--update")
    let text = try #require(temporary.text("content/permalinks.jsonl"))
    let doubled = text + text.split(separator: "\n")[0].replacing("river", with: "River") + "\n"
    try temporary.write("content/permalinks.jsonl", doubled)
    let run = await CommandRun("permalinks", "--content", content, "--update")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(
      run.errors.contains("permalinks.jsonl:3:1: error: the id '2024-03-07-River-bridge-closed-storm' is that of "))
    #expect(temporary.text("content/permalinks.jsonl") == doubled)
  }

  @Test func aDecisionOfTomorrowIsAWarningOfCheckAlone() async throws {
    try temporary.write(
      "content/events/x.md",
      "---\naction: note\nevent: 2024-03-07-river-bridge-closed-storm\nby: A\ndecided: 2024-04-02\nwhy: W.\n---\n")
    let run = await check("--today", "2024-04-01")
    #expect(run.status == 0)
    #expect(
      run.errors.contains(
        """
        content/events/x.md:5:10: warning: this was decided after today, 2024-04-01: 2024-04-02 [decision-future]
        5 | decided: 2024-04-02
          |          ^~~~~~~~~~ is the year right?

        """))
    #expect(await !check("--today", "2024-04-02").errors.contains("decision-future"))
  }

  @Test func anArticleOfTomorrowIsAWarningOfCheckAlone() async throws {
    let run = await check("--today", "2024-03-14")
    #expect(run.status == 0)
    #expect(
      run.errors == """
        \(content)/articles/2024-03-15-bridge.md:4:12: warning: the article came out after today, 2024-03-14: 2024-03-15 [article-future]
        4 | published: 2024-03-15
          |            ^~~~~~~~~~ is the year right?

        """)
    #expect(await check("--today", "2024-03-15").errors == "")
    #expect(await check().errors == "", "the machine's clock is later than that")
    #expect(await check("--today", "yesterday").status == 2)
  }

  @Test func anArticleWithoutTextIsAWarning() async throws {
    let before = await check()
    #expect(!before.errors.contains("article-empty"))
    for text in ["---\ntitle: A\npublished: 2024-03-14\n---\n", "---\ntitle: A\npublished: 2024-03-14\n---\n\n  \n\n"] {
      try temporary.write("content/articles/empty.md", text)
      let run = await check()
      #expect(run.status == 0)
      #expect(
        run.errors == """
          \(content)/articles/empty.md:4:1: warning: the article has no text below its front matter, so it tells of nothing [article-empty]
          4 | ---
            | ^~~ paste the text of the article below this line

          """)
    }
  }

  @Test func checkCountsWarningsAndExplainNamesTheEventsOfAnArticle() async throws {
    try decide("x", "action: drop\nevent: zzz")
    let run = await check()
    #expect(run.status == 0)
    #expect(run.output.hasSuffix(" files: no errors, 1 warning\n"))
    let named = await CommandRun("explain", "articles/2024-03-15-bridge.md", "--content", content)
    #expect(named.status == 0)
    #expect(
      named.output == """
        \(content)/articles/2024-03-15-bridge.md:7:1: 2024-03-07  The river bridge was closed after a storm  [\(closing)]
        \(content)/articles/2024-03-15-bridge.md:9:1: 2024-03-13  Engineers said that the bridge was safe  \
        [2024-03-13-engineers-bridge-safe]

        """)
  }

  @Test func anEventIsNotGoneBecauseItsArticleCannotBeRead() async throws {
    let second = "content/articles/ferry.md"
    let text = "---\ntitle: Ferry\npublisher: P\npublished: 2024-03-20\n---\n\nThe Vann ferry sank on Monday.\n"
    try temporary.write(second, text)
    #expect(await CommandRun("permalinks", "--content", content, "--update").status == 0)
    try temporary.write(second, text.replacing("2024-03-20", with: "20.03.2024"))
    let broken = await check()
    #expect(broken.status == 1)
    #expect(broken.errors.contains("[front-matter-date]") && !broken.errors.contains("[permalink-dies]"))
    try FileManager.default.removeItem(atPath: temporary.path + "/" + second)
    #expect(await check().errors.contains("[permalink-dies]"))
  }
}
