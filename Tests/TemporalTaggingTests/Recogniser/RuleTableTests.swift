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

  /// The lexer drops runs of words of grammar unseen; here is why it may.
  @Test func noRuleReadsWordsOfGrammarAlone() {
    let grammar = English.grammar
    let labels = Set(
      grammar.lexicon.lexemes.enumerated().filter { $1.isPlain || (Shape.firstMark..<Shape.date).contains($0) }
        .flatMap { grammar.lexicon.senses[$1.senses].map(\.label) })
    // Each node has one path, so a node is plain if its parent and its edge are.
    var isPlain = [true]
    for node in grammar.words.nodes.dropFirst() {
      isPlain.append(isPlain[Int(node.parent)] && labels.contains(node.label))
      if isPlain.last == true, node.rule >= 0 { Issue.record("\(grammar.rules[Int(node.rule)].name)") }
    }
  }
}
