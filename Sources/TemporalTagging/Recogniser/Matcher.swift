/// Finds the longest match of a rule pattern at each token of a run.
///
/// - Complexity: each token starts at most one walk of the trie, whose depth and branching the rule table bounds, so a
///   run costs O(*n*) in its tokens.
struct Matcher: ~Copyable {
  private let grammar: Grammar
  private let trie: PatternTrie
  /// Labels on the path to the candidate at hand, kept between matches.
  private var labels: [UInt16] = []
  /// Nodes at which a rule ends, in the order of the walk.
  private var candidates: [Int] = []
  /// The quarter that was named last.
  private var quarter: TemporalExpression?
  /// No pattern is longer; a run that is not yet whole keeps so many tokens back.
  static let longest = 24

  init(_ grammar: Grammar, _ trie: PatternTrie) {
    self.grammar = grammar
    self.trie = trie
  }

  /// Finds the matches of a run, from left to right and without overlap.
  ///
  /// - Parameters:
  ///   - mentions: What the first stratum found; the second refers to them.
  ///   - isWhole: Whether the run ends with the last token.
  ///   - found: Takes each match.
  /// - Returns: How many tokens are done with.
  mutating func matches(
    in tokens: [Token], _ bytes: Span<UInt8>, mentions: [Finding], isWhole: Bool, into found: inout [Finding]
  ) -> Int {
    let limit = isWhole ? tokens.count : max(0, tokens.count - Self.longest)
    var index = 0
    while index < limit {
      let steps = trie.firstSteps[Int(tokens[index].lexeme)]
      guard !steps.isEmpty, let mention = longest(at: index, steps, in: tokens, bytes, mentions) else {
        index += 1
        continue
      }
      if let named = mention.reading.namedQuarter { quarter = named }
      index = mention.tokens.upperBound
      // A void of the second stratum is kept, so that its parts are not told either.
      if !mention.reading.isVoid || !mentions.isEmpty { found.append(mention) }
      for part in mention.reading.others {
        let range =
          mention.tokens.lowerBound + part.tokens.lowerBound..<mention.tokens.lowerBound + part.tokens.upperBound
        found.append(
          Finding(
            range: tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end, rule: mention.rule,
            reading: part.reading, tokens: range))
        index = range.upperBound
      }
    }
    return index
  }

  private mutating func longest(
    at start: Int, _ steps: Range<Int>, in tokens: [Token], _ bytes: Span<UInt8>, _ mentions: [Finding]
  ) -> Finding? {
    if !candidates.isEmpty { candidates.removeAll(keepingCapacity: true) }
    let next = start + 1 < tokens.count ? grammar.lexicon.lexemes[Int(tokens[start + 1].lexeme)].filter : 0
    for step in steps {
      let first = trie.firstNodes[step]
      if first.isEnd || first.filter & next != 0 { walk(from: Int(first.node), at: start + 1, in: tokens) }
    }
    if candidates.isEmpty { return nil }
    while let best = takeBest() {
      if let mention = accept(best, at: start, in: tokens, bytes, mentions) { return mention }
    }
    return nil
  }

  private mutating func walk(from node: Int, at index: Int, in tokens: [Token]) {
    if trie.nodes[node].rule >= 0 { candidates.append(node) }
    if index == tokens.count { return }
    let lexeme = grammar.lexicon.lexemes[Int(tokens[index].lexeme)]
    if trie.nodes[node].filter & lexeme.filter == 0 { return }
    let isLoose = tokens[index].flags.contains(.spaced)
    for position in lexeme.senses {
      let label = grammar.lexicon.senses[position].label
      if let child = trie.child(node, label, isTight: false) { walk(from: child, at: index + 1, in: tokens) }
      if !isLoose, let child = trie.child(node, label, isTight: true) {
        walk(from: child, at: index + 1, in: tokens)
      }
    }
  }

  /// The longest candidate; among equals, the one whose rule stands first in the table.
  private mutating func takeBest() -> Int? {
    guard var best = candidates.indices.first else { return nil }
    for other in candidates.indices.dropFirst() {
      let (a, b) = (trie.nodes[candidates[other]], trie.nodes[candidates[best]])
      if a.depth > b.depth || (a.depth == b.depth && a.rule < b.rule) { best = other }
    }
    return candidates.remove(at: best)
  }

  private mutating func accept(
    _ node: Int, at start: Int, in tokens: [Token], _ bytes: Span<UInt8>, _ mentions: [Finding]
  ) -> Finding? {
    let end = start + Int(trie.nodes[node].depth)
    labels.removeAll(keepingCapacity: true)
    var step = node
    while step > 0 {
      labels.append(trie.nodes[step].label)
      step = Int(trie.nodes[step].parent)
    }
    labels.reverse()
    let range = tokens[start].start..<tokens[end - 1].end
    let before = Neighbour(before: range.lowerBound, bytes)
    let after = Neighbour(after: range.upperBound, bytes)
    guard Boundary.admits(tokens[start], before, tokens[end - 1], after, bytes) else { return nil }
    let further = before.range.isEmpty ? Neighbour() : Neighbour(before: before.range.lowerBound, bytes)
    let match = Match(
      tokens: tokens[start..<end], labels: labels, grammar: grammar,
      before: (before, further),
      beforeOwner: before.word == "s" && !further.range.isEmpty
        ? Neighbour(before: further.range.lowerBound, bytes) : Neighbour(),
      after: (after, after.range.isEmpty ? Neighbour() : Neighbour(after: after.range.upperBound, bytes)),
      mentions: mentions, quarter: quarter)
    let rule = Int(trie.nodes[node].rule)
    return grammar.rules[rule].meaning(match).map { reading in
      Finding(
        range: reading.range(in: tokens[start..<end]), rule: rule, reading: reading,
        tokens: start..<(end - reading.outside.after))
    }
  }
}
