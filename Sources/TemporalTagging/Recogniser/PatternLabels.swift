/// The edge labels of the pattern trie: a class, a literal word, a mark, or a set of literal words has one each.
///
/// Sets keep the trie small: `(ago|earlier|before)` is one edge, not three.
struct PatternLabels {
  /// Literal words, in the order in which patterns named them.
  private(set) var words: [String] = []
  private var byElement: [Pattern.Element: UInt16] = [:]
  private var sets: [[Pattern.Element]: UInt16] = [:]
  private var membership: [Pattern.Element: [UInt16]] = [:]
  private(set) var count = WordClass.allCases.count

  private mutating func fresh() -> UInt16 {
    count += 1
    return UInt16(count - 1)
  }

  /// The label of one element.
  mutating func label(_ element: Pattern.Element) -> UInt16 {
    if case .named(let named) = element { return named.label }
    if let known = byElement[element] { return known }
    let label = fresh()
    byElement[element] = label
    note(element, label)
    return label
  }

  /// The label of a set of words; its members are words and marks, never classes.
  mutating func label(anyOf elements: [Pattern.Element]) -> UInt16 {
    let key = elements.sorted { $0.sortKey < $1.sortKey }
    if let known = sets[key] { return known }
    let label = fresh()
    sets[key] = label
    for element in key { note(element, label) }
    return label
  }

  private mutating func note(_ element: Pattern.Element, _ label: UInt16) {
    if membership[element] == nil, case .word(let word) = element { words.append(word) }
    membership[element, default: []].append(label)
  }

  func senses(ofWord word: String) -> [Lexicon.Sense] {
    (membership[.word(word)] ?? []).map { Lexicon.Sense(label: $0, value: 0) }
  }

  func senses(ofMark mark: Mark?) -> [Lexicon.Sense] {
    guard let mark else { return [] }
    return (membership[.mark(mark)] ?? []).map { Lexicon.Sense(label: $0, value: 0) }
  }
}

extension Pattern.Element {
  fileprivate var sortKey: String {
    switch self {
    case .word(let word): word
    case .mark(let mark): mark.rawValue
    case .named(let named): "\(named)"
    }
  }
}
