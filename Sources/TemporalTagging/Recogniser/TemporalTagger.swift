/// Finds time expressions in text, by the rules of one language.
///
///     for timex in TemporalTagger.english.timexes(in: "They met last Thursday.") { … }
public struct TemporalTagger: Sendable {
  let grammar: Grammar

  init(_ grammar: Grammar) { self.grammar = grammar }

  /// Every rule, in the order in which they take precedence.
  public var rules: [Rule] { grammar.rules }

  /// The time expressions of a text, in order and without overlap.
  ///
  /// - Complexity: O(*n*) in the bytes of the text, whatever they are.
  public func timexes(in text: String) -> [Timex] {
    let bytes = Array(text.utf8)
    return timexes(in: bytes.span)
  }

  /// The time expressions of a text in UTF-8, in order and without overlap; bytes that are not UTF-8 are no words.
  ///
  /// - Complexity: O(*n*) in the bytes of the text, whatever they are.
  public func timexes(in bytes: Span<UInt8>) -> [Timex] { timexes(in: bytes, isThorough: false) }

  /// - Parameter isThorough: Whether to read every word; see `Lexer`.
  func timexes(in bytes: Span<UInt8>, isThorough: Bool) -> [Timex] {
    var found: [Timex] = []
    var lexer = Lexer(grammar.lexicon, isThorough: isThorough)
    var tagger = RunTagger(grammar)
    lexer.read(bytes) { run, isWhole in tagger.tag(run, bytes, isWhole: isWhole, into: &found) }
    return found
  }
}

/// Tags one run of tokens: words first, then composites over what they gave.
private struct RunTagger: ~Copyable {
  private let grammar: Grammar
  private var words: Matcher
  private var composites: Matcher
  private var mentions: [Finding] = []
  private var items: [Token] = []

  init(_ grammar: Grammar) {
    self.grammar = grammar
    words = Matcher(grammar, grammar.words)
    composites = Matcher(grammar, grammar.composites)
  }

  /// - Returns: How many tokens of the run are done with.
  mutating func tag(_ run: [Token], _ bytes: Span<UInt8>, isWhole: Bool, into found: inout [Timex]) -> Int {
    if !mentions.isEmpty { mentions.removeAll(keepingCapacity: true) }
    let done = words.matches(in: run, bytes, mentions: [], isWhole: isWhole, into: &mentions)
    if mentions.isEmpty { return done }
    compose(run[..<done])
    var next = 0
    var composed: [Finding] = []
    _ = composites.matches(in: items, bytes, mentions: mentions, isWhole: true, into: &composed)
    for composite in composed {
      let range = composite.range
      while next < mentions.count, mentions[next].range.lowerBound < range.lowerBound {
        emit(mentions[next], into: &found)
        next += 1
      }
      while next < mentions.count, mentions[next].range.lowerBound < range.upperBound { next += 1 }
      emit(composite, into: &found)
    }
    while next < mentions.count {
      emit(mentions[next], into: &found)
      next += 1
    }
    return done
  }

  private func emit(_ mention: Finding, into found: inout [Timex]) {
    if mention.reading.isVoid || mention.reading.isPart { return }
    found.append(
      Timex(
        range: mention.range, meaning: mention.reading.meaning, modifier: mention.reading.modifier,
        statedWeekday: mention.reading.statedWeekday, zone: mention.reading.zone,
        rule: grammar.rules[mention.rule].name))
  }

  /// Puts one token in place of the words of each mention.
  private mutating func compose(_ run: ArraySlice<Token>) {
    items.removeAll(keepingCapacity: true)
    var index = run.startIndex
    for number in mentions.indices {
      let (range, tokens) = (mentions[number].range, mentions[number].tokens)
      items.append(contentsOf: run[index..<tokens.lowerBound])
      items.append(
        Token(
          start: range.lowerBound, end: range.upperBound, lexeme: UInt16(mentions[number].reading.shape),
          number: number, flags: run[tokens.lowerBound].flags.subtracting([.figures, .mark])))
      index = tokens.upperBound
    }
    items.append(contentsOf: run[index...])
  }
}
