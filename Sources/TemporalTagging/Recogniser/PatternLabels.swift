/// The edge labels of the pattern trie: a class, a literal word, a mark, or a set of literal words has one each.
///
/// Sets keep the trie small: `(ago|earlier|before)` is one edge, not three.
///
/// Marks and literal words are elements and have a number each: marks their own, words that of their form behind these.
struct PatternLabels {
  /// An element, and a label of an edge that it may take.
  struct Member {
    var element: UInt16
    var label: UInt16
  }

  /// The words that patterns have named, and perhaps others.
  private(set) var forms = WordForms(capacity: 2000)
  /// The elements of each label, in the order of the labels.
  private(set) var members: [Member] = []
  private(set) var count = WordClass.allCases.count
  /// The label of each element by itself, or 0, which is that of a class.
  private var labels: [UInt16] = []
  /// Sets of elements, each a path of its members in order, with the label of the set where it ends.
  private var sets = PatternTrie(edges: 512)

  /// The number of a mark as an element.
  static func element(_ mark: Mark) -> Int { mark.rawValue }

  /// The number that the word in a range of a pattern has as an element.
  mutating func element(_ range: Range<Int>, in pattern: [UInt8]) -> Int {
    Mark.count + forms.number(of: range, in: pattern)
  }

  /// The label of one element.
  mutating func label(of element: Int) -> UInt16 {
    if labels.count <= element { labels.append(contentsOf: repeatElement(0, count: element * 2 - labels.count + 2)) }
    if labels[element] == 0 { labels[element] = fresh([element]) }
    return labels[element]
  }

  /// The label of a set of elements, in ascending order.
  mutating func label(ofAny elements: [Int]) -> UInt16 {
    if elements.count == 1 { return label(of: elements[0]) }
    precondition(
      elements.count <= Matcher.longest, "a set of more than \(Matcher.longest) words in a pattern: part it in two")
    let set = elements.reduce(0) { sets.child(of: $0, UInt16($1), isTight: false) }
    if sets.nodes[set].rule < 0 { sets.end(Int(fresh(elements)), at: set) }
    return UInt16(sets.nodes[set].rule)
  }

  private mutating func fresh(_ elements: [Int]) -> UInt16 {
    let label = UInt16(count)
    for element in elements { members.append(Member(element: UInt16(element), label: label)) }
    count += 1
    return label
  }
}
