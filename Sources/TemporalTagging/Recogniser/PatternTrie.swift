/// All rule patterns in one trie over edge labels; each node has exactly one path from the root.
///
/// Edges are kept in one open-addressed table, keyed by node, label and tightness, with a filter of 64 bits a node
/// before it: most probes end there. Where the search for an edge begins does not hang on its tightness, so that the
/// tight edge and the loose one of a label are found together.
struct PatternTrie: Sendable {
  /// A node in sixteen bytes, of which four are in one line of a processor's cache.
  struct Node: Sendable {
    /// A bit for each label on an edge from here, see `PatternTrie.bit`.
    var filter: UInt64 = 0
    let parent: Int32
    private let labelAndDepth: UInt16
    /// The rule that ends here, or -1.
    var rule: Int16 = -1

    init(parent: Int, label: UInt16, depth: Int) {
      precondition(label < PatternTrie.limits.labels && depth < PatternTrie.limits.depth, "a node outgrows its bits")
      self.parent = Int32(parent)
      labelAndDepth = label << 5 | UInt16(depth)
    }

    /// The label on the edge from the parent.
    var label: UInt16 { labelAndDepth >> 5 }
    /// How many edges lead here from the root.
    var depth: Int { Int(labelAndDepth & 31) }
  }

  /// An edge, or a free place of the table.
  private struct Edge {
    var key = UInt32.max
    var child: Int32 = -1
  }

  /// A step from the root, with what tells whether it is worth taking.
  struct FirstStep: Sendable {
    var filter: UInt64
    var node: Int32
    /// Whether a rule ends here, so that one token is enough.
    var isEnd: Bool
  }

  /// What is asked of each token at each step, side by side.
  struct Way: Sendable {
    /// A bit for each label that the lexeme takes.
    var filter: UInt64
    private let firstLabel: UInt16
    private let labelCount: UInt8
    private let stepCount: UInt8
    private let firstStep: UInt16

    init(_ lexeme: Lexicon.Lexeme, steps: Range<Int>) {
      filter = lexeme.filter
      firstLabel = UInt16(lexeme.senses.lowerBound)
      labelCount = UInt8(lexeme.senses.count)
      firstStep = UInt16(steps.lowerBound)
      stepCount = UInt8(steps.count)
    }

    /// The labels, as indices into `PatternTrie.labels`.
    var labels: Range<Int> { Int(firstLabel)..<Int(firstLabel) + Int(labelCount) }
    /// The steps from the root, as indices into `PatternTrie.firstSteps`.
    var steps: Range<Int> { Int(firstStep)..<Int(firstStep) + Int(stepCount) }
  }

  private(set) var nodes: [Node] = [Node(parent: -1, label: 0, depth: 0)]
  private var edges: [Edge]
  private var edgeCount = 0
  /// What each lexeme does here.
  private(set) var ways: [Way] = []
  /// The labels of all lexemes, one after the other.
  private(set) var labels: [UInt16] = []
  /// The steps from the root of all lexemes.
  private(set) var firstSteps: [FirstStep] = []
  /// Pairs of rules that end at one node, the earlier one first; a sound table has none.
  private(set) var ties: [(winner: Int, loser: Int)] = []

  /// Creates a trie with room for so many edges; more make it grow.
  init(edges: Int) {
    var size = 8
    while size < edges * 2 { size *= 2 }
    self.edges = Array(repeating: Edge(), count: size)
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
    precondition(nodes.count < Self.limits.nodes, "the rules outgrow the keys of edges")
    nodes.append(Node(parent: node, label: label, depth: nodes[node].depth + 1))
    nodes[node].filter |= Self.bit(label)
    if edgeCount * 2 > edges.count { grow() }
    put(Edge(key: Self.key(node, label, isTight), child: Int32(index)))
    return index
  }

  /// Lists what the lexemes do here, above all what follows the root, where every token asks and most have no answer.
  mutating func noteWays(of lexicon: Lexicon) {
    labels = lexicon.senses.map(\.label)
    ways.reserveCapacity(lexicon.lexemes.count)
    for lexeme in lexicon.lexemes {
      let start = firstSteps.count
      for label in labels[lexeme.senses] {
        if let child = child(0, label, isTight: false) {
          firstSteps.append(
            FirstStep(filter: nodes[child].filter, node: Int32(child), isEnd: nodes[child].rule >= 0))
        }
      }
      ways.append(Way(lexeme, steps: start..<firstSteps.count))
    }
  }

  private mutating func put(_ edge: Edge) {
    var slot = Self.slot(edge.key, edges.count)
    while edges[slot].child >= 0 { slot = (slot + 1) & (edges.count - 1) }
    edges[slot] = edge
    edgeCount += 1
  }

  private mutating func grow() {
    let old = edges
    edges = Array(repeating: Edge(), count: old.count * 2)
    edgeCount = 0
    for edge in old where edge.child >= 0 { put(edge) }
  }

  /// The node that an edge leads to.
  func child(_ node: Int, _ label: UInt16, isTight: Bool) -> Int? {
    guard nodes[node].filter & Self.bit(label) != 0 else { return nil }
    let (loose, tight) = children(node, label)
    let child = isTight ? tight : loose
    return child < 0 ? nil : child
  }

  /// The nodes that the loose edge with a label leads to and the tight one, -1 where there is none such.
  @inline(__always)
  func children(_ node: Int, _ label: UInt16) -> (loose: Int, tight: Int) {
    var (loose, tight) = (-1, -1)
    let key = Self.key(node, label, false)
    var slot = Self.slot(key, edges.count)
    while true {
      let edge = edges[slot]
      if edge.child < 0 { return (loose, tight) }
      if edge.key == key { loose = Int(edge.child) } else if edge.key == key | 1 { tight = Int(edge.child) }
      slot = (slot + 1) & (edges.count - 1)
    }
  }

  /// The bit of a label in filters, modulo 64.
  @inline(__always)
  static func bit(_ label: UInt16) -> UInt64 { 1 &<< UInt64(label & 63) }

  /// How many labels and nodes a key has bits for, beyond which two edges would be one, and how deep a node may lie.
  static let limits = (labels: 1 << 11, depth: 1 << 5, nodes: 1 << 20)

  @inline(__always)
  private static func key(_ node: Int, _ label: UInt16, _ isTight: Bool) -> UInt32 {
    UInt32(truncatingIfNeeded: node) << 12 | UInt32(label) << 1 | (isTight ? 1 : 0)
  }

  @inline(__always)
  private static func slot(_ key: UInt32, _ count: Int) -> Int {
    // Fibonacci hashing (Knuth, TAOCP 3, 6.4): the multiplier is 2^32 divided by the golden ratio.
    Int(truncatingIfNeeded: ((key >> 1) &* 2_654_435_769) >> 8) & (count - 1)
  }
}
