/// What a rule sees of the place where its pattern fits: the words that its classes took, and the neighbours.
///
/// There is one for each stratum of a text, which is moved from place to place, so that a match costs no count of
/// references.
struct Match: ~Copyable {
  let grammar: Grammar
  /// The tokens of the whole run; empty while no run is read.
  var run: [Token] = []
  /// The tokens of the match, as indices into the run.
  var place = 0..<0
  /// The trie edge that each token took.
  var labels = MatchLabels()
  /// Two words before the match, the nearer one first.
  var before: (Neighbour, FurtherWord)
  /// Two words after it, the nearer one first.
  var after: (Neighbour, FurtherWord)
  /// The second ones of both, and what lies beyond.
  let further = FurtherWords()
  /// Mentions of the first stratum; empty while that one runs.
  var mentions: [Finding] = []
  /// The quarter that the text named last, which "a year ago" beside its figures means the year before of.
  var quarter: TemporalExpression?

  init(_ grammar: Grammar) {
    self.grammar = grammar
    before = (Neighbour(), FurtherWord(.before, of: further))
    after = (Neighbour(), FurtherWord(.after, of: further))
  }

  var tokens: ArraySlice<Token> { run[place] }

  var range: Range<Int> { place.isEmpty ? 0..<0 : run[place.lowerBound].start..<run[place.upperBound - 1].end }

  /// The value of the *n*-th token that a class took, or `nil` when none did.
  func optional(_ named: WordClass, _ n: Int = 0) -> Int? {
    index(of: named, n).map { value(run[place.lowerBound + $0], named.label) }
  }

  /// The value of the *n*-th token that a class took; 0 when none did.
  subscript(_ named: WordClass, n: Int = 0) -> Int { optional(named, n) ?? 0 }

  func has(_ named: WordClass) -> Bool { index(of: named, 0) != nil }

  /// Whether one of the tokens is the word.
  func says(_ word: PackedWord) -> Bool {
    for index in place where self.word(at: index) == word { return true }
    return false
  }

  /// The word of the *n*-th token.
  func word(_ n: Int) -> PackedWord { n < place.count ? word(at: place.lowerBound + n) : .none }

  /// The word of a token of the run.
  @inline(__always)
  private func word(at index: Int) -> PackedWord { grammar.lexicon.lexemes[Int(run[index].lexeme)].word }

  /// The word that a token is.
  func word(of token: Token) -> PackedWord { grammar.lexicon.lexemes[Int(token.lexeme)].word }

  /// The token that a class took.
  func token(_ named: WordClass, _ n: Int = 0) -> Token? { index(of: named, n).map { run[place.lowerBound + $0] } }

  /// The mention of the first stratum that a class of the second took.
  ///
  /// Inlined, since nearly all who ask take a part of it, and the whole is a good deal to copy.
  @inline(__always)
  func mention(_ named: WordClass, _ n: Int = 0) -> Finding? {
    guard let number = token(named, n)?.number, mentions.indices.contains(number) else { return nil }
    return mentions[number]
  }

  /// The place in the match of the *n*-th token that a class took.
  private func index(of named: WordClass, _ n: Int) -> Int? {
    var left = n
    for index in labels.indices where labels[index] == named.label {
      if left == 0 { return index }
      left -= 1
    }
    return nil
  }

  private func value(_ token: Token, _ label: UInt16) -> Int {
    // A number is in many classes, and in all of them what it amounts to.
    if Int(token.lexeme) < Shape.count, token.flags.contains(.number) { return token.number }
    for index in grammar.lexicon.lexemes[Int(token.lexeme)].senses where grammar.lexicon.senses[index].label == label {
      let value = grammar.lexicon.senses[index].value
      return value < 0 && token.flags.contains(.number) ? token.number : Int(value)
    }
    return token.number
  }
}

/// A match that a rule accepted.
struct Finding {
  /// UTF-8 offsets into the text.
  var range: Range<Int>
  var rule: Int
  var reading: Reading
  /// The tokens of the run, as indices.
  var tokens: Range<Int>
}
