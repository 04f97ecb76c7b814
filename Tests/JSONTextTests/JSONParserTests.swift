import JSONText
import Testing

@Suite struct JSONParserTests {
  private func parse(_ text: String) throws(JSONParser.Failure) -> JSONNode { try JSONParser.parse(Array(text.utf8)) }

  private func failure(_ bytes: [UInt8], in range: Range<Int>? = nil) -> JSONParser.Failure? {
    do {
      _ = try JSONParser.parse(bytes, in: range ?? bytes.indices)
      return nil
    } catch { return error }
  }

  @Test func readsAPartOfTheBytesAndCountsFromTheFirst() throws {
    let bytes = Array("[1]\n {\"a\": 2}\n[3]".utf8)
    let node = try JSONParser.parse(bytes, in: 4..<13)
    #expect(node.range == 5..<13)
    guard case .object(let members) = node.value else { throw Failure() }
    #expect(members.map(\.key) == ["a"])
    #expect(members.map(\.keyRange) == [6..<9])
    #expect(members.map(\.value.range) == [11..<12])
  }

  @Test func neverReadsBeyondItsPart() {
    let bytes = Array("12345 true \"text\"".utf8)
    for end in 0...bytes.count {
      if case .integer(let number)? = try? JSONParser.parse(bytes, in: 0..<end).value {
        #expect(String(number).utf8.count == min(end, 5))
      }
    }
    #expect(failure(bytes, in: 6..<9)?.range == 6..<7)
    #expect(failure(bytes, in: 11..<14)?.range == 14..<14)
  }

  @Test(arguments: [
    ("", 0..<0, "the text ends where a value is expected"),
    ("[1,", 3..<3, "the text ends where a value is expected"),
    ("{\"a\"", 4..<4, "':' is expected here"),
    ("{\"a\":1,}", 7..<8, "a key in quotation marks is expected here"),
    ("{\"a\":1,\"a\":2}", 7..<10, "the key 'a' stands twice"),
    ("[1] 2", 4..<5, "nothing may follow the value"),
    ("01", 2..<2, "this is not a number"),
    ("-", 1..<1, "this is not a number"),
    ("1.", 2..<2, "a digit is expected here"),
    ("1e+", 3..<3, "a digit is expected here"),
    ("nul", 0..<1, "a value is expected here"),
    ("NaN", 0..<1, "a value is expected here"),
    (#""\x""#, 2..<3, "this escape does not exist"),
    (#""\ud83d""#, 7..<8, "half of a surrogate pair"),
    (#""\ude00""#, 7..<8, "half of a surrogate pair"),
    (#""\ud83d\u0041""#, 13..<14, "half of a surrogate pair"),
    (#""\u12"#, 3..<4, "four hexadecimal digits are expected here"),
    (#""\u+123""#, 3..<4, "four hexadecimal digits are expected here"),
    ("\"a\nb\"", 2..<3, "a control character must be escaped"),
    ("\"open", 5..<5, "the string does not end"),
  ])
  func saysWhereTheGrammarBreaks(text: String, range: Range<Int>, message: String) {
    let failure = failure(Array(text.utf8))
    #expect(failure?.range == range)
    #expect(failure?.message == message)
  }

  @Test func refusesBytesThatAreNoText() {
    #expect(failure([0x22, 0xFF, 0x22])?.message == "this is not UTF-8 text")
    #expect(failure([0x22, 0xED, 0xA0, 0x80, 0x22])?.message == "this is not UTF-8 text")
  }

  @Test(arguments: ["[", "{\"a\":"]) func refusesNestingWithoutEnd(opening: String) {
    #expect(failure(Array(String(repeating: opening, count: 100_000).utf8))?.message == "values nest too deeply")
  }

  @Test func readsEveryKindOfNumber() throws {
    let node = try parse("[-0, 9223372036854775807, 9223372036854775808, 1e999999999, -1.5]")
    guard case .array(let nodes) = node.value else { throw Failure() }
    let integers = nodes.map { node -> Int? in
      if case .integer(let number) = node.value { number } else { nil }
    }
    #expect(integers == [0, .max, nil, nil, nil])
    #expect(nodes.map(\.kindName) == Array(repeating: "a number", count: 5))
  }

  @Test func joinsSurrogatePairs() throws {
    guard case .string(let text) = try parse(#""\ud83d\uDE00\u00e9\/\b""#).value else { throw Failure() }
    #expect(text == "😀é/\u{8}")
  }

  private struct Failure: Error {}
}
