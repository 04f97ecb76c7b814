import Testing

@testable import TemporalTagging

@Suite struct RunFinderTests {
  private let lexicon = English.grammar.lexicon

  @Test func everyTriggerIsFound() {
    for entry in English.vocabulary {
      for form in entry.forms.split(separator: " ") {
        let letters = form.utf8.filter(\.isLetter).map { $0 | 0x20 }
        let known = lexicon.form(of: PackedWord(letters.span, 0..<letters.count))
        guard lexicon.lexemes[Int(known.capital)].isTrigger else { continue }
        let (start, telling) = next(in: "xyzzy " + String(decoding: letters, as: UTF8.self))
        #expect(start == 5 && telling == 6, "\(form)")
      }
    }
  }

  /// The text up to where the lexer has to begin, and the one that it passes over until the word it is sent for.
  @Test(arguments: [
    ("The council met on Monday.", "The council met", " on "),
    ("The council met.", "The council met.", ""),
    ("Of the 12 and the 300", "Of the 12 and the 300", ""),
    ("on 3/12 or 4", "", "on "),
    ("The house of the\n\n\ttoday", "The house", " of the\n\n\t"),
    ("abc5 xyz_May to.the today", "abc5 xyz_May", " to.the "),
    ("It is over. In '98", "It is", " over. In '"),
    ("née xyzé May", "née xyzé", " "),
    ("at the café “of the day”", "at the café", " “of the "),
    ("council 1995", "council", " "),
    ("ring at 4 a.m.", "ring", " at 4 a."),
    ("ring 4pm bell", "ring", " "),
    ("Governments and september", "Governments", " and "),
    ("the last of so many people", "the last of so many people", ""),
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

  /// The blocks that are looked at at once are 64 bytes long.
  @Test func longWordsAndRowsAreOne() {
    for length in [7, 8, 9, 63, 64, 65, 127, 128, 200] {
      let word = String(repeating: "z", count: length)
      for start in 0..<70 {
        let text = String(repeating: " ", count: start) + word + "May_today_" + word + " of May"
        let (begin, telling) = next(in: text)
        #expect(begin == text.utf8.count - 7 && telling == text.utf8.count - 3, "\(length) at \(start)")
      }
    }
  }

  private func next(in text: String) -> (start: Int, telling: Int) {
    let bytes = Array(text.utf8)
    let kinds = ByteKind.table
    var finder = RunFinder(words: lexicon.words)
    return finder.next(from: 0, in: bytes.span, kinds: kinds.span)
  }

  private func found(_ text: String) -> [Int] {
    TemporalTagger.english.timexes(in: text).flatMap { [$0.range.lowerBound, $0.range.upperBound] }
  }
}
