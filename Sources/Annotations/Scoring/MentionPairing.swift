/// Pairs the mentions of two annotations of one text as TempEval-3 does.
///
/// A sweep over the text looks at both annotations in the order in which mentions start, the gold ones first where both
/// start together. A mention pairs with the one that started last on the other side if that one still runs and is free;
/// "last" is by start, so that an outer mention is out of reach once an inner one has started. (TimeML-Normalizer and
/// `evaluate_entities.py` of UzZaman and others, "SemEval-2013 Task 1: TempEval-3", do it by tokens.)
package struct MentionPairing: Hashable, Sendable {
  /// For each gold mention, the place of its partner among the system's.
  package private(set) var systemOfGold: [Int?]
  /// For each mention of the system, the place of its partner among the gold ones.
  package private(set) var goldOfSystem: [Int?]

  /// - Parameters: Both lists by start, then by end.
  /// - Complexity: O(*n*) in the number of mentions.
  package init(gold: [Range<Int>], system: [Range<Int>]) {
    systemOfGold = Array(repeating: nil, count: gold.count)
    goldOfSystem = Array(repeating: nil, count: system.count)
    var g = 0
    var s = 0
    while g < gold.count || s < system.count {
      if s == system.count || (g < gold.count && gold[g].lowerBound <= system[s].lowerBound) {
        if s > 0, system[s - 1].upperBound > gold[g].lowerBound, goldOfSystem[s - 1] == nil { pair(g, s - 1) }
        g += 1
      } else {
        if g > 0, gold[g - 1].upperBound > system[s].lowerBound, systemOfGold[g - 1] == nil { pair(g - 1, s) }
        s += 1
      }
    }
  }

  private mutating func pair(_ gold: Int, _ system: Int) {
    systemOfGold[gold] = system
    goldOfSystem[system] = gold
  }
}
