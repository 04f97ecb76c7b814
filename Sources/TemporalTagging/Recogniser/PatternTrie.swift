/// All rule patterns in one trie over edge labels; each node has exactly one path from the root.
///
/// Edges are kept in one open-addressed table, keyed by node, label and tightness, with a filter of 64 bits a node
/// before it: most probes end there.
struct PatternTrie: Sendable {
  struct Node: Sendable {
    var parent: Int32
    /// The label on the edge from the parent.
    var label: UInt16
    var depth: UInt8
    /// The rule that ends here, or -1.
    var rule: Int16 = -1
    /// A bit for each label on an edge from here, see `PatternTrie.bit`.
    var filter: UInt64 = 0
  }

  /// A step from the root, with what tells whether it is worth taking.
  struct FirstStep: Sendable {
    var node: Int32
    var filter: UInt64
    /// Whether a rule ends here, so that one token is enough.
    var isEnd: Bool
  }

  private(set) var nodes: [Node] = [Node(parent: -1, label: 0, depth: 0)]
  private var keys: [UInt32]
  private var children: [Int32]
  private var edgeCount = 0
  /// The nodes that each lexeme leads to from the root, a range of `firstNodes` each.
  private(set) var firstSteps: [Range<Int>] = []
  private(set) var firstNodes: [FirstStep] = []
  /// The last count of ends in which each node was; see `unique`.
  private var rounds: [Int32] = []
  private var round: Int32 = 0
  /// Pairs of rules that end at one node, the earlier one first; a sound table has none.
  private(set) var ties: [(winner: Int, loser: Int)] = []

  init() {
    keys = Array(repeating: .max, count: 1 << 16)
    children = Array(repeating: -1, count: 1 << 16)
  }

  /// Adds the pattern of a rule.
  mutating func insert(_ pattern: Pattern, rule: Int, labels: inout PatternLabels) {
    for end in extend([0], by: pattern, &labels) {
      precondition(end != 0, "a pattern that matches nothing")
      if nodes[end].rule < 0 {
        nodes[end].rule = Int16(rule)
      } else if nodes[end].rule != rule {
        ties.append((Int(nodes[end].rule), rule))
      }
    }
  }

  private mutating func extend(_ frontier: [Int], by pattern: Pattern, _ labels: inout PatternLabels) -> [Int] {
    switch pattern {
    case .element(let element, let isTight):
      let label = labels.label(element)
      return frontier.map { child(of: $0, label, isTight: isTight) }
    case .sequence(let parts):
      return parts.reduce(frontier) { extend($0, by: $1, &labels) }
    case .either(let options):
      var ends: [Int] = []
      var words: [Bool: [Pattern.Element]] = [:]
      for option in options {
        if let (element, isTight) = option.singleLiteral {
          words[isTight, default: []].append(element)
        } else {
          ends += extend(frontier, by: option, &labels)
        }
      }
      for isTight in [false, true] {
        guard let members = words[isTight] else { continue }
        let label = members.count == 1 ? labels.label(members[0]) : labels.label(anyOf: members)
        ends += frontier.map { child(of: $0, label, isTight: isTight) }
      }
      return unique(ends)
    }
  }

  /// The nodes, each once.
  private mutating func unique(_ ends: [Int]) -> [Int] {
    if ends.count < 2 { return ends }
    round += 1
    rounds.append(contentsOf: repeatElement(0, count: nodes.count - rounds.count))
    return ends.filter { end in
      defer { rounds[end] = round }
      return rounds[end] != round
    }
  }

  private mutating func child(of node: Int, _ label: UInt16, isTight: Bool) -> Int {
    if let known = self.child(node, label, isTight: isTight) { return known }
    let index = nodes.count
    precondition(label < Self.limits.labels && nodes.count < Self.limits.nodes, "the rules outgrow the keys of edges")
    nodes.append(Node(parent: Int32(node), label: label, depth: nodes[node].depth + 1))
    nodes[node].filter |= Self.bit(label)
    if edgeCount * 2 > keys.count { grow() }
    put(Self.key(node, label, isTight), Int32(index))
    return index
  }

  /// Lists what follows the root, where every token asks and most have no answer.
  mutating func noteFirstSteps(of lexicon: Lexicon) {
    for lexeme in lexicon.lexemes {
      let start = firstNodes.count
      for sense in lexicon.senses[lexeme.senses] {
        if let child = child(0, sense.label, isTight: false) {
          firstNodes.append(
            FirstStep(node: Int32(child), filter: nodes[child].filter, isEnd: nodes[child].rule >= 0))
        }
      }
      firstSteps.append(start..<firstNodes.count)
    }
  }

  private mutating func put(_ key: UInt32, _ child: Int32) {
    var slot = Self.slot(key, keys.count)
    while keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    children[slot] = child
    edgeCount += 1
  }

  private mutating func grow() {
    let old = (keys, children)
    keys = Array(repeating: .max, count: old.0.count * 2)
    children = Array(repeating: -1, count: old.0.count * 2)
    edgeCount = 0
    for (key, child) in zip(old.0, old.1) where key != .max { put(key, child) }
  }

  /// The node that an edge leads to.
  @inline(__always)
  func child(_ node: Int, _ label: UInt16, isTight: Bool) -> Int? {
    guard nodes[node].filter & Self.bit(label) != 0 else { return nil }
    let key = Self.key(node, label, isTight)
    var slot = Self.slot(key, keys.count)
    while true {
      let found = keys[slot]
      if found == key { return Int(children[slot]) }
      if found == .max { return nil }
      slot = (slot + 1) & (keys.count - 1)
    }
  }

  /// The bit of a label in filters, modulo 64.
  @inline(__always)
  static func bit(_ label: UInt16) -> UInt64 { 1 &<< UInt64(label & 63) }

  /// How many labels and nodes a key has bits for: beyond that two edges would be one.
  static let limits = (labels: 1 << 11, nodes: 1 << 20)

  @inline(__always)
  private static func key(_ node: Int, _ label: UInt16, _ isTight: Bool) -> UInt32 {
    UInt32(truncatingIfNeeded: node) << 12 | UInt32(label) << 1 | (isTight ? 1 : 0)
  }

  @inline(__always)
  private static func slot(_ key: UInt32, _ count: Int) -> Int {
    // Fibonacci hashing (Knuth, TAOCP 3, 6.4): the multiplier is 2^32 divided by the golden ratio.
    Int(truncatingIfNeeded: (key &* 2_654_435_769) >> 8) & (count - 1)
  }
}

extension Pattern {
  /// The element, where the pattern is one word or mark.
  fileprivate var singleLiteral: (Element, isTight: Bool)? {
    switch self {
    case .element(.named, _): nil
    case .element(let element, let isTight): (element, isTight)
    case .sequence(let parts): parts.count == 1 ? parts[0].singleLiteral : nil
    case .either: nil
    }
  }
}
