import TemporalTagging
import Testing

@Suite struct RulesTests {
  @Test func everyRuleIsListed() async {
    let run = await CommandRun("rules")
    #expect(run.status == 0)
    let lines = Set(run.output.split(separator: "\n").map(String.init))
    for rule in TemporalTagger.english.rules { #expect(lines.contains(rule.name)) }
  }

  @Test func aNameFilters() async {
    let run = await CommandRun("rules", "weekday-of-relative-week")
    #expect(run.output.hasPrefix("weekday-of-relative-week\n  "))
    #expect(run.output.contains(" = 2024-"))
    let none = await CommandRun("rules", "no-such-rule")
    #expect(none.status == 2)
    #expect(none.errors.contains("no rule has 'no-such-rule' in its name"))
  }

  @Test func markdownCellsHoldNoBareBar() async {
    let run = await CommandRun("rules", "--format", "markdown")
    for line in run.output.split(separator: "\n") {
      let bars = line.replacing("\\|", with: "").count { $0 == "|" }
      #expect(bars == 5, "\(line)")
    }
  }

  @Test func json() async {
    let run = await CommandRun("rules", "weekday", "--format", "json")
    #expect(run.output.hasPrefix("{\n  \"rules\": [\n    {\n      \"name\": \""))
  }
}
