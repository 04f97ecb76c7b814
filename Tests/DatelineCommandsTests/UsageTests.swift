import DatelineCommands
import Testing

/// What every command has in common: help, version, and arguments that it cannot take.
@Suite struct UsageTests {
  static let commands = [
    "build", "check", "serve", "publish", "explain", "resolve", "tag", "rules", "diff", "evaluate",
  ]

  @Test func version() async {
    let run = await CommandRun("--version")
    #expect(run.status == 0)
    #expect(run.output == DatelineTool.version + "\n")
    #expect(run.errors == "")
  }

  @Test(arguments: commands)
  func helpNamesAnExample(command: String) async {
    let run = await CommandRun(command, "--help")
    #expect(run.status == 0)
    #expect(run.output.contains("  dateline \(command)"))
    #expect(run.errors == "")
  }

  @Test func withoutACommandTheHelpIsShown() async {
    let run = await CommandRun()
    #expect(run.status == 0)
    for command in Self.commands { #expect(run.output.contains("  \(command) ")) }
  }

  @Test(arguments: [
    ["nonsense"], ["build", "--nonsense"], ["build", "--output"], ["serve", "--port", "99999"],
    ["serve", "--port", "-1"],
    ["resolve", "today"], ["resolve"], ["explain"], ["tag", "--format", "pdf"], ["rules", "--format", "xml"],
    ["tag", "--jsonl", "--published", "2025-02-11"], ["diff", "a", "b", "c"], ["diff", "--format", "xml"], ["publish"],
    ["publish", "--to", "a", "--remote", "b"],
  ])
  func wrongArgumentsEndWithTwo(arguments: [String]) async {
    let run = await CommandRun(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("Error: "))
  }
}
