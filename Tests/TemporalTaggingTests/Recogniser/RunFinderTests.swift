import Testing

@testable import TemporalTagging

@Suite struct RunFinderTests {
  private let lexicon = English.grammar.lexicon

  @Test func everyWordFormIsKnown() {
    for entry in English.vocabulary {
      for form in entry.forms.split(separator: " ") where !English.plain.contains(PackedWord(form.lowercased())) {
        let letters = form.utf8.filter { ByteAutomaton.columns[Int($0)] != 0 }
        let (start, telling) = next(in: "xyzzy " + String(decoding: letters, as: UTF8.self))
        #expect(start <= 6 && telling == 6, "\(form)")
      }
    }
  }

  /// The text up to where the lexer has to begin, and the one that it passes over until the word it is sent for.
  @Test(arguments: [
    ("The council met on Monday.", "The council met ", "on "),
    ("The council met.", "The council met.", ""),
    ("Of the 12", "", "Of the "),
    ("The house of the\n\n\tfirst", "The house ", "of the\n\n\t"),
    ("abc5 of_be to.the today", "abc5 of_be to.", "the "),
    ("It is over. In '98", "It is over.", " In '"),
    ("née ofé May", "née ofé", " "),
    ("at the café “of the day”", "at the café “", "of the "),
    ("council 3", "council ", ""),
    ("ring at 4 a.m.", "ring ", "at "),
    ("ring the a.m. bell", "ring ", "the "),
    ("Governments and september", "Governments ", "and "),
  ])
  func skipsWhatHoldsNoTime(text: String, skipped: String, plain: String) {
    let (start, telling) = next(in: text)
    #expect(start == skipped.utf8.count)
    #expect(telling == skipped.utf8.count + plain.utf8.count)
  }

  /// Words are read eight bytes at a time, so that every phrase has to be found at every place.
  @Test(arguments: [
    "last week Thursday", "yesterday", "May 3", "8 a.m. Tuesday", "the end of September", "'98", "two hundred years",
    "in the first half of 2024",
  ])
  func placeDoesNotMatter(phrase: String) {
    let alone = found("Then " + phrase).map { $0 - 5 }
    #expect(!alone.isEmpty)
    for before in 0..<20 {
      for after in 0..<10 {
        let text = String(repeating: "x", count: before) + " " + phrase + " " + String(repeating: "y", count: after)
        #expect(found(text).map { $0 - before - 1 } == alone, "\(text)")
      }
    }
  }

  private func next(in text: String) -> (start: Int, telling: Int) {
    let bytes = Array(text.utf8)
    let kinds = ByteKind.table
    return RunFinder(words: lexicon.words).next(from: 0, in: bytes.span, kinds: kinds.span)
  }

  private func found(_ text: String) -> [Int] {
    TemporalTagger.english.timexes(in: text).flatMap { [$0.range.lowerBound, $0.range.upperBound] }
  }
}
