/// A sentence with its verbs and the time expressions in it.
///
/// A class, since many parts of the reading of a sentence hold it.
final class SentenceAnalysis {
  let tokens: [Token]
  let sentence: Range<Int>
  /// Empty for a sentence without a date, a number or a word of saying, since nothing is asked of its verbs.
  let groups: [VerbGroup]
  /// The index of the time expression that holds a token, by token from the sentence's first on; -1 for none.
  private let phraseOfToken: [Int32]
  let lexicon: EnglishLexicon

  /// - Parameter phrases: The time expressions of the sentence, with their indices among those of the block.
  init(tokens: [Token], sentence: Sentence, phrases: ArraySlice<DatedPhrase>, lexicon: EnglishLexicon = .shared) {
    self.tokens = tokens
    self.sentence = sentence.tokens
    self.lexicon = lexicon
    var owners = [Int32](repeating: -1, count: sentence.tokens.count)
    for (number, phrase) in zip(phrases.indices, phrases) where phrase.range.overlaps(sentence.range) {
      // The named event in an anniversary is prose like any other.
      var end = phrase.range.upperBound
      if case .anniversary(let name, _) = phrase.use { end = min(end, name.lowerBound) }
      for index in sentence.tokens
      where tokens[index].range.lowerBound < end && tokens[index].range.upperBound > phrase.range.lowerBound {
        owners[index - sentence.tokens.lowerBound] = Int32(number)
      }
    }
    phraseOfToken = owners
    groups =
      phrases.isEmpty && !Self.asksForVerbs(tokens[sentence.tokens])
      ? [] : VerbGroupFinder.groups(tokens, in: sentence.tokens, phraseOfToken: owners)
  }

  /// Whether the verbs of a sentence without a date matter: they may tell who speaks, or what is counted.
  private static func asksForVerbs(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.contains { token in
      token.has([.reporting, .timeUnit]) || token.isNumberWord || token.kind == .number || token.kind == .other
        || token.key == "according" || token.isWord && !(0x61...0x7A).contains(token.key.first)
    }
  }

  /// The numbers of the words and numbers of the sentence, in order.
  var wordNumbers: [Int32] {
    var numbers: [Int32] = []
    numbers.reserveCapacity(sentence.count)
    for index in sentence where tokens[index].isWordOrNumber { numbers.append(tokens[index].number) }
    return numbers
  }

  func isDate(_ index: Int) -> Bool { sentence.contains(index) && phraseOfToken[index - sentence.lowerBound] >= 0 }

  /// The number of the time expression that holds a token.
  func phrase(at index: Int) -> Int? { isDate(index) ? Int(phraseOfToken[index - sentence.lowerBound]) : nil }

  /// The tokens of the time expression that holds a token.
  func datePhrase(at index: Int) -> Range<Int>? {
    isDate(index) ? tokens(of: Int(phraseOfToken[index - sentence.lowerBound])) : nil
  }

  /// The tokens of a time expression.
  func tokens(of phrase: Int) -> Range<Int>? {
    guard let first = phraseOfToken.firstIndex(of: Int32(phrase)),
      let last = phraseOfToken.lastIndex(of: Int32(phrase))
    else {
      return nil
    }
    return sentence.lowerBound + first..<sentence.lowerBound + last + 1
  }

  /// UTF-8 offsets of a stretch of tokens.
  func bytes(of range: Range<Int>) -> Range<Int> {
    tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  /// The token, where it is in the sentence and not part of a date.
  func token(_ index: Int) -> Token? { sentence.contains(index) && !isDate(index) ? tokens[index] : nil }

  func group(at index: Int) -> VerbGroup? { groups.first { $0.first <= index && index <= $0.main } }

  /// Whether the token heads a noun phrase that names something that happens.
  func isEventNoun(_ index: Int) -> Bool {
    guard let token = token(index), token.isWord, token.has(.eventNoun) || token.eventClass != nil,
      !token.isPossessive, group(at: index) == nil
    else { return false }
    // "the attack helicopter": the noun after it is the head.
    guard let next = self.token(index + 1) else { return true }
    if next.kind == .word {
      return next.has([
        .preposition, .coordinator, .subordinator, .relative, .determiner, .auxiliary, .pronoun, .adverb,
      ])
        || group(at: index + 1) != nil
    }
    return true
  }
}
