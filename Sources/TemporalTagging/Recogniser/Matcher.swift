/// Finds the longest match of a rule pattern at each token of a run.
///
/// - Complexity: each token starts at most one walk of the trie, whose depth and branching the rule table bounds, so a
///   run costs O(*n*) in its tokens.
struct Matcher: ~Copyable {
  private let grammar: Grammar
  private let stratum: Stratum
  /// What the rules see; it has the tokens of the run as long as one is read.
  private var match: Match
  /// Nodes at which a rule ends, in the order of the walk.
  private var candidates: [Int] = []
  /// No pattern is longer; a run that is not yet whole keeps so many tokens back.
  static let longest = 24

  init(_ grammar: Grammar, _ stratum: Stratum) {
    self.grammar = grammar
    self.stratum = stratum
    match = Match(grammar)
    candidates.reserveCapacity(Self.longest)
  }

  /// Finds the matches of a run, from left to right and without overlap.
  ///
  /// - Parameters:
  ///   - tokens: The run; moved away while it is read, and given back as it was.
  ///   - mentions: What the first stratum found, to which the second refers; moved and given back as well.
  ///   - isWhole: Whether the run ends with the last token.
  ///   - found: Takes each match.
  /// - Returns: How many tokens are done with.
  mutating func matches(
    in tokens: inout [Token], _ bytes: Span<UInt8>, mentions: inout [Finding], isWhole: Bool,
    into found: inout [Finding]
  ) -> Int {
    swap(&match.run, &tokens)
    swap(&match.mentions, &mentions)
    defer {
      swap(&match.run, &tokens)
      swap(&match.mentions, &mentions)
    }
    let limit = isWhole ? match.run.count : max(0, match.run.count - Self.longest)
    var index = 0
    while index < limit {
      let steps = stratum.trie.ways[Int(match.run[index].lexeme)].steps
      guard !steps.isEmpty, findLongest(at: index, steps, bytes, into: &found) else {
        index += 1
        continue
      }
      index = keep(&found)
    }
    return index
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
    at start: Int, _ steps: Range<Int>, _ bytes: Span<UInt8>, into found: inout [Finding]
  ) -> Bool {
    if !candidates.isEmpty { candidates.removeAll(keepingCapacity: true) }
    let next = start + 1 < match.run.count ? stratum.trie.ways[Int(match.run[start + 1].lexeme)].filter : 0
    for step in steps {
      let first = stratum.trie.firstSteps[step]
      if first.isEnd || first.filter & next != 0 { walk(from: Int(first.node), at: start + 1) }
    }
    while let best = takeBest() {
      if accept(best, at: start, bytes, into: &found) { return true }
    }
    return false
  }

  private mutating func walk(from node: Int, at index: Int) {
    if stratum.trie.nodes[node].rule >= 0 { candidates.append(node) }
    if index == match.run.count { return }
    let filter = stratum.trie.nodes[node].filter
    let way = stratum.trie.ways[Int(match.run[index].lexeme)]
    if filter & way.filter == 0 { return }
    let isLoose = match.run[index].flags.contains(.spaced)
    for position in way.labels {
      let label = stratum.trie.labels[position]
      if filter & PatternTrie.bit(label) == 0 { continue }
      let (loose, tight) = stratum.trie.children(node, label)
      if loose >= 0 { walk(from: loose, at: index + 1) }
      if tight >= 0, !isLoose { walk(from: tight, at: index + 1) }
    }
  }

  /// The longest candidate; among equals, the one whose rule stands first in the table.
  private mutating func takeBest() -> Int? {
    guard var best = candidates.indices.first else { return nil }
    for other in candidates.indices.dropFirst() {
      let (a, b) = (stratum.trie.nodes[candidates[other]], stratum.trie.nodes[candidates[best]])
      if a.depth > b.depth || (a.depth == b.depth && a.rule < b.rule) { best = other }
    }
    return candidates.remove(at: best)
  }

  /// Adds the match that ends at a node, if its rule accepts it.
  private mutating func accept(
    _ node: Int, at start: Int, _ bytes: Span<UInt8>, into found: inout [Finding]
  ) -> Bool {
    let end = start + stratum.trie.nodes[node].depth
    let range = match.run[start].start..<match.run[end - 1].end
    match.before.0 = Neighbour(before: range.lowerBound, bytes)
    match.after.0 = Neighbour(after: range.upperBound, bytes)
    guard Boundary.admits(match.run[start], match.before.0, match.run[end - 1], match.after.0, bytes) else {
      return false
    }
    match.place = start..<end
    noteLabels(upTo: node)
    noteFurtherNeighbours(bytes)
    let rule = Int(stratum.trie.nodes[node].rule)
    guard let reading = grammar.rules[rule].meaning(match) else { return false }
    found.append(
      Finding(
        range: reading.range(in: match), rule: rule, reading: reading, tokens: start..<(end - reading.outside.after)))
    return true
  }

  /// Puts down the labels on the path to a node, the last one first.
  private mutating func noteLabels(upTo node: Int) {
    while match.labels.count > match.place.count { match.labels.removeLast() }
    while match.labels.count < match.place.count { match.labels.append(0) }
    var step = node
    for index in match.labels.indices.reversed() {
      match.labels[index] = stratum.trie.nodes[step].label
      step = Int(stratum.trie.nodes[step].parent)
    }
  }

  /// Looks up the words beyond the nearest ones.
  private mutating func noteFurtherNeighbours(_ bytes: Span<UInt8>) {
    let (before, after) = (match.before.0, match.after.0)
    match.before.1 = before.range.isEmpty ? Neighbour() : Neighbour(before: before.range.lowerBound, bytes)
    match.after.1 = after.range.isEmpty ? Neighbour() : Neighbour(after: after.range.upperBound, bytes)
    match.beforeOwner =
      before.word == "s" && !match.before.1.range.isEmpty
      ? Neighbour(before: match.before.1.range.lowerBound, bytes) : Neighbour()
  }
}
