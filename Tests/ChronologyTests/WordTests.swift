import Testing

@testable import Chronology

@Suite struct WordTests {
  /// Around the length that a value holds, and beyond ASCII.
  private static let texts =
    (0...20).map { String("counter-offensives.x".prefix($0)) } + [
      "é", "Ünïcödé", "naïveté-naïveté", "naïveté-naïvetés", String(repeating: "ж", count: 40), "u.s.", "1500",
    ]

  @Test(arguments: texts)
  func isItsText(text: String) {
    let word = Word(text)
    #expect(word.description == text)
    #expect(word.count == text.utf8.count)
    #expect(word.isEmpty == text.isEmpty)
    #expect(word == Word(text))
    for other in Self.texts where other != text { #expect(word != Word(other)) }
  }

  @Test(arguments: texts)
  func endsAsItsTextDoes(text: String) {
    let word = Word(text)
    for length in 0...text.count {
      let (head, tail) = (String(text.prefix(length)), String(text.suffix(length)))
      #expect(word.hasPrefix(Word(head)))
      #expect(word.hasSuffix(Word(tail)))
    }
    #expect(!word.hasSuffix(Word(text + "s")))
    #expect(!word.hasPrefix("zz"))
    #expect(word.trimmingStop.description == (text.hasSuffix(".") ? String(text.dropLast()) : text))
    #expect(word.contains(UInt8(ascii: "-")) == text.utf8.contains(UInt8(ascii: "-")))
  }

  @Test func literalsAreWords() {
    #expect(Word("to") == "to")
    #expect(Word("counteroffensi") == "counteroffensi")
    #expect("" == Word(String()) && "counter-offensive" == Word(Self.texts[17]))
    #expect(["who", "which"].contains(Word("which")))
    #expect(Word("tom") != "to" && Word("t") != "to")
  }

  @Test(arguments: 1...40)
  func aBuilderForgetsWhatIsTakenOff(length: Int) {
    let text = String("secretary-general-of-the-council-of-orlo".prefix(length))
    for kept in 0...text.utf8.count {
      var builder = WordBuilder()
      for byte in text.utf8 { builder.append(byte) }
      builder.removeLast(text.utf8.count - kept)
      #expect(builder.word == Word(String(text.prefix(kept))))
      for byte in "xyz".utf8 { builder.append(byte) }
      #expect(builder.word == Word(text.prefix(kept) + "xyz"))
    }
  }

  @Test func aTableHoldsWhatIsPutIn() {
    let words = (0..<500).map { Word("word\($0)") }
    let table = WordTable(words.enumerated().map { ($1, $0) })
    for (number, word) in words.enumerated() { #expect(table[word] == number) }
    #expect(table["word500"] == nil && table[""] == nil)
    #expect(WordSet(list: "one two\nthree").contains("three"))
    #expect(!WordSet([]).contains("three"))
  }

  @Test func aBookGivesEachFormOneNumber() {
    var book = WordBook(capacity: 8)
    let words = (0..<200).map { Word("word\($0 % 100)") }
    let numbers = words.map { book.number(of: $0) }
    #expect(numbers == (0..<200).map { Int32($0 % 100) })
    // With combining marks or without, it is one form.
    #expect(book.number(of: Word("caf\u{E9}")) == book.number(of: Word("cafe\u{301}")))
    #expect(book.words.count == 101)
    let said = book.form(book.number(of: "said"))
    #expect(said.lemma == "say" && book.words[Int(said.stem)] == "say")
    #expect(said.traits.contains(.reporting))
    #expect(book.form(book.number(of: "raided")).capitalTraits == book.form(book.number(of: "raided")).traits)
    #expect(book.form(book.number(of: "frobbed")).capitalTraits == [])
    #expect(book.form(book.number(of: "counter-offensive")).eventClass == .attack)
    #expect(book.form(book.number(of: "harbour-strike")).eventClass == .attack)
  }

  @Test func listsLieOneBehindTheOther() {
    let lists = FlatLists([[1, 2], [], [3]])
    #expect((0..<3).map { Array(lists.elements[lists.range($0)]) } == [[1, 2], [], [3]])
    let paired = FlatLists(pairs: [[(list: 2, element: 7), (list: 0, element: 8)], [(list: 2, element: 9)]], lists: 4)
    #expect((0..<4).map { Array(paired.elements[paired.range($0)]) } == [[8], [], [7, 9], []])
    #expect(FlatLists<Int>(pairs: [], lists: 2).count(1) == 0)
  }
}
