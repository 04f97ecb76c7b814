import Testing

@testable import TemporalTagging

@Suite struct ClauseTests {
  @Test(
    "words forward, and the same words backward",
    arguments: [
      ("They met on Monday", ["They", "met", "on", "Monday"]),
      ("x", ["x"]), ("", []), ("12345678 a", ["12345678", "a"]),
      (
        "an extraordinarily unconstitutional counterrevolutionary act",
        [
          "an", "extraordinarily", "unconstitutional", "counterrevolutionary", "act",
        ]
      ),
      ("COVID19 and 3rd, (B2B) markets", ["COVID19", "and", "3rd", "B2B", "markets"]),
      ("the café résumé naïveté", ["the", "café", "résumé", "naïveté"]),
      ("the mayor\u{2019}s\u{A0}office  here", ["the", "mayor", "s", "office", "here"]),
      ("abcdefgh ijklmnop", ["abcdefgh", "ijklmnop"]), ("abcdefghé fghijklmn", ["abcdefghé", "fghijklmn"]),
    ])
  func words(text: String, words: [String]) {
    let bytes = Array(text.utf8)
    var forward: [String] = []
    var offset = 0
    while let word = Clause.word(after: offset, bytes.span) {
      forward.append(String(decoding: bytes[word.range], as: UTF8.self))
      offset = word.range.upperBound
    }
    #expect(forward == words)
    var backward: [String] = []
    offset = bytes.count
    while let word = Clause.word(before: offset, bytes.span) {
      backward.append(String(decoding: bytes[word.range], as: UTF8.self))
      offset = word.range.lowerBound
    }
    #expect(backward.reversed() == words)
  }

  @Test(
    "endings of words", arguments: [("agreed", "ed"), ("VOTING", "ing"), ("Newly", "ly"), ("red", ""), ("ing", "")])
  func endings(text: String, ending: String) {
    let bytes = Array(text.utf8)
    let word = Clause.Word(bytes.span, bytes.indices)
    let (isPast, isIng, isLy) = (word.isPast(bytes.span), word.endsInIng(bytes.span), word.endsInLy(bytes.span))
    #expect(isPast == (ending == "ed") && isIng == (ending == "ing") && isLy == (ending == "ly"))
  }

  @Test("a word's cues and its signal come from one table")
  func table() {
    let table = CueTable.english
    #expect(table["since"].isSuperset(of: [.since, .preposition]) && table.signal("since") == .since)
    #expect(table["will"].isSuperset(of: [.modal, .will]) && table.signal("will") == nil)
    #expect(table["harvest"].isEmpty && table.signal("harvest") == nil)
    for signal in Signal.allCases { #expect(table.signal(PackedWord(signal.rawValue)) == signal) }
    for (cues, words) in Cues.words {
      for word in words.split(separator: " ") { #expect(table[PackedWord(word)].isSuperset(of: cues), "\(word)") }
    }
  }
}
