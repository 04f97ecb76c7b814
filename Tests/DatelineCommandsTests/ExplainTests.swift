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
    ("1", 1, "explain-nothing"), ("7:1", 1, "explain-nothing"), ("999999", 1, "explain-nothing"),
    ("7:9223372036854775807", 1, "explain-nothing"),
  ])
  func placesWithoutAnExpression(place: String, status: Int32, id: String) async {
    let run = await explain("\(article):\(place)")
    #expect(run.status == status)
    #expect(run.errors.contains("[\(id)]"))
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
