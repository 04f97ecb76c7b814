/// All rule patterns in one trie over edge labels; each node has exactly one path from the root.
///
/// While patterns are added, the nodes below a node are a list. Then they are laid out side by side in the order of their
/// labels' bits in a filter of 64, which is asked first: most probes end there, and for the others the filter tells where
/// to look. So a step reads one place in memory, which is the node that it leads to.
struct PatternTrie: Sendable {
  /// A node in sixteen bytes, of which four are in one line of a processor's cache.
  struct Node: Sendable {
    /// A bit for each label on an edge from here, see `PatternTrie.bit`.
    fileprivate(set) var filter: UInt64 = 0
    /// The node below that was added last; once they are laid out, the first one.
    fileprivate var first: UInt16 = 0
    private var parentIndex: UInt16
    /// The order of the label on the edge from the parent, and in the lowest bit whether the edge is tight.
    fileprivate let key: UInt16
    private var ruleAndDepth: UInt16

    init(parent: Int, label: UInt16, isTight: Bool, depth: Int) {
      precondition(label < PatternTrie.limits.labels && depth < PatternTrie.limits.depth, "a node outgrows its bits")
      parentIndex = UInt16(parent)
      key = Self.order(label) << 1 | (isTight ? 1 : 0)
      ruleAndDepth = UInt16(depth)
    }

    /// The rule that ends here, or -1.
    fileprivate(set) var rule: Int {
      get { Int(ruleAndDepth >> 5) - 1 }
      set { ruleAndDepth = UInt16(newValue + 1) << 5 | ruleAndDepth & 31 }
    }
    /// The node from which an edge leads here; the root's is the root.
    fileprivate(set) var parent: Int {
      get { Int(parentIndex) }
      set { parentIndex = UInt16(newValue) }
    }
    /// The label on the edge from the parent.
    var label: UInt16 { key >> 6 | (key >> 1 & 31) << 6 }
    /// Whether the token of that edge has to touch the one before.
    var isTight: Bool { key & 1 != 0 }
    /// How many edges lead here from the root.
    var depth: Int { Int(ruleAndDepth & 31) }

    /// A number for each label, in the order of their bits.
    @inline(__always)
    fileprivate static func order(_ label: UInt16) -> UInt16 { (label & 63) << 5 | label >> 6 }
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
    /// A bit for each label with which the lexeme leads on from a node below the root.
    fileprivate(set) var filter: UInt64 = 0
    /// The bits of all its steps from the root.
    fileprivate(set) var next: UInt64 = 0
    private var firstLabel: UInt16 = 0
    private var labelCount: UInt8 = 0
    private var stepCount: UInt8 = 0
    private var firstStep: UInt16 = 0

    /// The labels of the filter, as indices into `PatternTrie.labels`, in the order of their bits.
    fileprivate(set) var labels: Range<Int> {
      get { Int(firstLabel)..<Int(firstLabel) + Int(labelCount) }
      set { (firstLabel, labelCount) = (UInt16(newValue.lowerBound), UInt8(newValue.count)) }
    }
    /// The steps from the root, as indices into `PatternTrie.firstSteps`.
    fileprivate(set) var steps: Range<Int> {
      get { Int(firstStep)..<Int(firstStep) + Int(stepCount) }
      set { (firstStep, stepCount) = (UInt16(newValue.lowerBound), UInt8(newValue.count)) }
    }
  }

  private(set) var nodes: [Node] = [Node(parent: 0, label: 0, isTight: false, depth: 0)]
  /// For each node the one below the same parent that was added before it, or 0; empty once they are laid out.
  private var siblings: [UInt16] = [0]
  /// The nodes below the root by the keys of their edges, since it has too many for a list.
  private var tops: [UInt16] = []
  /// What each lexeme does here.
  private(set) var ways: [Way] = []
  /// The labels of all lexemes that lead on from some node below the root, one after the other.
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

  /// Puts those below each node side by side, and gives all nodes new numbers by that; no more are added then.
  private mutating func layOut() {
    var sorted: [Node] = [nodes[0]]
    sorted.reserveCapacity(nodes.count)
    // What number each had.
    var old: [UInt16] = [0]
    old.reserveCapacity(nodes.count)
    for place in tops.indices where tops[place] != 0 {
      old.append(tops[place])
      tops[place] = UInt16(sorted.count)
      sorted.append(nodes[Int(old[sorted.count])])
    }
    var parent = 1
    while parent < sorted.count {
      var child = Int(sorted[parent].first)
      let start = sorted.count
      if child != 0 { sorted[parent].first = UInt16(start) }
      while child != 0 {
        var node = nodes[child]
        node.parent = parent
        var place = sorted.count
        sorted.append(node)
        old.append(UInt16(child))
        while place > start, sorted[place - 1].key > node.key {
          sorted[place] = sorted[place - 1]
          old[place] = old[place - 1]
          place -= 1
        }
        sorted[place] = node
        old[place] = UInt16(child)
        child = Int(siblings[child])
      }
      parent += 1
    }
    nodes = sorted
    siblings = []
  }

  /// Lists what the lexemes do here, above all what follows the root, where every token asks and most have no answer.
  mutating func noteWays(of lexicon: Lexicon) {
    layOut()
    var leadsOn = Array(repeating: false, count: lexicon.labelCount)
    for node in nodes where node.parent != 0 { leadsOn[Int(node.label)] = true }
    labels.reserveCapacity(lexicon.senses.count)
    ways.reserveCapacity(lexicon.lexemes.count)
    for lexeme in lexicon.lexemes {
      let (firstLabel, firstStep) = (labels.count, firstSteps.count)
      var way = Way()
      for place in lexeme.senses {
        let label = lexicon.senses[place].label
        if leadsOn[Int(label)] {
          way.filter |= Self.bit(label)
          insert(label, from: firstLabel)
        }
        guard let child = top(label, isTight: false) else { continue }
        let step = FirstStep(node: nodes[child], index: UInt16(child))
        way.next |= step.next
        firstSteps.append(step)
      }
      way.labels = firstLabel..<labels.count
      way.steps = firstStep..<firstSteps.count
      ways.append(way)
    }
  }

  /// Adds a label to those from a place on, in the order of their bits.
  private mutating func insert(_ label: UInt16, from first: Int) {
    var place = labels.count
    labels.append(label)
    while place > first, Node.order(labels[place - 1]) > Node.order(label) {
      labels[place] = labels[place - 1]
      place -= 1
    }
    labels[place] = label
  }

  /// Whether a pattern reads a lexeme with nothing beside it.
  func readsAlone(_ lexeme: Int) -> Bool { ways[lexeme].next == .max }

  /// Where the first label of a lexeme with a bit is among `labels`.
  ///
  /// - Parameter way: That of the lexeme, whose filter has the bit.
  @inline(__always)
  func firstLabel(of way: Way, _ bit: UInt64) -> Int {
    // As many at least stand before it as lower bits are set; those with one bit in common stand side by side.
    var place = way.labels.lowerBound &+ (way.filter & (bit &- 1)).nonzeroBitCount
    while Self.bit(labels[place]) < bit { place &+= 1 }
    return place
  }

  /// The nodes that the loose edge with a label leads to and the tight one, 0 where there is none such.
  ///
  /// - Parameters:
  ///   - node: A node of the trie but the root, whose filter has the label's bit.
  ///   - index: Its number.
  @inline(__always)
  func children(of node: Node, _ index: Int, _ label: UInt16) -> (loose: Int, tight: Int) {
    let loose = Node.order(label) << 1
    // As many edges at least stand before it as bits of lower labels are set.
    var place = Int(node.first) &+ (node.filter & (Self.bit(label) &- 1)).nonzeroBitCount
    while place < nodes.count, nodes[place].key < loose, nodes[place].parent == index { place &+= 1 }
    guard isChild(place, of: index, loose) else {
      return (0, isChild(place, of: index, loose | 1) ? place : 0)
    }
    return (place, isChild(place &+ 1, of: index, loose | 1) ? place &+ 1 : 0)
  }

  @inline(__always)
  private func isChild(_ place: Int, of index: Int, _ key: UInt16) -> Bool {
    place < nodes.count && nodes[place].key == key && nodes[place].parent == index
  }

  /// The bit of a label in filters, modulo 64.
  @inline(__always)
  static func bit(_ label: UInt16) -> UInt64 { 1 &<< UInt64(label & 63) }

  /// How many labels, nodes and rules there are bits for, and how deep a node may lie.
  static let limits = (labels: 1 << 11, depth: 1 << 5, nodes: 1 << 16, rules: 1 << 11 - 1)
}
