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
  /// Pairs of rules that end at one node, the earlier one first; a sound table has none.
  private(set) var ties: [(winner: Int, loser: Int)] = []

  /// Creates a trie with room for so many edges; more make it grow.
  init(edges: Int) {
    var size = 8
    while size < edges * 2 { size *= 2 }
    keys = Array(repeating: .max, count: size)
    children = Array(repeating: -1, count: size)
    nodes.reserveCapacity(edges + 1)
  }

  /// Notes that a pattern of a rule ends at a node.
  mutating func end(_ rule: Int, at node: Int) {
    precondition(node != 0, "a pattern that matches nothing")
    precondition(nodes[node].depth <= Matcher.longest, "a pattern longer than what a run keeps back")
    if nodes[node].rule < 0 {
      nodes[node].rule = Int16(rule)
    } else if nodes[node].rule != rule {
      ties.append((Int(nodes[node].rule), rule))
    }
  }

  /// The node that an edge leads to, which is made where there is none.
  mutating func child(of node: Int, _ label: UInt16, isTight: Bool) -> Int {
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
