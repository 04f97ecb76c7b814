import Testing

@testable import TemporalTagging

@Suite struct WordSetTests {
  /// Among a thousand words many share a bit and a slot with one of the set.
  @Test(arguments: [1, 3, 20, 200]) func hasItsWordsAndNoOthers(count: Int) {
    let words = (0..<1_000).map { "w\(String($0 * 7919, radix: 36))" }
    let set = WordSet(words: words[..<count].joined(separator: " "))
    for (number, word) in words.enumerated() { #expect(set.contains(PackedWord(word)) == (number < count)) }
    #expect(!set.contains(.none))
    #expect(!set.contains(.unknown))
  }

  @Test func ofNothingHasNothing() {
    #expect(!WordSet(words: "").contains("w"))
    #expect(!WordSet(words: "").contains(.none))
  }
}
