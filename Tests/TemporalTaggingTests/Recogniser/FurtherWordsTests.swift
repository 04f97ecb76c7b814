import Testing

@testable import TemporalTagging

@Suite struct FurtherWordsTests {
  private let words = FurtherWords()
  private var before: FurtherWord { FurtherWord(.before, of: words) }
  private var after: FurtherWord { FurtherWord(.after, of: words) }

  @Test func lieBeyondTheNearest() {
    lookUp(around: 14..<20, in: "the Mail on a Sunday in the park")
    #expect(before.word == "on")
    #expect(after.word == "the")
    #expect(words.beforeOwner.word.isEmpty)
  }

  @Test func endWithTheText() {
    lookUp(around: 3..<9, in: "on Sunday again")
    #expect(before.word.isEmpty)
    #expect(after.word.isEmpty)
  }

  /// Where the apostrophe parts the "s", the owner is the second word.
  @Test func reachToTheWordBeforeAnOwner() {
    lookUp(around: 13..<18, in: "New Mexico's feast day")
    #expect(before.word == "mexico")
    #expect(words.beforeOwner.word == "new")
  }

  @Test func areForgottenWithTheirMatch() {
    lookUp(around: 13..<18, in: "New Mexico's feast day and more")
    #expect(after.word == "and")
    #expect(words.areAsked)
    words.forget()
    #expect(!words.areAsked)
    #expect(before.word.isEmpty && after.word.isEmpty && words.beforeOwner.word.isEmpty)
    #expect(words.areAsked)
  }

  /// "Mail" is the second word before the day, and decides for its own match alone.
  @Test(arguments: [
    ("The Mail on Sunday said so. They met on Sunday.", [40..<46]),
    ("They met on Sunday. The Mail on Sunday said so.", [12..<18]),
    ("The Mail on Sunday said so.", []),
  ]) func ruleReadsWithThem(text: String, ranges: [Range<Int>]) {
    #expect(TemporalTagger.english.timexes(in: text).map(\.range) == ranges)
  }

  private func lookUp(around range: Range<Int>, in text: String) {
    let bytes = Array(text.utf8)
    let (first, last) = (
      Neighbour(before: range.lowerBound, bytes.span), Neighbour(after: range.upperBound, bytes.span)
    )
    words.lookUp(beyond: first, and: last, bytes.span)
  }
}
