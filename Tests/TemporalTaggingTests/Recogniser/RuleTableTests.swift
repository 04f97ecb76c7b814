import Testing

@testable import TemporalTagging

@Suite struct RuleTableTests {
  @Test func everyRuleHasItsOwnName() {
    let names = TemporalTagger.english.rules.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func everyRuleShowsExamples() {
    for rule in TemporalTagger.english.rules { #expect(!rule.examples.isEmpty, "\(rule.name)") }
  }

  @Test func noTwoRulesEndAtOnePlace() {
    let grammar = English.grammar
    for tie in grammar.words.ties + grammar.composites.ties {
      Issue.record("\(grammar.rules[tie.winner].name) hides \(grammar.rules[tie.loser].name)")
    }
  }
}
