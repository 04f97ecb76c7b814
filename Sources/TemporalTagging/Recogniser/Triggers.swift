/// The words and numbers of which every time expression has one: the lexer is sent for these, and for nothing else.
///
/// "Two", "last" and "the" are in many phrases and in far more sentences without any, so it is "weeks" or "month" that a
/// phrase is found by. Of each pattern one element is chosen: of a class whose words are rarely about anything but time
/// where there is one, otherwise of its literal words the longest, which as a rule is the rarest. A number in figures is
/// found by what it touches as well; see `Figures`.
struct Triggers {
  /// For each lexeme, whether it is a trigger.
  private(set) var isTrigger: [Bool]
  private let lexicon: Lexicon
  /// The lexemes that take each label, those of one label side by side.
  private var lexemes: [Int]
  /// Where those of each label begin, and where the last end.
  private var starts: [Int]
  /// For each label, whether all that takes it is a number in figures.
  private var areFigures: [Bool]
  /// For each label, how many of its lexemes are no triggers.
  private var missing: [Int]
  /// Nodes at which rules end that read words of grammar alone, and are never found; a sound table has none.
  private(set) var unfound: [Int] = []
  /// For each label, how well it would do as a trigger; negative where it cannot be one.
  private var merits: [Int]

  /// Classes that are common in text that tells no time.
  private static let common: Set<WordClass> = [
    .n, .spelled, .d, .m, .hour, .hourWord, .minute, .twoFigures, .figures, .anyYear, .decadeYear, .quarterFigure,
    .ordinal, .relative, .zonePlace, .vague, .every, .abbreviation, .zero,
  ]

  /// Chooses the triggers of the patterns over words.
  ///
  /// - Parameter plain: Words of grammar, which are never chosen.
  init(of trie: PatternTrie, _ lexicon: Lexicon) {
    self.lexicon = lexicon
    isTrigger = Array(repeating: false, count: lexicon.lexemes.count)
    starts = Array(repeating: 0, count: lexicon.labelCount + 1)
    for sense in lexicon.senses { starts[Int(sense.label) + 1] += 1 }
    for label in 1..<starts.count { starts[label] += starts[label - 1] }
    lexemes = Array(repeating: 0, count: lexicon.senses.count)
    var next = starts
    for index in lexicon.lexemes.indices {
      for place in lexicon.lexemes[index].senses {
        let label = Int(lexicon.senses[place].label)
        lexemes[next[label]] = index
        next[label] += 1
      }
    }
    missing = zip(starts, starts.dropFirst()).map { $1 - $0 }
    areFigures = Array(repeating: true, count: lexicon.labelCount)
    merits = Array(repeating: 16, count: lexicon.labelCount)
    for label in merits.indices {
      for lexeme in lexemes[starts[label]..<starts[label + 1]] {
        if !Self.isFigures(lexeme) { areFigures[label] = false }
        // Marks are no triggers either, and figures are found by what they touch.
        if Shape.mark(of: lexeme) != nil || lexicon.lexemes[lexeme].isPlain { merits[label] = -1 }
        merits[label] = min(merits[label], lexicon.lexemes[lexeme].word.count)
      }
      if areFigures[label] { merits[label] = -1 }
    }
    for named in WordClass.allCases {
      if !Self.common.contains(named) {
        choose(named.label)
      } else {
        merits[Int(named.label)] = min(merits[Int(named.label)], 0)
      }
    }
    // Of these the lexer makes years.
    for (index, lexeme) in lexicon.lexemes.enumerated() where [.teen, .tens, .hundred, .scale].contains(lexeme.numeral)
    {
      choose(lexeme: index)
    }
    var isFound = [false]
    isFound.reserveCapacity(trie.nodes.count)
    for (index, node) in trie.nodes.enumerated().dropFirst() {
      isFound.append(isFound[node.parent] || finds(index, trie))
      if node.rule >= 0, !isFound[index] { chooseOne(upTo: index, trie) }
    }
  }

  /// Whether the last edge to a node makes sure that the lexer is sent.
  private func finds(_ node: Int, _ trie: PatternTrie) -> Bool {
    let label = trie.nodes[node].label
    if missing[Int(label)] == 0 { return true }
    guard let before = before(node, trie) else { return false }
    let labelBefore = trie.nodes[before].label
    if isFigures(labelBefore) { return isLoud(label) }
    guard isFigures(label) else { return false }
    if members(labelBefore).allSatisfy({ Shape.mark(of: $0) == .apostrophe }) { return true }
    let isJoined = members(labelBefore).allSatisfy {
      Shape.mark(of: $0).map { $0 == .hyphen || Figures.areLoud(before: $0) } ?? false
    }
    guard isJoined, let first = self.before(before, trie) else { return false }
    return isFigures(trie.nodes[first].label)
  }

  /// The node from which an edge leads to another, where its token has to touch the one before.
  private func before(_ node: Int, _ trie: PatternTrie) -> Int? {
    let parent = trie.nodes[node].parent
    return parent > 0 && trie.nodes[node].isTight ? parent : nil
  }

  private mutating func chooseOne(upTo end: Int, _ trie: PatternTrie) {
    var best: UInt16?
    var node = end
    while node > 0 {
      let label = trie.nodes[node].label
      if finds(node, trie) { return }
      if merits[Int(label)] >= 0, best.map({ merits[Int($0)] < merits[Int(label)] }) ?? true { best = label }
      node = trie.nodes[node].parent
    }
    if let best { choose(best) } else { unfound.append(end) }
  }

  private mutating func choose(_ label: UInt16) {
    for lexeme in members(label) { choose(lexeme: lexeme) }
  }

  private mutating func choose(lexeme: Int) {
    if isTrigger[lexeme] { return }
    isTrigger[lexeme] = true
    for sense in lexicon.senses[lexicon.lexemes[lexeme].senses] { missing[Int(sense.label)] -= 1 }
  }

  private func members(_ label: UInt16) -> ArraySlice<Int> { lexemes[starts[Int(label)]..<starts[Int(label) + 1]] }

  /// Whether all that takes a label is a number in figures.
  private func isFigures(_ label: UInt16) -> Bool { areFigures[Int(label)] }

  private static func isFigures(_ lexeme: Int) -> Bool { lexeme > Shape.unknown && lexeme <= Shape.grouped }

  /// Whether figures that all of a label follows at once are not quiet.
  private func isLoud(_ label: UInt16) -> Bool {
    members(label).allSatisfy { Shape.mark(of: $0).map(Figures.areLoud) ?? ($0 >= Shape.count) }
  }
}
