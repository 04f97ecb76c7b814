import Testing

@testable import TemporalTagging

@Suite struct PatternTrieTests {
  /// The walk asks for the labels of a lexeme by their bits, of which several labels may have one in common.
  @Test func labelsAreFoundByTheirBits() {
    let grammar = TemporalTagger.english.grammar
    for trie in [grammar.words, grammar.composites] {
      for way in trie.ways {
        var found: [UInt16] = []
        for place in 0..<64 where way.filter & 1 << place != 0 {
          var position = trie.firstLabel(of: way, 1 << place)
          while position < way.labels.upperBound, PatternTrie.bit(trie.labels[position]) == 1 << place {
            found.append(trie.labels[position])
            position += 1
          }
        }
        #expect(found == Array(trie.labels[way.labels]))
      }
    }
  }

  @Test func someLabelsShareABit() {
    let trie = TemporalTagger.english.grammar.words
    #expect(trie.ways.contains { $0.filter.nonzeroBitCount < $0.labels.count })
  }
}
