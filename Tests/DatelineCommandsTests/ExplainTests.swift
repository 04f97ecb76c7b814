import Foundation
import Testing

@Suite struct ExplainTests {
  let temporary: TemporaryFolder
  var article: String { temporary.path + "/content/articles/2024-03-15-bridge.md" }

  init() throws {
    temporary = try TemporaryFolder()
    try SampleContent.write(to: temporary)
  }

  func explain(_ subject: String) async -> CommandRun {
    await CommandRun("explain", subject, "--content", temporary.path + "/content")
  }

  @Test(arguments: ["7", "7:33", "7:40"])
  func aPlace(place: String) async {
    let run = await explain("\(article):\(place)")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(
      run.output.hasPrefix(
        """
        \(article):7:29: last week Thursday = 2024-03-07, counted from publication on 2024-03-15
          rule      weekday-of-relative-week
          anchor    2024-03-15, the day of publication (\(article):4:12)
          step      the week before 2024-03-15: 2024-03-04/2024-03-10
        """))
    #expect(run.output.contains("\n  event     "))
  }

  @Test func aLengthThatDatesAnEventByTheWaySaysSo() async throws {
    try temporary.write(
      "content/articles/quake.md",
      """
      ---
      title: After the quake
      published: 2024-03-20
      ---

      On Monday, three days after the quake in Orlo, the governor opened a school.

      It rained for three days.
      """)
    let file = temporary.path + "/content/articles/quake.md"
    let counted = await explain(file + ":6:14").output
    #expect(counted.contains("  counts    to “the quake in Orlo” (\(file):6:29), which it dates\n"))
    #expect(!counted.contains("no event"))
    #expect(await explain(file + ":8").output.contains("  no event  a length of time"))
  }

  @Test func reasonsOfSilenceSayWhereTheExpressionStands() async throws {
    try temporary.write(
      "content/articles/live.md",
      """
      ---
      title: Live
      published: 2024-03-20
      ---

      First words.

      12:45 GMT: The council of Vann voted for the law on Tuesday.

      | 4 March 2024 | The bridge of Orlo collapsed |
      """)
    let file = temporary.path + "/content/articles/live.md"
    #expect(await explain(file + ":8:1").output.contains("  no event  it stands at the head of an entry"))
    #expect(await explain(file + ":10").output.contains("  no event  a mark parts it from what is told"))
  }

  @Test func aTimeCountedFromAnEvent() async throws {
    try temporary.write(
      "content/articles/2024-03-20-quake.md",
      """
      ---
      title: After the quake
      published: 2024-03-20
      ---

      An earthquake struck Orlo on Monday, 11 March.

      A girl was found alive two days after the earthquake.

      """)
    let path = temporary.path + "/content/articles/2024-03-20-quake.md"
    for place in ["8", "8:30"] {
      let run = await explain("\(path):\(place)")
      #expect(run.status == 0 && run.errors == "")
      #expect(
        run.output.hasPrefix(
          "\(path):8:24: two days after the earthquake = 2024-03-13, counted from the event on 2024-03-11\n"))
      #expect(run.output.contains("\n  rule      counted from an event\n"))
      #expect(run.output.contains("\n  step      2024-03-11 plus 2 days: 2024-03-13\n"))
      #expect(run.output.contains(": A girl was found alive\n"))
    }
  }

  @Test func aTimeCountedFromOneOfSeveralEvents() async throws {
    try temporary.write(
      "content/articles/2024-03-20-quake.md",
      """
      ---
      title: After the quake
      published: 2024-03-20
      ---

      An earthquake struck Orlo on Monday, 11 March.

      An earthquake struck Vann on 6 March.

      A girl was found alive two days after the earthquake.

      """)
    let path = temporary.path + "/content/articles/2024-03-20-quake.md"
    let run = await explain("\(path):10:30")
    #expect(run.output.contains("two days after the earthquake counts from an event, and which one is not certain\n"))
    #expect(run.output.contains("could     be counted from the event dated at \(path):6:"))
  }

  @Test(arguments: [
    ("The mayor did not resign on Monday.", "what it would date did not happen: “did not resign” is negated"),
    ("No ferry sailed on Monday.", "what it would date did not happen: “sailed” is negated"),
    ("If the dam breaks on Sunday, the town will flood.", "what lies ahead hangs on a condition"),
    ("The council was calm on Tuesday.", "“was” tells a state, and not what happened"),
    ("The council might have met on Tuesday.", "“might have met” tells what might be, and not what happened"),
    ("Since Monday the ferry has been closed.", "“since” makes it a bound of what is told, and not its day"),
    ("Last updated: 12 March 2024 10:48.", "it stamps the page or an entry on it"),
    ("The strike went on for three days.", "a length of time, or one that recurs or is left open, is no date"),
    ("A calm Monday.", "its sentence has no verb and no word for something that happens"),
    ("We went to Orlo on Tuesday.", "the writer speaks of “I” or “we”, and of nobody by name"),
    ("Reed denied that he had left on Monday.", "its speaker denies it"),
    ("Harvests were poor in the 1820s.", "it names an age, in which too much happened"),
    ("## Fire on Thursday", "a heading says again what the text says"),
  ])
  func aDateWithoutAnEventSaysWhy(sentence: String, reason: String) async throws {
    let path = try temporary.write(
      "content/articles/2024-03-15-none.md", "---\ntitle: None\npublished: 2024-03-15\n---\n\n\(sentence)\n")
    let lines = await explain("\(path):6").output.split(separator: "\n")
    #expect(lines.filter { $0.contains("event  ") } == ["  no event  \(reason)"])
  }

  @Test func aDateWhoseEventAnEditorTookAwaySaysSo() async throws {
    let id = "2024-03-07-river-bridge-closed-storm"
    try temporary.write(
      "content/events/x.md", "---\naction: drop\nevent: \(id)\nby: A\ndecided: 2024-04-01\nwhy: W.\n---\n")
    #expect(
      await explain("\(article):7").output.contains("\n  no event  an editor took \(id) off the timeline: The river"))
  }

  @Test func anEvent() async throws {
    let line = try #require(
      await explain("\(article):7").output.split(separator: "\n").first { $0.hasPrefix("  event") })
    let id = try #require(line.dropFirst(12).split(separator: ":").first).description
    let run = await explain(id)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("2024-03-07  "))
    #expect(run.output.contains("“The river bridge was closed last week Thursday after a storm.”"))
    let typo = await explain(String(id.dropLast()))
    #expect(typo.status == 2)
    #expect(typo.errors.contains("did you mean '\(id)'?"))
  }

  @Test(arguments: [
    (
      "1",
      "there is no time expression at ARTICLE:1 [explain-nothing]\n  | the nearest: 7:29 “last week Thursday”, 9:19"
    ),
    ("9:1", "there is no time expression at ARTICLE:9:1 [explain-nothing]\n  | the nearest: 7:29 “last week Thursday”"),
    (
      "999999", "ARTICLE has 9 lines, and so no line 999999 [explain-place]\n  | it has 7:29 “last week Thursday”, 9:19"
    ),
    ("7:9223372036854775807", "line 7 of ARTICLE has 61 bytes, and so no column 9223372036854775807 [explain-place]\n"),
    (
      "0",
      "'0' is no place in a file [explain-place]\n  | write ARTICLE:12 for line 12, or 12:40 for its column 40; both"
    ),
  ])
  func placesWithoutAnExpression(place: String, message: String) async {
    let run = await explain("\(article):\(place)")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("error: " + message.replacing("ARTICLE", with: article)), "\(run.errors)")
  }

  @Test func filesThatAreNoArticles() async throws {
    let content = temporary.path + "/content"
    let decision = try temporary.write(
      "content/events/x.md", "---\naction: note\nevent: abc\nby: A\ndecided: 2024-04-01\nwhy: W.\n---\n")
    let other = try temporary.write("draft.md", "Text.")
    let how = "name a file below \(content)/articles, such as \(article), or the id of an event"
    for (subject, message) in [
      ("nope.md", "there is no file 'nope.md' [explain-file]\n  | \(how)\n"),
      ("nope.md:7", "there is no file 'nope.md' [explain-file]\n  | \(how)\n"),
      ("2024-03-15-brige.md", "there is no file '2024-03-15-brige.md' [explain-file]\n  | did you mean \(article)?\n"),
      (
        "old/2024-03-15-bridge.md:7",
        "there is no file 'old/2024-03-15-bridge.md' [explain-file]\n  | did you mean \(article)?\n"
      ),
      (other, "'\(other)' is not an article of '\(content)' [explain-file]\n  | \(how)\n"),
      (content, "'\(content)' is a folder, and no article [explain-file]\n  | \(how)\n"),
      (
        decision,
        "'\(decision)' is a decision, and no article [explain-file]\n  | 'dateline explain abc' tells of the event that it is about\n"
      ),
    ] {
      let run = await explain(subject)
      #expect(run.status == 2, "\(subject)")
      #expect(run.output == "")
      #expect(run.errors == "error: " + message)
    }
  }

  @Test func anIdThatNoEventHasAnyMore() async throws {
    let id = "2024-01-01-fair"
    try temporary.write(
      "content/permalinks.jsonl", "{\"id\":\"\(id)\",\"date\":\"2024-01-01\",\"title\":\"A fair\",\"sources\":[]}\n")
    let run = await explain(id)
    #expect(run.status == 2)
    #expect(
      run.errors == """
        error: no event has the id '\(id)' any more (2024-01-01, “A fair”, \(temporary.path)/content/permalinks.jsonl:1) \
        [explain-event]
          | 'dateline review --kind dying-id' tells what can be done

        """)
  }

  @Test(arguments: ["missing.md:3", "/etc/passwd:1", "no-such-event", "::", ":3", "a:0", "", "\u{0}:1"])
  func whatIsNotThereIsTwo(subject: String) async {
    let run = await explain(subject)
    #expect(run.status == 2)
    #expect(run.output == "")
  }

  @Test func withoutContent() async {
    let run = await CommandRun("explain", "x", "--content", temporary.path + "/nowhere")
    #expect(run.status == 1)
  }
}
