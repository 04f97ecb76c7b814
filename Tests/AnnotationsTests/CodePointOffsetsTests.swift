import Annotations
import Testing

@Suite struct CodePointOffsetsTests {
  @Test func countsCodePointsNotBytesNorCharacters() {
    let text = "a\u{301}é👨‍👩‍👧\r\n"
    var offsets = CodePointOffsets(text)
    var expected = 0
    for index in text.unicodeScalars.indices {
      #expect(offsets.codePoints(before: text.utf8.distance(from: text.startIndex, to: index)) == expected)
      expected += 1
    }
    #expect(offsets.codePoints(before: text.utf8.count) == expected)
    #expect(offsets.codePoints(before: .max) == expected)
  }

  @Test func answersInAnyOrder() {
    var offsets = CodePointOffsets("éé é")
    #expect(offsets.codePoints(5..<7) == 3..<4)
    #expect(offsets.codePoints(0..<4) == 0..<2)
    #expect(offsets.codePoints(before: -3) == 0)
  }
}
