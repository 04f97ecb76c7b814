/// A sentence of a block: its tokens and the bytes from its first to its last.
struct Sentence: Sendable {
  /// Indices into the block's tokens.
  let tokens: Range<Int>
  /// UTF-8 offsets into the block's text, with quotation marks and the final stop.
  let range: Range<Int>
}

/// Finds where sentences end: a quotation with the words that introduce it stays whole.
enum SentenceSplitter {
  /// The longest quotation that is kept whole, in bytes; a longer one is a passage of its own sentences.
  private static let longestQuotation = 700
  /// The most tokens of a sentence: what goes on longer is a list or a table, and is cut.
  private static let longestSentence = 300

  /// - Parameter small: The words that the article has in small letters.
  static func sentences(
    _ tokens: [Token], lexicon: EnglishLexicon = .shared, small: SmallWords = SmallWords()
  ) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = 0
    var index = 0
    var quotationEnd = -1
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .openQuote, index > quotationEnd {
        let close = closing(of: index, in: tokens)
        if let close, RunIn.begins(withQuotation: index, to: close, in: tokens, after: start) {
          sentences.append(sentence(start..<index, tokens))
          start = index
        }
        quotationEnd = close ?? quotationEnd
      }
      if index > quotationEnd, RunIn.begins(at: index, in: tokens, after: start, small: small) {
        sentences.append(sentence(start..<index, tokens))
        start = index
      }
      if index > start, token.kind == .openBracket, endsDateline(index + 3, tokens) {
        sentences.append(sentence(start..<index, tokens))
        start = index
      }
      if index >= quotationEnd || token.kind == .closeQuote, let next = end(after: index, tokens, lexicon) {
        sentences.append(sentence(start..<next, tokens))
        start = next
        index = next
      } else if index - start == longestSentence {
        sentences.append(sentence(start..<index, tokens))
        start = index
      } else {
        index += 1
      }
    }
    if start < tokens.count { sentences.append(sentence(start..<tokens.count, tokens)) }
    return sentences
  }

  private static func sentence(_ range: Range<Int>, _ tokens: [Token]) -> Sentence {
    Sentence(
      tokens: range, range: tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound)
  }

  /// The index of the mark that closes a quotation, if it does so soon enough.
  private static func closing(of open: Int, in tokens: [Token]) -> Int? {
    let limit = tokens[open].range.upperBound + longestQuotation
    var index = open + 1
    while index < tokens.count, tokens[index].range.lowerBound < limit {
      if tokens[index].kind == .closeQuote { return index }
      if tokens[index].kind == .openQuote { return nil }
      index += 1
    }
    return nil
  }

  /// The index after the last token of the sentence, where the token at `index` ends one.
  private static func end(after index: Int, _ tokens: [Token], _ lexicon: EnglishLexicon) -> Int? {
    let token = tokens[index]
    if token.kind == .dash, endsDateline(index, tokens) { return index + 1 }
    if token.kind == .word { return endsAfterAbbreviation(index, tokens, lexicon) ? index + 1 : nil }
    // The mark that closes a quotation ends a sentence when the quotation itself ended one.
    let isClosing = token.kind == .closeQuote && index > 0 && tokens[index - 1].kind == .stop
    guard token.kind == .stop || isClosing else { return nil }
    var next = index + 1
    while next < tokens.count, [.stop, .closeQuote, .closeBracket].contains(tokens[next].kind),
      tokens[next].range.lowerBound == tokens[next - 1].range.upperBound
    {
      next += 1
    }
    guard next < tokens.count else { return next }
    guard tokens[next].range.lowerBound > tokens[next - 1].range.upperBound, opens(tokens[next], tokens, next) else {
      return nil
    }
    // "What now?" she asked.
    if tokens[next - 1].kind == .closeQuote, tokens[next].isWord {
      for follower in tokens[next...].prefix(6) where follower.has(.reporting) && follower.has([.past, .present]) {
        return nil
      }
    }
    return next
  }

  private static func opens(_ token: Token, _ tokens: [Token], _ index: Int) -> Bool {
    switch token.kind {
    case .word: token.isCapitalised
    case .number, .openQuote, .openBracket: true
    case .dash: false
    default: false
    }
  }

  /// `Orlo (NNA) -- The bridge fell`, where headlines have run into the dateline: the text begins behind it.
  private static func endsDateline(_ dash: Int, _ tokens: [Token]) -> Bool {
    guard dash >= 4, dash + 1 < tokens.count, tokens[dash].kind == .dash, tokens[dash - 1].kind == .closeBracket,
      tokens[dash - 2].isCapitalised,
      tokens[dash - 2].range.count <= (tokens[dash - 4].isCapitalised ? 8 : 4), tokens[dash - 3].kind == .openBracket
    else { return false }
    return tokens[dash + 1].isCapitalised || tokens[dash + 1].kind == .openQuote
  }

  /// `5 p.m. The train left`: the stop is the abbreviation's and the sentence's.
  private static func endsAfterAbbreviation(_ index: Int, _ tokens: [Token], _ lexicon: EnglishLexicon) -> Bool {
    let key = tokens[index].key
    guard key.hasSuffix("."), index + 1 < tokens.count, !lexicon.leadsOn(key), key.count > 2 else { return false }
    let next = tokens[index + 1]
    return next.isCapitalised && next.has([.determiner, .pronoun, .preposition, .coordinator, .subordinator])
  }
}
