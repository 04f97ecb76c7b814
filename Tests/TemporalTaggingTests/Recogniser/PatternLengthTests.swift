import Testing

@testable import TemporalTagging

/// A run that is not yet whole keeps back as many tokens as the longest pattern has, and so no pattern may have more.
@Suite struct PatternLengthTests {
  @Test func noPatternIsLongerThanWhatARunKeepsBack() {
    for words in [TemporalTagger.english.grammar.words, TemporalTagger.english.grammar.composites] {
      let depths = words.nodes.map { Int($0.depth) }
      #expect((1...Matcher.longest).contains(depths.max() ?? 0))
    }
  }
}
