/// Finds the longest match of a rule pattern at each token of a run.
///
/// - Complexity: each token starts at most one walk of the trie, whose depth and branching the rule table bounds, so a
///   run costs O(*n*) in its tokens.
struct Matcher: ~Copyable {
  /// What the rules see; it has the tokens of the run as long as one is read.
  private var match: Match
  /// Nodes at which a rule ends, in the order of the walk.
  private var candidates: [Candidate] = []
  /// No pattern is longer; a run that is not yet whole keeps so many tokens back.
  static let longest = MatchLabels.most

  /// A node at which a rule ends.
  private struct Candidate {
    var node: Int32
    /// The greater, the sooner it is tried: first by the length of the match, then by the place of the rule in the table.
    ///
    /// None at all once it was tried.
    var rank: UInt32

    init(_ node: Int, rule: Int, depth: Int) {
      self.node = Int32(truncatingIfNeeded: node)
      rank = UInt32(truncatingIfNeeded: depth) &<< 16 &- UInt32(truncatingIfNeeded: rule)
    }
  }

  init(_ grammar: Grammar) {
    match = Match(grammar)
    candidates.reserveCapacity(Self.longest)
  }

  /// Finds the matches of a run, from left to right and without overlap.
  ///
  /// - Parameters:
  ///   - stratum: The patterns.
  ///   - grammar: That of the patterns; it comes from outside, as the stratum does, so that nobody has to count the
  ///     references to it.
  ///   - tokens: The run; moved away while it is read, and given back as it was.
  ///   - mentions: What the first stratum found, to which the second refers; moved and given back as well.
  ///   - quarter: The one that the stratum named last; moved and given back as well.
  ///   - isWhole: Whether the run ends with the last token.
  ///   - found: Takes each match.
  /// - Returns: How many tokens are done with.
  mutating func matches(
    of stratum: Stratum, _ grammar: Grammar, in tokens: inout [Token], _ bytes: Span<UInt8>, mentions: inout [Finding],
    quarter: inout TemporalExpression?, isWhole: Bool, into found: inout [Finding]
  ) -> Int {
    swap(&match.run, &tokens)
    swap(&match.mentions, &mentions)
    swap(&match.quarter, &quarter)
    defer {
      swap(&match.run, &tokens)
      swap(&match.mentions, &mentions)
      swap(&match.quarter, &quarter)
    }
    let limit = isWhole ? match.run.count : max(0, match.run.count - Self.longest)
    var index = 0
    while index < limit {
      if begins(at: index, stratum), findLongest(at: index, stratum, grammar, bytes, into: &found) {
        index = keep(&found)
      } else {
        index += 1
      }
    }
    return index
  }

  /// Whether a pattern may begin with a token, by the one after it.
  @inline(__always)
  private func begins(at index: Int, _ stratum: Stratum) -> Bool {
    let next = stratum.trie.ways[Int(match.run[index].lexeme)].next
    // No pattern begins with most tokens, and some end with the first.
    if next == 0 || next == .max { return next != 0 }
    return index + 1 < match.run.count && next & stratum.trie.ways[Int(match.run[index + 1].lexeme)].filter != 0
  }

  /// Settles the finding that was added last; returns where the search goes on.
  private mutating func keep(_ found: inout [Finding]) -> Int {
    let last = found.count - 1
    if let named = found[last].reading.namedQuarter { match.quarter = named }
    var index = found[last].tokens.upperBound
    if case .some = found[last].reading.rare {
      let (rule, start) = (found[last].rule, found[last].tokens.lowerBound)
      for part in found[last].reading.others {
        let range = start + part.tokens.lowerBound..<start + part.tokens.upperBound
        found.append(
          Finding(
            range: match.run[range.lowerBound].start..<match.run[range.upperBound - 1].end, rule: rule,
            reading: part.reading, tokens: range))
        index = range.upperBound
      }
    }
    // A void of the second stratum is kept, so that its parts are not told either.
    if found[last].reading.isVoid, match.mentions.isEmpty { found.remove(at: last) }
    return index
  }

  /// Adds the longest match from a token on that its rule accepts; returns whether there is one.
  private mutating func findLongest(
    at start: Int, _ stratum: Stratum, _ grammar: Grammar, _ bytes: Span<UInt8>, into found: inout [Finding]
  ) -> Bool {
    while !candidates.isEmpty { candidates.removeLast() }
    let next = start + 1 < match.run.count ? stratum.trie.ways[Int(match.run[start + 1].lexeme)].filter : 0
    for place in stratum.trie.ways[Int(match.run[start].lexeme)].steps {
      let step = stratum.trie.firstSteps[place]
      if step.node.rule >= 0 || step.node.filter & next != 0 {
        walk(from: step.node, Int(step.index), stratum, start: start, depth: 1)
      }
    }
    // Mostly there is one alone.
    if candidates.count < 2 {
      return !candidates.isEmpty && accept(Int(candidates[0].node), at: start, stratum, grammar, bytes, into: &found)
    }
    while let best = takeBest() {
      if accept(best, at: start, stratum, grammar, bytes, into: &found) { return true }
    }
    return false
  }

  /// Collects the nodes from one on at which a rule ends, as far as the tokens lead.
  ///
  /// - Parameter depth: How many of the tokens have led to the node.
  private mutating func walk(
    from first: PatternTrie.Node, _ index: Int, _ stratum: Stratum, start: Int, depth: Int
  ) {
    var (node, index, depth) = (first, index, depth)
    while true {
      if node.rule >= 0 { candidates.append(Candidate(index, rule: node.rule, depth: depth)) }
      if node.filter == 0 || start + depth == match.run.count { return }
      let token = match.run[start + depth]
      let way = stratum.trie.ways[Int(token.lexeme)]
      var common = node.filter & way.filter
      if common == 0 { return }
      let isLoose = token.flags.contains(.spaced)
      depth += 1
      // The last node found is gone on with in this loop, and it is mostly the only one.
      var last = 0
      while common != 0 {
        let bit = common & (0 &- common)
        common ^= bit
        var position = stratum.trie.firstLabel(of: way, bit)
        repeat {
          let label = stratum.trie.labels[position]
          let (loose, tight) = stratum.trie.children(of: node, index, label)
          if loose != 0 {
            if last != 0 { walk(from: stratum.trie.nodes[last], last, stratum, start: start, depth: depth) }
            last = loose
          }
          if tight != 0, !isLoose {
            if last != 0 { walk(from: stratum.trie.nodes[last], last, stratum, start: start, depth: depth) }
            last = tight
          }
          position += 1
        } while position < way.labels.upperBound && PatternTrie.bit(stratum.trie.labels[position]) == bit
      }
      if last == 0 { return }
      (node, index) = (stratum.trie.nodes[last], last)
    }
  }

  /// The longest candidate that was not tried yet; among equals, the one whose rule stands first in the table.
  private mutating func takeBest() -> Int? {
    var (best, rank) = (0, 0 as UInt32)
    for index in candidates.indices where candidates[index].rank > rank {
      (best, rank) = (index, candidates[index].rank)
    }
    if rank == 0 { return nil }
    candidates[best].rank = 0
    return Int(candidates[best].node)
  }

  /// Adds the match that ends at a node, if its rule accepts it.
  private mutating func accept(
    _ node: Int, at start: Int, _ stratum: Stratum, _ grammar: Grammar, _ bytes: Span<UInt8>,
    into found: inout [Finding]
  ) -> Bool {
    let end = start + stratum.trie.nodes[node].depth
    let range = match.run[start].start..<match.run[end - 1].end
    match.before.0 = Neighbour(before: range.lowerBound, bytes)
    match.after.0 = Neighbour(after: range.upperBound, bytes)
    guard Boundary.admits(match.run[start], match.before.0, match.run[end - 1], match.after.0, bytes) else {
      return false
    }
    match.place = start..<end
    Self.note(&match.labels, upTo: node, count: end - start, stratum)
    let rule = stratum.trie.nodes[node].rule
    guard var reading = reading(grammar.rules[rule].meaning, bytes) else { return false }
    if let topic = reading.unless, topic.isSpoken(of: range, in: bytes) { reading = .void }
    found.append(
      Finding(
        range: reading.range(in: match), rule: rule, reading: reading, tokens: start..<(end - reading.outside.after)))
    return true
  }

  /// Puts down the labels on the path to a node.
  private static func note(_ labels: inout MatchLabels, upTo node: Int, count: Int, _ stratum: Stratum) {
    labels.count = count
    var step = node
    for index in (0..<count).reversed() {
      let (label, parent) = (stratum.trie.nodes[step].label, stratum.trie.nodes[step].parent)
      labels[index] = label
      step = parent
    }
  }

  /// What a rule makes of the match; read twice where it asks for words that are to be looked up first.
  private func reading(_ rule: (borrowing Match) -> Reading?, _ bytes: Span<UInt8>) -> Reading? {
    match.further.forget()
    let reading = rule(match)
    if !match.further.areAsked { return reading }
    match.further.lookUp(beyond: match.before.0, and: match.after.0, bytes)
    return rule(match)
  }
}
