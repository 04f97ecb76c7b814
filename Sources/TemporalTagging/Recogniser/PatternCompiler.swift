/// Compiles the token patterns of rules into tries, in one pass over their text.
///
/// A pattern is a row of words, `{classes}`, `(either|or)`, `[optional]` parts and marks. White space before an element
/// means that white space may stand there; an element written without it must follow at once: `{hour}:{minute}`.
/// `~` joins two elements by white space or a hyphen: `{n}~{unit}` reads `six months` and `six-month`. A backslash makes
/// a mark of a sign that has a meaning of its own: `\(`.
///
/// A malformed pattern is a mistake in the rule table and stops the program.
struct PatternCompiler {
  /// The labels of all patterns compiled so far.
  private(set) var labels = PatternLabels()
  private var trie = PatternTrie(edges: 0)
  private var text: [UInt8] = []
  private var index = 0
  /// Nodes of the trie, a stack: each part of a pattern leads the nodes of a range on, and puts those it leads to on top.
  private var reached: [Int] = []
  /// The alternatives that are one word or mark, a stack as well.
  private var literals: [Literal] = []
  private var members: [Int] = []
  private var visits = Visits()
  private var classes = WordClassNames()

  private struct Literal {
    var element: Int
    var isTight: Bool
  }

  /// The trie of a table of rules.
  ///
  /// - Parameters:
  ///   - number: What the first rule is called at the ends of its patterns; the others follow.
  ///   - edges: About how many edges there will be.
  /// - Complexity: O(*n*) in the expanded length of all patterns.
  mutating func trie(of rules: [Rule], from number: Int, edges: Int) -> PatternTrie {
    trie = PatternTrie(edges: edges)
    for (offset, rule) in rules.enumerated() { insert(rule.pattern, rule: number + offset) }
    defer { trie = PatternTrie(edges: 0) }
    return trie
  }

  /// Gives labels to words that no pattern need name, parted by spaces.
  mutating func name(_ words: String) {
    text = Array(words.utf8)
    index = 0
    while let element = literal() {
      _ = labels.label(of: element)
      while peek == UInt8(ascii: " ") { index += 1 }
    }
  }

  private mutating func insert(_ pattern: String, rule: Int) {
    text = Array(pattern.utf8)
    index = 0
    reached.removeAll(keepingCapacity: true)
    reached.append(0)
    alternatives(from: 0..<1, isTight: false)
    precondition(index == text.count, "unbalanced pattern: \(pattern)")
    for node in reached.dropFirst() { trie.end(rule, at: node) }
  }

  private var peek: UInt8? { index < text.count ? text[index] : nil }

  /// Reads patterns parted by `|`. Those of one word or mark are one edge together.
  private mutating func alternatives(from front: Range<Int>, isTight: Bool, isOptional: Bool = false) {
    let (base, firstLiteral) = (reached.count, literals.count)
    var isOne = !isOptional
    while true {
      if let literal = loneLiteral(isTight: isTight) {
        literals.append(literal)
      } else {
        sequence(from: front, isTight: isTight)
      }
      if peek != UInt8(ascii: "|") { break }
      index += 1
      isOne = false
    }
    if isOptional { for place in front { reached.append(reached[place]) } }
    if literals.count > firstLiteral {
      step(from: front, byAnyFrom: firstLiteral, isTight: false)
      step(from: front, byAnyFrom: firstLiteral, isTight: true)
      literals.removeSubrange(firstLiteral...)
    }
    if !isOne { keepEachOnce(from: base) }
  }

  /// Reads elements and parts that follow each other, up to the end of the alternative.
  private mutating func sequence(from start: Range<Int>, isTight leading: Bool) {
    let base = reached.count
    var (front, isTight) = (start, leading)
    while let byte = peek, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")"), byte != UInt8(ascii: "]") {
      let top = reached.count
      switch byte {
      case UInt8(ascii: " "):
        index += 1
        isTight = false
        continue
      case UInt8(ascii: "~"):
        index += 1
        for place in front { reached.append(reached[place]) }
        step(from: front, labels.label(of: PatternLabels.element(.hyphen)), isTight: true)
        isTight = false
      case UInt8(ascii: "("):
        index += 1
        alternatives(from: front, isTight: isTight)
        expect(UInt8(ascii: ")"))
        isTight = true
      case UInt8(ascii: "["):
        index += 1
        alternatives(from: front, isTight: isTight, isOptional: true)
        expect(UInt8(ascii: "]"))
        isTight = true
      case UInt8(ascii: "{"):
        step(from: front, name().label, isTight: isTight)
        isTight = true
      default:
        guard let element = literal() else { preconditionFailure("no word and no mark: \(source)") }
        step(from: front, labels.label(of: element), isTight: isTight)
        isTight = true
      }
      front = top..<reached.count
    }
    // What the last part led to is what the whole leads to.
    if front.lowerBound < base {
      for place in front { reached.append(reached[place]) }
    } else {
      reached.removeSubrange(base..<front.lowerBound)
    }
  }

  private mutating func step(from front: Range<Int>, _ label: UInt16, isTight: Bool) {
    for place in front { reached.append(trie.child(of: reached[place], label, isTight: isTight)) }
  }

  /// Leads on by the alternatives of one word or mark that are written tight, or by those that are not.
  private mutating func step(from front: Range<Int>, byAnyFrom first: Int, isTight: Bool) {
    members.removeAll(keepingCapacity: true)
    for literal in literals[first...] where literal.isTight == isTight { members.append(literal.element) }
    if members.isEmpty { return }
    members.sort()
    step(from: front, labels.label(ofAny: members), isTight: isTight)
  }

  /// Leaves each node from a place of the stack on there once.
  private mutating func keepEachOnce(from base: Int) {
    if reached.count - base < 2 { return }
    visits.begin(trie.nodes.count)
    var kept = base
    for place in base..<reached.count where visits.isFirst(reached[place]) {
      reached[kept] = reached[place]
      kept += 1
    }
    reached.removeSubrange(kept...)
  }

  // MARK: Elements

  private var source: String { String(decoding: text, as: UTF8.self) }

  private mutating func expect(_ byte: UInt8) {
    precondition(peek == byte, "unbalanced pattern: \(source)")
    index += 1
  }

  /// Reads an alternative, if it is one word or mark and nothing else.
  private mutating func loneLiteral(isTight: Bool) -> Literal? {
    let start = index
    while peek == UInt8(ascii: " ") { index += 1 }
    let isTight = isTight && index == start
    let element = literal()
    while peek == UInt8(ascii: " ") { index += 1 }
    switch peek {
    case nil, UInt8(ascii: "|"), UInt8(ascii: ")"), UInt8(ascii: "]"):
      if let element { return Literal(element: element, isTight: isTight) }
    default: break
    }
    index = start
    return nil
  }

  /// Reads a word or a mark, if one stands there.
  private mutating func literal() -> Int? {
    guard let byte = peek else { return nil }
    if byte.isLetter {
      let start = index
      while let byte = peek, byte.isLetter { index += 1 }
      return labels.element(start..<index, in: text)
    }
    switch byte {
    case UInt8(ascii: "\\"): index += 1
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"): return nil
    default: break
    }
    guard index < text.count, let (mark, width) = Mark.read(text, at: index) else { return nil }
    index += width
    return PatternLabels.element(mark)
  }

  private mutating func name() -> WordClass {
    let start = index + 1
    while let byte = peek, byte != UInt8(ascii: "}") { index += 1 }
    guard let named = classes.named(start..<index, in: text) else { preconditionFailure("no such class: \(source)") }
    expect(UInt8(ascii: "}"))
    return named
  }
}

/// Which of many nodes have been met, begun anew at no cost.
private struct Visits {
  private var rounds: [Int32] = []
  private var round: Int32 = 0

  mutating func begin(_ count: Int) {
    round += 1
    if rounds.count < count { rounds.append(contentsOf: repeatElement(0, count: count * 2 - rounds.count)) }
  }

  mutating func isFirst(_ node: Int) -> Bool {
    defer { rounds[node] = round }
    return rounds[node] != round
  }
}
