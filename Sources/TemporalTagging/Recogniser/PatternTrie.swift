/// All rule patterns in one trie over edge labels; each node has exactly one path from the root.
///
/// While patterns are added, the nodes below a node are a list. Then the edges are laid out in one array, those of a node
/// side by side in the order of their bits in a filter of 64, which is asked first: most probes end there, and of the
/// others the filter tells where in the array to look.
struct PatternTrie: Sendable {
  /// A node in sixteen bytes, of which four are in one line of a processor's cache.
  struct Node: Sendable {
    /// A bit for each label on an edge from here, see `PatternTrie.bit`.
    fileprivate(set) var filter: UInt64 = 0
    /// The node below that was added last; once the edges are laid out, the place of the first one.
    fileprivate var first: UInt16 = 0
    private let parentIndex: UInt16
    /// The label on the edge from the parent, and in the lowest bit whether the edge is tight.
    private let key: UInt16
    private var ruleAndDepth: UInt16

    init(parent: Int, label: UInt16, isTight: Bool, depth: Int) {
      precondition(label < PatternTrie.limits.labels && depth < PatternTrie.limits.depth, "a node outgrows its bits")
      parentIndex = UInt16(parent)
      key = label << 1 | (isTight ? 1 : 0)
      ruleAndDepth = UInt16(depth)
    }

    /// The rule that ends here, or -1.
    fileprivate(set) var rule: Int {
      get { Int(ruleAndDepth >> 5) - 1 }
      set { ruleAndDepth = UInt16(newValue + 1) << 5 | ruleAndDepth & 31 }
    }
    /// The node from which an edge leads here; the root's is the root.
    var parent: Int { Int(parentIndex) }
    /// The label on the edge from the parent.
    var label: UInt16 { key >> 1 }
    /// Whether the token of that edge has to touch the one before.
    var isTight: Bool { key & 1 != 0 }
    /// How many edges lead here from the root.
    var depth: Int { Int(ruleAndDepth & 31) }
  }

  /// An edge in four bytes: what it is found by, and where it leads.
  struct Edge: Sendable {
    fileprivate let bits: UInt32

    fileprivate init(_ node: Node, _ index: Int) {
      bits = (Self.order(node.label) << 1 | (node.isTight ? 1 : 0)) << 16 | UInt32(index)
    }

    private init(bits: UInt32) { self.bits = bits }

    /// Stands behind the edges of each node.
    fileprivate static let end = Self(bits: .max)

    fileprivate var order: UInt32 { bits >> 17 }
    fileprivate var isTight: Bool { bits & 0x1_0000 != 0 }
    fileprivate var node: Int { Int(bits & 0xFFFF) }

    /// A number for each label, in the order of their bits.
    @inline(__always)
    fileprivate static func order(_ label: UInt16) -> UInt32 { UInt32(label & 63) << 5 | UInt32(label >> 6) }
  }

  /// A step from the root: the node that it leads to, of which many are in one place here.
  struct FirstStep: Sendable {
    let node: Node
    let index: UInt16

    /// A bit for each label with which a pattern goes on, or all of them where one ends.
    var next: UInt64 { node.rule >= 0 ? .max : node.filter }
  }

  /// What is asked of each token at each step, side by side.
  struct Way: Sendable {
    /// A bit for each label that the lexeme takes.
    var filter: UInt64
    /// The bits of all its steps from the root.
    let next: UInt64
    private let firstLabel: UInt16
    private let labelCount: UInt8
    private let stepCount: UInt8
    private let firstStep: UInt16

    fileprivate init(_ lexeme: Lexicon.Lexeme, _ next: UInt64, steps: Range<Int>) {
      filter = lexeme.filter
      self.next = next
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

  private(set) var nodes: [Node] = [Node(parent: 0, label: 0, isTight: false, depth: 0)]
  /// For each node the one below the same parent that was added before it, or 0; empty once the edges are laid out.
  private var siblings: [UInt16] = [0]
  /// The nodes below the root by the keys of their edges, since it has too many for a list.
  private var tops: [UInt16] = []
  /// The edges of all nodes but the root.
  private(set) var edges: [Edge] = []
  /// What each lexeme does here.
  private(set) var ways: [Way] = []
  /// The labels of all lexemes, one after the other.
  private(set) var labels: [UInt16] = []
  /// The steps from the root of all lexemes.
  private(set) var firstSteps: [FirstStep] = []
  /// Pairs of rules that end at one node, the earlier one first; a sound table has none.
  private(set) var ties: [(winner: Int, loser: Int)] = []

  /// Creates a trie with room for so many edges.
  init(edges: Int) {
    nodes.reserveCapacity(edges + 1)
    siblings.reserveCapacity(edges + 1)
  }

  /// Notes that a pattern of a rule ends at a node.
  mutating func end(_ rule: Int, at node: Int) {
    precondition(node != 0, "a pattern that matches nothing")
    precondition(nodes[node].depth <= Matcher.longest, "a pattern longer than what a run keeps back")
    precondition(rule < Self.limits.rules, "more rules than a node has bits for")
    if nodes[node].rule < 0 {
      nodes[node].rule = rule
    } else if nodes[node].rule != rule {
      ties.append((nodes[node].rule, rule))
    }
  }

  /// The node that an edge leads to, which is made where there is none.
  mutating func child(of node: Int, _ label: UInt16, isTight: Bool) -> Int {
    if let known = child(node, label, isTight: isTight) { return known }
    let index = nodes.count
    precondition(index < Self.limits.nodes, "the rules outgrow the numbers of nodes")
    nodes.append(Node(parent: node, label: label, isTight: isTight, depth: nodes[node].depth + 1))
    nodes[node].filter |= Self.bit(label)
    if node == 0 {
      let place = Self.top(label, isTight)
      if tops.count <= place { tops.append(contentsOf: repeatElement(0, count: place * 2 - tops.count + 2)) }
      tops[place] = UInt16(index)
      siblings.append(0)
    } else {
      siblings.append(nodes[node].first)
      nodes[node].first = UInt16(index)
    }
    return index
  }

  /// The node that an edge leads to, as long as the edges are not laid out.
  private func child(_ node: Int, _ label: UInt16, isTight: Bool) -> Int? {
    guard nodes[node].filter & Self.bit(label) != 0 else { return nil }
    if node == 0 { return top(label, isTight: isTight) }
    var child = Int(nodes[node].first)
    while child != 0, nodes[child].label != label || nodes[child].isTight != isTight { child = Int(siblings[child]) }
    return child == 0 ? nil : child
  }

  private func top(_ label: UInt16, isTight: Bool) -> Int? {
    let place = Self.top(label, isTight)
    return place < tops.count && tops[place] != 0 ? Int(tops[place]) : nil
  }

  private static func top(_ label: UInt16, _ isTight: Bool) -> Int { Int(label) << 1 | (isTight ? 1 : 0) }

  /// Puts the edges of each node side by side; no more are added then.
  private mutating func layOutEdges() {
    edges.reserveCapacity(nodes.count * 7 / 4)
    for node in nodes.indices.dropFirst() where nodes[node].first != 0 {
      var child = Int(nodes[node].first)
      let start = edges.count
      precondition(start < 1 << 16, "the rules outgrow the places of edges")
      nodes[node].first = UInt16(start)
      while child != 0 {
        let edge = Edge(nodes[child], child)
        edges.append(edge)
        var place = edges.count - 1
        while place > start, edges[place - 1].bits > edge.bits {
          edges[place] = edges[place - 1]
          place -= 1
        }
        edges[place] = edge
        child = Int(siblings[child])
      }
      edges.append(.end)
    }
    siblings = []
  }

  /// Lists what the lexemes do here, above all what follows the root, where every token asks and most have no answer.
  mutating func noteWays(of lexicon: Lexicon) {
    layOutEdges()
    labels = lexicon.senses.map(\.label)
    ways.reserveCapacity(lexicon.lexemes.count)
    for lexeme in lexicon.lexemes {
      let start = firstSteps.count
      var next: UInt64 = 0
      for label in labels[lexeme.senses] {
        guard let child = top(label, isTight: false) else { continue }
        let step = FirstStep(node: nodes[child], index: UInt16(child))
        next |= step.next
        firstSteps.append(step)
      }
      ways.append(Way(lexeme, next, steps: start..<firstSteps.count))
    }
  }

  /// Whether a pattern reads a lexeme with nothing beside it.
  func readsAlone(_ lexeme: Int) -> Bool { ways[lexeme].next == .max }

  /// The nodes that the loose edge with a label leads to and the tight one, 0 where there is none such.
  ///
  /// - Parameter node: A node of the trie but the root, whose filter has the label's bit.
  @inline(__always)
  func children(of node: Node, _ label: UInt16) -> (loose: Int, tight: Int) {
    let order = Edge.order(label)
    // As many edges at least stand before it as bits of lower labels are set.
    var place = Int(node.first) &+ (node.filter & (Self.bit(label) &- 1)).nonzeroBitCount
    while edges[place].order < order { place &+= 1 }
    guard edges[place].order == order else { return (0, 0) }
    if edges[place].isTight { return (0, edges[place].node) }
    let next = edges[place &+ 1]
    return (edges[place].node, next.order == order ? next.node : 0)
  }

  /// The bit of a label in filters, modulo 64.
  @inline(__always)
  static func bit(_ label: UInt16) -> UInt64 { 1 &<< UInt64(label & 63) }

  /// How many labels, nodes and rules there are bits for, and how deep a node may lie.
  static let limits = (labels: 1 << 11, depth: 1 << 5, nodes: 1 << 16, rules: 1 << 11 - 1)
}
