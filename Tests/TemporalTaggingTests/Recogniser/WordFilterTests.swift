import Testing

@testable import TemporalTagging

@Suite struct WordFilterTests {
  @Test func everyWordIsKnownAndFewOthers() {
    let words = (0..<1_000).map { word($0) }
    let filter = WordFilter(words.enumerated().map { (form($1), $0 % 3 == 0) })
    for (number, word) in words.enumerated() {
      #expect(kind(of: word, filter).contains(number % 3 == 0 ? [.known, .telling] : .known))
    }
    let others = (1_000..<101_000).map { kind(of: word($0), filter) }
    #expect(others.count { $0.contains(.known) } < 3_000)
    #expect(others.count { $0.contains(.telling) } < 1_000)
  }

  @Test func longWordsOfOneBeginningAreKeptApart() {
    let filter = WordFilter([(form("december"), true), (form("nationals"), false)])
    #expect(kind(of: "december", filter) == [.known, .telling])
    #expect(kind(of: "decembers", filter) == [])
    #expect(kind(of: "national", filter) == [])
    #expect(kind(of: "nationals", filter) == .known)
  }

  @Test func anEmptyFilterKnowsNothing() { #expect(kind(of: "of", WordFilter([])) == []) }

  /// A number in letters: another word for each.
  private func word(_ number: Int) -> String {
    String(number, radix: 26).map { String(UnicodeScalar(UInt8(97 + Int(String($0), radix: 26)!))) }.joined()
  }

  private func form(_ word: String) -> PackedWord { PackedWord(word) }

  private func kind(of word: String, _ filter: WordFilter) -> WordFilter.Kind {
    WordFilter.kind(of: form(word).start, length: word.utf8.count, in: filter.places.span)
  }
}
