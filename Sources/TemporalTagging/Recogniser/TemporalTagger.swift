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
    // News has an expression in some three hundred bytes.
    found.reserveCapacity(min(bytes.count / 256, 128))
    var lexer = Lexer(grammar, isThorough: isThorough)
    var tagger = RunTagger(grammar)
    lexer.read(bytes) { run, isWhole in tagger.tag(&run, bytes, grammar, isWhole: isWhole, into: &found) }
    return found
  }
}

/// Tags one run of tokens: words first, then composites over what they gave.
private struct RunTagger: ~Copyable {
  private var matcher: Matcher
  private var mentions: [Finding] = []
  private var composed: [Finding] = []
  private var items: [Token] = []
  /// The first stratum has nothing before it.
  private var nothing: [Finding] = []
  /// The quarter that each stratum named last.
  private var quarters: (words: TemporalExpression?, composites: TemporalExpression?)

  init(_ grammar: Grammar) {
    matcher = Matcher(grammar)
    mentions.reserveCapacity(8)
  }

  /// - Parameters:
  ///   - run: Left as it is.
  ///   - grammar: The one that the tagger was made with.
  /// - Returns: How many tokens of the run are done with.
  mutating func tag(
    _ run: inout [Token], _ bytes: Span<UInt8>, _ grammar: Grammar, isWhole: Bool, into found: inout [Timex]
  ) -> Int {
    while !mentions.isEmpty { mentions.removeLast() }
    let done = matcher.matches(
      of: grammar.wordStratum, grammar, in: &run, bytes, mentions: &nothing, quarter: &quarters.words, isWhole: isWhole,
      into: &mentions)
    if mentions.isEmpty { return done }
    // What is a run by itself is a part of nothing.
    if mentions.count == 1, mentions[0].tokens == 0..<done,
      !grammar.compositeStratum.trie.readsAlone(mentions[0].reading.shape)
    {
      Self.emit(&mentions[0], grammar, into: &found)
      return done
    }
    while !composed.isEmpty { composed.removeLast() }
    if mayCompose(run, grammar.compositeStratum, upTo: done) {
      compose(run, upTo: done)
      _ = matcher.matches(
        of: grammar.compositeStratum, grammar, in: &items, bytes, mentions: &mentions, quarter: &quarters.composites,
        isWhole: true, into: &composed)
    }
    var next = 0
    for index in composed.indices {
      let range = composed[index].range
      while next < mentions.count, mentions[next].range.lowerBound < range.lowerBound {
        Self.emit(&mentions[next], grammar, into: &found)
        next += 1
      }
      while next < mentions.count, mentions[next].range.lowerBound < range.upperBound { next += 1 }
      Self.emit(&composed[index], grammar, into: &found)
    }
    while next < mentions.count {
      Self.emit(&mentions[next], grammar, into: &found)
      next += 1
    }
    return done
  }

  /// Tells of a finding, whose meaning is moved on, since it is a good deal to copy.
  ///
  /// Inlined, since the compiler then makes the placeholder where it shall lie.
  @inline(__always)
  private static func emit(_ finding: inout Finding, _ grammar: Grammar, into found: inout [Timex]) {
    if finding.reading.isVoid || finding.reading.isPart { return }
    found.append(.placeholder)
    found[found.count - 1].take(&finding, grammar)
  }

  /// Whether a composite may begin anywhere, which is seen before the tokens are put together.
  private func mayCompose(_ run: [Token], _ composites: Stratum, upTo done: Int) -> Bool {
    let table = composites.trie.ways
    let ways = table.span
    // What may follow the token before.
    var next: UInt64 = 0
    var index = 0
    for number in 0...mentions.count {
      let isLast = number == mentions.count
      let end = isLast ? done : mentions.span[number].tokens.lowerBound
      while index < end {
        let way = ways[Int(run[index].lexeme)]
        if next & way.filter != 0 || way.next == .max { return true }
        next = way.next
        index += 1
      }
      if isLast { break }
      let way = ways[mentions.span[number].reading.shape]
      if next & way.filter != 0 || way.next == .max { return true }
      next = way.next
      index = mentions.span[number].tokens.upperBound
    }
    return false
  }

  /// Puts one token in place of the words of each mention.
  private mutating func compose(_ run: [Token], upTo done: Int) {
    while !items.isEmpty { items.removeLast() }
    items.reserveCapacity(Matcher.longest)
    var index = 0
    for number in mentions.indices {
      let (range, tokens) = (mentions[number].range, mentions[number].tokens)
      while index < tokens.lowerBound {
        items.append(run[index])
        index += 1
      }
      items.append(
        Token(
          start: range.lowerBound, end: range.upperBound, lexeme: UInt16(mentions[number].reading.shape),
          number: number, flags: run[tokens.lowerBound].flags.subtracting([.figures, .mark])))
      index = tokens.upperBound
    }
    while index < done {
      items.append(run[index])
      index += 1
    }
  }
}

extension Timex {
  /// Becomes what a finding tells, whose meaning is moved here.
  fileprivate mutating func take(_ finding: inout Finding, _ grammar: Grammar) {
    range = finding.range
    swap(&meaning, &finding.reading.meaning)
    modifier = finding.reading.modifier
    statedWeekday = finding.reading.statedWeekday
    rule = grammar.rules[finding.rule].name
    if case .some = finding.reading.rare { zone = finding.reading.zone }
  }
}
