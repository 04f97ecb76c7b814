/// What a rule sees of the place where its pattern fits: the words that its classes took, and the neighbours.
struct Match {
  let tokens: ArraySlice<Token>
  /// The trie edge that each token took.
  let labels: [UInt16]
  let grammar: Grammar
  /// Two words before the match, the nearer one first.
  let before: (Neighbour, Neighbour)
  /// The word before the owner in "New Mexico's", which is none of the two where the apostrophe parts its "s".
  let beforeOwner: Neighbour
  /// Two words after it, the nearer one first.
  let after: (Neighbour, Neighbour)
  /// Mentions of the first stratum; empty while that one runs.
  let mentions: [Finding]
  /// The quarter that the text named last, which "a year ago" beside its figures means the year before of.
  let quarter: TemporalExpression?

  var lexicon: Lexicon { grammar.lexicon }

  var range: Range<Int> { (tokens.first?.start ?? 0)..<(tokens.last?.end ?? 0) }

  /// The value of the *n*-th token that a class took, or `nil` when none did.
  func optional(_ named: WordClass, _ n: Int = 0) -> Int? {
    var left = n
    for (offset, label) in labels.enumerated() where label == named.label {
      if left == 0 { return value(tokens[tokens.startIndex + offset], label) }
      left -= 1
    }
    return nil
  }

  /// The value of the *n*-th token that a class took; 0 when none did.
  subscript(_ named: WordClass, n: Int = 0) -> Int { optional(named, n) ?? 0 }

  func has(_ named: WordClass) -> Bool { labels.contains(named.label) }

  /// Whether one of the tokens is the word.
  func says(_ word: PackedWord) -> Bool { tokens.contains { lexicon.lexemes[Int($0.lexeme)].word == word } }

  /// The word of the *n*-th token.
  func word(_ n: Int) -> PackedWord {
    n < tokens.count ? lexicon.lexemes[Int(tokens[tokens.startIndex + n].lexeme)].word : .none
  }

  /// The token that a class took.
  func token(_ named: WordClass, _ n: Int = 0) -> Token? {
    var left = n
    for (offset, label) in labels.enumerated() where label == named.label {
      if left == 0 { return tokens[tokens.startIndex + offset] }
      left -= 1
    }
    return nil
  }

  /// The mention of the first stratum that a class of the second took.
  func mention(_ named: WordClass, _ n: Int = 0) -> Finding? {
    token(named, n).flatMap { mentions.indices.contains($0.number) ? mentions[$0.number] : nil }
  }

  private func value(_ token: Token, _ label: UInt16) -> Int {
    for sense in lexicon.senses[lexicon.lexemes[Int(token.lexeme)].senses] where sense.label == label {
      return sense.value < 0 && token.flags.contains(.number) ? token.number : Int(sense.value)
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
  /// Whether it stands in its composite's place or was taken up by one.
  var isWeak = false
}
