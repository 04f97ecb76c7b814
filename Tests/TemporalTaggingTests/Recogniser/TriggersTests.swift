import Testing

@testable import TemporalTagging

@Suite struct TriggersTests {
  private let lexicon = English.grammar.lexicon

  @Test(arguments: ["monday", "september", "may", "weeks", "day", "yesterday", "now", "easter", "hundred", "nineteen"])
  func isTrigger(word: String) { #expect(lexeme(word).isTrigger) }

  /// Such words are in many rules, and something rarer is in each of these.
  @Test(arguments: ["the", "last", "this", "next", "several", "people", "women", "international", "president", "other"])
  func isNone(word: String) { #expect(!lexeme(word).isTrigger) }

  /// The lexer drops what has no trigger unseen; here is why it may.
  @Test func everyRuleIsFound() {
    for end in lexicon.unfound {
      Issue.record("\(English.rules[Int(English.grammar.words.nodes[end].rule)].name)")
    }
  }

  @Test(arguments: ["of the", "{d} {m}", "{d} , {m}", "{hour} {minute}", "{d} - {d}"])
  func aPatternOfCommonThingsAloneIsTold(pattern: String) { #expect(!unfound(pattern).isEmpty) }

  @Test(arguments: [
    "{month} {d}", "{hour}:{minute}", "{d}-{d}-{twoFigures}", "'{twoFigures}", "{d}pm", "of the wedding",
  ])
  func aPatternWithMoreIsFound(pattern: String) { #expect(unfound(pattern).isEmpty) }

  private func unfound(_ pattern: String) -> [Int] {
    Grammar(
      vocabulary: English.vocabulary, plain: English.plain,
      rules: [Rule("one", pattern, examples: [:]) { _ in nil }], composites: []
    ).lexicon.unfound
  }

  private func lexeme(_ word: String) -> Lexicon.Lexeme {
    lexicon.lexemes[Int(lexicon.form(of: PackedWord(word)).capital)]
  }
}
