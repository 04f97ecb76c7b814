/// The rules of one language, compiled: two strata of patterns over one vocabulary.
///
/// A class, so that what is found carries one reference to it and not one to each of its tables.
final class Grammar: Sendable {
  let rules: [Rule]
  let lexicon: Lexicon
  /// Patterns over words.
  let wordStratum: Stratum
  /// Patterns over mentions and the words between them.
  let compositeStratum: Stratum
  /// The number of rules of the first stratum; the composites follow.
  let wordRuleCount: Int

  /// Compiles a rule table. Where two rules end at one place in a trie, the earlier wins and the later is listed in
  /// `PatternTrie.ties`.
  ///
  /// - Complexity: O(*n*) in the expanded length of all patterns.
  init(vocabulary: [Entry], plain: WordSet, rules: [Rule], composites: [Rule]) {
    var compiler = PatternCompiler()
    var words = compiler.trie(of: rules, from: 0, edges: 20_000)
    var others = compiler.trie(of: composites, from: rules.count, edges: 1 << 9)
    // The lexer asks for these by name.
    compiler.name("a p and am pm")
    // Given away, so that no table is copied when the vocabulary joins.
    let labels = (consume compiler).labels
    var lexicon = Lexicon(vocabulary, plain: plain, labels: consume labels)
    lexicon.noteTriggers(of: words)
    words.noteWays(of: lexicon)
    others.noteWays(of: lexicon)
    lexicon.noteWhatStandsAlone(in: words)
    self.lexicon = lexicon
    wordStratum = Stratum(words)
    compositeStratum = Stratum(others)
    self.rules = rules + composites
    wordRuleCount = rules.count
  }

  var words: PatternTrie { wordStratum.trie }
  var composites: PatternTrie { compositeStratum.trie }
}

/// The patterns of one stratum: a class, so that each text has one reference to them and not one to each table.
final class Stratum: Sendable {
  let trie: PatternTrie

  init(_ trie: consuming PatternTrie) { self.trie = trie }
}
