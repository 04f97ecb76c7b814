/// The rules of one language, compiled: two strata of patterns over one vocabulary.
///
/// A class, so that what is found carries one reference to it and not one to each of its tables.
final class Grammar: Sendable {
  let rules: [Rule]
  let lexicon: Lexicon
  /// Patterns over words.
  let words: PatternTrie
  /// Patterns over mentions and the words between them.
  let composites: PatternTrie
  /// The number of rules of the first stratum; the composites follow.
  let wordRuleCount: Int

  /// Compiles a rule table. Where two rules end at one place in a trie, the earlier wins and the later is listed in
  /// `PatternTrie.ties`.
  ///
  /// - Complexity: O(*n*) in the expanded length of all patterns.
  init(vocabulary: [Entry], plain: Set<String>, rules: [Rule], composites: [Rule]) {
    var labels = PatternLabels()
    var words = PatternTrie()
    for (index, rule) in rules.enumerated() { words.insert(Pattern(rule.pattern), rule: index, labels: &labels) }
    var others = PatternTrie()
    for (index, rule) in composites.enumerated() {
      others.insert(Pattern(rule.pattern), rule: index + rules.count, labels: &labels)
    }
    // The lexer asks for these by name.
    for word in ["a", "p", "and", "am", "pm"] { _ = labels.label(.word(word)) }
    var lexicon = Lexicon(vocabulary, plain: plain, labels: labels)
    words.noteFirstSteps(of: lexicon)
    others.noteFirstSteps(of: lexicon)
    lexicon.noteWhatStandsAlone(in: words)
    lexicon.noteTriggers(of: words)
    self.lexicon = lexicon
    self.words = words
    self.composites = others
    self.rules = rules + composites
    wordRuleCount = rules.count
  }
}
