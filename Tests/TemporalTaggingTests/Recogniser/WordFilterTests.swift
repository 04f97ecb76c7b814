import Testing

@testable import TemporalTagging

@Suite struct WordFilterTests {
  @Test func everyWordIsKnownAndFewOthers() {
    let words = (0..<1_000).map { word($0) }
    let filter = WordFilter(words.enumerated().map { (form($1), $0 % 3 == 0) })
    for (number, word) in words.enumerated() {
      #expect(kind(of: word, filter).contains(number % 3 == 0 ? [.known, .telling] : .known))
      #expect(filter.mayHave(form(word)))
    }
    let others = (1_000..<101_000).map { kind(of: word($0), filter) }
    #expect(others.count { $0.contains(.known) } < 3_000)
    #expect(others.count { $0.contains(.telling) } < 1_000)
    #expect((1_000..<101_000).count { filter.mayHave(form(word($0))) } < 3_000)
  }

  @Test func longWordsOfOneBeginningAreKeptApart() {
    let filter = WordFilter([(form("december"), true), (form("nationals"), false)])
    #expect(kind(of: "december", filter) == [.known, .telling])
    #expect(kind(of: "decembers", filter) == [])
    #expect(kind(of: "national", filter) == [])
    #expect(kind(of: "nationals", filter) == .known)
  }

  /// Chance may make the filter take any word for a telling one. With one that is in every sentence the tagger would be a
  /// good deal slower: then `WordFilter` wants another factor.
  @Test func theCommonestWordsAreNotMistaken() {
    let lexicon = TemporalTagger.english.grammar.lexicon
    let words = """
      the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an \
      will my all would there their what so up out if about who get which go me when make can like no just him know take \
      people into your good some could them see other than then look only come its over think also back after use how our \
      work well way even new want because any these give most us is are was were been has had said did does more against \
      before between under while where through during each such own same both off still those being very much many here \
      within without never president police government state country minister group security military killed west
      """
    for word in words.split(separator: " ").map({ PackedWord($0) }) {
      let form = lexicon.form(of: word)
      guard !form.isTrigger.lower, !form.isTrigger.capital, !["m", "d", "c", "e"].contains(word) else { continue }
      let kind = WordFilter.kind(of: word.start, length: word.count, in: lexicon.words.places.span)
      #expect(!kind.contains(.telling), "\(word)")
    }
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
