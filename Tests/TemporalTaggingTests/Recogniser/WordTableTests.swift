import Testing

@testable import TemporalTagging

@Suite struct WordTableTests {
  @Test func everyWordIsFoundAndFewOthers() {
    let words = (0..<5_000).map { number in word(number) }
    let table = WordTable(words.map { (key($0), .telling) })
    for word in words { #expect(table[key(word)] == .telling) }
    let others = (5_000..<105_000).filter { !table[key(word($0))].isEmpty }
    #expect(others.count < 300)
  }

  @Test func formsAndPrefixesOfOneWordAreKeptApart() {
    let table = WordTable([
      (key("december"), .capitalTelling), (key("decemberly"), .prefix), (key("of"), [.plain, .capitalPlain]),
    ])
    #expect(table[key("december")] == [.capitalTelling, .prefix])
    #expect(table[key("of")] == [.plain, .capitalPlain])
    #expect(table[key("off")].isEmpty)
  }

  @Test func anEmptyTableKnowsNothing() { #expect(WordTable([])[key("of")].isEmpty) }

  /// A number in letters: another word for each.
  private func word(_ number: Int) -> String {
    String(number, radix: 26).map { String(UnicodeScalar(UInt8(97 + Int(String($0), radix: 26)!))) }.joined()
  }

  private func key(_ word: String) -> UInt64 {
    word.utf8.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
