import Testing

@testable import TemporalTagging

/// Sets of words that a pattern names, each of which is one edge of the trie.
@Suite struct PatternLabelsTests {
  @Test func aSetHasOneLabelWhereverItStands() {
    var labels = PatternLabels()
    let label = labels.label(ofAny: Array(50..<50 + Matcher.longest))
    #expect(labels.label(ofAny: Array(50..<50 + Matcher.longest)) == label)
    #expect(labels.label(ofAny: [50, 51]) != label)
  }

  @Test func aSetThatIsTooLargeIsToldByName() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var labels = PatternLabels()
      _ = labels.label(ofAny: Array(50..<51 + Matcher.longest))
    }
    let told = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(told.contains("a set of more than"))
  }
}
