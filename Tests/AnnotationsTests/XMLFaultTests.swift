import Annotations
import SourceText
import Testing

/// What is not XML is said to be so, in its place, and never read.
@Suite struct XMLFaultTests {
  private func read(_ bytes: [UInt8]) -> (corpus: Corpus, diagnostics: [Diagnostic]) {
    TimeMLReader.read(SourceFile(path: "x.tml", bytes: bytes))
  }

  @Test(arguments: [
    ("", 1, "the document has no element"),
    ("<!-- only -->", 14, "the document has no element"),
    ("words", 1, "text stands outside the document's element"),
    ("<a/>words", 5, "text stands outside the document's element"),
    ("<a/><![CDATA[words]]>", 14, "text stands outside the document's element"),
    ("<a/><b/>", 5, "a document has one outermost element"),
    ("<a>", 4, "<a> is not closed"),
    ("<a><b></a>", 9, "</a> cannot close <b>"),
    ("<x:a></y:a>", 8, "</y:a> cannot close <x:a>"),
    ("<a></a></a>", 10, "nothing is open that this would close"),
    ("<a></a", 7, "'>' is expected here"),
    ("<a b='1' b='2'/>", 10, "the attribute 'b' stands twice"),
    ("<a b=1/>", 6, "a value in quotation marks is expected here"),
    ("<a b/>", 5, "'=' is expected here"),
    ("<a b='1'c='2'/>", 9, "white space is expected here"),
    ("<a b='1", 6, "the value does not end"),
    ("<a b='<'/>", 7, "'<' cannot stand in a value"),
    ("<a", 1, "the tag does not end"),
    ("<a>1 < 2</a>", 7, "a name is expected here"),
    ("<a>R&D</a>", 5, "a bare '&' cannot stand here"),
    ("<a>R&", 5, "a bare '&' cannot stand here"),
    ("<a>&;</a>", 4, "a bare '&' cannot stand here"),
    ("<a>&eacute;</a>", 4, "&eacute; is not one of XML's entities"),
    ("<a>&#xD800;</a>", 4, "XML has no such character"),
    ("<a>&#0;</a>", 4, "XML has no such character"),
    ("<a>&#99999999999999999999;</a>", 4, "XML has no such character"),
    ("<a>&#-5;</a>", 4, "XML has no such character"),
    ("<a>&#;</a>", 4, "XML has no such character"),
    ("<a>\u{1}</a>", 4, "XML has no such control character"),
    ("<a><!-- ", 8, "the comment does not end"),
    ("<a><![CDATA[ ]]</a>", 13, "the CDATA section does not end"),
    ("<?xml ", 3, "the processing instruction does not end"),
    ("<!DOCTYPE a [ <!ENTITY b '>'", 3, "the declaration does not end"),
  ])
  func isSaidInItsPlace(text: String, column: Int, message: String) {
    let (corpus, diagnostics) = read(Array(text.utf8))
    #expect(diagnostics.map(\.message) == [message])
    #expect(diagnostics.first?.location == SourceLocation(path: "x.tml", line: 1, column: column))
    #expect(diagnostics.first?.id == "timeml-syntax")
    #expect(corpus == Corpus())
  }

  @Test func entitiesDoNotGrow() {
    let text = """
      <!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>
      """
    #expect(read(Array(text.utf8)).diagnostics.map(\.message) == ["&c; is not one of XML's entities"])
  }

  @Test func refusesOtherEncodings() {
    #expect(read([0xFE, 0xFF, 0, 0x3C]).diagnostics.map(\.message) == ["this is not UTF-8 text"])
    #expect(read(Array("<a>caf".utf8) + [0xE9] + Array("</a>".utf8)).diagnostics.count == 1)
  }

  @Test func survivesDepthAndBytesOfAllKinds() {
    let deep = String(repeating: "<a>", count: 200_000)
    #expect(read(Array(deep.utf8)).diagnostics.map(\.message) == ["<a> is not closed"])
    let marks =
      String(repeating: "<TIMEX3 type='DATE'>", count: 50_000) + "x" + String(repeating: "</TIMEX3>", count: 50_000)
    let (corpus, _) = read(Array("<TimeML>\(marks)</TimeML>".utf8))
    #expect(corpus.annotations.map(\.mentions.count) == [50_000])
    let line = Array("<?xml?><!DOCTYPE a[]><a b='&lt;'><!--c--><![CDATA[d]]>&#233;<TIMEX3 tid='t'/>é</a>".utf8)
    for place in line.indices {
      _ = read(Array(line[..<place]))
      for byte: UInt8 in [0, 0x20, 0x22, 0x26, 0x2F, 0x3B, 0x3C, 0x3E, 0x5D, 0x80, 0xFF] {
        var broken = line
        broken[place] = byte
        _ = read(broken)
      }
    }
  }
}
